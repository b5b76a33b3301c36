/**
 * Lays a large scene out by parts. Engines that lay out graphs compare everything with everything, and
 * take minutes for what has a thousand lines. Here the chart's boxes are put in order first, as if they
 * were cards; then each is laid out by itself, with a port in its border wherever a line crosses it; and
 * then the lines between them are led from port to port. What lies in one box never meets what lies in
 * another, so that boxes can be laid out at once, wherever there is somebody to do it.
 */
import type { Scene } from '../../scene/scene.ts';
import type { Drawing } from '../drawing.ts';
import type { Space } from '../space.ts';
import { drawPart } from './drawPart.ts';
import { joinParts } from './joinParts.ts';
import { layoutPart } from './layoutPart.ts';
import { NO_BORDERS } from './part.ts';
import type { Borders, LaidPart, Part } from './part.ts';
import { planPart } from './planPart.ts';
import { splitScene } from './splitScene.ts';

export interface PartJob {
  readonly part: Part;
  readonly borders: Borders;
}

/** Who lays the boxes of a chart out; answers in the order of the jobs. */
export type LayoutParts = (jobs: readonly PartJob[]) => Promise<readonly LaidPart[]>;

/** One after the other, on the calling thread. */
export const layoutPartsHere: LayoutParts = async (jobs) =>
  jobs.map(({ part, borders }) => layoutPart(part, borders));

/**
 * @param before a drawing of the same document, or `null`: what the scene shares with it stays left and
 * right of, above and below one another.
 * @returns the same drawing for the same scene, space and drawing before, whoever lays out the parts.
 * @throws Error where a line ends at a card that the scene does not have.
 */
export async function layoutByParts(
  scene: Scene,
  space: Space,
  before: Drawing | null = null,
  layoutParts: LayoutParts = layoutPartsHere,
): Promise<Drawing> {
  const chart = splitScene(scene, before);
  const plan = planPart(chart, NO_BORDERS, space.width / space.height);
  const boxes = chart.members.flatMap((member, index) =>
    member.kind === 'box' ? [{ index, part: member.part }] : [],
  );
  const laid = await layoutParts(
    boxes.map(({ index, part }) => ({ part, borders: plan.ports[index] ?? NO_BORDERS })),
  );
  const byMember = laid.flatMap((box, place) => {
    const index = boxes[place]?.index;
    return index === undefined ? [] : [[index, box] as const];
  });
  return joinParts(scene, drawPart(chart, plan, new Map(byMember)));
}
