/**
 * The desk, with all that it needs of the browser: workers that read, a place to keep what is brought, other
 * tabs. Part of the composition root; the page loads it when something is brought, or was before.
 */
import { openWithWalks } from './composeWalks.ts';
import { openShelf } from './openShelf.ts';
import { createDesk } from './state/broughtDesk.ts';
import type { Desk, ReadOutcome, TableReader } from './state/broughtDesk.ts';
import { listBrought, recallMappings } from './state/broughtList.ts';
import { lookInto, meetAddress, openLinked } from './state/broughtOpening.ts';
import { clearDesk } from './state/broughtReading.ts';
import { createShelf } from './state/broughtShelf.ts';
import type { Explorer } from './state/explorer.ts';
import { findBrought } from './state/knownDocuments.ts';
import { addNotice } from './state/viewActions.ts';
import { broughtPart } from './core/url/fragmentParts.ts';
import { createImport } from './worker/createImport.ts';
import { importOnPage } from './worker/importOnPage.ts';
import { spawnImport } from './worker/spawnImport.ts';

const NO_WORKER =
  'This browser offers no background workers, so tables are read on the page itself; it may stand still for a moment.';

/** Sites of one host share it, so the name says whose it is; what it says is only that something has changed. */
const CHANNEL = 'portolan-brought';

/** @returns once what is kept on the device is listed. */
export async function composeDesk(explorer: Explorer): Promise<Desk> {
  const newReader = (): TableReader =>
    createImport({
      spawn: spawnImport,
      loadHere: importOnPage,
      onNoWorker: () => addNotice(explorer, NO_WORKER),
    });
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  const desk = createDesk({
    explorer,
    shelf: createShelf(openShelf, () => Date.now()),
    reader: newReader(),
    readApart: async (...asked): Promise<ReadOutcome> => {
      const reader = newReader();
      try {
        return await reader.read(...asked);
      } finally {
        reader.end();
      }
    },
    newMark,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels have none
    tellOthers: () => channel?.postMessage('changed'),
  });
  channel?.addEventListener('message', () => void listBrought(desk));
  // What was looked into is put away with the panel; what is no document yet stays.
  explorer.store.subscribe(({ panel }, before) => {
    if (panel === 'bring' || before.panel !== 'bring') return;
    if ((desk.store.getState().work?.id ?? null) !== null) clearDesk(desk);
  });
  await Promise.all([listBrought(desk), recallMappings(desk)]);
  return desk;
}

/**
 * Follows links that change only what stands behind the `#`: the page stays, and nothing else notices. One
 * may have been followed before anyone listened.
 * @param opened what stood there when the page was opened, which has been seen to.
 */
export function followLinks(desk: Desk, opened: string): void {
  const { store } = desk.explorer;
  const follow = () => {
    const hash = broughtPart(window.location.hash);
    const open = findBrought(store.getState(), store.getState().subject.opened.id);
    if (hash !== '' && open?.hash !== hash) void openLinked(desk, hash);
  };
  window.addEventListener('hashchange', follow);
  if (window.location.hash !== opened) follow();
}

/** Opens an address that names what the reader brought, or has it in its fragment. */
export async function openBrought(desk: Desk, search: string): Promise<void> {
  const { explorer } = desk;
  const met = await meetAddress(desk, search, broughtPart(window.location.hash));
  await openWithWalks(explorer, met.search);
  for (const notice of met.notices) addNotice(explorer, notice);
  const { panel, subject } = explorer.store.getState();
  const isBrought = findBrought(explorer.store.getState(), subject.opened.id) !== null;
  if (panel === 'bring' && isBrought) await lookInto(desk, subject.opened.id);
}

/** Five signs: readable, and never the same twice on one device. */
function newMark(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) =>
    signs.charAt(byte % signs.length),
  ).join('');
}
