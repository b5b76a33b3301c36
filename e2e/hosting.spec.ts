/** The build is static files that work wherever they are put. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('the page and all that it loads are found where they are hosted', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await page.goto('./');
  await expect(page.getByRole('status').filter({ hasText: /\d+ of \d+ rows/ })).toBeVisible();
  expect(failed).toEqual([]);
});

test('the site carries the notices of what is in it', async ({ request }) => {
  const response = await request.get('./THIRD_PARTY_NOTICES.md');
  expect(response.ok()).toBe(true);
  expect(await response.text()).toContain('elkjs');
});

test('a file that is not there is not answered with the start page', async ({ request }) => {
  expect((await request.get('./data/nothing.json')).status()).toBe(404);
});
