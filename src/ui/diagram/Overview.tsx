/**
 * The overview of the chart helps only where a part is out of sight, which is decided at rest; what it shows
 * is loaded when it first does.
 */
import { useOnViewportChange, useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useState } from 'react';
import type { Drawing } from '../../core/layout/drawing.ts';
import { loadedApart } from '../kit/loadedApart.tsx';
import type { Size } from '../kit/useElementSize.ts';
import { isAllInView } from './camera.ts';

const OverviewMap = loadedApart(async () => (await import('./OverviewMap.tsx')).OverviewMap, {
  what: 'the overview',
  isQuiet: true,
  Failed: () => null,
});

interface OverviewProps {
  readonly drawing: Drawing;
  readonly room: Size;
}

/** On a narrow screen it would lie over a good part of the chart. */
const LEAST_ROOM = 600;
export function Overview({ drawing, room }: OverviewProps) {
  const { getViewport } = useReactFlow();
  const [isWanted, setWanted] = useState(false);
  const decide = useCallback(
    // The camera is asked, which no render knows.
    // oxlint-disable-next-line react/set-state-in-effect
    () => setWanted(room.width >= LEAST_ROOM && !isAllInView(drawing, getViewport(), room)),
    [drawing, room, getViewport],
  );
  useEffect(decide, [decide]);
  useOnViewportChange({ onEnd: decide });
  return isWanted && <OverviewMap drawing={drawing} room={room} />;
}
