/** From the public format to the document as the program holds it: the way back of `publishDocument`. */
import type { Basis, Entry, Flow, FlowDocument } from '../../model/document.ts';
import type { DocumentProblem } from '../../model/documentProblem.ts';
import { groupBy } from '../../model/groupBy.ts';
import {
  componentId,
  documentId,
  groupId,
  knownEntryId,
  knownFlowId,
  optionId,
  tableId,
} from '../../model/ids.ts';
import { otherProtocol, otherSecurityTerm, otherTransport } from '../../model/knownWords.ts';
import type { PortRange, Ports } from '../../model/ports.ts';
import { socketOf } from '../../model/socketOf.ts';
import type { PublishedDocument } from './publishedDocument.ts';
import { restoreWalk } from './restoreWalk.ts';

type PublishedEntry = PublishedDocument['entries'][number];
type PublishedFlow = PublishedDocument['flows'][number];
type PublishedPorts = PublishedFlow['ports'];

/** @param published sound: what is named in it is there. */
export function restoreDocument(published: PublishedDocument): FlowDocument {
  const { id, title, shortTitle, summary, groupWord, notes, footnotes, bench } = published;
  const flows = published.flows.map(restoreFlow);
  const flowsOf = groupBy(flows, ({ entry }) => entry);
  return {
    id: documentId(id),
    title,
    shortTitle,
    summary,
    groupWord,
    notes,
    groups: published.groups.map((group) => ({
      ...group,
      id: groupId(group.id),
      parent: group.parent === null ? null : groupId(group.parent),
    })),
    components: published.components.map((component) => ({
      ...component,
      id: componentId(component.id),
      group: component.group === null ? null : groupId(component.group),
    })),
    tables: published.tables.map((table) => ({
      ...table,
      id: tableId(table.id),
      page: documentId(table.page),
    })),
    entries: published.entries.map((entry) => ({
      ...restoreEntry(entry),
      flows: (flowsOf.get(knownEntryId(entry.id)) ?? []).map((flow) => flow.id),
    })),
    flows,
    footnotes,
    options: published.options.map((option) => ({ ...option, id: optionId(option.id) })),
    about: published.about.map((about) => ({
      ...about,
      rows: about.rows.map(({ cells, concerns }) => ({
        cells,
        concerns: concerns.map(componentId),
      })),
    })),
    pages: published.pages.map((page) => ({ ...page, id: documentId(page.id) })),
    identities: published.identities.map((identity) => ({
      ...identity,
      is: identity.is.map((one) => ({ ...one, page: documentId(one.page) })),
    })),
    problems: published.problems.map(restoreProblem),
    bench,
    walks: published.walks.map(restoreWalk),
  };
}

function restoreEntry(entry: PublishedEntry): Omit<Entry, 'flows'> {
  return {
    ...entry,
    id: knownEntryId(entry.id),
    table: tableId(entry.table),
    conditions: entry.conditions.map(({ option, effect }) => ({
      option: optionId(option),
      effect,
    })),
    alternatives: entry.alternatives.map(({ setting, flows, change }) => ({
      setting,
      flows: flows.map(restoreFlow),
      change,
    })),
  };
}

function restoreFlow(flow: PublishedFlow): Flow {
  const to = componentId(flow.to);
  const [first, ...rest] = flow.authentication.map((value, place) => ({
    value,
    basis: flow.authenticationBasis[place] ?? SILENT,
  }));
  const service = {
    relation: flow.relation,
    ports: restorePorts(flow.ports),
    protocol: otherProtocol(flow.protocol),
    carries: flow.carries,
    transport: otherTransport(flow.transport),
  };
  return {
    ...service,
    id: knownFlowId(flow.id),
    entry: knownEntryId(flow.entry),
    from: componentId(flow.from),
    to,
    socket: socketOf(to, service),
    direction: flow.direction,
    security: flow.security.map(otherSecurityTerm),
    encryption: { value: flow.encryption, basis: flow.encryptionBasis },
    authentication: [first ?? { value: 'not-stated', basis: SILENT }, ...rest],
  };
}

const SILENT: Basis = { kind: 'silent' };

/** The other way round of what `publishPorts` does. */
function restorePorts(ports: PublishedPorts): Ports {
  const ranges: PortRange[] = [];
  for (const one of ports) {
    if (one === 'not-stated') return { kind: 'not-stated' };
    if (one === 'not-applicable') return { kind: 'none' };
    if (typeof one === 'object' && 'varies' in one) {
      return { kind: 'varies', possible: one.possible.map(toRange), hint: one.hint };
    }
    ranges.push(toRange(one));
  }
  const [first, ...rest] = ranges;
  return first === undefined ? { kind: 'not-stated' } : { kind: 'fixed', ranges: [first, ...rest] };
}

function toRange(port: number | PortRange): PortRange {
  return typeof port === 'number' ? { from: port, to: port } : port;
}

function restoreProblem(problem: PublishedDocument['problems'][number]): DocumentProblem {
  return { ...problem, entry: problem.entry === null ? null : knownEntryId(problem.entry) };
}
