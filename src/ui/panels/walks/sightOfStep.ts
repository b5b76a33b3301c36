/** Where the camera stands at a step: near enough to read, beside the words, and still where it is near already. */
import type { Viewport } from '@xyflow/react';
import type { Box, Drawing } from '../../../core/layout/drawing.ts';
import { placeOf } from '../../../core/layout/placeOf.ts';
import type { ExplorerState } from '../../../state/explorer.ts';
import type { Size } from '../../kit/useElementSize.ts';
import { FOOT, MARGIN, MIN_ZOOM, boxAround } from '../../diagram/camera.ts';

/** Port numbers are then half as large again as in the layout. */
const NEAREST = 1.5;
/** What is lit has some of its neighbours around it. */
const AROUND = 28;
/** A zoom that differs by less is the same to the eye, and not worth a move. */
const MUCH_ALIKE = 0.12;

/** `null` where nothing of it is drawn. */
export function boxOfStep(state: ExplorerState, drawing: Drawing): Box | null {
  const { walk: open, reading, lit, way, select } = state;
  const camera = open?.walk.steps[open.step]?.camera ?? 'lit';
  if (camera === 'all' || (camera === 'lit' && reading.query === null && lit === null)) {
    return { x: 0, y: 0, width: drawing.width, height: drawing.height };
  }
  const isPointed = (way !== null || select !== null) && lit !== null;
  const ids =
    camera === 'lit' ? [...(isPointed ? lit : reading.selection).components] : [...camera];
  // A component inside a folded group is drawn as that group.
  const { components, groups } = state.index;
  const boxes = ids.flatMap((id): readonly Box[] => {
    const own = placeOf(drawing, id);
    if (own !== null) return [own];
    let group = [...components.values()].find((one) => one.id === id)?.group ?? null;
    while (group !== null) {
      const box = placeOf(drawing, group);
      if (box !== null) return [box];
      group = groups.get(group)?.parent ?? null;
    }
    return [];
  });
  return boxAround(boxes);
}

/**
 * The same viewport where the box is seen well already.
 * @param room what nothing lies over.
 */
export function sightOfStep(box: Box, viewport: Viewport, { width, height }: Size): Viewport {
  const space = { width: width - 2 * MARGIN, height: height - MARGIN - FOOT };
  const fit = Math.min(
    space.width / (box.width + 2 * AROUND),
    space.height / (box.height + 2 * AROUND),
  );
  const zoom = Math.max(MIN_ZOOM, Math.min(NEAREST, fit));
  const x = viewport.x + box.x * viewport.zoom;
  const y = viewport.y + box.y * viewport.zoom;
  const isInside =
    x >= MARGIN &&
    y >= MARGIN &&
    x + box.width * viewport.zoom <= MARGIN + space.width &&
    y + box.height * viewport.zoom <= MARGIN + space.height;
  if (isInside && Math.abs(zoom / viewport.zoom - 1) < MUCH_ALIKE) return viewport;
  return {
    zoom,
    x: MARGIN + space.width / 2 - (box.x + box.width / 2) * zoom,
    y: MARGIN + space.height / 2 - (box.y + box.height / 2) * zoom,
  };
}
