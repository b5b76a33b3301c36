/**
 * Keeps the drawing in step with what is to be drawn. Dimming changes nothing here; "only these" and
 * another document do. The last good picture stays up until the new one is there.
 */
import { CHART_SPACE } from '../core/layout/space.ts';
import type { FlowId } from '../core/model/ids.ts';
import { buildScene } from '../core/scene/buildScene.ts';
import type { ChartState, Explorer, ExplorerState } from './explorer.ts';

/** After this long the reader is told that the layout is still being worked out. */
const SLOW_AFTER_MS = 300;

const arranged = new WeakMap<Explorer, string>();

export function arrangeChart(explorer: Explorer): void {
  const state = explorer.store.getState();
  const drawn = drawnFlows(state);
  const key = JSON.stringify([state.index.document.id, drawn === null ? null : [...drawn]]);
  if (arranged.get(explorer) === key) return;
  arranged.set(explorer, key);
  void arrange(explorer, key, drawn);
}

/** After a failure the same picture may be asked for again. */
export function retryArrange(explorer: Explorer): void {
  arranged.delete(explorer);
  arrangeChart(explorer);
}

/** `null`: every flow of the document. */
function drawnFlows(state: ExplorerState): ReadonlySet<FlowId> | null {
  if (state.show !== 'only') return null;
  const { flows } = state.reading.selection;
  return flows.size === state.index.document.flows.length ? null : new Set(flows.keys());
}

async function arrange(
  explorer: Explorer,
  key: string,
  drawn: ReadonlySet<FlowId> | null,
): Promise<void> {
  const { store } = explorer;
  const scene = buildScene(store.getState().index, drawn);
  store.setState((state) => ({
    chart: { kind: 'arranging', slow: false, drawing: state.chart.drawing },
  }));
  const timer = setTimeout(() => {
    setChart(explorer, key, (chart) => ({ kind: 'arranging', slow: true, drawing: chart.drawing }));
  }, SLOW_AFTER_MS);
  const { index, whole } = store.getState();
  const arrangement = await explorer.arrange({
    scene,
    space: CHART_SPACE,
    before: drawn === null ? null : whole,
    whole: drawn === null ? index.document.id : null,
  });
  clearTimeout(timer);
  if (drawn === null && arrangement.kind === 'done' && arranged.get(explorer) === key) {
    store.setState({ whole: arrangement.drawing });
  }
  setChart(explorer, key, (chart) => {
    if (arrangement.kind === 'done') return { kind: 'ready', drawing: arrangement.drawing };
    if (arrangement.kind === 'superseded') return chart;
    return { kind: 'failed', reason: arrangement.reason, drawing: chart.drawing };
  });
}

/** Changes the chart only while its newest request is the one that speaks. */
function setChart(
  explorer: Explorer,
  key: string,
  change: (chart: ChartState) => ChartState,
): void {
  if (arranged.get(explorer) !== key) return;
  explorer.store.setState((state) => ({ chart: change(state.chart) }));
}
