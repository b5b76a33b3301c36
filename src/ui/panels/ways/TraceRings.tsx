/** What can reach something, or what it can reach: by distance, in rings. */
import type { ComponentId } from '../../../core/model/ids.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { componentLabel, groupLabel, wholeWords } from '../../../core/model/naming.ts';
import { joinWords } from '../../../core/query/joinWords.ts';
import { countWays, sayAffected, sayBound, sayNoRing } from '../../../core/query/describeWays.ts';
import type { Listed, TraceList } from '../../../core/query/listWays.ts';
import type { Ring } from '../../../core/trace/reach.ts';
import { chooseWay } from '../../../state/chooseWay.ts';
import { hoverTarget, selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { ByVmSwitch } from './ByVmSwitch.tsx';
import styles from './Ways.module.css';

interface TraceRingsProps {
  readonly index: DocumentIndex;
  readonly list: TraceList;
}

export function TraceRings({ index, list }: TraceRingsProps) {
  const { answer, listed, text, asked } = list;
  if (answer.kind !== 'rings') return null;
  const start = joinWords(
    (answer.rings[0]?.components ?? []).map((id) => componentLabel(index, id)),
  );
  const isTo = answer.sense === 'to';
  const none = sayNoRing(index, list);
  return (
    <section className={styles.trace}>
      <header className={styles.head}>
        <h2>{isTo ? `What can reach ${start}` : `What ${start} can reach`}</h2>
        <code className={styles.query}>{text}</code>
      </header>
      <ByVmSwitch on={asked.byVm} />
      {none !== '' && <p>{none}</p>}
      {none === '' && (
        <p className={styles.summary}>
          {countWays(list)}. {sayAffected(index, list)}
        </p>
      )}
      {sayBound(list, listed.length).map((words) => (
        <p key={words} className={styles.bound}>
          {words}
        </p>
      ))}
      <ol className={styles.list}>
        {listed.map((one) => (
          <RingItem key={one.id} index={index} listed={one} isTo={isTo} />
        ))}
      </ol>
    </section>
  );
}

interface RingItemProps {
  readonly index: DocumentIndex;
  readonly listed: Listed;
  readonly isTo: boolean;
}

function RingItem({ index, listed, isTo }: RingItemProps) {
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.way === listed.id);
  if (listed.of.kind !== 'ring') return null;
  const { distance, components, flows } = listed.of.ring;
  const hops = distance === 1 ? '1 hop' : `${distance} hops`;
  const many = `${components.length} ${components.length === 1 ? 'component' : 'components'}`;
  return (
    <li data-ring={distance} data-chosen={chosen ? '' : undefined} className={styles.way}>
      <button
        type="button"
        className={styles.choose}
        aria-pressed={chosen}
        onClick={() => chooseWay(explorer, chosen ? null : listed.id)}
      >
        <span className={styles.number}>{distance}</span>
        <span>
          {hops} {isTo ? 'before it' : 'away'} ·{' '}
          {components.length === 0 ? 'only back to those above' : many} · {flows.length}{' '}
          {flows.length === 1 ? 'flow' : 'flows'}
        </span>
      </button>
      <RingMembers index={index} ring={listed.of.ring} />
    </li>
  );
}

function whereItStands(index: DocumentIndex, id: ComponentId): string | null {
  const isWhole = index.components.get(id)?.whole === true;
  return isWhole ? wholeWords(index, id) : groupLabel(index, id);
}

function RingMembers({ index, ring }: { readonly index: DocumentIndex; readonly ring: Ring }) {
  const explorer = useExplorer();
  if (ring.components.length === 0) return null;
  return (
    <ul className={styles.members}>
      {ring.components.map((id) => (
        <li key={id}>
          <button
            type="button"
            className={styles.member}
            onClick={() => selectTarget(explorer, id)}
            onPointerEnter={() => hoverTarget(explorer, id)}
            onPointerLeave={() => hoverTarget(explorer, null)}
          >
            {componentLabel(index, id)}
            <small>{whereItStands(index, id)}</small>
            {ring.byVm.has(id) && <small>by {wholeWords(index, id)}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}
