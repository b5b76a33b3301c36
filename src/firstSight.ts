/**
 * Runs as the page is read: puts the chart where the explorer will have it once it comes alive, in the
 * window that there is, over its picture, whose place it takes. That comes before all else, and is painted
 * while the page is still being read. The build writes this into each page, with the drawing's size beside it.
 */
import { firstSight } from './ui/diagram/camera.ts';

const html = document.documentElement;
const { width, height, modules = '' } = document.currentScript?.dataset ?? {};

const picture = document.getElementById('first-picture');
const held = picture?.querySelector('template')?.content ?? null;
// An address that asks for more shows nothing else before it. In a page without scripts it stays away, too.
const isShown = picture !== null && held !== null && html.dataset['wait'] === undefined;
// Where it lies, a style sheet says: to ask for the room would lay the page out before the picture is there.
if (isShown) picture.append(held);

/** Scripts come after the picture: fetching and reading them takes turns from painting it. */
function preloadModules(): void {
  for (const href of modules.split(' ').filter((one) => one !== '')) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }
}

// In the frame after the one that it is painted in.
if (isShown) requestAnimationFrame(() => requestAnimationFrame(preloadModules));
else preloadModules();

function placePage(): void {
  placeRest();
  const chart = document.querySelector('.react-flow');
  if (chart !== null) {
    const drawing = { width: Number(width), height: Number(height) };
    const room = { width: chart.clientWidth, height: chart.clientHeight };
    const { x, y, zoom } = firstSight(drawing, room);
    const style = document.createElement('style');
    style.id = 'first-sight';
    style.textContent = `.react-flow__viewport{transform:translate(${x}px,${y}px) scale(${zoom})!important}`;
    document.head.append(style);
  }
  html.setAttribute('data-sighted', '');
  picture?.remove();
}

/** What the build left as a text, so that the picture is painted before it is read. */
function placeRest(): void {
  const rest = document.getElementById('page-itself');
  if (rest === null) return;
  const read = document.createRange().createContextualFragment(rest.textContent);
  rest.replaceWith(read);
}

document.addEventListener(
  'portolan-read',
  () => {
    // In the frame after the one that it is painted in.
    if (isShown) requestAnimationFrame(() => requestAnimationFrame(placePage));
    else placePage();
  },
  { once: true },
);
