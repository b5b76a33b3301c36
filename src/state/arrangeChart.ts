/**
 * Keeps the drawing in step with what is to be drawn. Dimming changes nothing here; "only these", a
 * fold, a choice and another document do. The last good picture stays up until the new one is there.
 */
import type { Arrangement } from '../core/layout/arrange.ts';
import type { Drawing } from '../core/layout/drawing.ts';
import { CHART_SPACE } from '../core/layout/space.ts';
import type { FlowDocument } from '../core/model/document.ts';
import type { FlowId } from '../core/model/ids.ts';
import { asDocumented } from '../core/model/asDocumented.ts';
import { indexDocument } from '../core/model/indexDocument.ts';
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { buildScene } from '../core/scene/buildScene.ts';
import type { Folds } from '../core/scene/drawnAs.ts';
import { foldsAtOpening } from '../core/scene/foldsAtOpening.ts';
import type { ChartState, Explorer } from './explorer.ts';
import { sameFolds, sceneAtOpening, selectDrawn, selectFolded } from './folded.ts';
import { relight } from './relight.ts';

/** After this long the reader is told that the layout is still being worked out. */
const SLOW_AFTER_MS = 300;

/** Keys that follow one another faster than this are one change. */
const GATHER_MS = 250;

/** What a picture is made of. The newest request of an explorer is the one that speaks. */
interface Request {
  readonly index: DocumentIndex;
  /** `null`: every flow of the document. */
  readonly drawn: ReadonlySet<FlowId> | null;
  readonly folded: Folds;
}

const newest = new WeakMap<Explorer, Request>();
const soon = new WeakMap<Explorer, ReturnType<typeof setTimeout>>();
/** Drawings of documents as documented, folded as they open: what a choice leaves of them keeps their order. */
const documented = new WeakMap<Explorer, WeakMap<FlowDocument, Drawing>>();

export function arrangeChart(explorer: Explorer): void {
  clearTimeout(soon.get(explorer));
  const state = explorer.store.getState();
  const request = {
    index: state.index,
    drawn: selectDrawn(state),
    folded: selectFolded(state),
  };
  const before = newest.get(explorer);
  if (before !== undefined && isSame(before, request)) return;
  newest.set(explorer, request);
  void arrange(explorer, request);
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
  newest.delete(explorer);
  arrangeChart(explorer);
}

function isSame(one: Request, other: Request): boolean {
  const listed = ({ drawn }: Request) => (drawn === null ? null : JSON.stringify([...drawn]));
  return (
    one.index === other.index &&
    sameFolds(one.folded, other.folded) &&
    listed(one) === listed(other)
  );
}

async function arrange(explorer: Explorer, request: Request): Promise<void> {
  const { store } = explorer;
  store.setState((state) => ({
    chart: { kind: 'arranging', slow: false, drawing: state.chart.drawing },
  }));
  const timer = setTimeout(() => {
    setChart(explorer, request, (chart) => ({
      kind: 'arranging',
      slow: true,
      drawing: chart.drawing,
    }));
  }, SLOW_AFTER_MS);
  const arrangement = await arrangeOnWhole(explorer, request);
  clearTimeout(timer);
  if (arrangement.kind === 'superseded') {
    // Superseded by what is itself no longer wanted: the newest request has to be asked again.
    if (newest.get(explorer) === request) await arrange(explorer, request);
    return;
  }
  setChart(explorer, request, (chart) => {
    if (arrangement.kind === 'done') return { kind: 'ready', drawing: arrangement.drawing };
    return { kind: 'failed', reason: arrangement.reason, drawing: chart.drawing };
  });
}

/**
 * A part, and what is folded otherwise, is drawn after the whole as it opens, whose order it keeps: so
 * that an address gives the same picture, whether one came to it click by click or opened it. A folded
 * group stands where its box stood, and a box where its card did.
 */
async function arrangeOnWhole(explorer: Explorer, request: Request): Promise<Arrangement> {
  const { store } = explorer;
  const { index, drawn, folded } = request;
  const known = store.getState().whole;
  const all: Arrangement =
    known === null ? await arrangeSettled(explorer, request) : { kind: 'done', drawing: known };
  if (newest.get(explorer) !== request) return { kind: 'superseded' };
  if (all.kind === 'done') store.setState({ whole: all.drawing });
  const isWhole = drawn === null && sameFolds(folded, foldsAtOpening(index));
  if (isWhole || all.kind !== 'done') return all;
  const scene = buildScene(index, drawn, folded);
  return explorer.arrange({ scene, space: CHART_SPACE, before: all.drawing, whole: null });
}

/**
 * A document under choices is drawn after the document as documented, in its turn; and a comparison
 * after the later of the two, so that what both have stays where the reader knows it.
 */
async function arrangeSettled(explorer: Explorer, request: Request): Promise<Arrangement> {
  const { index } = request;
  const isCompared = index.changes !== null;
  if (!isCompared && index.choices.size === 0) return arrangeDocumented(explorer, index);
  const { opened } = explorer.store.getState().subject;
  const open = isCompared ? indexDocument(opened) : asDocumented(index);
  const before = await arrangeDocumented(explorer, open);
  // A stale request that asked for a layout now would end the newest one's.
  if (newest.get(explorer) !== request) return { kind: 'superseded' };
  if (before.kind !== 'done') return before;
  const scene = sceneAtOpening(index);
  // A choice that only confirms what is drawn moves nothing.
  if (JSON.stringify(scene) === JSON.stringify(sceneAtOpening(open))) return before;
  return explorer.arrange({ scene, space: CHART_SPACE, before: before.drawing, whole: null });
}

async function arrangeDocumented(explorer: Explorer, index: DocumentIndex): Promise<Arrangement> {
  const known = documented.get(explorer) ?? new WeakMap<FlowDocument, Drawing>();
  documented.set(explorer, known);
  const drawing = known.get(index.source);
  if (drawing !== undefined) return { kind: 'done', drawing };
  const arrangement = await explorer.arrange({
    scene: sceneAtOpening(index),
    space: CHART_SPACE,
    before: null,
    whole: foldsAtOpening(index).size === 0 ? index.source.id : null,
  });
  if (arrangement.kind === 'done') known.set(index.source, arrangement.drawing);
  return arrangement;
}

/** Changes the chart only while its newest request is the one that speaks. */
function setChart(
  explorer: Explorer,
  request: Request,
  change: (chart: ChartState) => ChartState,
): void {
  if (newest.get(explorer) !== request) return;
  explorer.store.setState((state) => {
    const chart = change(state.chart);
    if (chart.drawing === state.chart.drawing) return { ...state, chart };
    // What was pointed at may be gone from under the pointer, and would never be let go.
    return relight({ ...state, chart, hovered: null });
  });
}
