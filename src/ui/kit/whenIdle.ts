/** Does something once the page has nothing else to do; soon after, in browsers that do not say when. */

const SOON_MS = 200;

/** @returns a function that calls it off. */
export function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(act, SOON_MS);
    return () => window.clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(act, { timeout: 2000 });
  return () => window.cancelIdleCallback(idle);
}
