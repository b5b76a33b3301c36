/**
 * Lights the chart as long as it is there: when it is drawn, before it is seen, and again at each change of
 * the state. One subscription for all of it, and no rendering.
 */
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Drawing } from '../../core/layout/drawing.ts';
import type { DocumentIndex } from '../../core/model/indexDocument.ts';
import { useExplorer } from '../ExplorerContext.tsx';
import { whenIdle } from '../kit/whenIdle.ts';
import { labelScale } from './camera.ts';
import { isSameLook } from './chartLook.ts';
import { lightChart } from './lightChart.ts';
import type { ChartLight } from './lightChart.ts';
import type { LineShape } from './lineShape.ts';

/** As in `DrawnChart`. */
interface LitChart {
  readonly root: RefObject<HTMLElement | null>;
  readonly back: RefObject<SVGSVGElement | null>;
  readonly front: RefObject<SVGSVGElement | null>;
  readonly far: RefObject<SVGSVGElement | null>;
  readonly drawing: Drawing;
  readonly shapes: readonly LineShape[];
  /** With another one, names are rendered anew. */
  readonly index: DocumentIndex;
}

interface Lighting {
  /** To be called when something in the chart was rendered apart from the rest of it. */
  readonly renew: () => void;
  /** To be called when there is more in the chart, and nothing else in it has changed. */
  readonly onMore: () => void;
  readonly onFar: (isFar: boolean) => void;
  readonly onRest: (zoom: number) => void;
}

export function useLighting(chart: LitChart): Lighting {
  const { root, back, front, far, drawing, shapes, index } = chart;
  const { store } = useExplorer();
  const lit = useRef<ChartLight | null>(null);
  const isFar = useRef(false);
  const zoom = useRef(1);
  useLayoutEffect(() => {
    const parts = partsIn({ root, back, front, far });
    if (parts === null) return undefined;
    const made = lightChart({ ...parts, drawing, shapes });
    lit.current = made;
    made.light(store.getState(), isFar.current);
    made.scaleLabels(labelScale(zoom.current));
    const callOff = whenIdle(made.prepare);
    const unsubscribe = store.subscribe((state, before) => {
      if (!isSameLook(state, before)) made.light(state, isFar.current);
    });
    return () => {
      lit.current = null;
      callOff();
      unsubscribe();
    };
  }, [store, root, back, front, far, drawing, shapes, index]);
  const renew = useCallback(() => {
    lit.current?.find();
    lit.current?.light(store.getState(), isFar.current);
  }, [store]);
  const onMore = useCallback(() => {
    lit.current?.findMore(store.getState(), isFar.current);
  }, [store]);
  const onFar = useCallback(
    (is: boolean) => {
      isFar.current = is;
      lit.current?.light(store.getState(), is);
    },
    [store],
  );
  const onRest = useCallback((is: number) => {
    zoom.current = is;
    lit.current?.scaleLabels(labelScale(is));
  }, []);
  return { renew, onMore, onFar, onRest };
}

function partsIn({ root, back, front, far }: Pick<LitChart, 'root' | 'back' | 'front' | 'far'>) {
  if (root.current === null || far.current === null) return null;
  if (back.current === null || front.current === null) return null;
  return { root: root.current, back: back.current, front: front.current, far: far.current };
}
