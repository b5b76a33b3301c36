/**
 * What a table is for. Pages use tables to lay things out, to number lines of code, and to draw boxes of
 * advice; a table inside another may be data inside layout, or a cell that is a small table itself.
 */
import { attribute, childElements, hasClass, hasInside, isTable, nearest } from './nodes.ts';
import type { HtmlElement } from './nodes.ts';

export type KindOfTable = 'data' | 'data-with-tables' | 'layout' | 'advice' | 'code';

const CODE =
  /^(?:highlighttable|rouge-table|lntable|linenotable|linenodiv|blob|diff-table|js-file-line-container)$/;

export function kindOfTable(table: HtmlElement): KindOfTable {
  if (hasClass(table, CODE)) return 'code';
  const rows = ownRows(table);
  if (rows.some(isAdvice)) return 'advice';
  const [only, ...others] = rows.flatMap(childElements);
  if (!hasInside(table, isTable)) {
    return only !== undefined && others.length === 0 && table.tagName === 'table'
      ? 'layout'
      : 'data';
  }
  if (attribute(table, 'role') === 'presentation') return 'layout';
  const withText = rows.filter((row) => textCells(row) > 1).length;
  return withText > 1 && hasInside(table, isHeading) ? 'data-with-tables' : 'layout';
}

/** The cells of its own: what a table of layout is walked through. */
export function ownCells(table: HtmlElement): HtmlElement[] {
  return ownRows(table).flatMap(childElements);
}

export function adviceCells(table: HtmlElement): HtmlElement[] {
  return ownCells(table).filter((cell) => !hasClass(cell, /^icon$/));
}

function ownRows(table: HtmlElement): HtmlElement[] {
  return nearest(table, (element) => element.tagName === 'tr');
}

/** Antora and Asciidoctor draw notes and warnings with an icon beside the text. */
function isAdvice(row: HtmlElement): boolean {
  const cells = childElements(row);
  return cells.length === 2 && cells.some((cell) => hasClass(cell, /^icon$/));
}

/** How many cells have text of their own, besides the tables in them. */
function textCells(row: HtmlElement): number {
  return childElements(row).filter((cell) => hasText(cell)).length;
}

function hasText(element: HtmlElement): boolean {
  return element.childNodes.some((node) => {
    if ('tagName' in node) return !isTable(node) && hasText(node);
    return 'value' in node && node.value.trim() !== '';
  });
}

/** A heading of the outer table: one inside an inner table says nothing of the outer. */
function isHeading(element: HtmlElement): boolean {
  return element.tagName === 'th';
}
