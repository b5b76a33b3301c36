/**
 * Whether a line of cells is plainly a line of headings, where the format does not say so. In doubt it is
 * none: a row that is taken for headings is lost, and headings that are taken for a row are seen to be odd.
 */
import type { RawRow } from '../rawTable.ts';

/** How many rows are looked at. */
const SAMPLE = 200;
const MAX_HEADING = 80;

/** What stands in cells of flows and heads no column. */
const VALUES = new Set(
  'any all yes none n/a - – — * ? true false varies tcp udp icmp sctp tls ssl ssh http https tcp/udp'.split(
    ' ',
  ),
);

/** Words that head columns, and hardly stand in a cell. */
const HEADING =
  /^\W*(?:source|destination|dest|from|to|ports?|protocols?|transport|direction|description|service|component|name|purpose|type|security|encryption|authentication|notes?|comments?|details?|target|origin|client|server|host|vm|cluster|function|usage|number|no)\b[^,.;]{0,30}$/i;

export function isHeadingWord(text: string): boolean {
  return HEADING.test(text);
}

/** Either its words say so, or some column has words above numbers. */
export function plainlyHeadings(row: RawRow, below: readonly RawRow[]): boolean {
  const filled = row.cells.filter(({ text }) => text !== '');
  if (filled.length < 2 || filled.length * 2 < row.cells.length) return false;
  if (filled.some(({ text }) => isValue(text) || text.length > MAX_HEADING)) return false;
  if (new Set(filled.map(({ text }) => fold(text))).size < filled.length / 2) return false;
  const others = below.slice(0, SAMPLE).filter((other) => !sameCells(row, other));
  if (!filled.some(({ text }) => isHeadingWord(text)) && !headsNumbers(row, others)) return false;
  return row.cells.every(({ text }, column) => {
    const heading = fold(text);
    return (
      heading === '' || others.every(({ cells }) => fold(cells[column]?.text ?? '') !== heading)
    );
  });
}

function headsNumbers(row: RawRow, below: readonly RawRow[]): boolean {
  return row.cells.some(({ text }, column) => {
    const cells = below.map(({ cells: others }) => others[column]?.text ?? '').filter(Boolean);
    return text !== '' && cells.filter((cell) => /^\W*\d/.test(cell)).length * 2 > cells.length;
  });
}

/** Whether two rows say the same, cell by cell: headings that are repeated. */
export function sameCells(one: RawRow, other: RawRow): boolean {
  const length = Math.max(one.cells.length, other.cells.length);
  return Array.from({ length }, (_, at) => at).every(
    (at) => fold(one.cells[at]?.text ?? '') === fold(other.cells[at]?.text ?? ''),
  );
}

/** A port, ports, an address, a sentence, or a word that only a cell holds. */
function isValue(text: string): boolean {
  if (VALUES.has(fold(text)) || /^\W*\d/.test(text) || /\d{2,}/.test(text)) return true;
  return text.length > 20 && /[.!]$/.test(text);
}

function fold(text: string): string {
  return text.toLowerCase().trim();
}
