/**
 * `Directions are relative to the Keeper`: whatever else is named around a table, its rows come into that and go out
 * of it. It is said once, often far above the tables for which it holds.
 */
import { plainText } from '../../model/plainText.ts';
import { cleanName, isGeneric, withoutGenericEnds } from './impliedName.ts';
import type { ImpliedName } from './impliedName.ts';
import { isNoName, showsName } from './nameEvidence.ts';

const SEEN_FROM =
  /\b(?:directions?|(?:in|out)(?:bound|coming|going))\b[^.]{0,80}?\s(?:relative to|with (?:respect|regard) to|(?:as )?(?:seen|viewed) (?:from|by)|from (?:the )?(?:perspective|point of view|viewpoint|standpoint|side|view) of)\s([^.;:,()]{2,60})/iu;
const MAY_SEE =
  /relative to|respect to|regard to|(?:seen|viewed) |(?:perspective|point|side|view) of/iu;
const LONGEST_MARKUP = 4000;

export function seenIn(sentences: readonly string[]): readonly ImpliedName[] {
  for (const sentence of sentences) {
    const text = MAY_SEE.test(sentence) ? (SEEN_FROM.exec(sentence)?.[1] ?? '') : '';
    const name = withoutGenericEnds(cleanName(text));
    const isName = name !== '' && !isGeneric(name) && !isNoName(name, 'endpoint');
    if (isName && showsName(name, text)) return [{ role: 'endpoint', name, certainty: 'guess' }];
  }
  return [];
}

/** Of whom a paragraph says so. */
export function seenFrom(text: string): readonly ImpliedName[] {
  return MAY_SEE.test(text) ? seenIn(sentencesOf(plainText(text.slice(0, LONGEST_MARKUP)))) : [];
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[a-z)]{2}[.!?])\s+(?=[A-Z])/u);
}
