/**
 * The ways of what is asked, as a list beside the chart: hop by hop, with what each is secured by and the
 * row it stands in. Choosing one lights it; narrowing writes the query, and the list follows.
 */
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { countWays } from '../../../core/query/describeWays.ts';
import { listWays } from '../../../core/query/listWays.ts';
import type { TraceList } from '../../../core/query/listWays.ts';
import type { ExplorerState } from '../../../state/explorer.ts';
import { setPanel } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { useHeldFocus } from '../../kit/useHeldFocus.ts';
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
  const unread = useExplorerState((state) => state.problems.length > 0);
  const panel = useRef<HTMLElement>(null);
  useHeldFocus(panel);
  useEffect(() => {
    // Whoever opened it by keyboard reads on in here.
    if (document.activeElement?.matches(':focus-visible') === true) panel.current?.focus();
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
      data-panel="ways"
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
      {lists.length === 0 && (unread ? <Unread /> : <NoTrace />)}
      {lists.length > 1 && <Traces lists={lists} panel={panel} />}
      {lists.map((list) => (
        // Two traces may read the same, and each has its own place in the query.
        <OneTrace key={list.asked.node.at.start} index={index} list={list} />
      ))}
      <p className={styles.paper}>
        A way is a chain of documented rows. That is reachability on paper: it shows what the page
        says may connect, not that a session was ever made.
      </p>
    </section>
  );
}

function OneTrace(props: { readonly index: ExplorerState['index']; readonly list: TraceList }) {
  return props.list.answer.kind === 'ways' ? <TraceWays {...props} /> : <TraceRings {...props} />;
}

/** The query as typed may well ask for a trace. */
function Unread() {
  return (
    <div className={styles.trace}>
      <header className={styles.head}>
        <h2>Ways</h2>
      </header>
      <p>The query as typed cannot be read. Once it can, its ways are listed here.</p>
    </div>
  );
}

interface TracesProps {
  readonly lists: readonly TraceList[];
  readonly panel: RefObject<HTMLElement | null>;
}

/** Where several traces are asked: which, and the way to the list of each. */
function Traces({ lists, panel }: TracesProps) {
  const goTo = (place: number) =>
    panel.current?.querySelectorAll(`.${styles.trace ?? ''} > header`)[place]?.scrollIntoView();
  return (
    <nav aria-label="Traces" className={styles.traces}>
      <strong>{lists.length} traces</strong>
      {lists.map((list, place) => (
        <Button key={list.asked.node.at.start} look="link" onClick={() => goTo(place)}>
          {list.text}: {countWays(list)}
        </Button>
      ))}
    </nav>
  );
}

function selectLists({ index, reading }: ExplorerState): readonly TraceList[] {
  return listWays(index, reading);
}
