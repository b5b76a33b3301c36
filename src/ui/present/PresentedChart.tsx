/**
 * The chart on the stage: the camera travels to what is lit, as near as all of it can be seen, and where port
 * numbers are then too small on their cards they stand beside them, on tags. The layout stays as it is.
 */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { Viewport } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand/react';
import type { Box, Drawing } from '../../core/layout/drawing.ts';
import { placeOf } from '../../core/layout/placeOf.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { litLines } from '../../state/litLines.ts';
import { momentOf } from '../../state/presentMoment.ts';
import { isOffPath } from '../../state/walkPath.ts';
import { boxAround } from '../diagram/camera.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import type { Size } from '../kit/useElementSize.ts';
import { stageSight } from './stageSight.ts';
import { Tags } from './Tags.tsx';

interface PresentedChartProps {
  readonly drawing: Drawing;
  readonly room: Size;
}

const TRAVEL_MS = 700;
/** A camera that has not moved for this long has arrived. */
const REST_MS = 90;

export function PresentedChart({ drawing, room }: PresentedChartProps) {
  const lit = useExplorerState((state) => idsOf(litLines(state, drawing)));
  const seen = useExplorerState((state) => idsOf(alsoSeen(state, drawing)));
  useTravel({ drawing, room, lit, seen });
  const viewport = useRest();
  if (viewport === null || lit === '') return null;
  return <Tags drawing={drawing} room={room} lit={lit.split('\n')} viewport={viewport} />;
}

interface Travel extends PresentedChartProps {
  /** Ids, one to a line. */
  readonly lit: string;
  readonly seen: string;
}

function useTravel({ drawing, room, lit, seen }: Travel): void {
  const explorer = useExplorer();
  const { setViewport } = useReactFlow();
  const looks = useStore(momentOf(explorer), (moment) => moment.looks);
  const before = useRef<Pick<Travel, 'drawing' | 'room'> | null>(null);
  useEffect(() => {
    const lines = new Set(lit.split('\n'));
    const flows = drawing.flows.filter(({ id }) => lines.has(id));
    const boxes = [
      ...flows.flatMap(({ from, to, points }) => [
        ...[from, to].flatMap((id) => placeOf(drawing, id) ?? []),
        ...points.map(({ x, y }): Box => ({ x, y, width: 0, height: 0 })),
      ]),
      ...seen.split('\n').flatMap((id) => placeOf(drawing, id) ?? []),
    ];
    const all = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    const sight = stageSight((seen === ALL ? null : boxAround(boxes)) ?? all, room);
    // In another window or over another chart there is no way from where the camera was.
    const isSame = before.current?.drawing === drawing && before.current.room === room;
    before.current = { drawing, room };
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    void setViewport(sight, isSame && !isCalm ? { duration: TRAVEL_MS } : {});
  }, [drawing, room, lit, seen, looks, setViewport]);
}

/** Where the camera stands; `null` while it moves. */
function useRest(): Viewport | null {
  const { getState, subscribe } = useStoreApi();
  const [viewport, setViewport] = useState<Viewport | null>(null);
  useEffect(() => {
    let timer = 0;
    const rest = () => {
      const [x, y, zoom] = getState().transform;
      setViewport({ x, y, zoom });
    };
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, REST_MS);
    };
    wait();
    const unsubscribe = subscribe(({ transform }, before) => {
      if (transform === before.transform) return;
      setViewport(null);
      wait();
    });
    return () => {
      window.clearTimeout(timer);
      unsubscribe();
    };
  }, [getState, subscribe]);
  return viewport;
}

const ALL = '*';

/** What the step wants in view besides what is lit; off the path, what is selected. */
function alsoSeen(state: ExplorerState, drawing: Drawing): readonly { readonly id: string }[] {
  const { walk, select } = state;
  const camera = walk === null || isOffPath(state) ? 'lit' : walk.walk.steps[walk.step]?.camera;
  if (camera === 'all') return [{ id: ALL }];
  const ids = camera === undefined || camera === 'lit' ? [] : camera;
  const isDrawn = (id: string) => placeOf(drawing, id) !== null;
  return [...ids, ...(select === null ? [] : [select])].filter(isDrawn).map((id) => ({ id }));
}

/** As one text, which is the same as long as they are. */
function idsOf(things: readonly { readonly id: string }[]): string {
  return things.map(({ id }) => id).join('\n');
}
