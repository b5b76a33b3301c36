/** `Servers: web-1, web-2` says what these are, and `Site A: web-1, web-2` where: the label is no part of the first. */
import { isPlural, wordCount } from './nameShapes.ts';
import { anyOf, splitOutside } from './splitOutside.ts';

export interface LabelledList {
  readonly label: string;
  /** Whether the label only says what kind of things follow. */
  readonly isKind: boolean;
  /** What follows, as written. */
  readonly rest: string;
  readonly names: readonly string[];
}

const LABELLED = /^([^:,;/()]{2,60}):\s+([^:]+)$/u;
const ROLE = /^(?:from|to|source|destination|either|both|any(?: of)?|all(?: of)?)$/iu;
const MOST_WORDS = 3;

/** `null` for one name, and for ports behind a name. */
export function labelledList(line: string): LabelledList | null {
  const [, label = '', rest = ''] = LABELLED.exec(line) ?? [];
  const names = splitOutside(rest, anyOf(',;、，；')).filter((piece) => piece !== '');
  const areNames = names.every((name) => wordCount(name) <= MOST_WORDS && /\p{L}/u.test(name));
  if (names.length < 2 || !areNames) return null;
  return { label, isKind: isPlural(label) || ROLE.test(label), rest, names };
}

/** Whether a label that is no kind of things has more behind it than names: it is told what belongs to it. */
export function tellsOf(line: string): boolean {
  const [, label = '', rest = ''] = LABELLED.exec(line) ?? [];
  if (label === '' || isPlural(label) || ROLE.test(label)) return false;
  return splitOutside(rest, anyOf(',;、，；')).some((piece) => wordCount(piece) > MOST_WORDS);
}
