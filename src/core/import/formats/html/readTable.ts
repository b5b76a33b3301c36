/**
 * A table of HTML as one table or several: one that has headings again among its rows is several, each with
 * columns of its own. Which rows are headings the page says, by `thead` or `th`.
 */
import type { Place } from '../../../model/place.ts';
import type { RawNote, RawRow } from '../../rawTable.ts';
import type { TableBlock } from '../blocks.ts';
import { sameCells } from '../plainlyHeadings.ts';
import { spreadSpans } from '../spreadSpans.ts';
import type { HtmlContext } from './htmlContext.ts';
import { childElements } from './nodes.ts';
import type { HtmlElement } from './nodes.ts';
import { placeOf } from './placeOf.ts';
import { readCellText } from './readCellText.ts';
import { tableRows } from './tableRows.ts';
import type { TableRow } from './tableRows.ts';

export function readTable(context: HtmlContext, element: HtmlElement): TableBlock[] {
  const place = placeOf(context, element, element);
  const rows = pageRows(context, element, place);
  const body = rows.filter(({ own }) => own.group !== 'foot');
  const parts = partRows(body);
  const caption = childElements(element).find(({ tagName }) => tagName === 'caption');
  const title = caption === undefined ? null : readCellText(context, caption).text;
  const foot = rows.filter(({ own }) => own.group === 'foot');
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    return makeTable(isLast ? withFoot(part, foot) : part, title, index === 0 ? place : null);
  });
}

/** A row as it stands, and with the cells that span it. */
interface PageRow {
  readonly own: TableRow;
  readonly row: RawRow;
}

function pageRows(context: HtmlContext, element: HtmlElement, place: Place): PageRow[] {
  const { rows: own, hides } = tableRows(context, element);
  if (hides) context.problems.tell('rows-hidden', place, '<table>');
  const { rows, left } = spreadSpans(own, context.budget.left());
  context.budget.take(rows.reduce((sum, { cells }) => sum + cells.length, 0));
  if (left > 0) context.problems.tell('too-many-cells', own[rows.length]?.place ?? place, '<tr>');
  return rows.flatMap((row, index) => {
    const made = own[index];
    // A row without cells of its own would repeat the one above.
    return made === undefined || made.cells.length === 0 ? [] : [{ own: made, row }];
  });
}

interface Part {
  readonly title: string | null;
  readonly header: readonly PageRow[];
  readonly rows: readonly PageRow[];
  readonly notes: readonly RawNote[];
}

function partRows(rows: readonly PageRow[]): Part[] {
  const headings = headingCount(rows);
  const header = rows.slice(0, headings);
  const body = rows.slice(headings);
  const again = body.filter(({ own }) => headsColumns(own));
  if (again.length === 0 || again.length * 2 > body.length) {
    return [{ title: null, header, rows: body, notes: [] }];
  }
  return splitBody(header, body);
}

/** How many of the first rows are headings. */
function headingCount(rows: readonly PageRow[]): number {
  const heads = rows.filter(({ own }) => own.group === 'head').length;
  const hasHead = rows.slice(0, heads).some(({ row }) => row.cells.some(({ text }) => text !== ''));
  if (hasHead && heads < rows.length) return heads;
  const body = hasHead ? 0 : heads;
  const firstCell = rows.findIndex(({ own }, index) => index >= body && !own.headings);
  if (firstCell === -1) return Math.min(rows.length, body + 1);
  return firstCell;
}

function splitBody(header: readonly PageRow[], body: readonly PageRow[]): Part[] {
  const parts: { title: string | null; header: PageRow[]; rows: PageRow[]; notes: RawNote[] }[] = [
    { title: null, header: [...header], rows: [], notes: [] },
  ];
  for (const row of body) {
    const part = parts.at(-1);
    const isHeading = headsColumns(row.own);
    if (part === undefined || (isHeading && isRepeated(row, part.header))) continue;
    if (!isHeading) part.rows.push(row);
    else if (part.rows.length === 0) part.header.push(row);
    else parts.push({ title: takeTitle(part.rows), header: [row], rows: [], notes: [] });
  }
  return parts.filter((part) => part.header.length > 0 || part.rows.length > 0);
}

/** Headings of columns, and not the heading of a section, which spans them. */
function headsColumns({ headings, cells }: TableRow): boolean {
  return headings && cells.filter(({ cell }) => cell.text !== '').length > 1;
}

function isRepeated({ row }: PageRow, header: readonly PageRow[]): boolean {
  return header.some((other) => sameCells(row, other.row));
}

/** The row right above new headings is their title, where it has one cell only. */
function takeTitle(rows: PageRow[]): string | null {
  const last = rows.at(-1);
  const [only, ...others] = last?.own.cells ?? [];
  if (only === undefined || others.length > 0) return null;
  rows.pop();
  return only.cell.text;
}

/** The foot of a table: notes that span it, headings once more, or rows after all. */
function withFoot(part: Part, foot: readonly PageRow[]): Part {
  const notes = foot.filter(({ own }) => own.cells.length === 1);
  const rows = foot.filter(
    (row) => row.own.cells.length > 1 && !isRepeated(row, part.header) && !row.own.headings,
  );
  const noted = notes.flatMap(({ own }) => own.cells.map(({ cell }) => cell));
  return {
    ...part,
    rows: [...part.rows, ...rows],
    notes: [...part.notes, ...noted.filter(({ text }) => text !== '').map(asNote)],
  };
}

function asNote({ text, raised, place }: RawNote): RawNote {
  return { text, raised, place };
}

function makeTable(
  { title, header, rows, notes }: Part,
  caption: string | null,
  place: Place | null,
) {
  const first = header[0] ?? rows[0];
  return {
    kind: 'table',
    caption: title ?? caption,
    header: header.map(({ row }) => row),
    rows: rows.map(({ row }) => row),
    notes,
    firstRow: rows[0]?.own.strong === true ? 'headings' : 'unsure',
    place: place ?? first?.row.place ?? { file: '', line: 1, column: 1 },
  } satisfies TableBlock;
}
