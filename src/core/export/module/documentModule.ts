/**
 * A document as a module for `data/`, so that a docs team can contribute what it brought: its tables cell for
 * cell, each row with its reading, in the shape that `defineDocument` takes. Rows that wait or state no flow
 * have no place in such a module; they stand in the comment at its top, with what is said of them.
 */
import type { Flow, FlowDocument, Table } from '../../model/document.ts';
import { findProtocol, findSecurityTerm, findTransport } from '../../model/knownWords.ts';
import { keysOf } from '../../model/vocabulary.ts';
import { identifierOf } from './identifierOf.ts';
import { printHead } from './printHead.ts';
import { printObject, printText, printTexts } from './printSource.ts';
import { printTables } from './printTables.ts';
import { printWalks } from './printWalks.ts';
import { aboutParts, printPages, thingParts } from './printThings.ts';

/** @returns the text of `data/<id>.ts`, ending in a line break. */
export function documentModule(document: FlowDocument): string {
  const { id, title, shortTitle, summary, groupWord, notes, bench, walks } = document;
  const isOdd = hasOddColumns(document);
  const [{ columns, descriptionColumn } = NO_TABLE] = document.tables;
  const source = printObject([
    ['id', printText(id)],
    ['title', printText(title)],
    ['shortTitle', printText(shortTitle)],
    ['summary', printText(summary)],
    ['groupWord', printText(groupWord)],
    ['notes', printTexts(notes)],
    ['columns', isOdd ? 'COLUMNS' : printTexts(columns)],
    ['descriptionColumn', descriptionColumn === null ? undefined : printText(descriptionColumn)],
    ...thingParts(document),
    ...aboutParts(document),
    ['bench', bench === null ? undefined : printText(bench)],
    ['pages', printPages(document)],
    ['tables', printTables(document, isOdd)],
    ['walks', printWalks(walks)],
  ]);
  const makers = makersFor(document);
  return [
    printHead(document),
    `import { defineDocument } from '../src/core/model/defineDocument.ts';`,
    ...(makers.length === 0
      ? []
      : [`import { ${makers.join(', ')} } from '../src/core/model/knownWords.ts';`]),
    '',
    ...(isOdd ? [`const COLUMNS: readonly string[] = ${printTexts(columns)};`, ''] : []),
    `export const ${identifierOf(id)} = defineDocument(${source});`,
    '',
  ].join('\n');
}

/** What makes words of those that are in no table. */
function makersFor({ flows, entries }: FlowDocument): readonly string[] {
  const all = [
    ...flows,
    ...entries.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.flows)),
  ];
  const isOther = {
    otherProtocol: ({ protocol }: Flow) => findProtocol(protocol) !== protocol,
    otherSecurityTerm: ({ security }: Flow) =>
      security.some((term) => findSecurityTerm(term) !== term),
    otherTransport: ({ transport }: Flow) => findTransport(transport) !== transport,
  };
  return keysOf(isOther).filter((maker) => all.some(isOther[maker]));
}

const NO_TABLE: Pick<Table, 'columns' | 'descriptionColumn'> = {
  columns: [],
  descriptionColumn: null,
};

/** Whether the tables, or the rows of one, have not all the same columns. */
function hasOddColumns({ tables, entries }: FlowDocument): boolean {
  const [first] = tables;
  const key = (table: Table) => JSON.stringify([table.columns, table.descriptionColumn]);
  return (
    tables.some((table) => first !== undefined && key(table) !== key(first)) ||
    entries.some(({ written }) => written.length !== first?.columns.length)
  );
}
