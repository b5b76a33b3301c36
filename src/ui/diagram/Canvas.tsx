/** The chart on React Flow: it pans, zooms and shows what the layout placed; nothing is dragged. */
import {
  Background,
  MiniMap,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useViewport,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { FocusEvent } from 'react';
import type { Drawing } from '../../core/layout/drawing.ts';
import { placeOf } from '../../core/layout/placeOf.ts';
import { selectIsPointed } from '../../state/selectors.ts';
import { letGo } from '../../state/wayActions.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { useOffer } from '../commands/ReachContext.tsx';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import type { Size } from '../kit/useElementSize.ts';
import {
  MAX_ZOOM,
  MIN_ZOOM,
  besideInspector,
  boxAround,
  firstSight,
  fitAll,
  isAllInView,
  reveal,
  revealWhole,
} from './camera.ts';
import styles from './Canvas.module.css';
import { CanvasControls } from './CanvasControls.tsx';
import { NODE_TYPES, drawingNodes } from './drawingNodes.ts';
import type { ChartNode } from './drawingNodes.ts';
import { FlowLayer } from './FlowLayer.tsx';
import { Legend } from './Legend.tsx';
import { METRICS_STYLE } from './metricsStyle.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';

interface CanvasProps {
  readonly drawing: Drawing;
  readonly room: Size;
  readonly whole: boolean;
}

export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <CanvasInside {...props} />
    </ReactFlowProvider>
  );
}

function CanvasInside({ drawing, room, whole }: CanvasProps) {
  const explorer = useExplorer();
  const flow = useReactFlow<ChartNode>();
  const nodes = useMemo(() => drawingNodes(drawing), [drawing]);
  const lighting = useExplorerState((state) => lightingOf(state, drawing));
  const title = useExplorerState((state) => state.index.document.title);
  const sight = whole ? fitAll : firstSight;
  const noteMove = useFirstSight(drawing, room, sight);
  useRevealSelected(drawing, room, whole);
  useRevealWay(drawing, room, whole);
  useOffer('fitChart', () => void flow.setViewport(fitAll(drawing, room)));
  useOffer('zoomIn', () => void flow.zoomIn());
  useOffer('zoomOut', () => void flow.zoomOut());
  const keys = useCanvasKeys(drawing, room);
  // A focused flow or card may lie outside of the window; the camera follows, and only that far.
  const followFocus = (event: FocusEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    if (target === currentTarget || !target.matches(':focus-visible')) return;
    const frame = currentTarget.getBoundingClientRect();
    const { left, top, width, height } = target.getBoundingClientRect();
    const { x, y, zoom } = flow.getViewport();
    const box = {
      x: (left - frame.left - x) / zoom,
      y: (top - frame.top - y) / zoom,
      width: width / zoom,
      height: height / zoom,
    };
    const next = reveal(box, { x, y, zoom }, room);
    if (next.x !== x || next.y !== y) void flow.setViewport(next);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={`Chart of ${title}. Arrow keys move it, plus and minus zoom, F fits it. Enter goes in; there arrow keys follow the flows.`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.canvas}
      style={METRICS_STYLE}
      data-lighting={lighting ?? undefined}
      onKeyDown={keys}
      onFocus={followFocus}
      // Focus may make the browser scroll what must not scroll; the camera does that.
      onScroll={(event) => event.currentTarget.scrollTo(0, 0)}
    >
      <ReactFlow
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        defaultViewport={sight(drawing, room)}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode={null}
        panActivationKeyCode={null}
        disableKeyboardA11y
        zoomOnDoubleClick={false}
        onMoveStart={noteMove}
        onPaneClick={() => letGo(explorer)}
      >
        <Background gap={24} size={1} color="var(--line)" />
        <FlowLayer drawing={drawing} />
        <Overview drawing={drawing} room={room} />
      </ReactFlow>
      <div className={styles.foot}>
        <Legend />
        <CanvasControls drawing={drawing} room={room} />
      </div>
    </section>
  );
}

