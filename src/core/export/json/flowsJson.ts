/**
 * A scope in the published format, which other tools read: the document narrowed to the rows and flows that
 * were taken, with what they need, and a word on how much of it that is.
 */
import type { FlowDocument } from '../../model/document.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { publishDocument } from './publishDocument.ts';
import type { PublishedDocument } from './publishedDocument.ts';
import type { Provenance, Scope } from '../scope.ts';

/** @returns a text that ends in a line break. */
export function flowsJson(index: DocumentIndex, scope: Scope, provenance: Provenance): string {
  const { document } = index;
  const published: PublishedDocument = {
    ...publishDocument(narrowDocument(index, scope)),
    taken: {
      asked: scope.asked,
      rows: { taken: scope.entries.size, all: document.entries.length },
      flows: { taken: scope.flows.size, all: document.flows.length },
      possibly: [...scope.flows].flatMap(([id, match]) => (match === 'possible' ? [id] : [])),
      words: [scope.source, ...scope.ledger],
      date: provenance.date,
      address: provenance.address,
    },
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}

/**
 * The rows and flows of the scope; of all else what they mention. What a row says under another choice stays,
 * and so do the ends of that, which the chart does not show.
 */
function narrowDocument(
  { source, document, components: shown, groups: kept }: DocumentIndex,
  scope: Scope,
): FlowDocument {
  const isAll = scope.extent === 'document';
  const flows = document.flows.filter(({ id }) => scope.flows.has(id));
  const entries = document.entries
    .filter(({ id }) => scope.entries.has(id))
    .map((entry) => ({ ...entry, flows: entry.flows.filter((id) => scope.flows.has(id)) }));
  const said = [
    ...flows,
    ...entries.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.flows)),
  ];
  const ends = new Set(said.flatMap(({ from, to }) => [from, to]));
  const components = source.components.filter(({ id }) => ends.has(id) || (isAll && shown.has(id)));
  const parents = new Map(source.groups.map(({ id, parent }) => [id, parent]));
  const holding = new Set<string>(
    components.flatMap(({ group }) => {
      const path = [];
      for (let id = group; id !== null; id = parents.get(id) ?? null) path.push(id);
      return path;
    }),
  );
  const tables = document.tables.filter(({ id }) => entries.some(({ table }) => table === id));
  const options = document.options.filter(({ id }) =>
    entries.some(({ conditions }) => conditions.some(({ option }) => option === id)),
  );
  const marks = new Set<string | null>([
    ...entries.flatMap(({ footnotes }) => footnotes),
    ...options.map(({ footnote }) => footnote),
  ]);
  const known = new Set<string>(components.map(({ id }) => id));
  return {
    ...document,
    groups: source.groups.filter(({ id }) => (isAll && kept.has(id)) || holding.has(id)),
    components,
    tables,
    entries,
    flows,
    options,
    // A walk leads through all of a document.
    walks: isAll ? document.walks : [],
    footnotes: document.footnotes.filter(({ mark }) => isAll || marks.has(mark)),
    about: document.about.flatMap((table) => {
      const rows = table.rows.filter(({ concerns }) => concerns.every((id) => known.has(id)));
      return rows.length === 0 ? [] : [{ ...table, rows }];
    }),
    identities: document.identities.filter(
      ({ kind, id }) => isAll || kind === 'option' || known.has(id) || holding.has(id),
    ),
    problems: document.problems.filter(
      ({ entry }) => isAll || (entry !== null && scope.entries.has(entry)),
    ),
  };
}
