/**
 * One way to lay a scene out: boxes in stacks, cards in columns, lines in the channels between, and a
 * search for the arrangement that is read best in the space there is.
 */
import type { Scene } from '../scene/scene.ts';
import { arrangementOf } from './columns/arrangementOf.ts';
import { firstArrangement } from './columns/firstArrangement.ts';
import { drawColumns } from './columns/drawColumns.ts';
import { improve } from './columns/improve.ts';
import { buildModel } from './columns/model.ts';
import type { Drawing } from './drawing.ts';
import type { Space } from './scoreDrawing.ts';

/** How many cards of a slab stand on top of one another in the arrangements to start from. */
const START_ROWS = [Infinity, 6, 4];
const MAX_STEPS = 500;
/** Steps times flows squared, as each step takes longer, too: what is searched in about a second. */
const BUDGET = 1_000_000;
/** Above this nothing is searched: the first arrangement, sorted, has to do. */
const MAX_SEARCHED_FLOWS = 150;

/** @returns `null` for a scene that has boxes in boxes, which columns cannot draw. */
export function layoutInColumns(
  scene: Scene,
  space: Space,
  before: Drawing | null,
): Drawing | null {
  if (scene.groups.some(({ parent }) => parent !== null)) return null;
  const model = buildModel(scene);
  const kept = before === null ? null : arrangementOf(before, model);
  if (kept !== null) return drawColumns(model, kept);
  const count = Math.max(1, scene.flows.length);
  const many = count > MAX_SEARCHED_FLOWS;
  const starts = (many ? [Infinity] : START_ROWS).map((rows) => firstArrangement(model, rows));
  const steps = many ? 0 : Math.min(MAX_STEPS, Math.floor(BUDGET / count ** 2));
  return improve(model, starts, space, steps);
}
