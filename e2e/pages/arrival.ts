/** A page as it comes: drawn before its scripts, and not moved by them. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { ExplorerPage } from './ExplorerPage.ts';

export const SCRIPTS = '**/assets/*.js';

/** Holds the page's scripts back until they are released. */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

/** Where each thing that is drawn is on screen, in CSS pixels. */
function look(page: Page) {
  return page.evaluate(() =>
    Object.fromEntries(
      [
        ...document.querySelectorAll(
          '[data-component], [data-flow] path, header *, footer p, fieldset',
        ),
      ]
        // What is not on screen, as the filters where they have no room, may be gone.
        .filter((element) => element.getClientRects().length > 0)
        .map((element, place) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const name = element.getAttribute('data-component') ?? `${element.tagName} ${place}`;
          return [name, [left, top, width, height].map(Math.round).join(' ')];
        }),
    ),
  );
}

/** Notes what moved by itself, and by how much. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value = 0, sources = [] } = entry as PerformanceEntry & {
          readonly value?: number;
          readonly sources?: readonly { readonly node: Node | null }[];
        };
        const names = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? ''),
        );
        shifts.push(`${value}: ${names.join(' | ')}`);
      }
      document.documentElement.setAttribute('data-shifted', shifts.join('\n'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** That the page of a document is drawn before its scripts, and that nothing moves when they come. */
export async function expectInstant(
  explorer: ExplorerPage,
  page: Page,
  document: string,
): Promise<void> {
  await noteShifts(page);
  const release = await holdScripts(page);
  await page.goto(`./${document}/`, { waitUntil: 'commit' });
  const { flows } = await explorer.published(document);
  await expect(explorer.flows).toHaveCount(flows.length);
  await expect(explorer.ledger).toContainText(/\d+ of \d+ rows/);
  await expect(explorer.components.first()).toBeVisible();
  const before = await look(page);
  await release();
  await explorer.isAlive();
  expect(await look(page)).toEqual(before);
  expect(await page.locator('html').getAttribute('data-shifted')).toBeNull();
}
