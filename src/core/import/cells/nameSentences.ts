/** What stands in a cell of names and names nobody: sentences about them, and words that say when they count. */
import { wordCount } from './nameShapes.ts';

/** More words than this are no name. */
export const MOST_WORDS = 8;

/** `All nodes When access is private: …`: where a page was put into one line, a capital begins the sentence. */
export function cutSentence(line: string): readonly string[] {
  const [, name, told] = GLUED.exec(line) ?? [];
  return name !== undefined && told !== undefined && isSentence(told) ? [name, told] : [line];
}

const GLUED =
  /^(\S.{1,80}?[\p{L}\p{N})]) ((?:When|Where|If|Only|This|These|See|Note|To (?=\p{Ll}{2,} (?:the|your|a|an|this|its|all) )) ?.+)$/su;

/** `Optional` on a line of its own. */
export const REMARK =
  /^\(?(?:optional|required|recommended|mandatory|deprecated|preview|beta|new|default|if (?:enabled|used|applicable))\)?$/i;

/** A sentence below a name says something of it, and names nobody. */
export function isSentence(line: string): boolean {
  if (wordCount(line) <= MOST_WORDS) return false;
  return /[.!?]$/.test(line) || SAYING.test(line);
}

const SAYING =
  /^(?:(?:this|these|those|it|they|see|note|used|only|if|when|where|while|because|since|must|should|required|needed|requires|needs|allows?|applies|which|for|please|make sure|ensure|optional|optionally)(?=$|[^\p{L}])|to \p{Ll}{2,} (?:the|your|a|an|this|its|all) |\p{L}+ (?:is|are|must|should|can|will|needs|uses|requires) )/iu;

/** What a text of several sentences tells of, where it begins with a name; `null` where it does not. */
export function toldName(text: string): string | null {
  const [, name] = FIRST_SENTENCE.exec(text) ?? [];
  return name !== undefined && wordCount(name) <= MOST_WORDS ? name : null;
}

const FIRST_SENTENCE = /^([^.\n]{2,80}[\p{L}\p{N})])(?:[.:]\s+\p{Lu}|\n)/u;
