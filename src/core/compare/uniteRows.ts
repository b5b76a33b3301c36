/** The tables, rows and flows of both sides, each once: what both have as the later side has it. */
import type { Entry, Flow, Table } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import { entryId, flowId, tableId } from '../model/ids.ts';
import type { ComponentId, EntryId } from '../model/ids.ts';
import { socketOf } from '../model/socketOf.ts';
import type { FreeId } from './freeIds.ts';
import type { Matching } from './matching.ts';
import { planRows } from './planRows.ts';
import type { PlannedRow } from './planRows.ts';
import { weave } from './weave.ts';

/** A row of the united document, and the rows of the two sides that it stands for. */
export interface UnitedRow {
  readonly entry: Entry;
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** A flow of the united document, and the flows of the two sides that it stands for. */
export interface UnitedFlow {
  readonly flow: Flow;
  readonly before: Flow | null;
  readonly after: Flow | null;
}

export interface UnitedRows {
  readonly tables: readonly Table[];
  readonly rows: readonly UnitedRow[];
  readonly flows: readonly UnitedFlow[];
}

/** What the things of `before` are called in the united document. */
export interface UnitedNames {
  readonly componentOf: ReadonlyMap<ComponentId, ComponentId>;
  readonly markOf: (mark: string) => string;
}

export function uniteRows(matching: Matching, freeId: FreeId, names: UnitedNames): UnitedRows {
  const planned = planRows(matching, freeId);
  const had = groupBy(matching.before.document.flows, ({ entry }) => entry);
  const has = groupBy(matching.after.document.flows, ({ entry }) => entry);
  const rows: UnitedRow[] = [];
  const flows: UnitedFlow[] = [];
  for (const row of planned) {
    const { table, before, after } = row;
    const { number } = after ?? row.before;
    const id = after?.id ?? freeId((prefix) => entryId(tableId(`${prefix}${table.id}`), number));
    const freeFlowId = (ordinal: number) =>
      freeId((prefix) =>
        flowId(prefix === '' ? id : entryId(tableId(`${prefix}${table.id}`), number), ordinal),
      );
    const hadHere = (before && had.get(before.id)) ?? [];
    const hasHere = (after && has.get(after.id)) ?? [];
    const own = weave(hadHere, hasHere, ({ id: flow }) => matching.flows.toAfter.get(flow)).map(
      ({ side, thing }): UnitedFlow => {
        if (side === 'after') {
          return {
            flow: thing,
            before: matching.flows.toBefore.get(thing.id) ?? null,
            after: thing,
          };
        }
        const flow = { ...moveFlow(thing, names), id: freeFlowId(hadHere.indexOf(thing) + 1) };
        return { flow: { ...flow, entry: id }, before: thing, after: null };
      },
    );
    flows.push(...own);
    rows.push({ entry: uniteRow(row, id, own, names), before, after });
  }
  return { tables: [...new Set(planned.map(({ table }) => table))], rows, flows };
}

function moveFlow(flow: Flow, { componentOf }: UnitedNames): Flow {
  const to = componentOf.get(flow.to) ?? flow.to;
  return { ...flow, from: componentOf.get(flow.from) ?? flow.from, to, socket: socketOf(to, flow) };
}

/** The choices are made, so that nothing in it varies any more. */
function uniteRow(
  { table, before, after }: PlannedRow,
  id: EntryId,
  flows: readonly UnitedFlow[],
  { markOf }: UnitedNames,
): Entry {
  const settled = { alternatives: [], flows: flows.map(({ flow }) => flow.id) };
  if (after !== null) return { ...after, ...settled };
  return { ...before, ...settled, id, table: table.id, footnotes: before.footnotes.map(markOf) };
}
