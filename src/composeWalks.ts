/**
 * The reader's own walks, with what they need of the browser: a place to be kept, and what stands behind the `#`
 * of an address. Part of the composition root; the page loads it when an address names one, or once it is idle.
 */
import { readAddress, writeAddress } from './core/url/address.ts';
import { documentId } from './core/model/ids.ts';
import { walkPart } from './core/url/fragmentParts.ts';
import { openAddress } from './state/addressActions.ts';
import type { Explorer } from './state/explorer.ts';
import { keepWalks } from './state/keepWalks.ts';
import { takeWalk } from './state/ownWalks.ts';
import { addressAtHref } from './state/siteAddress.ts';
import { addNotice } from './state/viewActions.ts';
import { unpackWalk } from './state/walkLink.ts';

const kept = new WeakSet<Explorer>();
const begun = new WeakSet<Explorer>();

/** Keeps them on the device. Once for each explorer, however often it is asked for. */
export function keepOwnWalks(explorer: Explorer): void {
  if (kept.has(explorer)) return;
  kept.add(explorer);
  keepWalks(explorer, findDevice(), window);
}

/** Keeps them, and opens those that a link brings. Once, too. */
export function beginWalks(explorer: Explorer): void {
  if (begun.has(explorer)) return;
  begun.add(explorer);
  keepOwnWalks(explorer);
  const known = new Set([walkPart(window.location.hash)]);
  explorer.store.subscribe(({ ownWalks }) => {
    for (const { fragment } of ownWalks) if (fragment !== null) known.add(fragment);
  });
  // A link that changes only what stands behind the `#` leaves the page as it is.
  window.addEventListener('hashchange', () => {
    const { href, hash } = window.location;
    const part = walkPart(hash);
    // Back and forward lead past what the walk was before it was changed: that is no other walk.
    if (part !== '' && !known.has(part)) {
      known.add(part);
      void openWithWalks(explorer, addressAtHref(explorer.site, href));
    }
  });
}

/**
 * Opens an address that may name a walk which stands behind the `#`, under the id that it has here.
 * @param search names the document that the walk leads through.
 */
export async function openWithWalks(explorer: Explorer, search: string): Promise<void> {
  beginWalks(explorer);
  const part = walkPart(window.location.hash);
  const read = part === '' ? null : await unpackWalk(part);
  if (read === null || !read.ok) {
    await openAddress(explorer, search);
    if (read !== null) addNotice(explorer, read.message);
    return;
  }
  const { address } = readAddress(search);
  const of = address.doc === null ? explorer.own : documentId(address.doc);
  const { id } = takeWalk(explorer, of, read.sent.walk, false);
  await openAddress(
    explorer,
    address.walk === null ? search : writeAddress({ ...address, walk: id }),
  );
}

/** Where a page may keep nothing, even asking for the storage is refused. */
function findDevice(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
