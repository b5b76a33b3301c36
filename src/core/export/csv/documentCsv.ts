/**
 * A document's tables as one CSV (RFC 4180): each table a block of its title, its headings, its rows and what
 * its marks mean, with an empty line before the next. A file for each table would lose the titles, which
 * often say whose flows they are. Every line has as many fields, so that nothing takes it for broken.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, as spreadsheets write it.
 */
import Papa from 'papaparse';
import type { Entry, FlowDocument, Table } from '../../model/document.ts';
import { groupBy } from '../../model/groupBy.ts';
import { newHeadings } from '../newHeadings.ts';
import { SPREADSHEET_FORMULA } from '../spreadsheetFormula.ts';
import { writtenMark } from '../writtenMark.ts';

type Line = readonly string[];

/** @returns a text that ends in a line break. */
export function documentCsv(document: FlowDocument): string {
  const entries = groupBy(document.entries, ({ table }) => table);
  const blocks = document.tables.map((table) =>
    tableLines(document, table, entries.get(table.id) ?? []),
  );
  const lines = blocks.flatMap((block, place): readonly Line[] =>
    place === 0 ? block : [[], ...block],
  );
  const width = Math.max(1, ...lines.map((line) => line.length));
  const even = lines.map((line) => Array.from({ length: width }, (_, place) => line[place] ?? ''));
  return `${Papa.unparse(even, { newline: '\r\n', escapeFormulae: SPREADSHEET_FORMULA })}\r\n`;
}

function tableLines(document: FlowDocument, table: Table, entries: readonly Entry[]): Line[] {
  const { title, columns, descriptionColumn } = table;
  const width = Math.max(columns.length, ...entries.map(({ written }) => written.length));
  const line = (cells: Line, last: string | null): Line => {
    const all = Array.from({ length: width }, (_, place) => cells[place] ?? '');
    return descriptionColumn === null ? all : [...all, last ?? ''];
  };
  const marks = new Set(entries.flatMap((entry) => entry.footnotes));
  return [
    [title],
    line(columns, descriptionColumn),
    ...entries.flatMap(({ written, description, under }, place) => [
      ...newHeadings(under, entries[place - 1]?.under).map((heading) => line([heading], null)),
      line(written, description),
    ]),
    ...document.footnotes
      .filter(({ mark }) => marks.has(mark))
      .map(({ mark, text }) => [`${writtenMark(mark)} ${text}`]),
  ];
}
