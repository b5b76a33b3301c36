/** When a first visit has put the site on the device. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The first visit is over: everything is kept. */
export async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
}
