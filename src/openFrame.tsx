/**
 * The explorer as a frame in somebody's page. Part of the composition root; a page by itself does without.
 * It opens what its address names, or what the page around it sends, says what is seen and chosen, and does
 * what it is told: both by core/embed/messages.ts, and with the window around it alone.
 */
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import type { BuiltDocument } from './builtDocuments.ts';
import { builtDocuments } from './builtDocuments.ts';
import { readFromHost } from './core/embed/messages.ts';
import type { DocumentMessage, FrameMessage, HostMessage } from './core/embed/messages.ts';
import { readAddress, writeAddress } from './core/url/address.ts';
import { compose } from './compose.ts';
import { composeSent } from './composeSent.ts';
import type { WrittenPage } from './readPage.ts';
import { releaseChart } from './releaseChart.ts';
import { addressOf, openAddress } from './state/addressActions.ts';
import type { Explorer } from './state/explorer.ts';
import type { FrameState } from './state/frameState.ts';
import { obeyLight, obeySet } from './state/obeyHost.ts';
import { addressAtHref, hrefOfAddress } from './state/siteAddress.ts';
import { tellHost } from './state/tellHost.ts';
import { EmbedPage } from './ui/embed/EmbedPage.tsx';
import { Waiting } from './ui/embed/Waiting.tsx';
import { loadFirstParts } from './ui/kit/parts.ts';

/** Names the document that the page around is going to send. */
const HOST = 'host';

export async function openFrame(element: HTMLElement, written: WrittenPage): Promise<void> {
  const root = createRoot(element);
  leadOutOfFrame();
  const { address } = readAddress(addressAtHref(written.site, window.location.href));
  const search = writeAddress({ ...address, doc: address.doc === HOST ? null : address.doc });
  // What cannot be loaded says so in its place.
  await loadFirstParts().catch(() => null);
  if (address.doc === HOST) {
    waitForDocument(root, written, search);
    return;
  }
  const start = await findStart(written, address.doc).catch(() => null);
  if (start === null) {
    document.documentElement.dataset['wait'] = 'failed';
    return;
  }
  const explorer = compose(written, start);
  await openAddress(explorer, search);
  show(root, explorer, (_explorer, state) => hrefOfAddress(written.site, addressOf(state)));
}

/** What the address names; else what the page is about; else the first. */
async function findStart({ start }: WrittenPage, doc: string | null): Promise<BuiltDocument> {
  const [first] = Object.values(builtDocuments);
  const named = doc === null ? undefined : builtDocuments[doc];
  const load = named ?? (start === null ? first : undefined);
  if (start !== null && (load === undefined || doc === start.document.id)) return start;
  if (load === undefined) throw new Error('the site was built without a document');
  return load();
}

function show(root: Root, explorer: Explorer, hrefOf: FrameState['hrefOf']): () => void {
  const frame = createStore<FrameState>(() => ({ accent: null, hrefOf }));
  let isLitByHost = false;
  const obey = (message: HostMessage) => {
    if (message.type === 'set') {
      if (message.accent !== undefined) frame.setState({ accent: message.accent });
      obeySet(explorer, message);
    } else if (message.type === 'light') {
      isLitByHost = true;
      obeyLight(explorer, message);
      isLitByHost = false;
    }
  };
  const ends: (() => void)[] = [];
  const onAlive = () => {
    settlePage();
    if (ends.length === 0)
      ends.push(
        hear(obey),
        tellHost(explorer, tell, () => isLitByHost),
      );
  };
  const onHeight = (height: number) => tell({ portolan: 1, type: 'height', height });
  const unsubscribe = explorer.store.subscribe(({ theme }) => followTheme(theme));
  followTheme(explorer.store.getState().theme);
  root.render(
    <EmbedPage
      key={explorer.store.getState().subject.opened.id}
      explorer={explorer}
      frame={frame}
      onHeight={onHeight}
      onAlive={onAlive}
    />,
  );
  return () => {
    unsubscribe();
    for (const end of ends.splice(0)) end();
  };
}

/** Another document takes the place of the one before. */
function waitForDocument(root: Root, written: WrittenPage, search: string): void {
  let end = () => {};
  let newest = 0;
  const take = async ({ document }: DocumentMessage) => {
    newest += 1;
    const mine = newest;
    const sent = await composeSent(written, document, search);
    if (mine !== newest) return;
    end();
    end = () => {};
    if (sent.ok) end = show(root, sent.explorer, sent.hrefOf);
    else root.render(<Waiting problems={sent.problems} onHeight={tellHeight} />);
  };
  hear((message) => {
    if (message.type === 'document') void take(message);
  });
  root.render(<Waiting problems={[]} onHeight={tellHeight} />);
  settlePage();
  tell({ portolan: 1, type: 'ready', document: null, title: '' });
}

function tellHeight(height: number): void {
  tell({ portolan: 1, type: 'height', height });
}

/** To whoever is around: nothing in a message is anything that the host does not know or may not know. */
function tell(message: FrameMessage): void {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}

/** @returns a function that ends it. */
function hear(obey: (message: HostMessage) => void): () => void {
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (window.parent === window || source !== window.parent) return;
    const message = readFromHost(data);
    if (message !== null) obey(message);
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}

/** A page that is followed within a frame would be all of the explorer, in a hole of somebody's page. */
function leadOutOfFrame(): void {
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
}

function followTheme(theme: 'light' | 'dark' | null): void {
  document.documentElement.style.colorScheme = theme ?? '';
}

/** What the page was written to be until now is over. */
function settlePage(): void {
  releaseChart();
  document.documentElement.removeAttribute('data-wait');
  document.documentElement.removeAttribute('data-still');
}
