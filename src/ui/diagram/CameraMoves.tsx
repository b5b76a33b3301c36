/** Moves the camera to what is chosen elsewhere. It draws nothing, so that a choice renders no chart. */
import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Drawing } from '../../core/layout/drawing.ts';
import { placeOf } from '../../core/layout/placeOf.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { walking } from '../../state/walking.ts';
import { useOffer } from '../commands/ReachContext.tsx';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { loadedApart } from '../kit/loadedApart.tsx';
import type { Size } from '../kit/useElementSize.ts';
import { besideInspector, boxAround, reveal, revealWhole } from './camera.ts';

const WalkCamera = loadedApart(
  async () => (await import('../panels/walks/WalkCamera.tsx')).WalkCamera,
  { what: 'the camera', isQuiet: true },
);

interface CameraMovesProps {
  readonly drawing: Drawing;
  readonly room: Size;
  readonly whole: boolean;
}

export function CameraMoves({ drawing, room, whole }: CameraMovesProps) {
  useRevealSelected(drawing, room, whole);
  useRevealWay(drawing, room, whole);
  const walks = useExplorerState(({ walk }) => walk !== null && !whole);
  return walks && <WalkCamera drawing={drawing} room={room} />;
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
  useEffect(() => {
    if (!isLed(explorer)) revealTarget(select);
  }, [explorer, revealTarget, select]);
  // What is selected already and out of sight is looked for too.
  useOffer('reveal', () => revealTarget(explorer.store.getState().select));
}

/**
 * The way that is chosen comes into sight, or the hop of it that one stands at, or all ways when their list
 * opens over them: from further away where it has to be, and then as near again as the reader was.
 */
function useRevealWay(drawing: Drawing, room: Size, whole: boolean) {
  const explorer = useExplorer();
  const { store } = explorer;
  const way = useExplorerState((state) => state.way);
  const hop = useExplorerState((state) => state.hop);
  const listed = useExplorerState((state) => state.panel === 'ways');
  const { getViewport, setViewport } = useReactFlow();
  const zoomed = useRef<{ readonly to: number; readonly from: number } | null>(null);
  useEffect(() => {
    // Only where another way is chosen, or the list opened: else the reader has the camera.
    const state = store.getState();
    const shown = way === null ? listed && traceInSight(state) : state.lit?.components;
    if (!shown || whole || isLed(explorer)) return;
    const box = boxAround([...shown].flatMap((id) => placeOf(drawing, id) ?? []));
    if (box === null) return;
    const viewport = getViewport();
    const from = zoomed.current?.to === viewport.zoom ? zoomed.current.from : viewport.zoom;
    const next = revealWhole(box, viewport, besideInspector(room), from);
    zoomed.current = { to: next.zoom, from };
    if (next !== viewport) void setViewport(next);
  }, [explorer, store, way, hop, listed, drawing, room, whole, getViewport, setViewport]);
}

/** At a step of a walk the camera is the walk's. */
function isLed({ store }: Explorer): boolean {
  return walking.now()?.isOnPath(store.getState()) ?? false;
}

/** What the list is about: all that the query's traces select. */
function traceInSight({ reading }: ExplorerState) {
  return reading.traces.length > 0 && reading.selection.components;
}
