/** `3478 + TURN range`: a port with its number, and others of which the cell says no more than whose they are. */

const BESIDE_RANGE =
  /^(.{0,80}\d[^\s,;+&]{0,8})\s?(?:[+&,;]|and|plus|und|et)\s(?:(?:the|a|an)\s)?((?:\p{L}[\p{L}-]{0,30}\s){1,3}ranges?)$/iu;

export interface BesideRange {
  /** What stands before it, with its numbers. */
  readonly known: string;
  /** The range, in the words of the cell. */
  readonly range: string;
}

export function findBesideRange(text: string): BesideRange | null {
  const [, known, range] = BESIDE_RANGE.exec(text) ?? [];
  return known === undefined || range === undefined ? null : { known, range };
}
