/**
 * A page is read past a chart in it: what scrolls the page must not be taken by the chart. So a bare wheel
 * and a single finger are kept from React Flow, and stay what they are to the browser; Ctrl or ⌘ with the
 * wheel (which is also what a trackpad's pinch looks like), two fingers and the mouse's button move the
 * chart. All is heard before React Flow hears it.
 */

/** What React Flow draws in. Legends, lists and the inspector scroll by themselves. */
const CHART = '.react-flow';

/** @returns a function that ends it. */
export function passWheelOn(around: HTMLElement): () => void {
  const wheel = (event: WheelEvent) => {
    if (isInChart(event) && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const touch = (event: TouchEvent) => {
    if (!isInChart(event)) return;
    // A finger that scrolls the page already goes on doing so when another one comes.
    if (event.touches.length < 2 || !event.cancelable) event.stopPropagation();
    else event.preventDefault();
  };
  around.addEventListener('wheel', wheel, { capture: true, passive: true });
  around.addEventListener('touchstart', touch, { capture: true, passive: false });
  around.addEventListener('touchmove', touch, { capture: true, passive: false });
  return () => {
    around.removeEventListener('wheel', wheel, { capture: true });
    around.removeEventListener('touchstart', touch, { capture: true });
    around.removeEventListener('touchmove', touch, { capture: true });
  };
}

function isInChart({ target }: Event): boolean {
  return target instanceof Element && target.closest(CHART) !== null;
}
