/** One finding: on what, what, in which rows. Pressed it writes the query for just its flows, and lights them while pointed at. */
import { askFinding } from '../../../core/findings/askFinding.ts';
import type { Finding, Rule } from '../../../core/findings/finding.ts';
import { nameEntry } from '../../../core/model/naming.ts';
import type { Note } from '../../../core/notes/note.ts';
import type { Explorer, ExplorerState } from '../../../state/explorer.ts';
import { pointAtFlows } from '../../../state/pointAtFlows.ts';
import { goToQuery } from '../../../state/queryActions.ts';
import { selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { Accepted } from './Accepted.tsx';
import { Accepting } from './Accepting.tsx';
import styles from './Review.module.css';
import { count } from './words.ts';

/** How many rows are named before the rest is counted. */
const MOST_NAMED = 4;

interface FindingItemProps {
  readonly rule: Rule;
  readonly finding: Finding;
  /** `null` as long as it is open. */
  readonly accepted: Note | null;
}

export function FindingItem({ rule, finding, accepted }: FindingItemProps) {
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const outside = useExplorerState((state) => sayOutside(state, finding));
  const { name, words, entries } = finding;
  const more = entries.length - MOST_NAMED;
  return (
    <li
      className={styles.finding}
      data-finding={`${rule.id} ${finding.key}`}
      data-faint={outside === '' ? undefined : ''}
      onPointerEnter={() => pointAtFlows(explorer, finding.flows)}
      onPointerLeave={() => pointAtFlows(explorer, null)}
    >
      <p>
        <Button
          look="link"
          title="Ask for just its flows"
          onClick={() => goToQuery(explorer, askFinding(index, finding))}
          {...pointOnFocus(explorer, finding)}
        >
          {name}
        </Button>
        {outside !== '' && <span className={styles.outside}>{outside}</span>}
      </p>
      <p>{accepted === null ? words : `${rule.name}: ${words}`}</p>
      <div className={styles.foot}>
        <p className={styles.rows}>
          {entries.slice(0, MOST_NAMED).map((id) => {
            const entry = index.entries.get(id);
            return (
              <Button key={id} look="link" onClick={() => selectTarget(explorer, id)}>
                {entry === undefined ? id : nameEntry(index, entry)}
              </Button>
            );
          })}
          {more > 0 && <span>and {count(more, 'more row')}</span>}
        </p>
        {accepted === null ? (
          <Accepting rule={rule} finding={finding} />
        ) : (
          <Accepted note={accepted} name={name} />
        )}
      </div>
    </li>
  );
}

/** Nothing where the query selects all of its flows. */
function sayOutside({ reading }: ExplorerState, { flows }: Finding): string {
  const selected = flows.filter((id) => reading.selection.flows.has(id)).length;
  if (selected === flows.length) return '';
  return selected === 0 ? 'outside the query' : 'partly outside the query';
}

function pointOnFocus(explorer: Explorer, { flows }: Finding) {
  return {
    onFocus: ({ currentTarget }: { readonly currentTarget: Element }) => {
      if (currentTarget.matches(':focus-visible')) pointAtFlows(explorer, flows);
    },
    onBlur: () => pointAtFlows(explorer, null),
  };
}
