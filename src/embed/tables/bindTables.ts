/**
 * The page's own tables as the document of a chart: read where they stand, each row bound to its flows. The
 * tables stay as they are, but for a mark on the rows of what is pointed at or chosen in the chart.
 */
import { publishDocument } from '../../core/export/json/publishDocument.ts';
import { readHtmlPage } from '../../core/import/readHtmlPage.ts';
import { listen } from '../listen.ts';
import { litRows } from './litRows.ts';
import { writePageText } from './pageText.ts';
import type { BoundTables, RowListener } from './part.ts';

export function bindTables(
  tables: readonly HTMLTableElement[],
  { onLight }: RowListener,
): BoundTables {
  const { text, rows } = writePageText(tables);
  const name = document.title.replaceAll('/', ' ') || 'This page';
  const { document: read } = readHtmlPage(name, text);
  const entriesOf = new Map<Element, string[]>();
  const rowOf = new Map<string, HTMLTableRowElement>();
  for (const { id, place } of read?.entries ?? []) {
    const row = place === null ? undefined : rows.get(place.line);
    if (row === undefined) continue;
    rowOf.set(id, row);
    entriesOf.set(row, [...(entriesOf.get(row) ?? []), id]);
  }
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => rowOf.get(id) ?? []);
  const lit = litRows(tables);
  const unbind = bindRows(tables, entriesOf, onLight);
  return {
    document: read === null ? null : publishDocument(read),
    point: (ids) => lit.point(rowsOf(ids)),
    choose: (ids, isByReader) => lit.choose(rowsOf(ids), isByReader),
    release: () => {
      unbind();
      lit.release();
    },
  };
}

/** The pointer's row is lit, else the one in which the focus is. */
function bindRows(
  tables: readonly HTMLTableElement[],
  entriesOf: ReadonlyMap<Element, readonly string[]>,
  onLight: RowListener['onLight'],
): () => void {
  const on: { pointer: Element | null; focus: Element | null } = { pointer: null, focus: null };
  let told: readonly string[] = [];
  const tell = (by: keyof typeof on, row: Element | null) => {
    on[by] = row;
    const lit = entriesOf.get(on.pointer ?? on.focus ?? document.body) ?? [];
    if (lit.join() === told.join()) return;
    told = lit;
    onLight(lit);
  };
  const ends = tables.flatMap((table) => [
    listen(table, 'pointerover', ({ target }) => tell('pointer', rowAt(target, entriesOf))),
    listen(table, 'pointerleave', () => tell('pointer', null)),
    listen(table, 'focusin', ({ target }) => tell('focus', rowAt(target, entriesOf))),
    listen(table, 'focusout', () => tell('focus', null)),
  ]);
  return () => {
    for (const end of ends) end();
  };
}

function rowAt(target: EventTarget | null, rows: ReadonlyMap<Element, unknown>): Element | null {
  let row = target instanceof Element ? target.closest('tr') : null;
  // A table inside of a cell has rows of its own.
  while (row !== null && !rows.has(row)) row = row.parentElement?.closest('tr') ?? null;
  return row;
}
