/**
 * Keeps the drawing in step with what is to be drawn. Dimming changes nothing here; "only these" and
 * another document do. The last good picture stays up until the new one is there.
 */
import type { Arrangement } from '../core/layout/arrange.ts';
import { CHART_SPACE } from '../core/layout/space.ts';
import type { FlowId } from '../core/model/ids.ts';
import { buildScene } from '../core/scene/buildScene.ts';
import type { ChartState, Explorer, ExplorerState } from './explorer.ts';
import { relight } from './relight.ts';

/** After this long the reader is told that the layout is still being worked out. */
const SLOW_AFTER_MS = 300;

/** Keys that follow one another faster than this are one change. */
const GATHER_MS = 250;

const arranged = new WeakMap<Explorer, string>();
const soon = new WeakMap<Explorer, ReturnType<typeof setTimeout>>();

export function arrangeChart(explorer: Explorer): void {
  clearTimeout(soon.get(explorer));
  const state = explorer.store.getState();
  const drawn = drawnFlows(state);
  const key = JSON.stringify([state.index.document.id, drawn === null ? null : [...drawn]]);
  if (arranged.get(explorer) === key) return;
  arranged.set(explorer, key);
  void arrange(explorer, key, drawn);
}

/** Typing: a picture is not laid out anew for each key. */
export function arrangeChartSoon(explorer: Explorer): void {
  clearTimeout(soon.get(explorer));
  soon.set(
    explorer,
    setTimeout(() => arrangeChart(explorer), GATHER_MS),
  );
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
  store.setState((state) => ({
    chart: { kind: 'arranging', slow: false, drawing: state.chart.drawing },
  }));
  const timer = setTimeout(() => {
    setChart(explorer, key, (chart) => ({ kind: 'arranging', slow: true, drawing: chart.drawing }));
  }, SLOW_AFTER_MS);
  const arrangement = await arrangeOnWhole(explorer, key, drawn);
  clearTimeout(timer);
  setChart(explorer, key, (chart) => {
    if (arrangement.kind === 'done') return { kind: 'ready', drawing: arrangement.drawing };
    if (arrangement.kind === 'superseded') return chart;
    return { kind: 'failed', reason: arrangement.reason, drawing: chart.drawing };
  });
}

/**
 * A part is drawn after the whole, whose order it keeps: so that an address gives the same picture,
 * whether one came to it click by click or opened it.
 */
async function arrangeOnWhole(
  explorer: Explorer,
  key: string,
  drawn: ReadonlySet<FlowId> | null,
): Promise<Arrangement> {
  const { store } = explorer;
  const { index } = store.getState();
  const request = {
    scene: buildScene(index, drawn),
    space: CHART_SPACE,
    before: null,
    whole: null,
  };
  const { whole } = store.getState();
  if (drawn !== null && whole !== null) return explorer.arrange({ ...request, before: whole });
  const all = await explorer.arrange({
    ...request,
    scene: drawn === null ? request.scene : buildScene(index, null),
    whole: index.document.id,
  });
  if (arranged.get(explorer) !== key) return { kind: 'superseded' };
  if (all.kind === 'done') store.setState({ whole: all.drawing });
  if (drawn === null || all.kind !== 'done') return all;
  return explorer.arrange({ ...request, before: all.drawing });
}

/** Changes the chart only while its newest request is the one that speaks. */
function setChart(
  explorer: Explorer,
  key: string,
  change: (chart: ChartState) => ChartState,
): void {
  if (arranged.get(explorer) !== key) return;
  explorer.store.setState((state) => {
    const chart = change(state.chart);
    if (chart.drawing === state.chart.drawing) return { ...state, chart };
    // What was pointed at may be gone from under the pointer, and would never be let go.
    return relight({ ...state, chart, hovered: null });
  });
}
