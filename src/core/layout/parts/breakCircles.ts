/**
 * Now and then nets in a channel would each have to turn before the other. Then one of them takes two
 * tracks, and jogs from the one to the other at a height that is free.
 */
import { jogBetween } from './jogBetween.ts';
import { mustComeAfter, upright } from './uprights.ts';
import type { Upright } from './uprights.ts';

export interface Unbroken {
  /** The pieces of a net stand together, from left to right. */
  readonly uprights: readonly Upright[];
  /** For each those that have to come after it, without circles. */
  readonly after: readonly (readonly number[])[];
}

/** @param heights at which anything meets the channel's sides. */
export function breakCircles(uprights: readonly Upright[], heights: readonly number[]): Unbroken {
  const broken = [...uprights];
  const taken = [...heights];
  for (;;) {
    const after = mustComeAfter(broken);
    const index = inCircle(broken, after);
    const whole = index === null ? undefined : broken[index];
    if (index === null || whole === undefined) return { uprights: broken, after };
    const { run, left, right } = whole;
    const jog = jogBetween(whole, taken);
    taken.push(jog);
    const pieces = [upright(run, { left, right: [jog] }), upright(run, { left: [jog], right })];
    broken.splice(index, 1, ...pieces);
  }
}

/** Of those that wait for one another, the one with the fewest ends. */
function inCircle(
  uprights: readonly Upright[],
  after: readonly (readonly number[])[],
): number | null {
  const before = uprights.map((): number[] => []);
  for (const [index, all] of after.entries()) for (const one of all) before[one]?.push(index);
  const waiting = peel(new Set(uprights.keys()), before, after);
  if (waiting.size === 0) return null;
  const circle = peel(waiting, after, before);
  const endsOf = (index: number) => {
    const { left, right } = uprights[index] ?? { left: [], right: [] };
    return left.length + right.length;
  };
  return [...circle].toSorted((one, other) => endsOf(one) - endsOf(other))[0] ?? null;
}

/** Takes away what waits for none of the others, again and again. */
function peel(
  all: ReadonlySet<number>,
  waitsFor: readonly (readonly number[])[],
  awaitedBy: readonly (readonly number[])[],
): ReadonlySet<number> {
  const left = new Set(all);
  const counts = new Map(
    [...all].map((one) => [one, (waitsFor[one] ?? []).filter((other) => all.has(other)).length]),
  );
  const free = [...all].filter((one) => counts.get(one) === 0);
  for (let one = free.pop(); one !== undefined; one = free.pop()) {
    left.delete(one);
    for (const other of awaitedBy[one] ?? []) {
      const count = (counts.get(other) ?? 0) - 1;
      counts.set(other, count);
      if (count === 0 && left.has(other)) free.push(other);
    }
  }
  return left;
}
