/** Waits for what prints, which is loaded once the page has nothing else to do. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export async function readyToPrint(page: Page): Promise<void> {
  const isThere = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const paper = document.querySelector('[data-paper]');
      window.dispatchEvent(new Event('afterprint'));
      return paper !== null;
    });
  await expect.poll(isThere).toBe(true);
}
