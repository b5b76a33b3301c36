/** The composition root: documents, layout and browser meet here, and nowhere else. */
import { createRoot, hydrateRoot } from 'react-dom/client';
import type * as BeginIdle from './beginIdle.ts';
import type { BuiltDocument } from './builtDocuments.ts';
import { builtDocuments } from './builtDocuments.ts';
import { compose } from './compose.ts';
import { isFrame, readPage } from './readPage.ts';
import type { WrittenPage } from './readPage.ts';
import { releaseChart } from './releaseChart.ts';
import type { Explorer } from './state/explorer.ts';
import { loadedOnce } from './state/library.ts';
import { navigating } from './state/navigating.ts';
import { loadFirstParts, whenArrived } from './ui/kit/parts.ts';
import { whenIdle } from './ui/kit/whenIdle.ts';
import { Page } from './ui/Page.tsx';
import './page.css';

/** The fragment of an address that holds a document. */
const BROUGHT = '#brought=';

const root = document.getElementById('portolan');
if (root === null) throw new Error('the page has no element with the id "portolan"');
const page = readPage(document);
settleLinks();
if (isFrame(document))
  void import('./openFrame.tsx').then(({ openFrame }) => openFrame(root, page));
else void open(root, page, page.start ?? (await loadFirst()));

async function loadFirst(): Promise<BuiltDocument> {
  const [first] = Object.values(builtDocuments);
  if (first === undefined) throw new Error('the site was built without a document');
  return first();
}

async function open(element: HTMLElement, written: WrittenPage, start: BuiltDocument) {
  const { search, hash, href } = window.location;
  const explorer = compose(written, start);
  const desk = loadedOnce(async () => (await import('./composeDesk.ts')).composeDesk(explorer));
  explorer.store.subscribe(({ index }) => {
    document.title = `${index.document.title} — Portolan`;
  });
  // What was written is the document as a whole; another view is rendered anew. A file that a reader saved holds
  // the document alone.
  const isWritten =
    element.firstChild !== null &&
    written.start !== null &&
    search === '' &&
    !hash.startsWith(BROUGHT);
  if (!isWritten) await (await import('./openHere.ts')).openHere(explorer, desk);
  const read = { state: explorer.store.getState(), href };
  const onAlive = () => {
    releaseChart();
    // What the reader did before this (src/firstTouch.ts) is the explorer's from here on.
    document.dispatchEvent(new Event('portolan-chart-listens'));
    whenArrived(() => {
      // Without it the address stands still, and what needs it asks for it again.
      void navigating.load().then(
        ({ followAddress }) => followAddress(explorer, window, read),
        () => null,
      );
      // What the address asks for is there, whatever it took.
      document.documentElement.removeAttribute('data-wait');
      document.documentElement.removeAttribute('data-still');
      document.dispatchEvent(new Event('portolan-listens'));
      beginSoon(explorer, () => void beginIdle(explorer, desk, hash));
    });
  };
  const app = <Page explorer={explorer} desk={desk} onAlive={onAlive} />;
  if (isWritten) {
    hydrateRoot(element, app);
    return;
  }
  // What cannot be loaded says so in its place.
  await loadFirstParts().catch(() => null);
  createRoot(element).render(app);
}

/** Once the page is idle; at once where the reader makes something that is kept, and may then leave. */
function beginSoon({ store }: Explorer, begin: () => void): void {
  const begun = () => {
    callOff();
    unsubscribe();
    begin();
  };
  const callOff = whenIdle(begun);
  const unsubscribe = store.subscribe(({ saved, ownWalks }, before) => {
    if (saved !== before.saved || ownWalks !== before.ownWalks) begun();
  });
}

/** Nobody waits for it, so nobody needs to hear that the network has gone away. */
async function beginIdle(...asked: Parameters<typeof BeginIdle.beginIdle>): Promise<void> {
  await import('./beginIdle.ts').then(
    (idle) => idle.beginIdle(...asked),
    () => null,
  );
}

/** Once the address is another page's, a link that is relative would lead elsewhere. */
function settleLinks(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) {
    link.setAttribute('href', link.href);
  }
}
