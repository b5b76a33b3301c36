/**
 * A cell as it is shown, where nothing can be raised: `443<sup>1</sup>` as `443¹`, for `4431` would be another
 * port; and a raised letter, or the label of a note, in brackets, as `Rep[^a]`. So it also reads back as what it was.
 */
import type { RawCell } from '../rawTable.ts';
import { cleanText } from './cleanText.ts';
import { normalMark } from './marks.ts';
import type { NoteTexts } from './marks.ts';

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `1st` and `Portolan™` are words. */
const NO_MARKS = /^(?:tm|sm|st|nd|rd|th|r|c)$/i;

export function writtenText(
  { text, raised }: Pick<RawCell, 'text' | 'raised'>,
  notes: NoteTexts,
): string {
  if (raised.length === 0) return cleanText(text);
  let shown = '';
  let start = 0;
  for (const { from, to } of raised) {
    if (from < start) continue;
    shown += text.slice(start, from) + raise(text.slice(from, to), notes);
    start = to;
  }
  return cleanText(shown + text.slice(start));
}

function raise(text: string, notes: NoteTexts): string {
  const mark = normalMark(text);
  if (/\p{L}{2}/u.test(mark) && notes.has(mark)) return `[^${mark}]`;
  return text
    .replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit)))
    .replace(/^\s*([a-z]{1,3})\s*$/i, (whole, letters: string) =>
      NO_MARKS.test(letters) ? whole : `[^${letters}]`,
    );
}
