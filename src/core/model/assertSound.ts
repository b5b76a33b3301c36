/** What every document has to keep, however it was made: ids that tell things apart, tables with rows. */
import type { FlowDocument } from './document.ts';

/** @throws Error naming the document and what would make its addresses or tables ambiguous. */
export function assertSound(document: FlowDocument): void {
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
  const pages = new Set(document.pages.map(({ id }) => id));
  for (const { id, page } of document.tables) {
    if (!pages.has(page))
      fail(`the table "${id}" stands on the page "${page}", which it does not have`);
  }
  const filled = new Set(document.entries.map(({ table }) => table));
  for (const { id } of document.tables) {
    if (!filled.has(id)) fail(`the table "${id}" has no rows`);
  }
  for (const { id, standing, flows } of document.entries) {
    const isApart = standing !== 'charted';
    if (isApart && flows.length > 0) fail(`the row "${id}" gives flows, and is not charted`);
  }
  for (const { id, footnote } of document.options) {
    const isKnown = document.footnotes.some(({ mark }) => mark === footnote);
    if (footnote !== null && !isKnown) fail(`the option "${id}" cites no footnote of the page`);
  }
  for (const { title, columns, rows } of document.about) {
    const isEven = rows.every(({ cells }) => cells.length === columns.length);
    if (!isEven) fail(`a line of “${title}” has not one cell for each heading`);
  }
  const walks = new Set<string>();
  for (const { id, steps } of document.walks) {
    if (walks.has(id)) fail(`the walk "${id}" stands twice`);
    if (steps.length === 0) fail(`the walk "${id}" has no steps`);
    walks.add(id);
  }
}
