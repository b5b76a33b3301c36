/** Everything is reached by keyboard in the order in which it is read, and focus is never lost. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { holdFiles } from './pages/holdFiles.ts';

// As most readers have it: what is not open yet comes while the page has nothing else to do.
test.use({ savesData: false });

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName,
  );

test('the choices come before the chart, and both can be skipped to', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'cloud-foundry' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip the filters' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^Chart of/ })).toBeFocused();
  await page.reload();
  await expect(explorer.flows.first()).toBeAttached();
  const radio = page.getByRole('radio', { name: 'As documented' }).first();
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await radio.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(radio).toBeFocused();
});

test('what is closed gives the focus back to what opened it', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'cf-networking' });
  const about = page.getByRole('button', { name: 'About this page' });
  await about.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'About this page' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(about).toBeFocused();
  const row = page.getByRole('button', { name: /Silk → App instances/ }).first();
  await page.getByText('rows depend on it').click();
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(explorer.inspector).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await focused(page)).not.toBe('BODY');
});

test('choosing what to compare with leaves and gets no focus on the way', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'cf-networking' });
  const compare = page.getByRole('button', { name: 'Compare with…' });
  await compare.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect(explorer.parameters().has('against')).toBe(false);
  await page.keyboard.press('Escape');
  await expect(compare).toBeFocused();
  await page.goto('./?doc=cf-networking&against=netman');
  await page.getByRole('button', { name: 'End the comparison' }).focus();
  await page.keyboard.press('Enter');
  await expect(compare).toBeFocused();
});

test('Escape puts away what is still being loaded, and it does not come later', async ({
  explorer,
  page,
}) => {
  const release = await holdFiles(page, '**/MenuList-*.js');
  await explorer.openChart({ doc: 'cf-networking', select: 'silk' });
  const compare = page.getByRole('button', { name: 'Compare with…' });
  await compare.focus();
  await page.keyboard.press('Enter');
  await expect(compare).toHaveAttribute('aria-expanded', 'true');
  const arrival = page.waitForResponse('**/MenuList-*.js');
  await page.keyboard.press('Escape');
  await expect(compare).toHaveAttribute('aria-expanded', 'false');
  release();
  await arrival;
  // What lay under it stays as it is, and the next press opens it.
  await expect(explorer.inspector).toBeVisible();
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeFocused();
});

test('on a phone the filters take the focus, keep it, and give it back', async ({
  explorer,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.openChart({ doc: 'diego' });
  const toggle = page.getByRole('button', { name: 'Show the filters' });
  await toggle.click();
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('Tab');
  const inside = await explorer.filters.evaluate((one) => one.contains(document.activeElement));
  expect(inside).toBe(true);
  await page.keyboard.press('Escape');
  await expect(explorer.filters).toHaveCount(0);
  await expect(toggle).toBeFocused();
});
