/** Which steps of the way happen at a spot of the picture, and which links between spots they use. */
import type { Spot, Step } from '../../core/bench/steps.ts';

export interface Mark {
  /** Counted from one, as in the list of steps. */
  readonly number: number;
  readonly passes: boolean;
}

export function marksAt(steps: readonly Step[], spot: Spot): readonly Mark[] {
  return steps.flatMap((step, place) =>
    isSameSpot(step.spot, spot) ? [{ number: place + 1, passes: step.passes }] : [],
  );
}

/** Whether the way goes between that cell and the overlay (`agent`), or the Gorouter (`nat`). */
export function isOnLink(steps: readonly Step[], side: 'agent' | 'nat', cell: string): boolean {
  const beyond = side === 'agent' ? 'overlay' : 'gorouter';
  return steps.some((step, place) => {
    if (!isSameSpot(step.spot, { kind: side, cell })) return false;
    return [steps[place - 1], steps[place + 1]].some((next) => next?.spot.kind === beyond);
  });
}

function isSameSpot(one: Spot, other: Spot): boolean {
  if (one.kind === 'container') {
    return other.kind === 'container' && one.app === other.app && one.instance === other.instance;
  }
  if (one.kind === 'overlay' || one.kind === 'gorouter') return one.kind === other.kind;
  return one.kind === other.kind && one.cell === other.cell;
}
