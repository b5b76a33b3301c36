/** Turns a document module's table into the normalised document, one flow for each pair and service. */
import { assertSound } from './assertSound.ts';
import { directionBetween } from './directionBetween.ts';
import type { KnownGroups } from './directionBetween.ts';
import type { Component, Entry, Flow, FlowDocument, Group, Table } from './document.ts';
import type { ComponentSpec, DocumentSpec, GroupSpec, OptionSpec } from './documentSpec.ts';
import { componentId, documentId, groupId, optionId, tableId } from './ids.ts';
import { namesOf } from './namesOf.ts';
import { readRows } from './readRows.ts';
import { readWalks } from './readWalks.ts';

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
  const Options extends Readonly<Record<string, OptionSpec>>,
>(spec: DocumentSpec<Columns, Groups, Components, Footnotes, Options>): FlowDocument {
  const groups = Object.entries(spec.groups).map(readGroup);
  const known: KnownGroups = new Map(groups.map((group) => [group.id, group]));
  assertNesting(spec.id, groups);
  const components = Object.entries(spec.components).map(([key, component]) =>
    readComponent(key, component, known),
  );
  const place = new Map(components.map((component) => [component.id as string, component]));
  const tables: Table[] = [];
  const entries: Entry[] = [];
  const flows: Flow[] = [];
  for (const [key, table] of Object.entries(spec.tables)) {
    const read = readRows(
      key,
      table,
      (from, to) => table.direction ?? directionBetween(place.get(from), place.get(to), known),
    );
    const { descriptionColumn } = table.columns === undefined ? spec : table;
    tables.push({
      id: tableId(key),
      page: documentId(table.page ?? spec.id),
      title: table.title,
      columns: table.columns ?? spec.columns,
      descriptionColumn: descriptionColumn ?? null,
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
      footnote: option.footnote ?? null,
    })),
    about: (spec.about ?? []).map((about) => ({
      ...about,
      rows: about.rows.map(({ cells, concerns }) => ({
        cells,
        concerns: concerns.map(componentId),
      })),
    })),
    pages: Object.entries(spec.pages ?? { [spec.id]: spec }).map(
      ([key, { title, shortTitle }]) => ({
        id: documentId(key),
        title,
        shortTitle,
      }),
    ),
    identities: [],
    problems: [],
    bench: spec.bench ?? null,
    walks: readWalks(spec.walks ?? {}),
  };
  assertSound(document);
  return document;
}

function readGroup([key, spec]: [string, GroupSpec]): Group {
  const parent = spec.parent === undefined ? null : groupId(spec.parent);
  return { id: groupId(key), label: spec.label, kind: spec.kind, parent };
}

function readComponent(key: string, spec: ComponentSpec<string>, groups: KnownGroups): Component {
  const group = (spec.group === null ? undefined : groups.get(spec.group)) ?? null;
  const named = { id: componentId(key), label: spec.label, whole: spec.whole ?? false };
  return {
    ...named,
    group: group?.id ?? null,
    role: spec.role ?? null,
    names: namesOf(named, group?.label ?? null, spec.names ?? []),
    about: spec.about ?? null,
  };
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
