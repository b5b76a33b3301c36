/** A table of AsciiDoc: from the line that opens it to the one that closes it. */
import type { RawCell, RawNote } from '../../rawTable.ts';
import { rawCell } from '../blocks.ts';
import type { TableBlock } from '../blocks.ts';
import { collectText } from '../collectText.ts';
import { joinLines } from '../placedText.ts';
import type { PlacedText } from '../placedText.ts';
import { splitDelimited } from '../splitDelimited.ts';
import { spreadSpans } from '../spreadSpans.ts';
import type { SpanRow } from '../spreadSpans.ts';
import type { AdocContext } from './adocContext.ts';
import type { AdocLine } from './adocLines.ts';
import { readColumns } from './blockAttributes.ts';
import type { BlockAttributes } from './blockAttributes.ts';
import { fillRows } from './fillRows.ts';
import { cellParts } from './cellParts.ts';
import { readAdocText } from './readAdocText.ts';
import { tableCells } from './tableCells.ts';

export interface AdocTable {
  readonly attributes: BlockAttributes;
  readonly caption: string | null;
  readonly opening: AdocLine;
  /** What stands between the opening and the closing line. */
  readonly inside: readonly AdocLine[];
}

export function readAdocTable(context: AdocContext, table: AdocTable): TableBlock {
  const { inside, opening, caption } = table;
  for (const line of inside) {
    if (line.kind !== 'include') continue;
    context.problems.tell('include-in-table', placeOf(context, line), line.text);
  }
  const before = context.footnotes.length;
  const body = joinLines(
    context.file,
    inside.filter(({ kind }) => kind !== 'include'),
  );
  const format = formatOf(table);
  const made =
    format.cells === 'split'
      ? splitRows(context, body, format.separator)
      : spanRows(context, body, table, format.separator);
  const { rows, left } = spreadSpans(made.rows, context.budget.left());
  context.budget.take(rows.reduce((sum, { cells }) => sum + cells.length, 0));
  if (left > 0) context.problems.tell('too-many-cells', placeOf(context, opening), opening.text);
  const headings = hasHeadings(table, made.allHeadings) ? 1 : 0;
  return {
    kind: 'table',
    caption,
    header: rows.slice(0, headings),
    rows: rows.slice(headings),
    notes: footnotesSince(context, before),
    firstRow: firstRowOf(table, made.isStrong),
    place: placeOf(context, opening),
  };
}

function placeOf({ file }: AdocContext, { line, column }: AdocLine) {
  return { file, line, column };
}

function footnotesSince({ footnotes }: AdocContext, before: number): RawNote[] {
  return footnotes.slice(before);
}

interface TableFormat {
  readonly cells: 'barred' | 'split';
  readonly separator: string;
}

function formatOf({ attributes, opening }: AdocTable): TableFormat {
  const written = attributes.named.get('separator');
  const sign = opening.text.trimStart().charAt(0);
  const format =
    attributes.named.get('format') ?? (sign === ',' ? 'csv' : sign === ':' ? 'dsv' : 'psv');
  const said = written === '\\t' ? '\t' : (written ?? '').charAt(0);
  if (format === 'csv') return { cells: 'split', separator: said || ',' };
  if (format === 'tsv') return { cells: 'split', separator: said || '\t' };
  if (format === 'dsv') return { cells: 'split', separator: said || ':' };
  return { cells: 'barred', separator: said || (sign === '!' ? '!' : '|') };
}

/** Said, or shown by a first line that a blank one follows. */
function hasHeadings({ attributes, inside }: AdocTable, allHeadings: boolean): boolean {
  const { options } = attributes;
  if (options.has('header') || allHeadings) return true;
  if (options.has('noheader')) return false;
  return (
    inside[0]?.kind === 'text' && inside[1]?.kind === 'blank' && /[|,:!;\t]/.test(inside[0].text)
  );
}

function firstRowOf({ attributes }: AdocTable, isStrong: boolean): TableBlock['firstRow'] {
  if (attributes.options.has('noheader')) return 'cells';
  return isStrong ? 'headings' : 'unsure';
}

interface MadeRows {
  readonly rows: readonly SpanRow[];
  readonly allHeadings: boolean;
  readonly isStrong: boolean;
}

function spanRows(
  context: AdocContext,
  body: PlacedText,
  table: AdocTable,
  separator: string,
): MadeRows {
  const cells = tableCells(body, separator);
  const styles = readColumns(table.attributes);
  const first = cells.filter(({ onFirstLine }) => onFirstLine);
  const width = first.reduce((sum, cell) => sum + cell.times * cell.columns, 0);
  const columns = Math.max(1, styles?.length ?? Math.min(width, 1_000));
  const most = context.budget.left();
  const filled = fillRows(cells, columns, most);
  if (cells.reduce((sum, { times }) => sum + times, 0) > most) {
    context.problems.tell('too-many-cells', placeOf(context, table.opening), table.opening.text);
  }
  const last = filled.at(-1);
  const at = last?.cells[0];
  if (last?.isShort === true && at !== undefined && filled.length > 1) {
    context.problems.tell('row-incomplete', body.placeAt(at.offset), at.source);
  }
  const texts = filled[0]?.cells.filter(({ source }) => source !== '') ?? [];
  return {
    rows: filled.map((row): SpanRow => {
      const spans = row.cells.map((cell, index) => ({
        cell: readCell(
          context,
          body,
          cell.source,
          cell.offset,
          cell.style ?? styles?.[index] ?? null,
        ),
        columns: cell.columns,
        rows: cell.rows,
      }));
      return { cells: spans, place: spans[0]?.cell.place ?? body.placeAt(0) };
    }),
    allHeadings: texts.length > 1 && texts.every(({ style }) => style === 'h'),
    isStrong:
      texts.length > 1 &&
      texts.every(({ source, style }) => style === 's' || /^\*[^*].*\*$/s.test(source)),
  };
}

function splitRows(context: AdocContext, body: PlacedText, separator: string): MadeRows {
  const tellQuote = (at: number) => context.problems.tell('quote-unclosed', body.placeAt(at), '"');
  const tellMany = (at: number) => context.problems.tell('too-many-cells', body.placeAt(at), '');
  const options = { separator, onOpenQuote: tellQuote, onTooMany: tellMany };
  const rows: SpanRow[] = [];
  for (const row of splitDelimited(body.text, options)) {
    if (row.cells.length === 0) continue;
    const cells = row.cells.map(({ text, offset }) => ({
      cell: readCell(context, body, text, offset, null),
      columns: 1,
      rows: 1,
    }));
    rows.push({ cells, place: body.placeAt(row.offset) });
  }
  return { rows, allHeadings: false, isStrong: false };
}

function readCell(
  context: AdocContext,
  body: PlacedText,
  source: string,
  offset: number,
  style: string | null,
): RawCell {
  const place = body.placeAt(offset);
  const collector = collectText();
  for (const part of cellParts(source, style, breaksLines(context))) {
    if (style === 'l' || style === 'v') collector.add(part);
    else collector.addPlain(readAdocText(context, part, place));
    collector.lineBreak();
  }
  return rawCell(collector.done(), place);
}

/** `:hardbreaks:`: each line of a paragraph breaks where it ends. */
function breaksLines({ attributes }: AdocContext): boolean {
  return attributes.has('hardbreaks') || attributes.has('hardbreaks-option');
}
