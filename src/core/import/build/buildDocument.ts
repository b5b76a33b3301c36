/** From what was read of all tables to the document: ids for all that has a name, flows, places, problems. */
import type { FlowDocument, Group, Page, Table } from '../../model/document.ts';
import { foldName } from '../../model/foldName.ts';
import { groupBy } from '../../model/groupBy.ts';
import { documentId, entryId, tableId } from '../../model/ids.ts';
import type { DocumentId } from '../../model/ids.ts';
import { GROUP_KINDS } from '../../model/vocabulary.ts';
import type { EndReading, TableReading } from '../rowReading.ts';
import { buildRows } from './buildRows.ts';
import type { TableWithId } from './buildRows.ts';
import { freeIds, plainSlugOf, slugOf } from './freeIds.ts';
import { gatherThings } from './gatherThings.ts';
import { joinFootnotes } from './joinFootnotes.ts';
import { shortenTitle } from './shortenTitle.ts';

export interface DocumentAbout {
  /** Free of what other documents are called: who keeps them has to see to that. */
  readonly id: string;
  readonly title: string;
  /** In the order of the sources; those without a table are no page of the document. */
  readonly files: readonly FileAbout[];
}

export interface FileAbout {
  readonly name: string;
  /** The page's own title; `null` where it has none. */
  readonly title: string | null;
}

/** A table with the title and the page that it has in the document. */
interface NamedTable extends TableWithId {
  readonly title: string;
  readonly page: DocumentId;
}

/** @param tables in the order of the sources; those without rows are left out. */
export function buildDocument(tables: readonly TableReading[], about: DocumentAbout): FlowDocument {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const pages = toPages(filled, about);
  const named = nameTables(filled, pages);
  const rowIds = named.flatMap(({ id, reading }) =>
    reading.rows.map((_, index) => entryId(id, index + 1)),
  );
  const things = gatherThings(endsOf(filled), rowIds);
  const footnotes = joinFootnotes(filled);
  const { entries, flows, problems } = buildRows(named, things, footnotes);
  return {
    id: documentId(about.id),
    title: about.title,
    shortTitle: shortenTitle(about.title),
    summary: sayWhence(pages.map(({ file }) => file)),
    groupWord: groupWordOf(things.groups),
    notes: [],
    groups: things.groups,
    components: things.components,
    tables: named.map(toTable),
    entries,
    flows,
    footnotes: footnotes.footnotes,
    options: [],
    about: [],
    pages: pages.map(({ page }) => page),
    identities: [],
    problems,
    bench: null,
    walks: [],
  };
}

function* endsOf(tables: readonly TableReading[]): Iterable<EndReading> {
  for (const { rows } of tables) {
    for (const { standing, flows } of rows) {
      if (standing !== 'charted') continue;
      for (const { from, to } of flows) yield* [from, to];
    }
  }
}

interface FilePage {
  readonly file: string;
  readonly page: Page;
}

/** One file is the document itself. Of several each is a page, so that `document:` asks for its rows. */
function toPages(tables: readonly TableReading[], about: DocumentAbout): readonly FilePage[] {
  const used = new Set(tables.map(({ file }) => file));
  const known = about.files.filter(({ name }) => used.has(name));
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) {
    const { id, title } = about;
    const page = { id: documentId(id), title, shortTitle: shortenTitle(title) };
    return [{ file: only.name, page }];
  }
  const take = freeIds([about.id]);
  return known.map(({ name, title }) => {
    const base = name.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
    const shown = title ?? name;
    const id = documentId(take(plainSlugOf(base) || plainSlugOf(shown) || 'page'));
    return { file: name, page: { id, title: shown, shortTitle: shortenTitle(shown) } };
  });
}

/** No two tables have one title, or nobody could ask for the second. */
function nameTables(
  tables: readonly TableReading[],
  pages: readonly FilePage[],
): readonly NamedTable[] {
  const take = freeIds([]);
  const pageOf = new Map(pages.map(({ file, page }) => [file, page]));
  const titles = new Set<string>();
  return tables.map((reading) => {
    const page = pageOf.get(reading.file);
    const own = reading.title === '' ? 'Flows' : reading.title;
    const qualified = pages.length > 1 && page !== undefined ? `${page.shortTitle}: ${own}` : own;
    const title = freeTitle([own, qualified], titles);
    titles.add(foldName(title));
    const id = tableId(take(slugOf(title) || 'flows'));
    return { reading, id, title, page: page?.id ?? documentId('page') };
  });
}

function freeTitle(wanted: readonly string[], used: ReadonlySet<string>): string {
  const free = wanted.find((title) => !used.has(foldName(title)));
  if (free !== undefined) return free;
  const base = wanted.at(-1) ?? '';
  let number = 2;
  while (used.has(foldName(`${base} (${number})`))) number += 1;
  return `${base} (${number})`;
}

function toTable({ reading, id, title, page }: NamedTable): Table {
  const { columns, descriptionColumn } = reading;
  return { id, page, title, columns, descriptionColumn };
}

/** `Cluster`: what most of its groups are. */
function groupWordOf(groups: readonly Group[]): string {
  const inside = groups.filter(({ kind }) => kind !== 'external');
  const kinds = [...groupBy(inside, ({ kind }) => kind)];
  const [most] = kinds.toSorted(([, one], [, other]) => other.length - one.length);
  return GROUP_KINDS[most?.[0] ?? 'group'].label;
}

const MOST_NAMED = 3;

function sayWhence(files: readonly string[]): string {
  const named = files.slice(0, MOST_NAMED).join(', ');
  const more = files.length - MOST_NAMED;
  return `Read from ${named}${more > 0 ? ` and ${more} more` : ''}.`;
}
