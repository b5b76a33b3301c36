/**
 * Searches for a better arrangement: small steps, the good ones kept, now and then a bad one, ever
 * more rarely (simulated annealing; Kirkpatrick and others, 1983). The random numbers are always the
 * same, so the same scene always gives the same drawing.
 */
import { checkDrawing } from '../checkDrawing.ts';
import type { Drawing } from '../drawing.ts';
import { costOf } from '../scoreDrawing.ts';
import type { Space } from '../scoreDrawing.ts';
import type { Arrangement } from './arrangement.ts';
import { drawColumns } from './drawColumns.ts';
import type { Model } from './model.ts';
import { moveSomething } from './moves.ts';
import { sortColumns } from './sortColumns.ts';

/** A broken promise costs as much as so many crossings. */
const FAULT = 15;
/** How much worse a step may be at the start, about. */
const HEAT = 0.6;
/** How often each start is sorted; further rounds change nothing or go in circles. */
const SORTINGS = 4;
const SORT_EVERY = 60;

interface State {
  readonly arrangement: Arrangement;
  readonly drawing: Drawing;
  readonly cost: number;
}

/** @param steps how many arrangements to try; each takes a few milliseconds for fifty cards. */
export function improve(
  model: Model,
  starts: readonly Arrangement[],
  space: Space,
  steps: number,
): Drawing {
  const random = randomNumbers();
  const pick = (bound: number) => Math.floor(random() * bound);
  let best: State | null = null;
  for (const start of starts) {
    let arrangement = start;
    for (let round = 0; round < SORTINGS; round += 1) {
      best = better(best, evaluate(model, arrangement, space));
      arrangement = sortColumns(model, arrangement);
    }
  }
  if (best === null) throw new Error('an improvement needs an arrangement to start from');
  let current = best;
  for (let step = 1; step <= steps; step += 1) {
    const arrangement =
      step % SORT_EVERY === 0
        ? sortColumns(model, current.arrangement)
        : moveSomething(current.arrangement, pick);
    if (arrangement === null) continue;
    const worst: number = current.cost - Math.log(1 - random()) * HEAT * (1 - step / steps);
    const next = evaluate(model, arrangement, space, worst);
    if (next === null) continue;
    current = next;
    best = better(best, next);
  }
  return best.drawing;
}

/** @returns `null` where it costs as much as `atMost`, or more. */
function evaluate(
  model: Model,
  arrangement: Arrangement,
  space: Space,
  atMost = Infinity,
): State | null {
  const drawing = drawColumns(model, arrangement);
  const bare = costOf(drawing, space);
  // The check is the dearest part, and what is too dear without it need not be checked.
  if (bare >= atMost) return null;
  const cost = bare + FAULT * checkDrawing(drawing).length;
  return cost < atMost ? { arrangement, drawing, cost } : null;
}

function better<Some extends State | null>(one: Some, other: State | null): Some | State {
  if (other === null) return one;
  return one === null || other.cost < one.cost ? other : one;
}

/** Mulberry32, after Tommy Ettinger: small, and good enough to choose steps with. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
