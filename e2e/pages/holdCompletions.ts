/** The field of the query as it is before what offers completions is loaded. */
import type { Page } from '@playwright/test';

/** The plain field has its place until it is let go. */
export async function holdCompletions(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/CompletedInput-*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
