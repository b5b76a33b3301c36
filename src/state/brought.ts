/**
 * What a reader brought, as it is kept and sent: the sources and what was chosen about them. The document
 * is read from them anew each time, so that it is never older than the reading.
 */
import type { CellFix, ImportChoices } from '../core/import/choices.ts';
import { COLUMN_ROLES } from '../core/import/columnRole.ts';
import type { ChosenMapping, ColumnRole, TableKind } from '../core/import/columnRole.ts';
import { SOURCE_FORMATS } from '../core/import/source.ts';
import type { SourceFile, SourceFormat } from '../core/import/source.ts';
import type { FlowDocument } from '../core/model/document.ts';
import { documentId } from '../core/model/ids.ts';
import type { DocumentId } from '../core/model/ids.ts';

/** All that is needed to read a document again. */
export interface BroughtTables {
  readonly title: string;
  readonly sources: readonly SourceFile[];
  readonly choices: ImportChoices;
}

export interface BroughtRecord extends BroughtTables {
  readonly id: DocumentId;
}

/** In characters of all its sources: what is larger is no table that anybody reads. */
export const MOST_TEXT = 20_000_000;
export const MOST_FILES = 200;

const LONGEST_TITLE = 200;
const LONGEST_SHORT_TITLE = 22;

/** Signs that turn the direction of what follows them, that are not seen, or that do something else than be seen. */
const UNSEEN = /[\p{Cc}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A title on one line, no longer than a line, that does nothing to what stands beside it. */
export function cleanTitle(title: string): string {
  return title
    .replaceAll(/\s+/g, ' ')
    .replaceAll(UNSEEN, '')
    .trim()
    .slice(0, LONGEST_TITLE)
    .toWellFormed();
}

/** A few words of it, for tabs and lists. */
export function shorten(title: string): string {
  if (title.length <= LONGEST_SHORT_TITLE) return title;
  const cut = title.slice(0, LONGEST_SHORT_TITLE - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > LONGEST_SHORT_TITLE / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

/** The document that was read, under the name that it has among the others. */
export function identify(
  document: FlowDocument,
  { id, title }: Pick<BroughtRecord, 'id' | 'title'>,
): FlowDocument {
  const rename = (page: DocumentId) => (page === document.id ? id : page);
  return {
    ...document,
    id,
    title,
    shortTitle: shorten(title),
    pages: document.pages.map((page) => (page.id === document.id ? { ...page, id, title } : page)),
    tables: document.tables.map((table) => ({ ...table, page: rename(table.page) })),
    identities: document.identities.map((identity) => ({
      ...identity,
      is: identity.is.map((one) => ({ ...one, page: rename(one.page) })),
    })),
  };
}

/** @returns `null` for what is no such record: a device or a link may hold anything. */
export function readRecord(value: unknown): BroughtRecord | null {
  const tables = readBroughtTables(value);
  const id = field(value, 'id');
  if (tables === null || typeof id !== 'string' || id === '' || id.length > 200) return null;
  return { id: documentId(id), ...tables };
}

export function readBroughtTables(value: unknown): BroughtTables | null {
  const title = field(value, 'title');
  const sources = readList(field(value, 'sources'), readSource);
  const choices = readChoices(field(value, 'choices'));
  if (typeof title !== 'string' || sources === null || choices === null) return null;
  if (sources.length === 0 || sources.length > MOST_FILES) return null;
  if (sources.reduce((sum, { text }) => sum + text.length, 0) > MOST_TEXT) return null;
  return { title: cleanTitle(title), sources, choices };
}

function readSource(value: unknown): SourceFile | null {
  const name = field(value, 'name');
  const text = field(value, 'text');
  const format = field(value, 'format');
  if (typeof name !== 'string' || typeof text !== 'string') return null;
  if (format === null) return { name, text, format };
  return isFormat(format) ? { name, text, format } : null;
}

function readChoices(value: unknown): ImportChoices | null {
  const title = field(value, 'title');
  const mappings = field(value, 'mappings');
  const fixes = readList(field(value, 'fixes'), readFix);
  if (title !== null && typeof title !== 'string') return null;
  if (typeof mappings !== 'object' || mappings === null || fixes === null) return null;
  const known = Object.entries(mappings).flatMap(([shape, one]) => {
    const mapping = readMapping(one);
    return mapping === null ? [] : [[shape, mapping] as const];
  });
  return {
    title: title === null ? null : cleanTitle(title),
    // A shape is made of headings, which may be called `__proto__`: this makes it a name like any other.
    mappings: Object.fromEntries(known),
    fixes,
  };
}

export function readMapping(value: unknown): ChosenMapping | null {
  const kind = field(value, 'kind');
  const columns = readList(field(value, 'columns'), (role) =>
    role === null || isRole(role) ? { role } : null,
  );
  if (columns === null || (kind !== null && !isKind(kind))) return null;
  return { kind, columns: columns.map(({ role }) => role) };
}

function readFix(value: unknown): CellFix | null {
  const file = field(value, 'file');
  const text = field(value, 'text');
  const table = field(value, 'table');
  const row = field(value, 'row');
  const column = field(value, 'column');
  if (typeof file !== 'string' || typeof text !== 'string') return null;
  if (!isOrdinal(table) || !isOrdinal(row) || !isOrdinal(column)) return null;
  return { file, table, row, column, text };
}

/** `null` where it is no list, or one of its things cannot be read: half a table would be a lie. */
function readList<Thing>(
  value: unknown,
  read: (one: unknown) => Thing | null,
): readonly Thing[] | null {
  if (!Array.isArray(value)) return null;
  const items: readonly unknown[] = value;
  const things: Thing[] = [];
  for (const one of items) {
    const thing = read(one);
    if (thing === null) return null;
    things.push(thing);
  }
  return things;
}

/** A property that is the thing's own; `undefined` where there is none. */
function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}

function isOrdinal(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

const isFormat = (value: unknown): value is SourceFormat =>
  typeof value === 'string' && Object.hasOwn(SOURCE_FORMATS, value);

const isRole = (value: unknown): value is ColumnRole =>
  typeof value === 'string' && Object.hasOwn(COLUMN_ROLES, value);

const KINDS: readonly TableKind[] = ['flows', 'ports', 'grid', 'set-aside'];

const isKind = (value: unknown): value is TableKind => KINDS.some((kind) => kind === value);
