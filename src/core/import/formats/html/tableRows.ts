/** The rows of an HTML table as they stand, hidden ones left out, with what tells headings from cells. */
import { rawCell } from '../blocks.ts';
import { placeOf } from './placeOf.ts';
import type { SpanCell, SpanRow } from '../spreadSpans.ts';
import type { HtmlContext } from './htmlContext.ts';
import { attribute, childElements, isHidden, isRoleTable, nearest } from './nodes.ts';
import type { HtmlElement } from './nodes.ts';
import { readCellText } from './readCellText.ts';

export interface TableRow extends SpanRow {
  readonly group: 'head' | 'body' | 'foot';
  /** Every cell of its own is a heading; one without text may be an ordinary cell. */
  readonly headings: boolean;
  /** Every text of its own is bold. */
  readonly strong: boolean;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly hides: boolean;
}

interface RowElement {
  readonly element: HtmlElement;
  readonly group: TableRow['group'];
  /** How many rows of its part of the table are left, itself included: no cell spans more. */
  readonly left: number;
}

export function tableRows(context: HtmlContext, table: HtmlElement): TableRows {
  const all = rowElements(table);
  const shown = all.filter(({ element }) => !isHidden(element));
  const rows = shown.map((row) => readRow(context, table, row));
  const cells = shown.flatMap(({ element }) => cellElements(element));
  return { rows, hides: shown.length < all.length || cells.some(isHidden) };
}

function rowElements(table: HtmlElement): RowElement[] {
  if (isRoleTable(table)) {
    return inGroup(
      nearest(table, (element) => attribute(element, 'role') === 'row'),
      'body',
    );
  }
  const groups = childElements(table).flatMap((child): RowElement[] => {
    if (child.tagName === 'thead') return inGroup(rowsIn(child), 'head');
    if (child.tagName === 'tfoot') return inGroup(rowsIn(child), 'foot');
    return child.tagName === 'tbody' ? inGroup(rowsIn(child), 'body') : [];
  });
  // Rows that were copied without their table stand in it at once.
  return [...groups, ...inGroup(rowsIn(table), 'body')];
}

function rowsIn(parent: HtmlElement): HtmlElement[] {
  return childElements(parent).filter(({ tagName }) => tagName === 'tr');
}

function inGroup(elements: readonly HtmlElement[], group: TableRow['group']): RowElement[] {
  const shown = elements.filter((element) => !isHidden(element)).length;
  let before = 0;
  return elements.map((element) => {
    const left = Math.max(1, shown - before);
    if (!isHidden(element)) before += 1;
    return { element, group, left };
  });
}

function cellElements(row: HtmlElement): HtmlElement[] {
  if (row.tagName === 'tr') {
    return childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  }
  return nearest(row, (element) => CELL_ROLES.test(attribute(element, 'role') ?? ''));
}

const CELL_ROLES = /^(?:cell|gridcell|columnheader|rowheader)$/;

function readRow(
  context: HtmlContext,
  table: HtmlElement,
  { element, group, left }: RowElement,
): TableRow {
  const own = cellElements(element).filter((cell) => !isHidden(cell));
  const place = placeOf(context, element, table);
  const cells = own.map((cell) => readCell(context, cell, element, left));
  const texts = own.filter((_, index) => cells[index]?.cell.text !== '');
  return {
    cells,
    place: cells[0]?.cell.place ?? place,
    group,
    headings: texts.length > 0 && texts.every(isHeading),
    strong: texts.length > 1 && texts.every(isStrong),
  };
}

function readCell(
  context: HtmlContext,
  element: HtmlElement,
  row: HtmlElement,
  left: number,
): SpanCell {
  const plain = readCellText(context, element);
  const rows = spanOf(element, 'rowspan', left);
  return {
    cell: rawCell(plain, placeOf(context, element, row)),
    columns: spanOf(element, 'colspan', 1),
    rows: Math.min(rows, left),
  };
}

/** `whole`: what 0 stands for. */
function spanOf(element: HtmlElement, name: 'rowspan' | 'colspan', whole: number): number {
  const written = attribute(element, name) ?? attribute(element, `aria-${name}`);
  const span = Number.parseInt(written ?? '1', 10);
  if (span === 0) return whole;
  return Number.isNaN(span) || span < 0 ? 1 : span;
}

function isHeading(cell: HtmlElement): boolean {
  return cell.tagName === 'th' || attribute(cell, 'role') === 'columnheader';
}

/** Nothing but bold text, however it is wrapped. */
function isStrong(element: HtmlElement): boolean {
  const style = attribute(element, 'style') ?? '';
  if (/^(?:th|b|strong)$/.test(element.tagName)) return true;
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return true;
  const filled = element.childNodes.filter(
    (node) => 'tagName' in node || ('value' in node && node.value.trim() !== ''),
  );
  const elements = childElements(element).filter(({ tagName }) => tagName !== 'br');
  return elements.length > 0 && elements.length === filled.length && elements.every(isStrong);
}
