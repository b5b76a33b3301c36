/**
 * Runs as the page is read: puts the chart where the explorer will have it once it comes alive, in the
 * window that there is. First its picture, which comes before all else and is painted while the page is
 * still being read; then the chart itself, which lies over the picture and takes its place. The build
 * writes this into each page, with the drawing's size beside it.
 */
import { firstSight } from './ui/diagram/camera.ts';

const html = document.documentElement;
const { width, height, modules = '' } = document.currentScript?.dataset ?? {};

function sightIn(frame: Element): string {
  const room = { width: frame.clientWidth, height: frame.clientHeight };
  const { x, y, zoom } = firstSight({ width: Number(width), height: Number(height) }, room);
  return `translate(${x}px,${y}px) scale(${zoom})`;
}

const picture = document.getElementById('first-picture');
const svg = picture?.querySelector('template')?.content.querySelector('svg') ?? null;
// An address that asks for more shows nothing else before it. In a page without scripts it stays away, too.
if (picture !== null && svg !== null && html.dataset['wait'] === undefined) {
  svg.style.transform = sightIn(picture);
  picture.append(svg);
}

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
if (svg?.isConnected === true) {
  requestAnimationFrame(() => requestAnimationFrame(preloadModules));
} else preloadModules();

function placePage(): void {
  placeRest();
  const chart = document.querySelector('.react-flow');
  if (chart !== null) {
    const style = document.createElement('style');
    style.id = 'first-sight';
    style.textContent = `.react-flow__viewport{transform:${sightIn(chart)}!important}`;
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
    if (svg === null || !svg.isConnected) placePage();
    // In the frame after the one that it is painted in.
    else requestAnimationFrame(() => requestAnimationFrame(placePage));
  },
  { once: true },
);
