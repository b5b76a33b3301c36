/**
 * The ways of what is asked, as a list beside the chart: hop by hop, with what each is secured by and the
 * row it stands in. Choosing one lights it; narrowing writes the query, and the list follows.
 */
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { describeFlow } from '../../../core/model/naming.ts';
import { describeWay } from '../../../core/trace/describeWay.ts';
import { listWays } from '../../../core/query/listWays.ts';
import type { TraceList } from '../../../core/query/listWays.ts';
import { selectListed } from '../../../state/selectors.ts';
import type { ExplorerState } from '../../../state/explorer.ts';
import { setPanel } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { usePortalRoot } from '../../PortalRoot.tsx';
import inspector from '../inspector/Inspector.module.css';
import { NoTrace } from './NoTrace.tsx';
import { TraceRings } from './TraceRings.tsx';
import { TraceWays } from './TraceWays.tsx';
import styles from './Ways.module.css';

export function Ways() {
  const explorer = useExplorer();
  const root = usePortalRoot();
  const index = useExplorerState((state) => state.index);
  const lists = useExplorerState(selectLists);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Whoever opened it by keyboard reads on in here, but for those who are still typing.
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement || focused?.matches(':focus-visible') !== true) return;
    panel.current?.focus();
  }, []);
  const close = () => {
    setPanel(explorer, null);
    root?.querySelector<HTMLElement>('[data-opens="ways"]')?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      aria-label="Ways"
      tabIndex={-1}
      className={`${inspector.panel} ${styles.panel}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={inspector.close}>
        <Button
          look="quiet"
          label="Close the list of ways"
          icon={<X size={16} />}
          onClick={close}
        />
      </div>
      {lists.length === 0 && <NoTrace />}
      {lists.map((list) => (
        <OneTrace key={list.text} index={index} list={list} />
      ))}
      <p className={styles.paper}>
        A way is a chain of documented rows. That is reachability on paper: it shows what the page
        says may connect, not that a session was ever made.
      </p>
      <Spoken />
    </section>
  );
}

function OneTrace(props: { readonly index: ExplorerState['index']; readonly list: TraceList }) {
  return props.list.answer.kind === 'ways' ? <TraceWays {...props} /> : <TraceRings {...props} />;
}

function selectLists({ index, reading }: ExplorerState): readonly TraceList[] {
  return listWays(index, reading);
}

/** Screen readers hear the way that was chosen, and each hop that is stepped to. */
function Spoken() {
  const words = useExplorerState(spokenWords);
  return (
    <p aria-live="polite" className="visually-hidden">
      {words}
    </p>
  );
}

function spokenWords(state: ExplorerState): string {
  const listed = selectListed(state);
  if (listed?.of.kind !== 'way') return '';
  const { way } = listed.of;
  const hop = state.hop === null ? undefined : way.hops[state.hop];
  if (hop === undefined || state.hop === null) return describeWay(state.index, way);
  const alone = { ...way, stops: [hop.from, hop.to], hops: [hop] };
  const flows = hop.flows.map((flow) => describeFlow(state.index, flow));
  const words = hop.by === 'vm' ? describeWay(state.index, alone) : flows.join('; ');
  return `Hop ${state.hop + 1} of ${way.hops.length}: ${words}`;
}
