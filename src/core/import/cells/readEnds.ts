/** A cell that names who talks or who listens. */
import { cleanText } from './cleanText.ts';
import { divideNames } from './divideNames.ts';
import type { DivisionDoubt } from './divisionDoubt.ts';
import { isDitto, isNothing } from './emptyWords.ts';
import { takeWayLine } from './readDirection.ts';
import { TOLD_BEHIND, readEnd } from './readEnd.ts';
import type { NameContext, NamedEnd } from './readEnd.ts';

export type EndsReading =
  /** It names nobody. */
  | { readonly kind: 'silent' }
  /** As the row above. */
  | { readonly kind: 'ditto' }
  /** `between A and B`: two ends, and nobody says which of them calls. */
  | { readonly kind: 'unclear' }
  | {
      readonly kind: 'ends';
      readonly ends: readonly [NamedEnd, ...NamedEnd[]];
      readonly byLine: boolean;
      readonly doubts: readonly DivisionDoubt[];
    };

/** Nobody knows yet. An end that a page calls unknown is one that it has seen. */
const UNSETTLED =
  /^(?:tbd|tba|tbc|todo|to be (?:determined|defined|confirmed|announced)|(?:user|customer|admin)[- ](?:defined|specified|provided|configured))[.]?$/i;

/** `members only — never the internet`: who is meant, and then, once more, who is not. */
const NEVER = /(?: [-–—]+|[,;]) (?:and |but )?never\s[^—;]{1,60}$/i;

/** @param text without marks. */
export function readEnds(text: string, context: NameContext): EndsReading {
  const own = takeWayLine(cleanText(text)).text.replace(NEVER, '');
  // `Nothing yet. It is there for later.`
  if (isNothing(own.replace(TOLD_BEHIND, '$1'))) return { kind: 'silent' };
  if (isNothing(own.replace(/^\(([^()]*)\)$/, '$1')) || UNSETTLED.test(own))
    return { kind: 'silent' };
  if (isDitto(own)) return { kind: 'ditto' };
  const [, between] =
    /^(?:communication |traffic )?(?:between|among)\s+(?:the\s+)?(.+)$/i.exec(own) ?? [];
  if (between !== undefined && / and /i.test(between)) return { kind: 'unclear' };
  const { names, byLine, doubts } = divideNames(between ?? own, context.known);
  // A sign alone names nobody.
  const isNamed = ({ label }: NamedEnd) => /[\p{L}\p{N}]/u.test(label);
  const [first, ...rest] = names.map((name) => readEnd(name, context)).filter(isNamed);
  return first === undefined
    ? { kind: 'silent' }
    : { kind: 'ends', ends: [first, ...rest], byLine, doubts };
}
