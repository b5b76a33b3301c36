/** The fields that ask where on the page: `document`, `table` and `row`. */
import { foldName } from '../model/foldName.ts';
import type { Entry, Flow } from '../model/document.ts';
import type { EntryId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { truthOf } from '../model/truth.ts';
import type { FieldValue } from './ast.ts';
import type { Answer, FieldOption, FieldSpec } from './fieldSpec.ts';
import { findOption, unknownValue } from './fieldSpec.ts';

export const PLACE_FIELDS = {
  document: {
    label: 'Document',
    about: 'the page, by id or title',
    options: documentOptions,
    reader: readPages,
    ask: askDocument,
    ofRows: {
      asks: () => true,
      reader: (index) => (entry) => [index.document.id, ...pagesOf(index, entry.id)],
    },
  },
  table: {
    label: 'Table',
    about: 'the table, by id or title',
    options: tableOptions,
    reader: (index) => (flow) => [index.entries.get(flow.entry)?.table ?? ''],
    ask: askTable,
    ofRows: { asks: () => true, reader: () => (entry) => [entry.table] },
  },
  row: {
    label: 'Row',
    about: 'a number in any table, or internal-10',
    options: rowOptions,
    reader: () => (flow) => [flow.entry],
    ask: askRow,
    ofRows: { asks: () => true, reader: () => (entry) => [entry.id] },
  },
} as const satisfies Readonly<Record<string, FieldSpec>>;

function documentOptions({ document }: DocumentIndex): readonly FieldOption[] {
  return document.pages.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }));
}

function readPages(index: DocumentIndex): (flow: Flow) => readonly string[] {
  return ({ entry }) => pagesOf(index, entry);
}

function pagesOf(index: DocumentIndex, entry: EntryId): readonly string[] {
  const table = index.entries.get(entry)?.table;
  const page = table === undefined ? undefined : index.tables.get(table)?.page;
  return page === undefined ? [] : [page];
}

function tableOptions({ document }: DocumentIndex): readonly FieldOption[] {
  return document.tables.map(({ id, title }) => ({ value: id, label: title }));
}

function rowOptions(index: DocumentIndex): readonly FieldOption[] {
  return index.document.entries.map((entry) => {
    const title = index.tables.get(entry.table)?.title ?? entry.table;
    return { value: entry.id, label: `${title}, row ${entry.number}` };
  });
}

/** The open document by its own name is all of it; a document of documents is also asked page by page. */
function askDocument(value: FieldValue, index: DocumentIndex): Answer {
  const { id, title, shortTitle } = index.document;
  const wanted = foldName(value.text);
  if ([id, title, shortTitle].some((name) => foldName(name) === wanted)) {
    return { ok: true, matches: () => 'yes', means: [id], notes: [] };
  }
  const titled = index.document.pages.find((page) => foldName(page.title) === wanted);
  const option = findOption(documentOptions(index), titled?.id ?? value.text);
  if (option === undefined) {
    return {
      ok: false,
      problem: unknownValue('document', value, PLACE_FIELDS.document, index),
    };
  }
  const matches = ({ entry }: Flow) => truthOf(pagesOf(index, entry).includes(option.value));
  return { ok: true, matches, means: [option.value], notes: [] };
}

function askTable(value: FieldValue, index: DocumentIndex): Answer {
  const option = findOption(tableOptions(index), value.text);
  if (option === undefined) {
    return { ok: false, problem: unknownValue('table', value, PLACE_FIELDS.table, index) };
  }
  const entries = entriesWhere(index, (entry) => entry.table === option.value);
  return askEntries(entries, [option.value]);
}

/** A bare number is that row of every table; the tables of a page each count from one. */
function askRow(value: FieldValue, index: DocumentIndex): Answer {
  const written = value.text.trim();
  const number = /^\d+$/.test(written) ? Number(written) : null;
  const name = foldName(written);
  const entries = entriesWhere(index, (entry) =>
    number === null ? foldName(entry.id) === name : entry.number === number,
  );
  if (entries.length > 0) return askEntries(entries, entries);
  const problem = unknownValue('row', value, PLACE_FIELDS.row, index);
  if (number === null) return { ok: false, problem };
  const last = Math.max(...index.document.entries.map((entry) => entry.number));
  return {
    ok: false,
    problem: {
      ...problem,
      message: `There is no row ${written}.`,
      hint: `The rows are numbered from 1 to ${last}.`,
      suggestions: [],
    },
  };
}

function entriesWhere(index: DocumentIndex, fits: (entry: Entry) => boolean): readonly EntryId[] {
  return index.document.entries.filter(fits).map(({ id }) => id);
}

function askEntries(entries: readonly EntryId[], means: readonly string[]): Answer {
  const asked = new Set(entries);
  return { ok: true, matches: ({ entry }) => truthOf(asked.has(entry)), means, notes: [] };
}
