/**
 * Joins pages into one document. Every row stays a row of its page, every flow a flow of its row; only
 * the things that rows speak of become one, where the spec says so.
 */
import { assertSound } from './assertSound.ts';
import type { Component, Entry, Flow, FlowDocument, Group, Option } from './document.ts';
import { groupBy } from './groupBy.ts';
import { componentId, documentId, entryId, flowId, groupId, optionId, tableId } from './ids.ts';
import type { ComponentId, DocumentId } from './ids.ts';
import { joinIds } from './joinIds.ts';
import type { MergeSpec } from './mergeSpec.ts';
import { readWalks } from './readWalks.ts';
import { socketOf } from './socketOf.ts';

/** What the things of one page are called in the document that joins the pages. */
interface Renaming {
  readonly page: DocumentId;
  readonly group: (id: Group['id']) => Group['id'];
  readonly component: (id: ComponentId) => ComponentId;
  readonly option: (id: Option['id']) => Option['id'];
}

/**
 * @returns the document; tables, entries and flows bear their page's id before their own:
 * `diego-internal-10.1`.
 * @throws Error where an identity names nothing, where two pages use one id and nothing says whether
 * they mean one thing, or where two pages give one footnote mark two meanings.
 */
export function mergeDocuments(spec: MergeSpec): FlowDocument {
  const groups = joinIds(spec, 'group', spec.groups, (document) => document.groups);
  const components = joinIds(spec, 'component', spec.components, (document) => document.components);
  const options = joinIds(spec, 'option', spec.options, (document) => document.options);
  const renamed = spec.members.map((member) => {
    const names: Renaming = {
      page: member.id,
      group: (id) => groupId(groups.idOf(member.id, id)),
      component: (id) => componentId(components.idOf(member.id, id)),
      option: (id) => optionId(options.idOf(member.id, id)),
    };
    return renameDocument(member, names);
  });
  const { id, title, shortTitle, summary, groupWord, notes } = spec;
  const document: FlowDocument = {
    id: documentId(id),
    title,
    shortTitle,
    summary,
    groupWord,
    notes: [
      ...notes,
      ...spec.members.flatMap((one) => one.notes.map((note) => `${one.shortTitle}: ${note}`)),
    ],
    groups: joinThings(renamed.flatMap((one) => one.groups)).map(([first]) => ({
      ...first,
      label: spec.groups[first.id]?.label ?? first.label,
    })),
    components: joinThings(renamed.flatMap((one) => one.components)).map((all) =>
      joinComponent(all, spec),
    ),
    tables: renamed.flatMap((one) => one.tables),
    entries: renamed.flatMap((one) => one.entries),
    flows: renamed.flatMap((one) => one.flows),
    footnotes: [
      ...new Map(
        renamed.flatMap((one) => one.footnotes).map((one) => [`${one.mark} ${one.text}`, one]),
      ).values(),
    ],
    options: joinThings(renamed.flatMap((one) => one.options)).map((all) => joinOption(all, spec)),
    about: renamed.flatMap((one) => one.about),
    pages: spec.members.map((member) => ({
      id: member.id,
      title: member.title,
      shortTitle: member.shortTitle,
    })),
    identities: [...groups.identities, ...components.identities, ...options.identities],
    problems: renamed.flatMap((one) => one.problems),
    bench: null,
    walks: readWalks(spec.walks ?? {}),
  };
  assertMarks(document);
  assertGroups(document);
  assertSound(document);
  return document;
}

function renameDocument(document: FlowDocument, names: Renaming): FlowDocument {
  const { page } = names;
  const { shortTitle } = document;
  const flowsOf = groupBy(document.flows, ({ entry }) => entry);
  const entries = new Map(document.entries.map((entry) => [entry.id, entry]));
  return {
    ...document,
    groups: document.groups.map((group) => ({
      ...group,
      id: names.group(group.id),
      parent: group.parent === null ? null : names.group(group.parent),
    })),
    components: document.components.map((component) => ({
      ...component,
      id: names.component(component.id),
      group: component.group === null ? null : names.group(component.group),
    })),
    tables: document.tables.map((table) => ({
      ...table,
      id: tableId(`${page}-${table.id}`),
      title: `${shortTitle}: ${table.title}`,
    })),
    entries: document.entries.map((entry) => renameEntry(entry, names)),
    flows: document.entries.flatMap((entry) =>
      renameFlows(flowsOf.get(entry.id) ?? [], renamedEntryId(entry, page), names),
    ),
    options: document.options.map((option) => ({ ...option, id: names.option(option.id) })),
    about: document.about.map((about) => ({
      ...about,
      title: `${shortTitle}: ${about.title}`,
      rows: about.rows.map((row) => ({ ...row, concerns: row.concerns.map(names.component) })),
    })),
    problems: document.problems.map((problem) => {
      const entry = problem.entry === null ? undefined : entries.get(problem.entry);
      return entry === undefined ? problem : { ...problem, entry: renamedEntryId(entry, page) };
    }),
  };
}

