/**
 * A document's tables as Markdown: what a docs team takes away once a table was put right. Cells are as
 * written, so that reading it back gives the same rows. What its readings made of them is not in it.
 */
import type { Entry, FlowDocument, Table } from '../../model/document.ts';
import { groupBy } from '../../model/groupBy.ts';
import { newHeadings } from '../newHeadings.ts';
import { writtenMark } from '../writtenMark.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** @returns a text that ends in a line break. */
export function documentMarkdown(document: FlowDocument): string {
  const entries = groupBy(document.entries, ({ table }) => table);
  const blocks = [
    `# ${escapeMarkdown(document.title)}`,
    ...document.notes.map(escapeMarkdown),
    ...document.tables.flatMap((table) =>
      tableBlocks(document, table, entries.get(table.id) ?? []),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableBlocks(
  document: FlowDocument,
  table: Table,
  entries: readonly Entry[],
): readonly string[] {
  const { title, columns, descriptionColumn } = table;
  const isTold = descriptionColumn !== null;
  const width = Math.max(columns.length, ...entries.map(({ written }) => written.length));
  const line = (cells: readonly string[], last: string | null) => {
    const all = Array.from({ length: width }, (_, place) => cells[place] ?? '');
    return `| ${[...all, ...(isTold ? [last ?? ''] : [])].map(escapeCell).join(' | ')} |`;
  };
  const rule = `|${' --- |'.repeat(width + (isTold ? 1 : 0))}`;
  return [
    `## ${escapeMarkdown(title)}`,
    [
      line(columns, descriptionColumn),
      rule,
      ...entries.flatMap(({ written, description, under }, place) => [
        ...newHeadings(under, entries[place - 1]?.under).map((heading) => line([heading], null)),
        line(written, description),
      ]),
    ].join('\n'),
    ...notesOf(document, entries),
  ];
}

/** A cell has no line breaks of its own. */
function escapeCell(text: string): string {
  return text.split('\n').map(escapeMarkdown).join('<br>');
}

/** What the marks mean that the rows bear, each a paragraph. */
function notesOf({ footnotes }: FlowDocument, entries: readonly Entry[]): readonly string[] {
  const marks = new Set(entries.flatMap((entry) => entry.footnotes));
  return footnotes
    .filter(({ mark }) => marks.has(mark))
    .map(({ mark, text }) => `${escapeMarkdown(writtenMark(mark))} ${escapeCell(text)}`);
}
