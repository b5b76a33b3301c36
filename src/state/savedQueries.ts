/**
 * The queries that a reader comes back to: those asked of late, and those pinned. They are kept as text
 * on the reader's device, where anything may have written in their place: what cannot be read is dropped.
 */
import { documentId } from '../core/model/ids.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { EMPTY_SAVED } from './emptySaved.ts';

export interface SavedQuery {
  readonly document: DocumentId;
  /** As typed, without white space around it. */
  readonly text: string;
}

export interface SavedQueries {
  /** Newest first, each once. */
  readonly recent: readonly SavedQuery[];
  /** In the order in which they were pinned, each once. */
  readonly pinned: readonly SavedQuery[];
}

/** Of more than that, the oldest give way. */
const MOST_RECENT = 100;
const MOST_RECENT_OF_ONE = 20;
const MOST_PINNED = 100;

/** In UTF-16 units. Longer ones are pasted, not asked, and would crowd out the others. */
const LONGEST_QUERY = 1000;

/** More than all that is kept can come to, escapes included; a longer text is none of ours. */
const LONGEST_JSON = 2_000_000;

export function isSameQuery(one: SavedQuery, other: SavedQuery): boolean {
  return one.document === other.document && one.text === other.text;
}

/** Neither empty, nor longer than anything that is asked. */
export function canKeep({ text }: SavedQuery): boolean {
  return text !== '' && text.trim() === text && text.length <= LONGEST_QUERY;
}

export function isPinned({ pinned }: SavedQueries, query: SavedQuery): boolean {
  return holds(pinned, query);
}

/** @returns the same where it is the newest already, or nothing that is kept. */
export function addRecent(saved: SavedQueries, query: SavedQuery): SavedQueries {
  const [newest] = saved.recent;
  if (!canKeep(query) || (newest !== undefined && isSameQuery(newest, query))) return saved;
  return { ...saved, recent: boundRecent([query, ...without(saved.recent, query)]) };
}

/** Pins it, or lets it go; then it is a recent one again, so that a slip of the hand loses nothing. */
export function togglePin(saved: SavedQueries, query: SavedQuery): SavedQueries {
  if (holds(saved.pinned, query)) {
    return addRecent({ ...saved, pinned: without(saved.pinned, query) }, query);
  }
  if (!canKeep(query)) return saved;
  return { ...saved, pinned: [...saved.pinned, query].slice(-MOST_PINNED) };
}

/** Of both lists. */
export function removeSaved(saved: SavedQueries, query: SavedQuery): SavedQueries {
  if (!holds(saved.recent, query) && !holds(saved.pinned, query)) return saved;
  return { recent: without(saved.recent, query), pinned: without(saved.pinned, query) };
}

/** Those of every document. */
export function clearRecent(saved: SavedQueries): SavedQueries {
  return saved.recent.length === 0 ? saved : { ...saved, recent: [] };
}

export function clearAll(saved: SavedQueries): SavedQueries {
  return saved.recent.length === 0 && saved.pinned.length === 0 ? saved : EMPTY_SAVED;
}

/**
 * Two pages keep their queries in one place: what was changed in this one, made to what the other left.
 * @param base what both began with.
 * @param mine the base as it was changed here.
 * @param theirs the base as it was changed there.
 * @returns `mine` itself where nothing was changed there that is to be taken over.
 */
export function mergeSaved(
  base: SavedQueries,
  mine: SavedQueries,
  theirs: SavedQueries,
): SavedQueries {
  if (isSameSaved(base, theirs)) return mine;
  // Who clears wants nothing of it left, not even what another page kept meanwhile.
  if (mine === EMPTY_SAVED && !isSameSaved(base, EMPTY_SAVED)) return mine;
  const isCleared = mine.recent.length === 0 && base.recent.length > 0;
  const asked = newestOf(base.recent, mine.recent);
  const added = mine.pinned.filter((query) => !holds([...base.pinned, ...theirs.pinned], query));
  const recent = keepLeft(base.recent, mine.recent, theirs.recent);
  const pinned = keepLeft(base.pinned, mine.pinned, theirs.pinned);
  const merged = {
    recent: isCleared
      ? []
      : boundRecent([...asked, ...recent.filter((query) => !holds(asked, query))]),
    pinned: [...pinned, ...added].slice(-MOST_PINNED),
  };
  return isSameSaved(merged, mine) ? mine : merged;
}

/** @param json what stands on the device; `null` for nothing. */
export function readSaved(json: string | null): SavedQueries {
  if (json === null || json.length > LONGEST_JSON) return EMPTY_SAVED;
  const record = parseRecord(json);
  return {
    recent: boundRecent(readQueries('recent' in record ? record.recent : null)),
    pinned: readQueries('pinned' in record ? record.pinned : null).slice(-MOST_PINNED),
  };
}

export function writeSaved({ recent, pinned }: SavedQueries): string {
  return JSON.stringify({ recent, pinned });
}

function holds(queries: readonly SavedQuery[], query: SavedQuery): boolean {
  return queries.some((one) => isSameQuery(one, query));
}

function without(queries: readonly SavedQuery[], query: SavedQuery): readonly SavedQuery[] {
  return queries.filter((one) => !isSameQuery(one, query));
}

/** Theirs, without what was taken out of mine. */
function keepLeft(
  base: readonly SavedQuery[],
  mine: readonly SavedQuery[],
  theirs: readonly SavedQuery[],
): readonly SavedQuery[] {
  return theirs.filter((query) => holds(mine, query) || !holds(base, query));
}

/** What was asked in mine, anew or again: all that stands before the rest, which keeps its order. */
function newestOf(base: readonly SavedQuery[], mine: readonly SavedQuery[]): readonly SavedQuery[] {
  const places = mine.map((query) => base.findIndex((one) => isSameQuery(one, query)));
  const last = places.findLastIndex((place, at) => {
    const next = places[at + 1] ?? base.length;
    return place < 0 || place >= next;
  });
  return mine.slice(0, last + 1);
}

function isSameSaved(one: SavedQueries, other: SavedQueries): boolean {
  return writeSaved(one) === writeSaved(other);
}

function boundRecent(recent: readonly SavedQuery[]): readonly SavedQuery[] {
  const counts = new Map<DocumentId, number>();
  const kept = recent.filter(({ document }) => {
    const count = (counts.get(document) ?? 0) + 1;
    counts.set(document, count);
    return count <= MOST_RECENT_OF_ONE;
  });
  return kept.slice(0, MOST_RECENT);
}

function parseRecord(json: string): object {
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    // Cut off, or written by something else: as good as nothing.
    return {};
  }
}

function readQueries(value: unknown): readonly SavedQuery[] {
  if (!Array.isArray(value)) return [];
  const seen = new Set<string>();
  return value.flatMap((one: unknown) => {
    const query = readOne(one);
    const key = JSON.stringify(query);
    if (query === null || seen.has(key)) return [];
    seen.add(key);
    return [query];
  });
}

function readOne(value: unknown): SavedQuery | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('document' in value) || !('text' in value)) return null;
  const { document, text } = value;
  if (typeof document !== 'string' || typeof text !== 'string') return null;
  if (document === '' || document.length > LONGEST_QUERY) return null;
  const query = { document: documentId(document), text };
  return canKeep(query) ? query : null;
}
