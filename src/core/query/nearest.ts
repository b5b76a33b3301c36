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
  const asked = fold(wanted);
  if (asked === '') return [];
  const near: { name: string; distance: number }[] = [];
  for (const name of new Set(candidates)) {
    const distance = distanceTo(asked, fold(name));
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
  const mistakes = editDistance(asked, name);
  if (mistakes <= Math.max(1, Math.floor(asked.length / 3))) return mistakes;
  // A beginning of three letters says more than a letter that happens to occur somewhere.
  if (asked.length >= 2 && name.startsWith(asked)) return 2;
  if (asked.length >= 3 && name.includes(asked)) return 3;
  if (name.length >= 3 && asked.includes(name)) return 4;
  return null;
}

/**
 * How many letters to add, drop, change or swap with a neighbour: Damerau's distance in the variant
 * that edits no letter twice ("optimal string alignment").
 */
export function editDistance(one: string, other: string): number {
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
