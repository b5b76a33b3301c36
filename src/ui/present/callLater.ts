/** The browser's own timer, as both ends of a presentation's channel want it. */

/** @returns a function that calls it off. */
export function callLater(ms: number, act: () => void): () => void {
  const timer = window.setTimeout(act, ms);
  return () => window.clearTimeout(timer);
}
