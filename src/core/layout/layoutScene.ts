/**
 * Lays a scene out for the space there is. A large one by parts; for one that can be read whole, plans of
 * where the boxes stand are tried, one change after the other, and the one whose drawing is read best is kept.
 */
import type { Scene } from '../scene/scene.ts';
import type { Drawing } from './drawing.ts';
import { layoutWithElk, sketchWithElk } from './layoutWithElk.ts';
import type { RunElk } from './layoutWithElk.ts';
import type { Variant } from './options.ts';
import { mendLines } from './mendLines.ts';
import { layoutByParts } from './parts/layoutByParts.ts';
import type { LayoutParts } from './parts/layoutByParts.ts';
import { flatPlan, nextPlans, planKey, planOfDrawing } from './plan.ts';
import type { Guide, Plan } from './plan.ts';
import { READABLE_ZOOM } from './metrics.ts';
import { costOf, scoreDrawing } from './scoreDrawing.ts';
import type { Space } from './space.ts';

const EMPTY: Drawing = { width: 0, height: 0, groups: [], cards: [], flows: [] };
/**
 * Scenes with more lines or cards are laid out by parts. The engine's time runs away above: for 100 lines its
 * search takes seconds, and what comes of it is no better; all built-in documents have fewer.
 */
const MOST_IN_ONE_PIECE = { lines: 90, cards: 180 };
/** A sketch takes about a millisecond for each flow; so many flows may be sketched, all in all. */
const SKETCHED_FLOWS = 900;
const MOST_SKETCHES = 24;
/** How many plans are drawn out, at most, until one keeps every promise of a drawing. */
const FINALISTS = 2;

const TIGHT: Variant = { slack: 0, compact: true };
const LOOSE: Variant = { slack: 0, compact: false };
/** How a plan is drawn: the first with every promise kept, else the least bad. */
const VARIANTS: readonly Variant[] = [
  TIGHT,
  { ...LOOSE, slack: 5 },
  { ...TIGHT, slack: 2 },
  { ...LOOSE, slack: 6 },
  LOOSE,
];
/** A broken promise is as bad as so many crossings. */
const FAULT = 15;

/**
 * @param elk asked for scenes that are laid out in one piece only.
 * @param before a drawing of the same document, or `null`. What the scene shares with it keeps its
 * place in the plan and its order, and nothing is searched for.
 * @returns the same drawing for the same scene, space and drawing before.
 * @throws Error where the layout engine fails or leaves a flow without a route.
 */
export async function layoutScene(
  scene: Scene,
  space: Space,
  elk: RunElk,
  before: Drawing | null = null,
  layoutParts?: LayoutParts,
): Promise<Drawing> {
  const { cards, flows } = scene;
  if (cards.length === 0) return EMPTY;
  if (flows.length > MOST_IN_ONE_PIECE.lines || cards.length > MOST_IN_ONE_PIECE.cards) {
    return layoutByParts(scene, space, before, layoutParts);
  }
  const guides =
    before === null
      ? (await findPlans(scene, space, elk)).map((plan) => ({ plan, before }))
      : // Where what is new beside what stayed cannot be drawn in the old order, the plan alone is kept.
        [before, null].map((order) => ({ plan: planOfDrawing(before), before: order }));
  return drawWell(scene, space, guides, elk);
}

/** Guides come best first, so that the first drawing with every promise kept will do. */
async function drawWell(
  scene: Scene,
  space: Space,
  guides: readonly Guide[],
  elk: RunElk,
): Promise<Drawing> {
  let best: { readonly drawing: Drawing; readonly cost: number; readonly faults: number } | null =
    null;
  let failure: unknown = null;
  for (const guide of guides) {
    for (const variant of VARIANTS) {
      try {
        const {
          drawing,
          faults: { length: faults },
        } = mendLines(await layoutWithElk(scene, guide, elk, variant));
        const cost = costOf(drawing, space) + FAULT * faults;
        if (best === null || cost < best.cost) best = { drawing, cost, faults };
        if (faults === 0) break;
      } catch (error) {
        failure = error;
      }
    }
    if (best?.faults === 0) break;
  }
  if (best === null) throw failure;
  return best.drawing;
}

interface Sketched {
  readonly plan: Plan;
  readonly cost: number;
  /** Whether the whole of it fits the space with port numbers that can be read. */
  readonly isReadable: boolean;
}

/**
 * Most charts can be read whole as ELK draws them. Where one cannot, plans that differ in one box are
 * sketched, then those that differ from the best of these, until one can or the budget is spent.
 * @returns the best plans met, best first.
 */
async function findPlans(scene: Scene, space: Space, elk: RunElk): Promise<readonly Plan[]> {
  const flat = flatPlan(scene);
  const budget = Math.min(MOST_SKETCHES, Math.floor(SKETCHED_FLOWS / (scene.flows.length + 1)));
  if (budget < 2) return [flat];
  const met = new Map<string, Sketched>();
  const ranked = () => [...met.values()].toSorted((one, other) => one.cost - other.cost);
  let candidates: readonly Plan[] = [flat];
  let best: Sketched | undefined;
  while (candidates.length > 0) {
    for (const plan of candidates) met.set(planKey(plan), await sketch(scene, plan, space, elk));
    const [leader] = ranked();
    if (leader === undefined || leader === best || leader.isReadable) break;
    best = leader;
    candidates = distinct(nextPlans(leader.plan))
      .filter((plan) => !met.has(planKey(plan)))
      .slice(0, Math.max(0, budget - met.size));
  }
  return ranked()
    .slice(0, FINALISTS)
    .map(({ plan }) => plan);
}

/** A plan that the engine cannot draw is no plan; the flat one then remains. */
async function sketch(scene: Scene, plan: Plan, space: Space, elk: RunElk): Promise<Sketched> {
  try {
    const drawing = await sketchWithElk(scene, { plan, before: null }, elk, TIGHT);
    const { scale } = scoreDrawing(drawing, space);
    return { plan, cost: costOf(drawing, space), isReadable: scale >= READABLE_ZOOM };
  } catch {
    return { plan, cost: Infinity, isReadable: false };
  }
}

function distinct(plans: readonly Plan[]): readonly Plan[] {
  return [...new Map(plans.map((plan) => [planKey(plan), plan])).values()];
}
