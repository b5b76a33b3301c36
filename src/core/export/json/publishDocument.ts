/** From the document as the program holds it to the public format. */
import type { Entry, Flow, FlowDocument } from '../../model/document.ts';
import type { DocumentProblem } from '../../model/documentProblem.ts';
import type { PortRange, Ports } from '../../model/ports.ts';
import type { PublishedDocument } from './publishedDocument.ts';
import { publishWalk } from './publishWalk.ts';

type PublishedEntry = PublishedDocument['entries'][number];
type PublishedFlow = PublishedDocument['flows'][number];
type PublishedPorts = PublishedFlow['ports'];

/** @returns plain data that shares nothing with the document and satisfies `publishedDocumentSchema`. */
export function publishDocument(document: FlowDocument): PublishedDocument {
  const { id, title, shortTitle, summary, groupWord } = document;
  return {
    id,
    title,
    shortTitle,
    summary,
    groupWord,
    notes: [...document.notes],
    groups: document.groups.map((group) => ({ ...group })),
    components: document.components.map((component) => ({
      ...component,
      names: [...component.names],
    })),
    tables: document.tables.map((table) => ({ ...table, columns: [...table.columns] })),
    entries: document.entries.map(publishEntry),
    flows: document.flows.map(publishFlow),
    footnotes: document.footnotes.map((footnote) => ({ ...footnote })),
    options: document.options.map((option) => ({ ...option })),
    about: document.about.map((about) => ({
      ...about,
      columns: [...about.columns],
      rows: about.rows.map(({ cells, concerns }) => ({
        cells: [...cells],
        concerns: [...concerns],
      })),
    })),
    pages: document.pages.map((page) => ({ ...page })),
    problems: document.problems.map(publishProblem),
    bench: document.bench,
    walks: document.walks.map(publishWalk),
    identities: document.identities.map((identity) => ({
      ...identity,
      is: identity.is.map((one) => ({ ...one })),
    })),
  };
}

function publishEntry(entry: Entry): PublishedEntry {
  return {
    id: entry.id,
    table: entry.table,
    number: entry.number,
    written: [...entry.written],
    description: entry.description,
    under: [...entry.under],
    footnotes: [...entry.footnotes],
    conditions: entry.conditions.map((condition) => ({ ...condition })),
    alternatives: entry.alternatives.map(({ setting, flows, change }) => ({
      setting,
      change,
      flows: flows.map(publishFlow),
    })),
    reading: entry.reading,
    remark: entry.remark,
    standing: entry.standing,
    place: entry.place === null ? null : { ...entry.place },
  };
}

function publishProblem(problem: DocumentProblem): PublishedDocument['problems'][number] {
  return { ...problem, place: { ...problem.place } };
}

function publishFlow(flow: Flow): PublishedFlow {
  return {
    id: flow.id,
    entry: flow.entry,
    from: flow.from,
    to: flow.to,
    relation: flow.relation,
    ports: publishPorts(flow.ports),
    protocol: flow.protocol,
    carries: flow.carries,
    transport: flow.transport,
    direction: flow.direction,
    security: [...flow.security],
    encryption: flow.encryption.value,
    encryptionBasis: { ...flow.encryption.basis },
    authentication: flow.authentication.map(({ value }) => value),
    authenticationBasis: flow.authentication.map(({ basis }) => ({ ...basis })),
  };
}

/** What is no plain port is one item of its own shape, so that nobody takes it for a fact. */
function publishPorts(ports: Ports): PublishedPorts {
  switch (ports.kind) {
    case 'fixed':
      return ports.ranges.map(publishRange);
    case 'varies':
      return [{ varies: true, possible: ports.possible.map(publishRange), hint: ports.hint }];
    case 'not-stated':
      return ['not-stated'];
    default:
      return ['not-applicable'];
  }
}

function publishRange({ from, to }: PortRange): number | PortRange {
  return from === to ? from : { from, to };
}
