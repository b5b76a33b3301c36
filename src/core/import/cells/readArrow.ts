/** Two ends in one cell: `A → B`, `A <- B`, `A ↔ B:443`, `A to B`. */
import { isDirectionWord, readDirected, withoutDirection } from './readDirected.ts';
import { anyOf, splitOutside } from './splitOutside.ts';

export interface ArrowStep {
  readonly from: string;
  readonly to: string;
  readonly both: boolean;
}

/** Longer ones first, since `<-` begins `<->`. */
const ARROWS: readonly (readonly [string, 'forward' | 'backward' | 'both'])[] = [
  [' < -- > ', 'both'],
  [' -- > ', 'forward'],
  [' < -- ', 'backward'],
  ['<-->', 'both'],
  ['<==>', 'both'],
  ['<->', 'both'],
  ['<=>', 'both'],
  ['-->', 'forward'],
  ['==>', 'forward'],
  ['<--', 'backward'],
  ['<==', 'backward'],
  ['->', 'forward'],
  ['=>', 'forward'],
  ['<-', 'backward'],
  ['>>', 'forward'],
  ['<<', 'backward'],
  ...Array.from('→⇒⟶➔➜➝➞►▶⇨↦⭢').map((sign) => [sign, 'forward'] as const),
  ...Array.from('←⇐⟵◄◀⇦').map((sign) => [sign, 'backward'] as const),
  ...Array.from('↔⇔⟷⇄⇆⬌').map((sign) => [sign, 'both'] as const),
  [' <> ', 'both'],
  [' > ', 'forward'],
  [' < ', 'backward'],
];

export function hasArrow(text: string): boolean {
  return arrowsIn(text).length > 0;
}

/** An arrow that is nothing else, as `>` may be: no name holds one. */
export function hasSureArrow(text: string): boolean {
  return SURE_ARROW.test(text) && readArrow(text) !== null;
}

const SURE_ARROW = /[→←↔⇒⇐⇔⟷⇄⇆⟶⟵➔➜]|<-|->|=>|\s<>\s/;

/**
 * Each arrow is a step, so that `A → B → C` is two. `null`: there is no arrow and no `to` between exactly
 * two names, or an end is missing.
 */
export function readArrow(cell: string): readonly ArrowStep[] | null {
  const listed = arrowsListed(cell);
  if (listed.length < 2) return readStep(cell);
  const each = listed.map(readStep);
  return each.includes(null) ? null : each.flatMap((steps) => steps ?? []);
}

/** Lines or items of a list that hold an arrow each: steps of their own, and no way from the first to the last. */
export function arrowsListed(cell: string): readonly string[] {
  for (const signs of ['\n', '\n;', '\n;,']) {
    const items = splitOutside(cell, anyOf(signs)).filter((item) => item.trim() !== '');
    if (items.length > 1 && items.every(hasArrow)) return items;
  }
  return [];
}

function readStep(whole: string): readonly ArrowStep[] | null {
  const text = withoutDirection(whole);
  const arrows = arrowsIn(text);
  const parts = splitOutside(text, arrowAt);
  if (parts.includes('')) return null;
  if (arrows.length === 0) return readTo(text);
  return arrows.flatMap((arrow, index) => {
    const [left, right] = [parts[index], parts[index + 1]].map((part) => part?.replace(SIDE, ''));
    if (left === undefined || right === undefined) return [];
    const [from, to] = arrow === 'backward' ? [right, left] : [left, right];
    return [{ from, to, both: arrow === 'both' }];
  });
}

/** `Source: keeper → Destination: lamp; also Source: …`: which side of the arrow it is, the arrow says as well. */
const SIDE =
  /^(?:(?:also|and|plus|or),? )?(?:(?:source|src|client|from|destination|dest|dst|target|to|server)s? ?: ?|(?:also|plus),? )/iu;

function readTo(text: string): readonly ArrowStep[] | null {
  if (readDirected(text) !== null) return null;
  const parts = text.replace(WAY_FROM, '').split(/ to /i);
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined || from === '' || to === '')
    return null;
  // `Inbound to`, `(client to server)`: what stands at one side is no name.
  if (isDirectionWord(from) || [from, to].some((part) => !isBalanced(part))) return null;
  return [{ from, to: to.replace(/^the /i, ''), both: false }];
}

/** `Outbound from the keeper to …`, `Traffic from …`. */
const WAY_FROM =
  /^(?:(?:inbound|outbound|incoming|outgoing|ingress|egress|traffic|connections?|communications?|access|requests?) ){0,3}from (?:the )?/i;

function isBalanced(text: string): boolean {
  return text.split('(').length === text.split(')').length;
}

function arrowAt(text: string, at: number): number {
  return ARROWS.find(([sign]) => text.startsWith(sign, at))?.[0].length ?? 0;
}

function arrowsIn(text: string): readonly ('forward' | 'backward' | 'both')[] {
  const found: ('forward' | 'backward' | 'both')[] = [];
  splitOutside(text, (whole, at) => {
    const arrow = ARROWS.find(([sign]) => whole.startsWith(sign, at));
    if (arrow === undefined) return 0;
    found.push(arrow[1]);
    return arrow[0].length;
  });
  return found;
}
