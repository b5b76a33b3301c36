/**
 * Tells how high all of the frame's content is at the width that the frame has: what stands above and below
 * the view as it is, the chart by `chartHeight`, a table by its own rows. Nothing of it follows the height
 * that the frame happens to have, so that a host which gives it that height is told no other.
 */
import type { Explorer } from '../../state/explorer.ts';
import { MOST_PX, chartHeight } from './chartHeight.ts';

/** Marks what stands around the view, each as high as it is. */
export const AROUND = 'data-around';

/**
 * @param root holds all.
 * @param views holds the view, and above it what a comparison says of itself.
 * @returns a function that ends it.
 */
export function watchHeight(
  explorer: Explorer,
  { root, views }: { readonly root: HTMLElement; readonly views: HTMLElement },
  tell: (height: number) => void,
): () => void {
  const { store } = explorer;
  const partsAround = () => [
    ...root.querySelectorAll(`[${AROUND}]`),
    ...[...views.children].slice(0, -1),
  ];
  let told = 0;
  let frame = 0;
  const measure = () => {
    frame = 0;
    const { view, chart } = store.getState();
    const stage = views.lastElementChild;
    if (stage === null) return;
    const width = stage.clientWidth;
    const content =
      view === 'diagram' ? chart.drawing && chartHeight(chart.drawing, width) : heightOfView(stage);
    // What is still being loaded, or not laid out, has no height yet.
    if (content === null || width === 0) return;
    const around = partsAround().map((part) => part.getBoundingClientRect().height);
    const height = Math.ceil(around.reduce((sum, one) => sum + one, content));
    if (height === told) return;
    told = height;
    tell(height);
  };
  const measureSoon = () => {
    frame ||= requestAnimationFrame(measure);
  };
  const sizes = new ResizeObserver(measureSoon);
  const observe = () => {
    for (const part of partsAround()) sizes.observe(part);
    for (const part of scrolledIn(views)?.children ?? []) sizes.observe(part);
  };
  sizes.observe(views);
  observe();
  const parts = new MutationObserver(() => {
    observe();
    measureSoon();
  });
  parts.observe(root, { childList: true, subtree: true });
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view || state.chart.drawing !== before.chart.drawing) measureSoon();
  });
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    parts.disconnect();
    unsubscribe();
  };
}

/** What scrolls in the table and in the matrix. */
function scrolledIn(stage: Element): Element | null {
  return stage.querySelector('section:has(table)');
}

/** `null` where no rows are there yet. */
function heightOfView(stage: Element): number | null {
  // A chart above the table has its share of whatever height there is.
  if (stage.querySelector('.react-flow') !== null) return MOST_PX;
  const scrolled = scrolledIn(stage);
  const [first, last] = [scrolled?.firstElementChild, scrolled?.lastElementChild];
  if (!scrolled || !first || !last) return null;
  const { paddingTop, paddingBottom } = getComputedStyle(scrolled);
  const rows = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
  const padding = parseFloat(paddingTop) + parseFloat(paddingBottom);
  const above = scrolled.getBoundingClientRect().top - stage.getBoundingClientRect().top;
  const bar = scrolled instanceof HTMLElement ? scrolled.offsetHeight - scrolled.clientHeight : 0;
  return Math.min(MOST_PX, rows + padding + above + bar);
}
