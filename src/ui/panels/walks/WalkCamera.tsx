/**
 * The camera of a walk: it travels to what a step shows, at once where motion is not wanted. It moves when one
 * goes to a step, and when the chart or the window is another one; in between the reader has it.
 */
import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Drawing } from '../../../core/layout/drawing.ts';
import { isOffPath } from '../../../state/walkPath.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import type { Size } from '../../kit/useElementSize.ts';
import { besideInspector } from '../../diagram/camera.ts';
import { boxOfStep, sightOfStep } from './sightOfStep.ts';

interface WalkCameraProps {
  readonly drawing: Drawing;
  readonly room: Size;
}

/** Long enough to be followed, and over before one has begun to speak. */
const TRAVEL_MS = 650;

export function WalkCamera({ drawing, room }: WalkCameraProps) {
  const { store } = useExplorer();
  // Words that are typed into a step move nothing.
  const place = useExplorerState(({ walk }) => walk && `${walk.walk.id} ${walk.step}`);
  const strays = useExplorerState(isOffPath);
  const { getViewport, setViewport } = useReactFlow();
  const seen = useRef<Drawing | null>(null);
  useEffect(() => {
    const state = store.getState();
    // A drawing that is on its way out is that of another document, or under other choices.
    if (place === null || strays || state.chart.kind !== 'ready') return;
    const isCovered = state.panel !== null || state.select !== null;
    const box = boxOfStep(state, drawing);
    const before = getViewport();
    const next =
      box === null ? before : sightOfStep(box, before, isCovered ? besideInspector(room) : room);
    if (next === before) return;
    // In another chart there is no way from where the camera was.
    const isSame = seen.current === null || seen.current === drawing;
    seen.current = drawing;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    void setViewport(next, isSame && !isStill ? { duration: TRAVEL_MS } : {});
  }, [store, place, strays, drawing, room, getViewport, setViewport]);
  return null;
}
