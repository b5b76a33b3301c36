/**
 * Runs in a page that has its document's picture, right behind it: shows that, fetches the page itself, its styles and
 * its scripts once the picture is painted, and puts the one in the other's place. Until then the picture
 * lights the line that the pointer is on. The build writes this into each page of a site, with the names of
 * what lies beside it.
 */
const html = document.documentElement;
const picture = document.getElementById('first-picture');
const { page = '', sheets = '', modules = '' } = document.currentScript?.dataset ?? {};

// Of an address that asks for more than the page's own document this is not the picture, and none is shown.
const asksForMore = location.search !== '' || location.hash.startsWith('#brought=');
html.dataset[asksForMore ? 'wait' : 'scripted'] = '';

const listed = (names: string) => names.split(' ').filter((name) => name !== '');

/** @returns a promise that rejects where a style sheet does not arrive. */
function addSheet(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
}

function preload(href: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = href;
  document.head.append(link);
}

async function fetchMarkup(): Promise<string> {
  const answer = await fetch(page);
  // Scripts are ten times as long: asked for any sooner, they would share the line with what is seen first.
  listed(modules).forEach(preload);
  // oxlint-disable-next-line typescript/no-unsafe-return -- the same build wrote it
  return answer.json();
}

async function showPage(): Promise<void> {
  const [markup] = await Promise.all([fetchMarkup(), ...listed(sheets).map(addSheet)]);
  const fragment = document.createRange().createContextualFragment(markup);
  // Its looks go with it, which are meant for nothing else.
  picture?.remove();
  // The scripts among it run as they are put there, before any of it is painted.
  document.body.append(fragment);
}

let lit: Element | null = null;
const light = (line: Element | null) => {
  lit?.removeAttribute('data-lit');
  line?.setAttribute('data-lit', '');
  lit = line;
};
picture?.addEventListener('pointerleave', () => light(null));
picture?.addEventListener('pointerover', ({ target }) => {
  if (!(target instanceof Element)) return;
  // What keeps a line apart from those that it crosses lies right before it, and is wider.
  light(target.matches('.casing') ? target.nextElementSibling : target.closest('[data-flow]'));
});

const begin = () => {
  void showPage().catch(() => {
    // The picture stays as it is; a view that its address asks for cannot be shown, which is then said.
    if (asksForMore) html.dataset['wait'] = 'failed';
  });
};

// An address that asks for more shows no picture. Otherwise in the frame after the one that paints it.
if (asksForMore || document.hidden) begin();
else requestAnimationFrame(() => requestAnimationFrame(begin));
