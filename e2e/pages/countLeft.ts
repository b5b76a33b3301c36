/** Counts what our scripts add to a page and take away again: listeners, observers and workers. */
import type { Page } from '@playwright/test';

export interface Left {
  readonly listeners: number;
  readonly observers: number;
}

/** To be called before the page is opened. @returns what is left at any time. */
export async function countLeft(page: Page): Promise<() => Promise<Left>> {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    const left = { listeners: 0, observers: 0 };
    Reflect.set(window, 'left', left);
    const count = (what: keyof typeof left, by: number) => {
      // What looks into the page for the test has listeners of its own.
      if (new Error('who calls').stack?.includes('/embed') === true) left[what] += by;
    };
    const wrap = (prototype: object, name: string, what: keyof typeof left, by: number) => {
      const method: unknown = Reflect.get(prototype, name);
      if (typeof method !== 'function') return;
      Reflect.set(prototype, name, function (this: unknown, ...parts: unknown[]): unknown {
        count(what, by);
        const result: unknown = Reflect.apply(method, this, parts);
        return result;
      });
    };
    wrap(EventTarget.prototype, 'addEventListener', 'listeners', 1);
    wrap(EventTarget.prototype, 'removeEventListener', 'listeners', -1);
    const ends = {
      disconnect: [IntersectionObserver, ResizeObserver, MutationObserver],
      terminate: [Worker],
    };
    for (const [end, classes] of Object.entries(ends)) {
      for (const one of classes) {
        wrap(one.prototype, end, 'observers', -1);
        const counted: unknown = new Proxy<new (...parts: never[]) => object>(one, {
          construct: (target, parts, made) => {
            count('observers', 1);
            return Reflect.construct(target, parts, made) as object;
          },
        });
        Reflect.set(window, one.name, counted);
      }
    }
  });
  return () => page.evaluate(() => Reflect.get(window, 'left') as Left);
}
