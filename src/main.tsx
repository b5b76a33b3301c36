/** The composition root: documents, layout and browser meet here, and nowhere else. */
import { createRoot, hydrateRoot } from 'react-dom/client';
import type * as BeginIdle from './beginIdle.ts';
import type { BuiltDocument } from './builtDocuments.ts';
import { builtDocuments, knownDocuments } from './builtDocuments.ts';
import type { Arrange } from './core/layout/arrange.ts';
import { readPage } from './readPage.ts';
import type { WrittenPage } from './readPage.ts';
import { createExplorer } from './state/explorer.ts';
import type { Explorer } from './state/explorer.ts';
import { createLibrary, libraryOf, loadedOnce } from './state/library.ts';
import { navigating } from './state/navigating.ts';
import { addNotice } from './state/viewActions.ts';
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
void open(root, page, page.start ?? (await loadFirst()));

async function loadFirst(): Promise<BuiltDocument> {
  const [first] = Object.values(builtDocuments);
  if (first === undefined) throw new Error('the site was built without a document');
  return first();
}

async function open(element: HTMLElement, written: WrittenPage, start: BuiltDocument) {
  const explorer = compose(written, start);
  const desk = loadedOnce(async () => (await import('./composeDesk.ts')).composeDesk(explorer));
  explorer.store.subscribe(({ index }) => {
    document.title = `${index.document.title} — Portolan`;
  });
  // What was written is the document as a whole; another view is rendered anew.
  const { search, hash } = window.location;
  const isWritten = written.start !== null && search === '' && !hash.startsWith(BROUGHT);
  if (!isWritten) await (await import('./openHere.ts')).openHere(explorer, desk);
  const shown = explorer.store.getState();
  const onAlive = () => {
    releaseChart();
    // What the reader did before this (src/firstTouch.ts) is the explorer's from here on.
    document.dispatchEvent(new Event('portolan-chart-listens'));
    whenArrived(() => {
      void navigating.load().then(({ followAddress }) => followAddress(explorer, window, shown));
      // What the address asks for is there, whatever it took.
      document.documentElement.removeAttribute('data-wait');
      document.documentElement.removeAttribute('data-still');
      document.dispatchEvent(new Event('portolan-listens'));
      whenIdle(() => void beginIdle(explorer, desk, hash));
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

async function beginIdle(...asked: Parameters<typeof BeginIdle.beginIdle>): Promise<void> {
  await (await import('./beginIdle.ts')).beginIdle(...asked);
}

function compose({ site }: WrittenPage, start: BuiltDocument): Explorer {
  const loadBuilt = async (id: string): Promise<BuiltDocument | null> =>
    id === start.document.id ? start : ((await builtDocuments[id]?.()) ?? null);
  const parts = Object.entries(builtDocuments).map(
    ([id, load]) =>
      [
        id,
        loadedOnce(
          async () => (await load()).document,
          id === start.document.id ? start.document : null,
        ),
      ] as const,
  );
  const arranging = loadedOnce(async () => {
    const { composeArrange } = await import('./composeArrange.ts');
    return composeArrange({
      findBuilt: async (id) => (await loadBuilt(id))?.drawing ?? null,
      isBuilt: (id) => id === start.document.id || id in builtDocuments,
      say: (words) => addNotice(explorer, words),
    });
  });
  const arrange: Arrange = async (request) => {
    try {
      return await (
        await arranging.load()
      )(request);
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  };
  // A page that is one file has one document.
  const library =
    parts.length === 0
      ? libraryOf([start.document])
      : createLibrary(knownDocuments, new Map(parts));
  const explorer = createExplorer(library, arrange, start, site);
  return explorer;
}

/** Once the address is another page's, a link that is relative would lead elsewhere. */
function settleLinks(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) {
    link.setAttribute('href', link.href);
  }
}

/** The chart is where the explorer puts it from here on, and no longer where the page was written to be. */
function releaseChart(): void {
  for (const name of ['data-scripted', 'data-sighted']) {
    document.documentElement.removeAttribute(name);
  }
  document.getElementById('first-sight')?.remove();
}
