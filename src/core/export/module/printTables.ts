/** The tables of a module, each with the rows that are charted. */
import { directionBetween } from '../../model/directionBetween.ts';
import type { Entry, Flow, FlowDocument, Table } from '../../model/document.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { printRow } from './printRow.ts';
import { printList, printObject, printText, printTexts } from './printSource.ts';
import type { Part } from './printSource.ts';

/** @param isOdd whether the tables have columns of their own. */
export function printTables(document: FlowDocument, isOdd: boolean): string {
  const entries = groupBy(document.entries, ({ table }) => table);
  const flows = groupBy(document.flows, ({ entry }) => entry);
  const derived = derivedDirections(document);
  return printObject(
    document.tables.flatMap((table): readonly Part[] => {
      const charted = (entries.get(table.id) ?? []).filter(
        ({ standing }) => standing === 'charted',
      );
      if (charted.length === 0) return [];
      const rows = charted.map((entry) => {
        const own = flows.get(entry.id) ?? [];
        return { entry, flows: own, direction: statedDirection(own, derived) };
      });
      return [[table.id, printTable(table, rows, { isOdd, page: document.id })]];
    }),
  );
}

interface PrintedRow {
  readonly entry: Entry;
  readonly flows: readonly Flow[];
  /** What it must have stated; `null` where it follows from what is external. */
  readonly direction: Direction | null;
}

function printTable(
  { title, page, columns, descriptionColumn }: Table,
  rows: readonly PrintedRow[],
  own: { readonly isOdd: boolean; readonly page: FlowDocument['id'] },
): string {
  const common = rows[0]?.direction ?? null;
  const isCommon = common !== null && rows.every(({ direction }) => direction === common);
  const told = own.isOdd ? descriptionColumn : null;
  const printed = rows.map(({ entry, flows, direction }) =>
    printRow(entry, flows, isCommon ? null : direction),
  );
  return printObject([
    ['title', printText(title)],
    ['direction', isCommon ? printText(common) : undefined],
    ['page', page === own.page ? undefined : printText(page)],
    ['columns', own.isOdd ? printTexts(columns) : undefined],
    ['descriptionColumn', told === null ? undefined : printText(told)],
    ['rows', printList(printed)],
  ]);
}

type Derived = (flow: Flow) => Direction;

function derivedDirections({ groups, components }: FlowDocument): Derived {
  const around = new Map<string, (typeof groups)[number]>(groups.map((one) => [one.id, one]));
  const ends = new Map(components.map((component) => [component.id, component]));
  return ({ from, to }) => directionBetween(ends.get(from), ends.get(to), around);
}

function statedDirection(flows: readonly Flow[], derived: Derived): Direction | null {
  const [first] = flows;
  if (first === undefined || flows.every((flow) => flow.direction === derived(flow))) return null;
  return flows.every(({ direction }) => direction === first.direction) ? first.direction : null;
}
