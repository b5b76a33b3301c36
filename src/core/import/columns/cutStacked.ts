/**
 * Tables that stand in one: `Inbound`, its headings and its rows, and below them `Outbound` with headings of its
 * own. Read as one, the rows below would be read by headings that are not theirs.
 */
import { plainText } from '../../model/plainText.ts';
import type { RawRow, RawTable } from '../rawTable.ts';
import { headingsOf, isKnownHeading } from './headingsOf.ts';
import { foldHeading } from './headingWords.ts';
import { readHeading } from './readHeading.ts';

const FEWEST = 3;

/** @returns the table alone where nothing in it heads rows but its own headings. */
export function cutStacked(table: RawTable): readonly RawTable[] {
  const { headings } = headingsOf(table);
  const folded = headings.map((heading) => foldHeading(heading));
  const starts = table.rows.flatMap((row, at) => (headsAnew(row, folded) ? [at] : []));
  const [first] = starts;
  if (first === undefined || first === 0) return [table];
  const firstTitle = titleAbove(table.rows, first);
  const upper = { ...table, rows: table.rows.slice(0, firstTitle === null ? first : first - 1) };
  const lower = starts.flatMap((at, place): readonly RawTable[] => {
    const header = table.rows[at];
    const next = starts[place + 1] ?? table.rows.length;
    const isTitled = starts[place + 1] !== undefined && titleAbove(table.rows, next) !== null;
    const rows = table.rows.slice(at + 1, isTitled ? next - 1 : next);
    const title = titleAbove(table.rows, at);
    if (header === undefined || rows.length === 0) return [];
    const caption = title ?? table.caption;
    return [{ ...table, caption, header: [header], rows, place: header.place }];
  });
  return [upper, ...lower];
}

/**
 * As wide as the headings of the table, all of it words that head columns, half of them the same, and not all. Of two the
 * same one heads ports: `Keeper ports | Port`, and further down `Lamp ports | Port`.
 */
function headsAnew(row: RawRow, folded: readonly string[]): boolean {
  const texts = row.cells.map((cell) => plainText(cell.text.slice(0, LONGEST)));
  const filled = texts.filter((text) => text !== '');
  if (filled.length !== folded.filter((text) => text !== '').length) return false;
  if (filled.some((text) => text.length >= LONGEST || /\d/.test(text))) return false;
  const same = texts.filter((text, at) => text !== '' && foldHeading(text) === folded[at]);
  if (filled.length < FEWEST && !same.some((text) => readHeading(text).kind === 'port'))
    return false;
  const others = filled.filter((text) => !same.includes(text));
  // Of three that are the same none is the value of a row, whatever the fourth is called.
  const isSure = same.length >= FEWEST && others.length === 1;
  return (
    same.length * 2 >= filled.length &&
    others.length > 0 &&
    (isSure || others.every(isKnownHeading))
  );
}

const LONGEST = 60;

/** The row right above that has one text only. */
function titleAbove(rows: readonly RawRow[], at: number): string | null {
  const texts = (rows[at - 1]?.cells ?? []).map(({ text }) => plainText(text));
  const [title, ...others] = new Set(texts.filter((text) => text !== ''));
  return title === undefined || others.length > 0 ? null : title;
}
