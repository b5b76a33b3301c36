/** Cells of ports that hold none of their own: reckoned from another, or left to somebody. */

/** `Port of the console + 1`, `base port +2`: the number is what is added. */
const RECKONED = /^(?=.{0,200}\b(?:ports?|base)\b)[^+±]{0,200}[\p{L})}>] ?[+±] ?\d{1,3}(?!\d)/iu;

export function isReckoned(text: string): boolean {
  return RECKONED.test(text);
}

/** `Defined by the SIP trunk`: who says it, and nothing that is spoken there. */
const LEFT_TO_OTHERS =
  /^(?:the )?(?:ports? )?(?:is |are )?(?:(?:pre-?)?defined|determined|specified|set|chosen|selected|configured|assigned|given|provided|dictated) (?:by|in|on) [^\d]{2,80}$/iu;

export function isLeftToOthers(text: string): boolean {
  return LEFT_TO_OTHERS.test(text);
}
