/**
 * Opens what the address bar names. Part of the composition root: a page that shows its own document does
 * without.
 */
import { openAddress } from './state/addressActions.ts';
import type { Desk } from './state/broughtDesk.ts';
import type { Explorer } from './state/explorer.ts';
import type { Part } from './state/library.ts';
import { namesBrought } from './state/namesBrought.ts';
import { addressAtHref } from './state/siteAddress.ts';

/** A walk that the reader made, or was sent. */
const WALKS = /[?&]walk=own/;

export async function openHere(explorer: Explorer, desk: Part<Desk>): Promise<void> {
  const { href, hash } = window.location;
  const search = addressAtHref(explorer.site, href);
  if (namesBrought(explorer, search, hash)) {
    const { openBrought } = await import('./composeDesk.ts');
    await openBrought(await desk.load(), search);
  } else if (WALKS.test(search)) {
    const { openWithWalks } = await import('./composeWalks.ts');
    await openWithWalks(explorer, search);
  } else await openAddress(explorer, search);
}
