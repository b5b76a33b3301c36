/**
 * Keeps recent and pinned queries on the reader's device, and nowhere else. A device that refuses to
 * keep anything, or is full, is no error: then they are kept as long as the page is open.
 */
import { indexDocument } from '../core/model/indexDocument.ts';
import { readQuery } from '../core/query/readQuery.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { addRecent, EMPTY_SAVED, readSaved, writeSaved } from './savedQueries.ts';
import type { SavedQueries, SavedQuery } from './savedQueries.ts';

/** Sites of one host share their storage, so the name says whose it is. */
const KEY = 'portolan.queries';

/** So long a query has to stand to be one that was asked, and not one on the way to another. */
const STANDS_AFTER_MS = 2000;

type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * @param device `null` where there is none to ask.
 * @returns a function that ends it.
 */
export function keepQueries(explorer: Explorer, device: Device | null): () => void {
  const { store } = explorer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = standingQuery(store.getState());
      if (query !== null) store.setState(({ saved }) => ({ saved: addRecent(saved, query) }));
    }, STANDS_AFTER_MS);
  };
  store.setState({ saved: load(device) });
  wait();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.saved !== before.saved) save(device, state.saved);
    const isSame = state.text === before.text && state.subject.opened === before.subject.opened;
    if (!isSame) wait();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** `null` where none stands, or one that cannot be read. */
function standingQuery({ text, problems, subject }: ExplorerState): SavedQuery | null {
  const query = { document: subject.opened.id, text: text.trim() };
  if (query.text === '' || problems.length > 0) return null;
  if (subject.against === null) return query;
  // It is kept for the document by itself, where what only a comparison can answer is a mistake.
  const index = indexDocument(subject.opened, subject.choices);
  return readQuery(text, index).ok ? query : null;
}

function load(device: Device | null): SavedQueries {
  try {
    return readSaved(device?.getItem(KEY) ?? null);
  } catch {
    return EMPTY_SAVED;
  }
}

function save(device: Device | null, saved: SavedQueries): void {
  try {
    // Who clears everything wants nothing of it left.
    if (saved.recent.length + saved.pinned.length === 0) device?.removeItem(KEY);
    else device?.setItem(KEY, writeSaved(saved));
  } catch {
    // Refused, or full: it stays in the state for as long as that lasts.
  }
}
