/**
 * The chart by keyboard: the walk along its flows, else the camera. Keys count only while the chart or
 * something in it has the focus.
 */
import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import type { Drawing } from '../../core/layout/drawing.ts';
import type { Size } from '../kit/useElementSize.ts';
import { fitAll } from './camera.ts';
import { useFlowWalk } from './useFlowWalk.ts';

const STEP_PX = 80;

const PANS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP_PX, 0],
  ArrowRight: [-STEP_PX, 0],
  ArrowUp: [0, STEP_PX],
  ArrowDown: [0, -STEP_PX],
};

export function useCanvasKeys(drawing: Drawing, room: Size) {
  const { getViewport, setViewport, zoomIn, zoomOut } = useReactFlow();
  const walk = useFlowWalk();
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (walk(event)) {
      event.preventDefault();
      return;
    }
    const pan = PANS[event.key];
    if (pan !== undefined) {
      const { x, y, zoom } = getViewport();
      void setViewport({ x: x + pan[0], y: y + pan[1], zoom });
    } else if (event.key === '+' || event.key === '=') void zoomIn();
    else if (event.key === '-') void zoomOut();
    else if (event.key.toLowerCase() === 'f' || event.key === '0')
      void setViewport(fitAll(drawing, room));
    else return;
    event.preventDefault();
  };
}
