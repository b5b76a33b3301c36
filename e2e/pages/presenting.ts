/** A presentation: begun, and at a step. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { ExplorerPage } from './ExplorerPage.ts';

export const caption = (page: Page): Locator => page.getByRole('region', { name: 'Step' });
export const at = (page: Page, step: number) =>
  expect(caption(page)).toContainText(new RegExp(`^Step ${step} of \\d+`));

/** Nothing in it travels, so that what is measured has arrived. */
export async function present(
  explorer: ExplorerPage,
  parameters: Readonly<Record<string, string>>,
): Promise<void> {
  await explorer.page.emulateMedia({ reducedMotion: 'reduce' });
  await explorer.open({ ...parameters, present: '' });
  await expect(caption(explorer.page)).toBeVisible();
}
