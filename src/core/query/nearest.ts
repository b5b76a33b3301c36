/** The known names nearest to one that is not known: what "did you mean" offers. */
import { foldName } from '../model/foldName.ts';

/** Longer names are compared by their beginning only, so that the cost stays bounded. */
const LONGEST = 48;

/**
 * @returns the candidates that come near, best first, each once: those that begin with what was
 * written, those that hold it, and those that are a typing mistake or two away from it.
 */
export function nearestNames(
  wanted: string,
  candidates: Iterable<string>,
  limit = 3,
): readonly string[] {
  return nearestOf(wanted, foldNames(candidates), limit);
}

/** Name → what it is compared by. */
export type FoldedNames = ReadonlyMap<string, string>;

/** For names that others are held against again and again. */
export function foldNames(names: Iterable<string>): FoldedNames {
  return new Map([...names].map((name) => [name, fold(name)]));
}

/** The same as `nearestNames`. */
export function nearestOf(wanted: string, names: FoldedNames, limit: number): readonly string[] {
  const asked = fold(wanted);
  if (asked === '') return [];
  const near: { name: string; distance: number }[] = [];
  for (const [name, folded] of names) {
    const distance = distanceTo(asked, folded);
    if (distance !== null) near.push({ name, distance });
  }
  return near
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, limit)
    .map(({ name }) => name);
}

function fold(name: string): string {
  return foldName(name.slice(0, LONGEST));
}

/** `null`: too far to be what was meant. */
function distanceTo(asked: string, name: string): number | null {
  const most = Math.max(1, Math.floor(asked.length / 3));
  // Each letter that one of them has more is a mistake, so most names need no closer look.
  if (Math.abs(asked.length - name.length) <= most) {
    const mistakes = editDistance(asked, name);
    if (mistakes <= most) return mistakes;
  }
  // A beginning of three letters says more than a letter that happens to occur somewhere.
  if (asked.length >= 2 && name.startsWith(asked)) return 2;
  if (asked.length >= 3 && name.includes(asked)) return 3;
  if (name.length >= 3 && asked.includes(name)) return 4;
  return null;
}

/**
 * How many letters to add, drop, change or swap with a neighbour: Damerau's distance in the variant
 * that edits no letter twice ("optimal string alignment"). What both begin with or end in costs nothing,
 * and the names of one document have much of that in common.
 */
export function editDistance(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return distanceBetween(
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  );
}

function distanceBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
