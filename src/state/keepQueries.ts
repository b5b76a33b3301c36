/**
 * Keeps recent and pinned queries on the reader's device, and nowhere else. A device that refuses to
 * keep anything, or is full, is no error: then they are kept as long as the page is open.
 */
import { indexDocument } from '../core/model/indexDocument.ts';
import { readQuery } from '../core/query/readQuery.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { EMPTY_SAVED } from './emptySaved.ts';
import { addRecent, mergeSaved, readSaved, writeSaved } from './savedQueries.ts';
import type { SavedQueries, SavedQuery } from './savedQueries.ts';

/** Sites of one host share their storage, so the name says whose it is. */
const KEY = 'portolan.queries';

/** So long a query has to stand to be one that was asked, and not one on the way to another. */
const STANDS_AFTER_MS = 2000;

type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Browser = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * Several pages may be open at once, and keep their queries in the same place: what others wrote there
 * is taken over before anything is written.
 * @param device `null` where there is none to ask.
 * @param browser tells when another page has written; `null` where nobody tells.
 * @returns a function that ends it.
 */
export function keepQueries(
  explorer: Explorer,
  device: Device | null,
  browser: Browser | null = null,
): () => void {
  const { store } = explorer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = standingQuery(store.getState());
      if (query !== null) store.setState(({ saved }) => ({ saved: addRecent(saved, query) }));
    }, STANDS_AFTER_MS);
  };
  const { takeOver, write } = meetDevice(explorer, device);
  // A page may be used before its device is asked.
  if (store.getState().saved === EMPTY_SAVED) takeOver();
  else write();
  wait();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.saved !== before.saved) write();
    const isSame = state.text === before.text && state.subject.opened === before.subject.opened;
    if (!isSame) wait();
  });
  // Without a key all of the storage was cleared.
  const listen = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) takeOver();
  };
  browser?.addEventListener('storage', listen);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    browser?.removeEventListener('storage', listen);
  };
}

/** The state and the device: `takeOver` brings what stands there into the state, `write` all of both there. */
function meetDevice({ store }: Explorer, device: Device | null) {
  /** What stood there when it was last looked at. */
  let known: SavedQueries = EMPTY_SAVED;
  let isTaking = false;
  const takeOver = () => {
    const found = load(device);
    if (found === null) return;
    const { saved } = store.getState();
    const merged = mergeSaved(known, saved, found);
    known = found;
    if (merged === saved) return;
    isTaking = true;
    store.setState({ saved: merged });
    isTaking = false;
  };
  const write = () => {
    if (isTaking) return;
    takeOver();
    const { saved } = store.getState();
    if (save(device, saved)) known = saved;
  };
  return { takeOver, write };
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

/** `null` where the device refuses to be read. */
function load(device: Device | null): SavedQueries | null {
  if (device === null) return null;
  try {
    return readSaved(device.getItem(KEY));
  } catch {
    return null;
  }
}

/** @returns whether it stands there now. Refused, or full, it stays in the state for as long as that lasts. */
function save(device: Device | null, saved: SavedQueries): boolean {
  if (device === null) return false;
  try {
    // Who clears everything wants nothing of it left.
    if (saved.recent.length + saved.pinned.length === 0) device.removeItem(KEY);
    else device.setItem(KEY, writeSaved(saved));
    return true;
  } catch {
    return false;
  }
}
