/** Files that take their time. */
import type { Page } from '@playwright/test';

/** Holds back whatever fits the pattern. @returns what lets it go, and the rest that comes later. */
export async function holdFiles(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The field of the query as it is before what offers completions is loaded: it has its place until then. */
export const holdCompletions = (page: Page) => holdFiles(page, '**/CompletedInput-*.js');
