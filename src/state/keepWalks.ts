/**
 * Keeps the reader's own walks on the device, and nowhere else; several pages stay in step. A device that
 * refuses to keep anything, or is full, is no error: they are kept as long as the page is open.
 */
import { readSentWalk, writeSentWalk } from '../core/walk/walkFile.ts';
import type { Explorer, ExplorerState, OwnWalk } from './explorer.ts';
import { makeRoomForWalks, replaceOwnWalks } from './ownWalks.ts';

/** Sites of one host share their storage, so the name says whose it is. */
const KEY = 'portolan.walks';

type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Browser = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * @param device `null` where there is none to ask.
 * @param browser tells when another page has written.
 * @returns a function that ends it.
 */
export function keepWalks(explorer: Explorer, device: Device | null, browser: Browser): () => void {
  const { store } = explorer;
  /** As it stands on the device. */
  let written = '';
  /** @param early stays, although the device does not have it. */
  const takeOver = (early: readonly OwnWalk[] = []) => {
    const text = load(device);
    if (text === written) return;
    written = text;
    const found = readKept(text);
    const { ownWalks } = store.getState();
    // What came in a link is not there, and stays.
    const linked = ownWalks.filter(({ kept }) => !kept);
    const known = found.map((own) => ownWalks.find((one) => isSame(one, own)) ?? own);
    const more = early.filter((own) => !known.includes(own));
    replaceOwnWalks(explorer, [...known, ...linked, ...more]);
  };
  const write = ({ ownWalks }: ExplorerState) => {
    const text = writeKept(ownWalks);
    if (text === written) return;
    written = text;
    save(device, text);
  };
  // A page may be written on before its device is asked.
  makeRoomForWalks(explorer, readKept(load(device)));
  takeOver(store.getState().ownWalks.filter(({ kept }) => kept));
  write(store.getState());
  const unsubscribe = store.subscribe((state, before) => {
    if (state.ownWalks !== before.ownWalks) write(state);
  });
  // Without a key all of the storage was cleared.
  const listen = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) takeOver();
  };
  browser.addEventListener('storage', listen);
  return () => {
    unsubscribe();
    browser.removeEventListener('storage', listen);
  };
}

function writeKept(walks: readonly OwnWalk[]): string {
  const kept = walks.filter((own) => own.kept);
  if (kept.length === 0) return '';
  return JSON.stringify(kept.map(({ of, walk }) => writeSentWalk({ id: of, title: '' }, walk)));
}

/** What cannot be read is left out: a device may hold anything. */
function readKept(text: string): readonly OwnWalk[] {
  if (text === '') return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((one: unknown): readonly OwnWalk[] => {
    const read = readSentWalk(one);
    if (!read.ok) return [];
    const { of, walk } = read.sent;
    return [{ of, walk, kept: true, fragment: null, past: [], typing: null }];
  });
}

function isSame(one: OwnWalk, other: OwnWalk): boolean {
  return one.of === other.of && JSON.stringify(one.walk) === JSON.stringify(other.walk);
}

function load(device: Device | null): string {
  try {
    return device?.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function save(device: Device | null, text: string): void {
  try {
    if (text === '') device?.removeItem(KEY);
    else device?.setItem(KEY, text);
  } catch {
    // Refused, or full: it stays in the state for as long as that lasts.
  }
}
