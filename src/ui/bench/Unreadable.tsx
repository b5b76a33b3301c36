/** A scenario's text that cannot be read: what is wrong with it and where, and the text itself, so that nothing is lost. */
import type { ScenarioProblem } from '../../core/bench/readScenario.ts';
import { Button } from '../kit/Button.tsx';
import styles from './Unreadable.module.css';

interface UnreadableProps {
  readonly text: string;
  readonly problems: readonly ScenarioProblem[];
  readonly onRestart: () => void;
}

const SHOWN = 5;

export function Unreadable({ text, problems, onRestart }: UnreadableProps) {
  const more = problems.length - SHOWN;
  return (
    <div role="alert" className={styles.unreadable}>
      <h3>This bench cannot be read</h3>
      <ul>
        {problems.slice(0, SHOWN).map(({ code, message, hint, at }) => (
          <li key={`${code} ${at.start} ${at.end}`}>
            {message} {hint}
            <span className={styles.place}> At character {at.start + 1}.</span>
          </li>
        ))}
        {more > 0 && <li>And {more} more.</li>}
      </ul>
      <p className={styles.text}>{markPlaces(text, problems)}</p>
      <Button onClick={onRestart}>Start from the page’s example</Button>
    </div>
  );
}

/** Problems come in the order of the text; of two that overlap, the first is marked. */
function markPlaces(text: string, problems: readonly ScenarioProblem[]) {
  let reached = 0;
  const pieces = problems.flatMap(({ at: { start, end } }) => {
    if (start < reached) return [];
    const before = text.slice(reached, start);
    reached = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return [...pieces, text.slice(reached)];
}
