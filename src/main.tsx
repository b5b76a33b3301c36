/** The composition root: documents, layout and browser meet here, and nowhere else. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { builtDrawings } from './builtDrawings.ts';
import { documents } from './documents.ts';
import { keepForOffline } from './offline/keepForOffline.ts';
import { openAddress } from './state/addressActions.ts';
import { keepQueries } from './state/keepQueries.ts';
import { createExplorer } from './state/explorer.ts';
import { followAddress } from './state/followAddress.ts';
import { addNotice } from './state/viewActions.ts';
import { App } from './ui/App.tsx';
import { createArrange } from './worker/createArrange.ts';
import './page.css';

const root = document.getElementById('portolan');
if (root === null) throw new Error('the page has no element with the id "portolan"');

const arrange = createArrange({
  findBuilt: async (document) => (await builtDrawings[document]?.())?.drawing ?? null,
  spawn: () =>
    new Worker(new URL('./worker/layout.worker.ts', import.meta.url), { type: 'module' }),
  onNoWorker: () => {
    addNotice(
      explorer,
      'This browser offers no background workers, so the chart is laid out on the page itself; it may stand still for a moment.',
    );
  },
});
const explorer = createExplorer(documents, arrange);
explorer.store.subscribe(({ index }) => {
  document.title = `${index.document.title} — Portolan`;
});
openAddress(explorer, window.location.search);
followAddress(explorer, window);
keepQueries(explorer, findDevice(), window);
if (import.meta.env.PROD) keepForOffline(window);

createRoot(root).render(
  <StrictMode>
    <App explorer={explorer} />
  </StrictMode>,
);

/** Where a page may keep nothing, even asking for the storage is refused. */
function findDevice(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
