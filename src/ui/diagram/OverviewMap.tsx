/**
 * The whole chart, small, and on it the part that is in sight: to be dragged and, by the wheel, zoomed. It
 * follows the camera without rendering.
 */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { PointerEvent } from 'react';
import type { Drawing } from '../../core/layout/drawing.ts';
import type { Size } from '../kit/useElementSize.ts';
import { boxAround } from './camera.ts';
import styles from './Overview.module.css';
import { boxPath, boxesOf, overviewOf } from './overviewShape.ts';

interface OverviewMapProps {
  readonly drawing: Drawing;
  readonly room: Size;
}

/** Large enough to point at a part, and small, for it lies over the chart. */
const OWN = { width: 132, height: 92 };

export function OverviewMap({ drawing, room }: OverviewMapProps) {
  const title = useId();
  const map = useRef<SVGSVGElement>(null);
  const mask = useRef<SVGPathElement>(null);
  const boxes = useMemo(() => boxesOf(drawing), [drawing]);
  const chart = useMemo(() => boxAround(boxes), [boxes]);
  const { getViewport } = useReactFlow();
  const store = useStoreApi();
  useLayoutEffect(() => {
    const follow = () => {
      const { frame, inSight } = overviewOf(chart, getViewport(), room, OWN);
      const { x, y, width, height } = frame;
      map.current?.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
      mask.current?.setAttribute('d', boxPath([frame, inSight]));
    };
    follow();
    return store.subscribe((state, before) => {
      if (state.transform !== before.transform) follow();
    });
  }, [store, getViewport, chart, room]);
  const drag = useDrag(() => overviewOf(chart, getViewport(), room, OWN).scale);
  useWheelZoom(map);
  return (
    <svg
      ref={map}
      role="img"
      aria-labelledby={title}
      className={styles.map}
      width={OWN.width}
      height={OWN.height}
      {...drag}
    >
      <title id={title}>Overview of the chart</title>
      <path d={boxPath(boxes)} className={styles.boxes} />
      <path ref={mask} fillRule="evenodd" className={styles.mask} />
    </svg>
  );
}

/** @param scaleOf how many chart pixels a pixel of the overview is now. */
function useDrag(scaleOf: () => number) {
  const { getViewport, setViewport } = useReactFlow();
  const dragged = useRef(false);
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      dragged.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ movementX, movementY }: PointerEvent) => {
      if (!dragged.current) return;
      const { x, y, zoom } = getViewport();
      const scale = scaleOf() * zoom;
      void setViewport({ x: x - movementX * scale, y: y - movementY * scale, zoom });
    },
    onPointerUp: () => {
      dragged.current = false;
    },
    onPointerCancel: () => {
      dragged.current = false;
    },
  };
}

/** By the wheel's lines, or by its pixels. */
const STEPS: Readonly<Record<number, number>> = { 0: 0.002, 1: 0.05 };

function useWheelZoom(map: { readonly current: SVGSVGElement | null }) {
  const { getZoom, zoomTo } = useReactFlow();
  useEffect(() => {
    const { current } = map;
    if (current === null) return undefined;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      void zoomTo(getZoom() * 2 ** (-event.deltaY * (STEPS[event.deltaMode] ?? 1)));
    };
    // React's own listeners for the wheel may not keep the page from scrolling.
    current.addEventListener('wheel', turn, { passive: false });
    return () => current.removeEventListener('wheel', turn);
  }, [map, getZoom, zoomTo]);
}
