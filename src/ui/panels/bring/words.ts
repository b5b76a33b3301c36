/** How much was read, in words that add up. */
import type { ReadTables, TableSummary } from '../../../core/import/tableSummary.ts';
import type { TableKind } from '../../../core/import/columnRole.ts';

export const KIND_WORDS: Readonly<Record<TableKind, string>> = {
  'flows': 'Table of flows',
  'ports': 'Table of ports',
  'grid': 'Grid of sources and destinations',
  'set-aside': 'Not a table of flows',
};

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** `2 tables in 1 file · 31 of 33 rows charted · 2 need you · 1 table set aside`. */
export function sayRead({ document, tables }: ReadTables): string {
  // The published JSON is no table any more: it is read as the document that it was.
  if (tables.length === 0) return `${count(document?.entries.length ?? 0, 'row')} of Portolan JSON`;
  const used = tables.filter(({ mapping }) => mapping.kind !== 'set-aside');
  const files = new Set(tables.map(({ file }) => file)).size;
  const sum = (one: (table: TableSummary) => number) =>
    used.reduce((all, table) => all + one(table), 0);
  const charted = sum((table) => table.charted);
  const waiting = sum((table) => table.waiting);
  const without = sum((table) => table.withoutFlow);
  const aside = tables.length - used.length;
  return [
    `${count(tables.length, 'table')} in ${count(files, 'file')}`,
    sayRows(charted, waiting, without),
    ...(aside === 0 ? [] : [`${count(aside, 'table')} set aside`]),
  ].join(' · ');
}

export function sayTable(table: TableSummary): string {
  const { mapping, rows, charted, waiting, withoutFlow } = table;
  if (mapping.kind === 'set-aside') return `${count(rows, 'row')}, set aside`;
  return sayRows(charted, waiting, withoutFlow);
}

function sayRows(charted: number, waiting: number, without: number): string {
  const all = charted + waiting + without;
  return [
    `${charted.toLocaleString('en')} of ${count(all, 'row')} charted`,
    ...(waiting === 0
      ? []
      : [`${waiting.toLocaleString('en')} ${waiting === 1 ? 'needs' : 'need'} you`]),
    ...(without === 0
      ? []
      : [`${without.toLocaleString('en')} ${without === 1 ? 'states' : 'state'} no flow`]),
  ].join(' · ');
}
