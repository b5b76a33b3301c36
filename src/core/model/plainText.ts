/**
 * A text without what nobody sees: zero-width signs, and the controls by which a text can be shown in
 * another order than it is written. Names that differ in nothing else are one name, and no name may change
 * how what stands beside it reads. White space is one blank each.
 */
export function plainText(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** Signs of format, and controls that are no white space. */
const UNSEEN = /\p{Cf}|(?!\s)\p{Cc}/gu;