/**
 * What makes other things step back: pointing at something or choosing a way always does; a selection
 * does as long as nothing is asked, for then the query's answer is what is to be seen. What is not drawn lights nothing.
 */
function lightingOf(state: ExplorerState, drawing: Drawing) {
  const { lit, reading } = state;
  if (lit === null || !drawing.flows.some((flow) => lit.flows.has(flow.id))) return null;
  if (selectIsPointed(state)) return 'pointed';
  return reading.query === null ? 'selected' : 'asked';
}

/** Takes the first sight anew with another drawing or room, until told that the reader moved the camera. */
function useFirstSight(drawing: Drawing, room: Size, sight: typeof firstSight) {
  const { setViewport } = useReactFlow();
  const moved = useRef(false);
  const shown = useRef(drawing);
  useLayoutEffect(() => {
    if (shown.current !== drawing) moved.current = false;
    shown.current = drawing;
    if (!moved.current) void setViewport(sight(drawing, room));
  }, [drawing, room, sight, setViewport]);
  // Without an event it was this program that moved the camera.
  return useCallback((event: MouseEvent | TouchEvent | null) => {
    if (event !== null) moved.current = true;
  }, []);
}

/** What the inspector would lie over moves out from under it; what is in sight already stays. */
function useRevealSelected(drawing: Drawing, room: Size, whole: boolean) {
  const explorer = useExplorer();
  const select = useExplorerState((state) => state.select);
  const { getViewport, setViewport } = useReactFlow();
  const revealTarget = useCallback(
    (id: string | null) => {
      const box = id === null ? null : placeOf(drawing, id);
      if (box === null || whole) return;
      const viewport = getViewport();
      const next = reveal(box, viewport, besideInspector(room));
      if (next !== viewport) void setViewport(next);
    },
    [drawing, room, whole, getViewport, setViewport],
  );
  useEffect(() => revealTarget(select), [revealTarget, select]);
  // What is selected already and out of sight is looked for too.
  useOffer('reveal', () => revealTarget(explorer.store.getState().select));
}

/**
 * The way that is chosen comes into sight, or the hop of it that one stands at, or all ways when their list
 * opens over them: from further away where it has to be, and then as near again as the reader was.
 */
function useRevealWay(drawing: Drawing, room: Size, whole: boolean) {
  const { store } = useExplorer();
  const way = useExplorerState((state) => state.way);
  const hop = useExplorerState((state) => state.hop);
  const listed = useExplorerState((state) => state.panel === 'ways');
  const { getViewport, setViewport } = useReactFlow();
  const zoomed = useRef<{ readonly to: number; readonly from: number } | null>(null);
  useEffect(() => {
    // Only where another way is chosen, or the list opened: else the reader has the camera.
    const state = store.getState();
    const shown = way === null ? listed && traceInSight(state) : state.lit?.components;
    if (!shown || whole) return;
    const box = boxAround([...shown].flatMap((id) => placeOf(drawing, id) ?? []));
    if (box === null) return;
    const viewport = getViewport();
    const from = zoomed.current?.to === viewport.zoom ? zoomed.current.from : viewport.zoom;
    const next = revealWhole(box, viewport, besideInspector(room), from);
    zoomed.current = { to: next.zoom, from };
    if (next !== viewport) void setViewport(next);
  }, [store, way, hop, listed, drawing, room, whole, getViewport, setViewport]);
}

/** What the list is about: all that the query's traces select. */
function traceInSight({ reading }: ExplorerState) {
  return reading.traces.length > 0 && reading.selection.components;
}

/** Large enough to point at a part, and small, for it lies over the chart. */
const OVERVIEW_SIZE = { width: 132, height: 92 };

/** The minimap helps only where a part of the chart is out of sight. */
function Overview({ drawing, room }: Omit<CanvasProps, 'whole'>) {
  const viewport = useViewport();
  if (isAllInView(drawing, viewport, room) || room.width < 600) return null;
  return (
    <MiniMap
      pannable
      zoomable
      position="top-right"
      ariaLabel="Overview of the chart"
      style={OVERVIEW_SIZE}
    />
  );
}
