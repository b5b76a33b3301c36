/**
 * Runs in every page before anything else of it, and has to stand by itself, since it is sent as text.
 *
 * One measure for all: the flows are drawn in the first frame in which as many elements as the table has
 * flows are there, none of them is hidden, and the picture that holds them is complete; its time is taken
 * after that frame's paint. A canvas has no elements, so its page says so in an attribute, in the frame in
 * which it has drawn, and is believed.
 */

export interface Watched {
  /** What finds the drawn flows; `null` where the page tells. */
  readonly flows: string | null;
  readonly count: number;
  /** Whether to find out, too, when the page first answers a pointer over a flow. */
  readonly answers: boolean;
}

/** Milliseconds since the navigation began. */
export interface LoadTimes {
  readonly drawn: number;
  /** When a pointer over a flow first lit it; `null` where nobody asked. */
  readonly interactive: number | null;
  /** When all of the page had come alive, which it says itself; `null` for a page that does not. */
  readonly alive: number | null;
  /** What had been loaded, and when. */
  readonly files: readonly { readonly name: string; readonly end: number }[];
}

declare global {
  interface Window {
    benchLoad: Promise<LoadTimes>;
  }
}

export function watchLoad({ flows, count, answers }: Watched): void {
  const PATIENCE_MS = 20_000;
  const afterPaint = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', then, { once: true });
    port1.start();
    port2.postMessage(null);
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** Whether the page has been read beyond a picture that is part of it: all of it is there. */
  const isRead = (picture: Element | null) => {
    if (document.readyState !== 'loading') return true;
    for (let element = picture; element !== null; element = element.parentElement) {
      if (element.nextElementSibling !== null) return true;
    }
    return false;
  };
  const isDrawn = () => {
    if (flows === null) return Number(document.documentElement?.dataset['drawnFlows']) >= count;
    const drawn = [...document.querySelectorAll(flows)];
    return drawn.filter(isShown).length >= count && isRead(drawn[0]?.closest('svg') ?? null);
  };
  const files = () =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map((entry) => ({ name: entry.name, end: entry.responseEnd }));

  window.benchLoad = new Promise((resolve) => {
    let drawn: number | null = null;
    const end = (interactive: number | null, alive: number | null) => {
      if (drawn !== null) resolve({ drawn, interactive, alive, files: files() });
    };
    const waitForLife = (interactive: number) => {
      const now = performance.now();
      if (!document.documentElement.hasAttribute('data-still')) end(interactive, now);
      else if (now - interactive > PATIENCE_MS) end(interactive, null);
      else requestAnimationFrame(() => waitForLife(interactive));
    };
    // As a pointer would, again and again, until the page lights the flow: then its scripts are there.
    const point = () => {
      const flow = document.querySelector('[data-flow]');
      const target = flow?.querySelector('path:last-of-type') ?? flow;
      const over = { bubbles: true, pointerType: 'mouse', isPrimary: true };
      target?.dispatchEvent(new PointerEvent('pointerover', over));
      target?.dispatchEvent(new PointerEvent('pointermove', over));
      afterPaint(() => {
        const isLit = document.querySelector('[data-lit], [data-lighting]') !== null;
        if (isLit) waitForLife(performance.now());
        else requestAnimationFrame(point);
      });
    };
    const note = () => {
      drawn = performance.now();
      if (answers) requestAnimationFrame(point);
      else end(null, null);
    };
    if (flows === null) {
      // Within the very frame that drew, and not in the one after it.
      const observer = new MutationObserver(() => {
        if (!isDrawn()) return;
        observer.disconnect();
        afterPaint(note);
      });
      const attributeFilter = ['data-drawn-flows'];
      observer.observe(document, { subtree: true, attributes: true, attributeFilter });
      return;
    }
    const look = () => {
      if (isDrawn()) afterPaint(note);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
