/** The chart, or in words why there is none (yet). */
import { useDeferredValue, useRef } from 'react';
import { retryArrange } from '../../state/arrangeChart.ts';
import { selectNothingFits } from '../../state/selectors.ts';
import { setView } from '../../state/viewActions.ts';
import type { ChartState } from '../../state/explorer.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { loadedApart } from '../kit/loadedApart.tsx';
import { useElementSize } from '../kit/useElementSize.ts';
import { Canvas } from './Canvas.tsx';
import styles from './Diagram.module.css';

// There is an answer only once something can be asked.
const NothingFits = loadedApart(async () => (await import('./NothingFits.tsx')).NothingFits, {
  what: 'why nothing is lit',
  isQuiet: true,
});

interface DiagramProps {
  /** Shows all of the chart at first sight, however small: where it only keeps a table company. */
  readonly whole?: boolean;
}

/** Of a laptop's window, beside the filters: for the page that is written before there is a window. */
const NOMINAL_ROOM = { width: 1180, height: 740 };

export function Diagram({ whole = false }: DiagramProps) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useElementSize(frame) ?? NOMINAL_ROOM;
  const chart = useExplorerState((state) => state.chart);
  // A large one is rendered bit by bit, and whatever the reader does meanwhile goes before it.
  const drawing = useDeferredValue(chart.drawing);
  const isBusy = chart.kind === 'arranging' || drawing !== chart.drawing;
  const isEmpty = useExplorerState(selectNothingFits);
  return (
    <div ref={frame} className={styles.frame} aria-busy={isBusy}>
      {drawing !== null && room.height > 0 && (
        <Canvas drawing={drawing} room={room} whole={whole} />
      )}
      {isEmpty ? <NothingFits /> : <ChartWords chart={chart} />}
    </div>
  );
}

/** What the chart has to say about itself while it is not simply there. */
function ChartWords({ chart }: { readonly chart: ChartState }) {
  const explorer = useExplorer();
  const flows = useExplorerState(({ show, reading, index }) =>
    show === 'only' ? reading.selection.flows.size : index.document.flows.length,
  );
  if (chart.kind === 'ready') return null;
  if (chart.kind === 'failed') {
    return (
      <div role="alert" data-clear className={styles.words}>
        <h2>The chart could not be laid out</h2>
        <p>{chart.reason}</p>
        <p>
          The rows are all there in the table
          {chart.drawing === null ? '' : '; the chart behind this is the last one that worked'}.
        </p>
        <div className={styles.ways}>
          <Button onClick={() => retryArrange(explorer)}>Try again</Button>
          <Button onClick={() => setView(explorer, 'table')}>Show the table</Button>
        </div>
      </div>
    );
  }
  if (!chart.slow) return null;
  return (
    <div aria-live="polite" data-clear className={styles.words}>
      <p>Laying out {flows} flows…</p>
    </div>
  );
}
