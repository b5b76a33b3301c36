/**
 * Footnote marks of cells and the notes that explain them. A mark counts where the page raises it, where it
 * is a sign that is nothing else (`‡` after a word), or where a note bears it; so `*` alone stays a
 * wildcard, `C#` keeps its name, and `(1)` is a mark only on a page that explains it. Marks are compared
 * without what is around them: `[1]`, `(1)`, `¹` and `[^1]` are `1`.
 */
import type { RawCell, RawNote } from '../rawTable.ts';
import { cleanText } from './cleanText.ts';

/** Mark → the text of its note, as the page has it, without the mark. */
export type NoteTexts = ReadonlyMap<string, string>;

export interface MarkedText {
  /** Without marks and without what nobody sees. */
  readonly text: string;
  readonly marks: readonly string[];
  /** What was written there is struck out, all of it. */
  readonly isStruck: boolean;
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SIGNS = '†‡§¶⁂※⁑‖';

/** Ordinals and trade marks are raised, too, and mark nothing. */
const NO_MARKS = new Set(['tm', 'sm', 'st', 'nd', 'rd', 'th', 'r', 'c', '®', '©', '™']);

const AFTER_WORD = new RegExp(
  `([\\p{L}\\p{N})\\]%"'’.])( ?)([*#]{1,4}|[${SIGNS}]+|[${RAISED_DIGITS}]+)(?=$|[\\s,;:.)/\\]|])`,
  'gu',
);

const BRACKETED = / ?(\[\^[^\]\s]{1,100}\]|\[\d{1,2}\]|\(\d{1,2}\)|\([a-z]\))(?=$|[\s,;:./])/g;

/** The first note that bears a mark counts: give the nearest first. */
export function readNotes(notes: readonly RawNote[]): NoteTexts {
  const texts = new Map<string, string>();
  for (const note of notes) {
    const read = readNote(note);
    if (read !== null && !texts.has(read.mark)) texts.set(read.mark, read.text);
  }
  return texts;
}

const NOTE_START = new RegExp(
  `^(?:\\[\\^([^\\]\\s]{1,100})\\]:?|note (\\d{1,2})\\s*[:.]|([*#]{1,4}|[${SIGNS}]+|[${RAISED_DIGITS}]+)|[[(](\\d{1,2}|[a-z])[\\])]|(\\d{1,2}|[a-z])\\s*[.):])\\s*`,
  'i',
);

function readNote({ text, raised }: RawNote): { mark: string; text: string } | null {
  const [first] = raised;
  if (first !== undefined && text.slice(0, first.from).trim() === '') {
    const mark = normalMark(text.slice(first.from, first.to));
    const rest = cleanText(text.slice(first.to).replace(/^\s*[.):]\s*/, ''));
    return mark === '' || rest === '' ? null : { mark, text: rest };
  }
  const own = cleanText(text);
  const match = NOTE_START.exec(own);
  const mark = match?.slice(1).find((part) => part !== undefined);
  if (match === null || mark === undefined) return null;
  const rest = own.slice(match[0].length);
  return rest === '' ? null : { mark: normalMark(mark), text: rest };
}

const MAY_MARK = new RegExp(`[*#[(${SIGNS}${RAISED_DIGITS}]`);