function renamedEntryId({ table, number }: Entry, page: DocumentId): Entry['id'] {
  return entryId(tableId(`${page}-${table}`), number);
}

function renameEntry(entry: Entry, names: Renaming): Entry {
  const id = renamedEntryId(entry, names.page);
  return {
    ...entry,
    id,
    table: tableId(`${names.page}-${entry.table}`),
    conditions: entry.conditions.map(({ option, effect }) => ({
      option: names.option(option),
      effect,
    })),
    alternatives: entry.alternatives.map((alternative) => ({
      ...alternative,
      flows: renameFlows(alternative.flows, id, names),
    })),
    flows: entry.flows.map((_flow, index) => flowId(id, index + 1)),
  };
}

function renameFlows(flows: readonly Flow[], entry: Entry['id'], names: Renaming): readonly Flow[] {
  return flows.map((flow, index) => {
    const to = names.component(flow.to);
    return {
      ...flow,
      id: flowId(entry, index + 1),
      entry,
      from: names.component(flow.from),
      to,
      socket: socketOf(to, flow),
    };
  });
}

type Some<Thing> = readonly [Thing, ...Thing[]];

/** Those with one id together, in the order in which each id first stands. */
function joinThings<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): readonly Some<Thing>[] {
  const joined = new Map<string, Some<Thing>>();
  for (const thing of things) {
    const before = joined.get(thing.id);
    joined.set(thing.id, before === undefined ? [thing] : [...before, thing]);
  }
  return [...joined.values()];
}

function joinComponent(all: Some<Component>, { components }: MergeSpec): Component {
  const [first] = all;
  const same = components[first.id];
  const label = same?.label ?? first.label;
  if (all.some(({ whole }) => whole !== first.whole)) {
    throw new Error(`“${first.id}” is a whole on one page, and a part on another`);
  }
  const abouts = new Set(all.flatMap(({ about }) => about ?? []));
  return {
    ...first,
    label,
    group: same?.group === undefined ? first.group : groupId(same.group),
    role: all.map(({ role }) => role).find((role) => role !== null) ?? null,
    names: [...new Set([label, first.id, ...all.flatMap(({ names }) => names)])],
    about: abouts.size === 0 ? null : [...abouts].join(' '),
  };
}

/** What each page says of the choice, under the names that the first gives its settings. */
function joinOption(all: Some<Option>, { options }: MergeSpec): Option {
  const [first] = all;
  for (const other of all) {
    if (other.with === first.with && other.without === first.without) continue;
    throw new Error(`the option “${first.id}” has settings of other names on another page`);
  }
  const texts = new Set(all.map(({ text }) => text));
  return {
    ...first,
    label: options[first.id]?.label ?? first.label,
    text: [...texts].join(' '),
    footnote: all.map(({ footnote }) => footnote).find((footnote) => footnote !== null) ?? null,
  };
}

/** A mark stands in cells as it is written, so in one document it can have one meaning. */
function assertMarks({ id, footnotes }: FlowDocument): void {
  const seen = new Set<string>();
  for (const { mark } of footnotes) {
    if (seen.has(mark))
      throw new Error(`document "${id}": two pages use the footnote mark ${mark}`);
    seen.add(mark);
  }
}

function assertGroups({ id, groups, components }: FlowDocument): void {
  const known = new Set(groups.map((group) => group.id));
  for (const { label, group } of components) {
    if (group === null || known.has(group)) continue;
    throw new Error(`document "${id}": “${label}” stands in “${group}”, which no page has`);
  }
}
