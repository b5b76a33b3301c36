/**
 * A title with an arrow in it: `Client → Gateway`. All of what stands on either side is the name, `for` and `with`
 * included, and no name holds an arrow: where that does not come out, the title names nobody.
 */
import { cleanPhrase, isGeneric, withoutGenericEnds } from './impliedName.ts';
import type { ImpliedName } from './impliedName.ts';

/** Also one that stands at the edge of a text, and so between no two names. */
export const HAS_ARROW = /<?[-=]{1,3}>|<[-=]{1,3}|[→⇒⟶➔➜➝➞⇨←⇐⟵↔⇔⟷⇄⇆]/u;
export const MUTUAL = /\S\s*(?:↔|⇔|⟷|⇄|⇆|<[-=]+>)\s*\S/u;

const BACKWARD = /[←⇐⟵]|<[-=]{1,3}(?!>|[-=])/u;
/** `-- >`, `< -- >`: with blanks in it, for a `-->` would end what a page hides. */
const LOOSE = /(?<=\s)(<\s?)?([-=]{2,3})(\s?>)?(?=\s)/gu;

/** The same text, with no blank within an arrow. */
export function withJoinedArrows(text: string): string {
  return text.replace(LOOSE, (_arrow, back: string | undefined, line: string, on) =>
    [back === undefined ? '' : '<', line, on === undefined ? '' : '>'].join(''),
  );
}
const LONGEST_NAME = 100;
const MOST_WORDS = 12;

export function arrowEnds(text: string): readonly ImpliedName[] {
  const parts = text.split(new RegExp(HAS_ARROW.source, 'gu'));
  const [left, right] = parts.map(endOf);
  if (parts.length !== 2 || left === undefined || right === undefined) return [];
  if (left === null || right === null) return [];
  const [from, to] = BACKWARD.test(text) && !MUTUAL.test(text) ? [right, left] : [left, right];
  return [
    { role: 'source', name: from, certainty: 'sure' },
    { role: 'destination', name: to, certainty: 'sure' },
  ];
}

function endOf(text: string): string | null {
  const name = withoutGenericEnds(cleanPhrase(text));
  const isName =
    name !== '' &&
    name.length <= LONGEST_NAME &&
    name.split(/\s+/u).length <= MOST_WORDS &&
    !isGeneric(name);
  return isName ? name : null;
}
