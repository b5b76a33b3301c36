/**
 * Lays a scene out for the space there is. In columns, where that keeps every promise of a drawing;
 * else with ELK, which draws boxes in boxes and anything else.
 */
import type { Scene } from '../scene/scene.ts';
import { checkDrawing } from './checkDrawing.ts';
import type { Drawing } from './drawing.ts';
import { layoutInColumns } from './layoutInColumns.ts';
import { layoutWithElk } from './layoutWithElk.ts';
import type { RunElk } from './layoutWithElk.ts';
import { CANDIDATES, CHEAP_CANDIDATE } from './options.ts';
import { costOf } from './scoreDrawing.ts';
import type { Space } from './scoreDrawing.ts';

const EMPTY: Drawing = { width: 0, height: 0, groups: [], cards: [], flows: [] };
/** Larger scenes are laid out once only, for each candidate takes seconds. */
const MANY_FLOWS = 150;
/** A broken promise costs as much as so many crossings. */
const FAULT = 15;

/**
 * @param elk runs the layout engine. It is called only where columns will not do, so that the engine,
 * which is large, need not be loaded before.
 * @param before a drawing of the same document with everything that the scene holds, or `null`. What
 * stays keeps the order that it has there, and nothing is searched for.
 * @returns the same drawing for the same scene, space and drawing before.
 * @throws Error where the layout engine fails or leaves a flow without a route.
 */
export async function layoutScene(
  scene: Scene,
  space: Space,
  elk: RunElk,
  before: Drawing | null = null,
): Promise<Drawing> {
  if (scene.cards.length === 0) return EMPTY;
  const inColumns = layoutInColumns(scene, space, before);
  const faults = inColumns === null ? [] : checkDrawing(inColumns);
  if (inColumns !== null && faults.length === 0) return inColumns;
  let best = inColumns;
  let bestCost = inColumns === null ? Infinity : costOf(inColumns, space) + FAULT * faults.length;
  for (const candidate of scene.flows.length < MANY_FLOWS ? CANDIDATES : [CHEAP_CANDIDATE]) {
    const drawing = await layoutWithElk(scene, candidate, elk);
    const cost = costOf(drawing, space) + FAULT * checkDrawing(drawing).length;
    if (cost < bestCost) [best, bestCost] = [drawing, cost];
  }
  return best ?? EMPTY;
}
