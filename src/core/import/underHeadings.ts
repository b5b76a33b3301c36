/** Which headings within its table each row stands under: they are rows of the page, and none of the document. */
import type { Place } from '../model/place.ts';
import { headingsOf } from './columns/headingsOf.ts';
import { sectionsOf } from './columns/subheadings.ts';
import type { TableMapping } from './columnRole.ts';
import type { RawTable } from './rawTable.ts';
import type { RowReading } from './rowReading.ts';

/** @returns the same rows where no heading stands among them. */
export function underHeadings(
  table: RawTable,
  { columns }: TableMapping,
  rows: readonly RowReading[],
): readonly RowReading[] {
  const sections = new Map<string, readonly string[]>();
  for (const { row, section } of sectionsOf(headingsOf(table).rows, columns.length)) {
    if (section === null) continue;
    const { outer, title } = section;
    sections.set(keyOf(row.place), outer === null ? [title] : [outer, title]);
  }
  if (sections.size === 0) return rows;
  return rows.map((row) => ({ ...row, under: sections.get(keyOf(row.place)) ?? [] }));
}

function keyOf({ line, column }: Place): string {
  return `${line}:${column}`;
}
