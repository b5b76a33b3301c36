/**
 * Where brought documents are kept: on the reader's device, and nowhere else. Several pages may be open at
 * once and keep theirs in the same place, so nothing is written over that another page has written since.
 * A device that refuses is no error: then all of it is kept as long as the page is open, which is said.
 */
import type { ChosenMapping } from '../core/import/columnRole.ts';
import { documentId } from '../core/model/ids.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { readMapping, readRecord } from './brought.ts';
import type { BroughtRecord } from './brought.ts';

/** A device's storage: names and what stands under them. All of it may reject. */
export interface BroughtStore {
  readonly names: () => Promise<readonly string[]>;
  readonly get: (names: readonly string[]) => Promise<readonly unknown[]>;
  /**
   * Looks at what stands under the name and writes what `decide` makes of it, with nobody coming in
   * between; writes nothing where that is `null`.
   */
  readonly change: (
    name: string,
    decide: (stands: unknown) => readonly (readonly [name: string, value: unknown])[] | null,
  ) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

/** What a list says of a document without opening it. */
export interface ShelfEntry {
  readonly id: DocumentId;
  readonly title: string;
  /** How often it has been written; who writes says which one it knows. */
  readonly revision: number;
  /** When it was first kept, in milliseconds since 1970. */
  readonly since: number;
}

export type Written =
  | { readonly kind: 'kept'; readonly revision: number }
  /** Another page has written it since, or removed it. */
  | { readonly kind: 'conflict'; readonly stands: ShelfEntry | null }
  /** The device is full, or keeps nothing. */
  | { readonly kind: 'refused' };

export interface BroughtShelf {
  /** None of them rejects: a device that does not answer has nothing. */
  readonly list: () => Promise<readonly ShelfEntry[]>;
  readonly read: (id: DocumentId) => Promise<BroughtRecord | null>;
  /** @param known the revision that was read; `null` for what was not kept before. */
  readonly write: (record: BroughtRecord, known: number | null) => Promise<Written>;
  readonly remove: (id: DocumentId) => Promise<void>;
  /** What was chosen for tables of a shape, the latest last. */
  readonly mappings: () => Promise<readonly (readonly [shape: string, mapping: ChosenMapping])[]>;
  readonly remember: (shape: string, mapping: ChosenMapping | null) => Promise<void>;
}

/** Of two parts, so that a list need not read every table. */
const ABOUT = 'about/';
const TABLES = 'tables/';
const MAPPING = 'mapping/';

/** Shapes that were met longest ago give way. */
const MOST_MAPPINGS = 300;

/**
 * @param open called when it is first needed. It may reject.
 * @param now the time of day, in milliseconds.
 */
export function createShelf(open: () => Promise<BroughtStore>, now: () => number): BroughtShelf {
  let opening: Promise<BroughtStore | null> | null = null;
  const opened = () => {
    opening ??= open().catch(() => null);
    return opening;
  };
  const ask = async <Answer>(act: (store: BroughtStore) => Promise<Answer>, otherwise: Answer) => {
    const store = await opened();
    return store === null ? otherwise : act(store).catch(() => otherwise);
  };
  return {
    list: () => ask(listEntries, []),
    read: (id) => ask((store) => readOne(store, id), null),
    write: (record, known) =>
      ask<Written>((store) => writeOne(store, record, known, now()), { kind: 'refused' }),
    remove: (id) => ask((store) => store.remove([ABOUT + id, TABLES + id]), undefined),
    mappings: () => ask(listMappings, []),
    remember: (shape, mapping) =>
      ask((store) => rememberOne(store, shape, mapping, now()), undefined),
  };
}

async function listEntries(store: BroughtStore): Promise<readonly ShelfEntry[]> {
  const names = (await store.names()).filter((name) => name.startsWith(ABOUT));
  const found = (await store.get(names)).flatMap((value) => readEntry(value) ?? []);
  return found.toSorted((one, other) => one.since - other.since);
}

async function readOne(store: BroughtStore, id: DocumentId): Promise<BroughtRecord | null> {
  const [value] = await store.get([TABLES + id]);
  return readRecord(value);
}

async function writeOne(
  store: BroughtStore,
  record: BroughtRecord,
  known: number | null,
  now: number,
): Promise<Written> {
  const { id, title } = record;
  const result: { written: Written } = { written: { kind: 'refused' } };
  await store.change(ABOUT + id, (value) => {
    const stands = readEntry(value);
    if ((stands?.revision ?? null) !== known) {
      result.written = { kind: 'conflict', stands };
      return null;
    }
    const entry: ShelfEntry = {
      id,
      title,
      revision: (known ?? 0) + 1,
      since: stands?.since ?? now,
    };
    result.written = { kind: 'kept', revision: entry.revision };
    return [
      [ABOUT + id, entry],
      [TABLES + id, record],
    ];
  });
  return result.written;
}

async function listMappings(store: BroughtStore) {
  const names = (await store.names()).filter((name) => name.startsWith(MAPPING));
  const values = await store.get(names);
  const found = names.flatMap((name, place) => {
    const kept = readKeptMapping(values[place]);
    return kept === null ? [] : [{ name, shape: name.slice(MAPPING.length), ...kept }];
  });
  const latest = found.toSorted((one, other) => one.at - other.at);
  const kept = latest.slice(-MOST_MAPPINGS);
  const gone = latest.slice(0, latest.length - kept.length);
  if (gone.length > 0) await store.remove(gone.map(({ name }) => name));
  return kept.map(({ shape, mapping }) => [shape, mapping] as const);
}

async function rememberOne(
  store: BroughtStore,
  shape: string,
  mapping: ChosenMapping | null,
  at: number,
): Promise<void> {
  const name = MAPPING + shape;
  if (mapping === null) await store.remove([name]);
  else await store.change(name, () => [[name, { mapping, at }]]);
}

function readEntry(value: unknown): ShelfEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('id' in value) || !('title' in value) || !('revision' in value) || !('since' in value)) {
    return null;
  }
  const { id, title, revision, since } = value;
  if (typeof id !== 'string' || typeof title !== 'string') return null;
  if (typeof revision !== 'number' || typeof since !== 'number') return null;
  return { id: documentId(id), title, revision, since };
}

function readKeptMapping(value: unknown): { mapping: ChosenMapping; at: number } | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('mapping' in value) || !('at' in value) || typeof value.at !== 'number') return null;
  const mapping = readMapping(value.mapping);
  return mapping === null ? null : { mapping, at: value.at };
}
