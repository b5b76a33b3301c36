/** Titles of sections in two lines, the second of which draws one below the first: `Ports` above `-----`. */
import type { PlacedLine } from '../placedText.ts';

/** The deeper the section, the later the sign. */
const SIGNS = '=-~^+';
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,}|\+{3,})$/;
/** What stands above such a line and is no title of a section: a cell, an item, or what is said of the next block. */
const NO_TITLE = /^(?:\s|[.*|/[:]|-\s|(?:include|ifn?def|ifeval|endif|image)::)|\|/;
/** So many signs it may be too long or too short. */
const SLACK = 1;
const LONGEST = 300;

/** The same title in one line: `== Ports`. One that is in a paragraph begins none, and what is below it is a block. */
export function underlinedTitle(
  { text }: PlacedLine,
  below: PlacedLine | undefined,
  above: (PlacedLine & { readonly kind: string }) | undefined,
): string | null {
  const title = text.trimEnd();
  const underline = below?.text.trimEnd() ?? '';
  if (title.length > LONGEST || !UNDERLINE.test(underline) || !/[\p{L}\p{N}]/u.test(title))
    return null;
  if (Math.abs(Array.from(title).length - underline.length) > SLACK) return null;
  if (NO_TITLE.test(title) || (above !== undefined && isProse(above))) return null;
  return `${'='.repeat(SIGNS.indexOf(underline.charAt(0)) + 1)} ${title}`;
}

/** A line with words that says nothing of a block, and heads none. */
function isProse({ text, kind }: PlacedLine & { readonly kind: string }): boolean {
  return (
    kind === 'text' &&
    /[\p{L}\p{N}]/u.test(text) &&
    !/^(?:\[.*\]\s*$|:!?\w[\w-]*!?:|={1,6}\s|\.\S)/.test(text)
  );
}
