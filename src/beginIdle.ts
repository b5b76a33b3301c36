/**
 * What nobody waits for: the queries that are kept, what the reader brought before, the parts that are not
 * open, the other documents. Part of the composition root; the page loads it once all else is there.
 */
import type { Desk } from './state/broughtDesk.ts';
import type { Explorer } from './state/explorer.ts';
import { keepQueries } from './state/keepQueries.ts';
import type { Part } from './state/library.ts';
import { preloadParts } from './ui/kit/parts.ts';
import { savesData } from './ui/kit/savesData.ts';

/** @param hash what stood behind the `#` when the page was opened. */
export async function beginIdle(explorer: Explorer, desk: Part<Desk>, hash: string): Promise<void> {
  const device = findDevice();
  keepQueries(explorer, device, window);
  const walks = await import('./composeWalks.ts').catch(() => null);
  walks?.keepOwnWalks(explorer);
  await import('./composeNotes.ts').then(
    ({ composeNotes }) => composeNotes(explorer, device),
    () => null,
  );
  // What cannot be loaded now is asked for again when it is wanted, and says so then.
  const brought = await desk.load().catch(() => null);
  if (brought !== null) (await import('./composeDesk.ts')).followLinks(brought, hash);
  walks?.beginWalks(explorer);
  // From here on everything is loaded for later, which may never come; a network that goes away finds it here.
  if (savesData()) return;
  await preloadParts();
  for (const { id } of explorer.library.known) {
    await explorer.library
      .find(id)
      ?.load()
      .catch(() => null);
  }
  if (!import.meta.env.PROD || explorer.site.home === '') return;
  // Whose network has gone away meanwhile keeps nothing this time.
  const offline = await import('./offline/keepForOffline.ts').catch(() => null);
  offline?.keepForOffline(window, explorer.site.home);
}

/** Where a page may keep nothing, even asking for the storage is refused. */
function findDevice(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
