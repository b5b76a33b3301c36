/** The chart on React Flow: it pans, zooms and shows what the layout placed; nothing is dragged. */
import { ReactFlow, ReactFlowProvider, useReactFlow, useStoreApi } from '@xyflow/react';
import type { Node, NodeTypes } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import type { Drawing } from '../../core/layout/drawing.ts';
import { letGo } from '../../state/chooseWay.ts';
import { useOffer } from '../commands/ReachContext.tsx';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { loadedApart } from '../kit/loadedApart.tsx';
import type { Size } from '../kit/useElementSize.ts';
import { MAX_ZOOM, MIN_ZOOM, firstSight, fitAll, reveal } from './camera.ts';
import { CameraMoves } from './CameraMoves.tsx';
import styles from './Canvas.module.css';
import { CanvasControls } from './CanvasControls.tsx';
import { Chart, DrawingContext } from './Chart.tsx';
import { FoldWords } from './FoldWords.tsx';
import { Legend } from './Legend.tsx';
import { METRICS_STYLE } from './metricsStyle.ts';
import { Overview } from './Overview.tsx';
import { useCanvasKeys } from './useCanvasKeys.ts';

interface CanvasProps {
  readonly drawing: Drawing;
  readonly room: Size;
  readonly whole: boolean;
}

const PresentedChart = loadedApart(
  async () => (await import('../present/PresentedChart.tsx')).PresentedChart,
  { what: 'the camera', isQuiet: true },
);

const NODE_TYPES: NodeTypes = { chart: Chart };

export function Canvas(props: CanvasProps) {
  const { drawing } = props;
  const { width, height } = drawing;
  const nodes = useMemo(() => [chartNode({ width, height })], [width, height]);
  return (
    <DrawingContext value={drawing}>
      <ReactFlowProvider initialNodes={nodes}>
        <CanvasInside {...props} nodes={nodes} />
      </ReactFlowProvider>
    </DrawingContext>
  );
}

/** Its size and its (no) handles are said, so that nothing is measured and it is there from the first render. */
function chartNode(size: Size): Node {
  return {
    id: 'chart',
    type: 'chart',
    position: { x: 0, y: 0 },
    ...size,
    measured: size,
    handles: [],
    data: {},
  };
}

interface CanvasInsideProps extends CanvasProps {
  readonly nodes: Node[];
}

function CanvasInside({ drawing, room, whole: isWhole, nodes }: CanvasInsideProps) {
  const explorer = useExplorer();
  const presenting = useExplorerState((state) => state.presenting);
  const whole = isWhole || presenting;
  const flow = useReactFlow();
  const title = useExplorerState((state) => state.index.document.title);
  const sight = whole ? fitAll : firstSight;
  const first = useFirstViewport(() => sight(drawing, room));
  const noteMove = useFirstSight(drawing, room, sight);
  useOffer('fitChart', () => void flow.setViewport(fitAll(drawing, room)));
  useOffer('zoomIn', () => void flow.zoomIn());
  useOffer('zoomOut', () => void flow.zoomOut());
  const keys = useCanvasKeys(drawing, room);
  const clickGround = useCallback(() => letGo(explorer), [explorer]);
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
      onKeyDown={keys}
      onFocus={followFocus}
      // Focus may make the browser scroll what must not scroll; the camera does that.
      onScroll={(event) => event.currentTarget.scrollTo(0, 0)}
    >
      <ReactFlow
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        defaultViewport={first}
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
        onPaneClick={clickGround}
      >
        {presenting ? (
          <PresentedChart drawing={drawing} room={room} />
        ) : (
          <Overview drawing={drawing} room={room} />
        )}
        <CameraMoves drawing={drawing} room={room} whole={whole} />
      </ReactFlow>
      <FoldWords />
      <div data-clear className={styles.foot}>
        <Legend />
        <CanvasControls drawing={drawing} room={room} />
      </div>
    </section>
  );
}

/** Where the camera stands before anything is on screen, and in a page that is written beforehand. */
function useFirstViewport(sight: () => ReturnType<typeof firstSight>) {
  const store = useStoreApi();
  const [first] = useState(() => {
    const { x, y, zoom } = sight();
    // React Flow itself would put it there only once it is on screen.
    store.setState({ transform: [x, y, zoom] });
    return { x, y, zoom };
  });
  return first;
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
