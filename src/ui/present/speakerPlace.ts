/** Where the speaker's window is: its address, and the mark that says which presentation it belongs to. */
import { addressOf } from '../../state/addressActions.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { hrefOfAddress } from '../../state/siteAddress.ts';
import { readAddress, writeAddress } from '../../core/url/address.ts';

/** In the address of the speaker's window. */
const SPEAKER = 'speaker';
/** Kept for the tab, so that a stage that is reloaded meets its speaker again. */
const KEPT_AS = 'portolan.speaker';

const MARK = /^[a-z0-9]{4,32}$/;

/** @returns `null` for what is no speaker's window. */
export function markOf({ rest }: Pick<ExplorerState, 'rest'>): string | null {
  const mark = rest.findLast(([name]) => name === SPEAKER)?.[1] ?? '';
  return MARK.test(mark) ? mark : null;
}

/** The same document and step, absolute; the speaker's window follows the stage from there. */
export function hrefOfSpeaker({ store, site }: Explorer, mark: string, here: Location): string {
  const { address } = readAddress(addressOf(store.getState()));
  const rest = [...address.rest.filter(([name]) => name !== SPEAKER), [SPEAKER, mark] as const];
  const search = writeAddress({ ...address, present: false, panel: null, rest });
  // What a reader brought or made may stand in the fragment alone.
  return new URL(hrefOfAddress(site, search) + here.hash, here.href).href;
}

const marks = new WeakMap<Explorer, string>();

/** The stage's own mark, the same until its tab is closed. */
export function stageMark(explorer: Explorer): string {
  const known = marks.get(explorer) ?? tabStorage()?.getItem(KEPT_AS) ?? '';
  const mark = MARK.test(known) ? known : newMark();
  keepMark(explorer, mark);
  return mark;
}

export function renewStageMark(explorer: Explorer): void {
  keepMark(explorer, newMark());
}

function keepMark(explorer: Explorer, mark: string): void {
  marks.set(explorer, mark);
  try {
    tabStorage()?.setItem(KEPT_AS, mark);
  } catch {
    // A browser that keeps nothing: a stage that is reloaded then opens the speaker's window anew.
  }
}

function newMark(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('');
}

/** What is kept for this tab; where the browser refuses even to be asked, nothing. */
export function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
