/** Under the query: what is wrong with it and where, or what it means that one may not expect. */
import { typeQuery } from '../../state/queryActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './QueryWords.module.css';

interface QueryWordsProps {
  readonly id: string;
  /** While completions are offered, half a word is no mistake yet. */
  readonly isCompleting: boolean;
}

export function QueryWords({ id, isCompleting }: QueryWordsProps) {
  const explorer = useExplorer();
  const text = useExplorerState((state) => state.text);
  const problem = useExplorerState((state) => state.problems[0]);
  const notes = useExplorerState((state) => state.reading.notes);
  const over = useExplorerState((state) => (state.view === 'diagram' ? 'chart' : 'list'));
  if (isCompleting) return <div id={id} className={styles.words} />;
  if (problem === undefined) {
    return (
      <div id={id} data-over={over} className={styles.words}>
        {notes.map((note) => (
          <p key={note.message} className={styles.note}>
            {note.message}
          </p>
        ))}
      </div>
    );
  }
  const { start, end } = problem.at;
  return (
    <div id={id} role="alert" data-over={over} className={styles.words}>
      <p className={styles.problem}>
        {problem.message}{' '}
        {problem.suggestions.length === 0 && problem.hint !== null && <span>{problem.hint} </span>}
        {problem.suggestions.length > 0 && 'Did you mean '}
        {problem.suggestions.map((suggestion, place) => (
          <span key={suggestion}>
            {place > 0 && ' or '}
            <Button
              look="link"
              onClick={() =>
                typeQuery(explorer, text.slice(0, start) + suggestion + text.slice(end))
              }
            >
              {suggestion}
            </Button>
          </span>
        ))}
        {problem.suggestions.length > 0 && '?'}
      </p>
      <p className={styles.place} aria-label={`At character ${start + 1}`}>
        {text.slice(0, start)}
        <mark>{text.slice(start, end) || '\u2009'}</mark>
        {text.slice(end)}
      </p>
    </div>
  );
}
