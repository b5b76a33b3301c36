/** Turns a document module's table into the normalised document, one flow for each pair and service. */
import type { Component, Condition, Entry, Flow, FlowDocument, Group, Table } from './document.ts';
import type {
  ComponentSpec,
  DocumentSpec,
  GroupSpec,
  Names,
  RowSpec,
  ServiceSpec,
  TableSpec,
} from './documentSpec.ts';
import {
  componentId,
  documentId,
  entryId,
  flowId,
  groupId,
  optionId,
  socketId,
  tableId,
} from './ids.ts';
import type { EntryId } from './ids.ts';
import { describePorts, readPortSpec } from './ports.ts';
import { readAuthentication, readEncryption } from './readSecurity.ts';
import type { Direction } from './vocabulary.ts';

/**
 * @returns the document, with ids derived from the module's keys and the rows' places.
 * @throws Error naming the document and the place where an id stands twice, a parent is unknown or a
 * group contains itself: mistakes of the module's author that types cannot catch.
 */
export function defineDocument<
  const Columns extends readonly string[],
  const Groups extends Readonly<Record<string, GroupSpec>>,
  const Components extends Readonly<Record<string, ComponentSpec<keyof Groups & string>>>,
  const Footnotes extends Readonly<Record<string, string>>,
  const Options extends Readonly<Record<string, { readonly label: string; readonly text: string }>>,
>(spec: DocumentSpec<Columns, Groups, Components, Footnotes, Options>): FlowDocument {
  const groups = Object.entries(spec.groups).map(readGroup);
  assertNesting(spec.id, groups);
  const components = Object.entries(spec.components).map(([key, component]) =>
    readComponent(key, component, groups),
  );
  const place = new Map(components.map((component) => [component.id as string, component]));
  const tables: Table[] = [];
  const entries: Entry[] = [];
  const flows: Flow[] = [];
  for (const [key, table] of Object.entries(spec.tables)) {
    const read = readTable(
      key,
      table,
      (from, to) => table.direction ?? directionBetween(place.get(from), place.get(to), groups),
    );
    tables.push({
      id: tableId(key),
      title: table.title,
      columns: spec.columns,
      descriptionColumn: spec.descriptionColumn ?? null,
    });
    entries.push(...read.entries);
    flows.push(...read.flows);
  }
  const document: FlowDocument = {
    id: documentId(spec.id),
    title: spec.title,
    shortTitle: spec.shortTitle,
    summary: spec.summary,
    groupWord: spec.groupWord,
    notes: spec.notes,
    groups,
    components,
    tables,
    entries,
    flows,
    footnotes: Object.entries(spec.footnotes).map(([mark, text]) => ({ mark, text })),
    options: Object.entries(spec.options).map(([key, option]) => ({
      id: optionId(key),
      ...option,
    })),
  };
  assertSound(document);
  return document;
}

function readGroup([key, spec]: [string, GroupSpec]): Group {
  const parent = spec.parent === undefined ? null : groupId(spec.parent);
  return { id: groupId(key), label: spec.label, kind: spec.kind, parent };
}

function readComponent(
  key: string,
  spec: ComponentSpec<string>,
  groups: readonly Group[],
): Component {
  const group = groups.find((one) => one.id === spec.group) ?? null;
  const qualified = group === null || spec.whole ? [] : [`${group.label} (${spec.label})`];
  return {
    id: componentId(key),
    label: spec.label,
    group: group?.id ?? null,
    whole: spec.whole ?? false,
    names: [...new Set([spec.label, key, ...qualified, ...(spec.names ?? [])])],
    about: spec.about ?? null,
  };
}

function readTable(
  key: string,
  table: TableSpec<readonly string[], Names>,
  direction: (from: string, to: string) => Direction,
): { entries: Entry[]; flows: Flow[] } {
  const entries: Entry[] = [];
  const flows: Flow[] = [];
  for (const [index, row] of table.rows.entries()) {
    const id = entryId(tableId(key), index + 1);
    const own = readFlows(id, row, direction);
    flows.push(...own);
    entries.push({
      id,
      table: tableId(key),
      number: index + 1,
      written: row.written,
      description: row.about ?? null,
      footnotes: row.footnotes ?? [],
      condition: readCondition(row),
      reading: row.reading ?? null,
      remark: row.remark ?? null,
      flows: own.map((flow) => flow.id),
    });
  }
  return { entries, flows };
}

function readCondition(row: RowSpec<readonly string[], Names>): Condition | null {
  if (row.onlyUnder !== undefined) {
    return { option: optionId(row.onlyUnder), effect: 'only-under' };
  }
  if (row.variesWith === undefined) return null;
  return { option: optionId(row.variesWith), effect: 'varies-with' };
}

function readFlows(
  entry: EntryId,
  row: RowSpec<readonly string[], Names>,
  direction: (from: string, to: string) => Direction,
): Flow[] {
  const opened = row.between.flatMap((pair) => row.on.map((service) => ({ pair, service })));
  return opened.map(({ pair: [from, to], service }, index) => ({
    id: flowId(entry, index + 1),
    entry,
    from: componentId(from),
    to: componentId(to),
    direction: direction(from, to),
    ...readService(to, service),
  }));
}

function readService(to: string, service: ServiceSpec) {
  const security = service.security === 'not-stated' ? [] : service.security;
  const ports = readPortSpec(service.port);
  return {
    socket: socketId(
      componentId(to),
      describePorts(ports),
      `${service.protocol}/${service.transport}`,
    ),
    ports,
    protocol: service.protocol,
    carries: service.carries ?? null,
    transport: service.transport,
    security,
    encryption: readEncryption(security, service.protocol),
    authentication: readAuthentication(security),
  };
}

/** Where no heading states a direction, it follows from what is external. */
function directionBetween(
  from: Component | undefined,
  to: Component | undefined,
  groups: readonly Group[],
): Direction {
  const isExternal = (id: Group['parent']): boolean => {
    const group = groups.find((one) => one.id === id);
    return group !== undefined && (group.kind === 'external' || isExternal(group.parent));
  };
  if (isExternal(from?.group ?? null)) return 'inbound';
  return isExternal(to?.group ?? null) ? 'outbound' : 'internal';
}

function assertSound(document: FlowDocument): void {
  const fail = (what: string): never => {
    throw new Error(`document "${document.id}": ${what}`);
  };
  const seen = new Set<string>();
  const named = [
    ...document.groups,
    ...document.components,
    ...document.entries,
    ...document.flows,
  ];
  for (const { id } of named) {
    if (seen.has(id)) fail(`the id "${id}" stands twice; an address could not tell them apart`);
    seen.add(id);
  }
  for (const { id } of document.tables) {
    const isFilled = document.entries.some((entry) => entry.table === id);
    if (!isFilled) fail(`the table "${id}" has no rows`);
  }
}

/** Asked before anything walks up from group to group. */
function assertNesting(document: string, groups: readonly Group[]): void {
  const fail = (what: string): never => {
    throw new Error(`document "${document}": ${what}`);
  };
  const parents = new Map(groups.map((group) => [group.id, group.parent]));
  for (const group of groups) {
    const path = new Set([group.id]);
    for (let up = group.parent; up !== null; up = parents.get(up) ?? null) {
      if (!parents.has(up)) fail(`group "${group.id}" stands in "${up}", which is not defined`);
      if (path.has(up)) fail(`group "${group.id}" contains itself, by way of "${up}"`);
      path.add(up);
    }
  }
}
