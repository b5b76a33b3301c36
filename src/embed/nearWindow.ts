/** One observer for all charts of a page: each is told whenever it comes near what the reader sees. */

/** Half a window: what is scrolled to is there by then. */
const NEAR = '50% 0px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** @returns a function that ends it. */
export function whenNear(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(tell, { rootMargin: NEAR });
  waiting.set(element, onNear);
  observer.observe(element);
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
    if (waiting.size > 0) return;
    observer?.disconnect();
    observer = null;
  };
}

function tell(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
}
