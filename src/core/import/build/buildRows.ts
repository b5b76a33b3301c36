/** The rows of all tables with their flows: every row is an entry, whether it gives flows, waits or states none. */
import { directionBetween } from '../../model/directionBetween.ts';
import type { Component, Entry, Flow, Group } from '../../model/document.ts';
import type { DocumentProblem } from '../../model/documentProblem.ts';
import type { ServiceSpec } from '../../model/documentSpec.ts';
import { entryId } from '../../model/ids.ts';
import type { EntryId, TableId } from '../../model/ids.ts';
import { readFlow } from '../../model/readFlow.ts';
import type { FlowReading, RowReading, ServiceReading, TableReading } from '../rowReading.ts';
import type { Things } from './gatherThings.ts';
import type { JoinedFootnotes } from './joinFootnotes.ts';
import { noteEncryptions } from './noteEncryptions.ts';

export interface TableWithId {
  readonly reading: TableReading;
  readonly id: TableId;
}

export interface BuiltRows {
  readonly entries: readonly Entry[];
  readonly flows: readonly Flow[];
  readonly problems: readonly DocumentProblem[];
}

export function buildRows(
  tables: readonly TableWithId[],
  things: Things,
  { markOf }: JoinedFootnotes,
): BuiltRows {
  const known = lookUp(things);
  const entries: Entry[] = [];
  const flows: Flow[] = [];
  const problems: DocumentProblem[] = [];
  for (const { id: table, reading } of tables) {
    for (const [index, given] of reading.rows.entries()) {
      const row = given.standing === 'charted' && given.flows.length === 0 ? unread(given) : given;
      const id = entryId(table, index + 1);
      const own = readFlows(id, row, known);
      const footnotes = new Set(row.footnotes.map((mark) => markOf(reading, mark)));
      entries.push({
        ...toEntry(id, table, row),
        number: index + 1,
        footnotes: [...footnotes],
        flows: own.map((flow) => flow.id),
      });
      flows.push(...own);
      for (const problem of [...row.problems, ...noteEncryptions(row)]) {
        problems.push({ ...problem, entry: id });
      }
    }
  }
  return { entries, flows, problems };
}

/** What is charted gives a flow; a row that gives none may not pass for one that does. */
function unread(row: RowReading): RowReading {
  const problem: DocumentProblem = {
    code: 'row-unread',
    severity: 'error',
    place: row.place,
    message: 'Nothing could be charted of this row.',
    read: row.written.join(' | ').slice(0, MOST_READ),
    expected: 'a source, a destination and a port',
    hint: 'Look at what its columns are taken for.',
    entry: null,
    column: null,
  };
  return { ...row, standing: 'waits', problems: [...row.problems, problem] };
}

const MOST_READ = 120;

/** Nothing of a page says which of its rows hang on a choice; whoever transcribes it may. */
function toEntry(id: EntryId, table: TableId, row: RowReading) {
  const { written, description, under = [], reading, standing, place } = row;
  const none = { conditions: [], alternatives: [], remark: null };
  return { id, table, written, description, under, reading, standing, place, ...none };
}

interface Known {
  readonly things: Things;
  readonly groups: ReadonlyMap<string, Group>;
  readonly components: ReadonlyMap<string, Component>;
}

function lookUp(things: Things): Known {
  return {
    things,
    groups: new Map(things.groups.map((group) => [group.id, group])),
    components: new Map(things.components.map((component) => [component.id, component])),
  };
}

/** A row that is not charted gives none, whatever was understood of it. */
function readFlows(id: EntryId, row: RowReading, known: Known): readonly Flow[] {
  if (row.standing !== 'charted') return [];
  return row.flows.map((flow, index) =>
    readFlow(id, index + 1, {
      ...endsOf(flow, row, known),
      service: toSpec(flow.service),
    }),
  );
}

function endsOf(flow: FlowReading, row: RowReading, { things, groups, components }: Known) {
  const [from, to] = [things.idOf(flow.from), things.idOf(flow.to)];
  const between = () => directionBetween(components.get(from), components.get(to), groups);
  return { from, to, direction: row.direction ?? between() };
}

function toSpec({ port, transport, protocol, security, carries }: ServiceReading): ServiceSpec {
  const [first, ...others] = security;
  return {
    port,
    transport,
    protocol,
    security: first === undefined ? 'not-stated' : [first, ...others],
    ...(carries === null ? {} : { carries }),
  };
}
