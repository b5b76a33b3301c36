/** What a choice does to which rows, and the words of the page that say so. */
import type { Option, Setting } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { nameEntry, nameFlow } from '../../../core/model/naming.ts';
import { optionEffects } from '../../../core/model/optionEffects.ts';
import type { Effect, OptionEffect } from '../../../core/model/optionEffects.ts';
import { flowsOfTarget } from '../../../core/model/target.ts';
import { hoverTarget, selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { lightOnFocus } from '../../lightOnFocus.ts';
import styles from './Options.module.css';

interface OptionEffectsProps {
  readonly index: DocumentIndex;
  readonly option: Option;
  /** `null`: nothing is decided. */
  readonly setting: Setting | null;
}

export function OptionEffects({ index, option, setting }: OptionEffectsProps) {
  const effects = optionEffects(index.source, option, setting ?? 'with');
  const footnote = index.source.footnotes.find(({ mark }) => mark === option.footnote);
  return (
    <details className={styles.effects} open={setting !== null}>
      <summary>{setting === null ? `${countRows(effects.length)} on it` : sumUp(effects)}</summary>
      <p>
        <strong>{option.with}:</strong> {option.text}
      </p>
      <ul>
        {effects.map((one) => (
          <EffectLine key={one.entry.id} index={index} one={one} decided={setting !== null} />
        ))}
      </ul>
      {footnote !== undefined && (
        <p>
          <strong>{footnote.mark}</strong> {footnote.text}
        </p>
      )}
    </details>
  );
}

interface EffectLineProps {
  readonly index: DocumentIndex;
  readonly one: OptionEffect;
  readonly decided: boolean;
}

function EffectLine({ index, one: { entry, effect }, decided }: EffectLineProps) {
  const explorer = useExplorer();
  const flows = flowsOfTarget(index, { kind: 'entry', id: entry.id, entry });
  // Where another document is compared, its rows may stand under other ids, or not at all.
  const isHere = useExplorerState(
    ({ subject: { opened, against } }) => against === null || against === opened,
  );
  const words = (
    <>
      {decided && <strong>{WORDS[effect.kind]} </strong>}
      {flows.map((flow) => nameFlow(index, flow)).join(', ')}
      <small>{nameEntry(index, entry)}</small>
      {decided && effect.kind === 'changes' && <small>{effect.change}</small>}
    </>
  );
  if (!isHere) return <li className={styles.row}>{words}</li>;
  return (
    <li data-effect={decided ? effect.kind : undefined}>
      <button
        type="button"
        className={styles.row}
        onClick={() => selectTarget(explorer, entry.id)}
        onPointerEnter={() => hoverTarget(explorer, entry.id)}
        onPointerLeave={() => hoverTarget(explorer, null)}
        {...lightOnFocus(explorer, entry.id)}
      >
        {words}
      </button>
    </li>
  );
}

const WORDS: Readonly<Record<Effect['kind'], string>> = {
  stays: 'Stays:',
  holds: 'Holds:',
  goes: 'Goes:',
  changes: 'Changes:',
};

function countRows(count: number): string {
  return count === 1 ? '1 row depends' : `${count} rows depend`;
}

/** `2 rows go`, `9 rows go, 1 holds`. */
function sumUp(effects: readonly OptionEffect[]): string {
  const verbs = {
    goes: ['goes', 'go'],
    holds: ['holds', 'hold'],
    changes: ['changes', 'change'],
    stays: ['stays', 'stay'],
  } as const;
  const parts = (['goes', 'holds', 'changes', 'stays'] as const).flatMap((kind) => {
    const count = effects.filter(({ effect }) => effect.kind === kind).length;
    return count === 0 ? [] : [{ count, verb: verbs[kind][count === 1 ? 0 : 1] }];
  });
  return parts
    .map(({ count, verb }, place) =>
      place === 0 ? `${count} ${count === 1 ? 'row' : 'rows'} ${verb}` : `${count} ${verb}`,
    )
    .join(', ');
}
