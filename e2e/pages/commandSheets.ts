/** The palette, the sheet of keys, and what is done by them. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export const PALETTE_KEY = 'ControlOrMeta+k';

export const paletteOf = (page: Page) => page.getByRole('dialog', { name: 'Commands' });
export const keysOf = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
export const commandField = (page: Page) =>
  page.getByRole('combobox', { name: 'Command', exact: true });

export async function openPalette(page: Page, typed = ''): Promise<void> {
  await page.keyboard.press(PALETTE_KEY);
  await expect(commandField(page)).toBeFocused();
  if (typed !== '') await page.keyboard.type(typed);
}

export async function runCommand(page: Page, typed: string): Promise<void> {
  await openPalette(page, typed);
  await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(paletteOf(page)).toHaveCount(0);
}
