/** Lays a part out, and before it the boxes in it: they have to have a size. */
import { drawPart } from './drawPart.ts';
import type { Borders, LaidPart, Part } from './part.ts';
import { planPart } from './planPart.ts';

/** How many times wider than high a box should come out: columns are wider than rows are high. */
const ASPECT = 1.8;

/**
 * @param borders in which order nets should cross the part's borders.
 * @returns the same for the same part and borders.
 */
export function layoutPart(part: Part, borders: Borders): LaidPart {
  const plan = planPart(part, borders, ASPECT);
  const boxes = part.members.flatMap((member, index) => {
    if (member.kind === 'card') return [];
    return [[index, layoutPart(member.part, plan.ports[index] ?? borders)] as const];
  });
  return drawPart(part, plan, new Map(boxes));
}
