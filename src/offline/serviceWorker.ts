/**
 * Keeps the site on the device, so that it opens without a network after the first visit. A page and its
 * files are of one build, always: this worker answers from the files of its own build alone, gives way
 * to a later one only when no page of its own is open, and hands a newer page on as it comes, whose files
 * have other names. It stands by itself: a browser loads it as one script.
 */

interface LifeEvent {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a service worker's `self` is; the compiler knows the page's only. */
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in a service worker, `self` is this
const scope = self as unknown as ServiceWorkerScope;

/** The build writes its files here, and what tells it from other builds. */
const FILES = '__FILES_OF_THIS_BUILD__'.split('\n');
const BUILD = '__THIS_BUILD__';

const HOME = scope.registration.scope;
/** Sites of one host share their caches, so the name says whose it is. */
const PREFIX = `portolan ${HOME} `;
const CACHE = PREFIX + BUILD;

/** Longer than this nobody waits for a newer page while an older one is at hand. */
const PATIENCE_MS = 3000;

scope.addEventListener('install', (event) => {
  event.waitUntil(keepFiles());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(HOME)) return;
  if (request.mode !== 'navigate') event.respondWith(answerKept(request));
  // What is no page of ours, as the published data, is fetched as ever.
  else if (pageAt(request.url) !== null) event.respondWith(openPage(request));
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  // Past the browser's own cache, which may hold a page of another build.
  await cache.addAll(FILES.map((file) => new Request(HOME + file, { cache: 'no-cache' })));
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function answerKept(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  // A file is the same for whoever asks, though some hosts say that it varies by that.
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** The newest page there is, as long as it comes soon; else the one that is kept. */
async function openPage(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(HOME + (pageAt(request.url) ?? ''));
  if (kept === undefined) return fetch(request);
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([fetch(request).catch(() => kept), late]);
}

/**
 * The page as its file is listed: empty for the root, `diego/`. Whatever it asks for: the part behind the
 * `?` is read by the page itself. `null` for what is no page of ours.
 */
function pageAt(url: string): string | null {
  const [path = ''] = url.slice(HOME.length).split(/[?#]/);
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  return (page === '' || page.endsWith('/')) && FILES.includes(page) ? page : null;
}