export function takeMarks(cell: Pick<RawCell, 'text' | 'raised'>, notes: NoteTexts): MarkedText {
  if (cell.raised.length === 0 && !MAY_MARK.test(cell.text)) {
    return { ...withoutStruck(cleanText(cell.text)), marks: [] };
  }
  const marks: string[] = [];
  const take = (mark: string) => {
    if (!marks.includes(mark)) marks.push(mark);
    return '';
  };
  const lowered = cleanText(takeRaised(cell, notes, take))
    .replace(BRACKETED, (whole, inner: string) => {
      const mark = normalMark(inner);
      return inner.startsWith('[^') || notes.has(mark) ? take(mark) : whole;
    })
    .replace(AFTER_WORD, (whole, before: string, blank: string, sign: string) => {
      const mark = normalMark(sign);
      // `*` behind a blank, `#` behind a letter may be something else.
      const isStar = sign.startsWith('*') && /[\p{L}\p{N})]/u.test(before);
      const isPlain = blank === '' && (isStar || !/[*#]/.test(sign));
      return isPlain || notes.has(mark) ? before + take(mark) : whole;
    });
  return { ...withoutStruck(cleanText(lowered)), marks };
}

/** `~~8080~~ 8443`: what is struck out holds no longer, and is read by nobody. */
function withoutStruck(text: string): Omit<MarkedText, 'marks'> {
  if (!STRUCK.test(text)) return { text, isStruck: false };
  const left = cleanText(text.replaceAll(STRUCK_PARTS, ' '));
  const own = left
    .replace(/^(?:[,;/+] ?)+|(?: ?[,;/+])+$/g, '')
    .replace(/([,;/+]) ?(?=[,;/+])/g, '');
  const isStruck = !/[\p{L}\p{N}*]/u.test(own.replace(/\([^()]*\)/g, ''));
  return { text: isStruck ? '' : own, isStruck };
}

const STRUCK = /~~[^~]+~~/;
const STRUCK_PARTS = /~~[^~]+~~/g;

function takeRaised(
  { text, raised }: Pick<RawCell, 'text' | 'raised'>,
  notes: NoteTexts,
  take: (mark: string) => string,
): string {
  if (raised.length === 0) return text;
  let kept = '';
  let start = 0;
  for (const { from, to } of raised) {
    if (from < start) continue;
    const note = readRaisedNote(text.slice(from, to));
    if (note !== null && text.slice(start, from).trim() !== '') {
      kept += apart(text.slice(start, from), text.charAt(to));
      if (note !== '') take(note);
      start = to;
      continue;
    }
    const parts = text
      .slice(from, to)
      .split(/[,\s]+/)
      .map(normalMark);
    const own = parts.filter((part) => part !== '');
    if (own.length === 0 || !own.every((mark) => isMark(mark) || notes.has(mark))) continue;
    kept += apart(text.slice(start, from), text.charAt(to));
    own.forEach(take);
    start = to;
  }
  return kept + text.slice(start);
}

/** Where a mark goes that stood between two digits, a blank stays: what it divided makes no port together. */
function apart(before: string, next: string): string {
  return /\p{N}$/u.test(before) && /\p{N}/u.test(next) ? `${before} ` : before;
}

/**
 * Words that are raised behind a value are said of it, and are no part of it: `80`, and raised behind it
 * `Note 2 Alternate port available`. The mark of the note, `''` where it has none; `null` for what is no note.
 */
function readRaisedNote(raised: string): string | null {
  const own = cleanText(raised).replace(/^[[(]+|[\])]+$/g, '');
  const [, mark] = RAISED_NOTE.exec(own) ?? [];
  if (mark !== undefined) return normalMark(mark);
  const words = own.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  return words.length > 1 ||
    /^(?:optional|default|required|recommended|deprecated|new|beta)$/i.test(own)
    ? ''
    : null;
}

const RAISED_NOTE =
  /^(?:see )?(?:foot)?(?:notes?|nota|anmerkung|hinweis|fn)\.? ?(\d{1,2}|[a-z])(?=$|[^\p{L}\p{N}])/iu;

function isMark(text: string): boolean {
  if (NO_MARKS.has(text.toLowerCase())) return false;
  return /^(?:\d{1,2}|[a-z]{1,3})$/i.test(text) || /^[^\p{L}\p{N}\s]{1,4}$/u.test(text);
}

export function normalMark(mark: string): string {
  const own = mark
    .trim()
    .replace(/^[[(]\^?/, '')
    .replace(/[\])]?[.:]?$/, '');
  return own.replace(new RegExp(`[${RAISED_DIGITS}]`, 'g'), (digit) =>
    String(RAISED_DIGITS.indexOf(digit)),
  );
}
