/**
 * The ways of what is asked, as a list beside the chart: hop by hop, with what each is secured by and the
 * row it stands in. Choosing one lights it; narrowing writes the query, and the list follows.
 */
import type { RefObject } from 'react';
import { countWays } from '../../../core/query/describeWays.ts';
import { listWays } from '../../../core/query/listWays.ts';
import type { TraceList } from '../../../core/query/listWays.ts';
import type { ExplorerState } from '../../../state/explorer.ts';
import { useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { SidePanel } from '../SidePanel.tsx';
import { NoTrace } from './NoTrace.tsx';
import { TraceRings } from './TraceRings.tsx';
import { TraceWays } from './TraceWays.tsx';
import styles from './Ways.module.css';

export function Ways() {
  const index = useExplorerState((state) => state.index);
  const lists = useExplorerState(selectLists);
  const unread = useExplorerState((state) => state.problems.length > 0);
  return (
    <SidePanel
      panel="ways"
      label="Ways"
      closeLabel="Close the list of ways"
      className={styles.panel}
      opener='[data-opens="ways"]'
    >
      {(panel) => (
        <>
          {lists.length === 0 && (unread ? <Unread /> : <NoTrace />)}
          {lists.length > 1 && <Traces lists={lists} panel={panel} />}
          {lists.map((list) => (
            // Two traces may read the same, and each has its own place in the query.
            <OneTrace key={list.asked.node.at.start} index={index} list={list} />
          ))}
          <p className={styles.paper}>
            A way is a chain of documented rows. That is reachability on paper: it shows what the
            page says may connect, not that a session was ever made.
          </p>
        </>
      )}
    </SidePanel>
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
