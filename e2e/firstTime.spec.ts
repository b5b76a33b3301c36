/**
 * Somebody who never read the grammar asks what talks to the BBS without mutual TLS: once with the mouse
 * alone, once with the keyboard alone. On this page the answer is that nothing does.
 */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

// As most readers have it: what is not open yet comes while the page has nothing else to do.
test.use({ savesData: false });

test('by mouse alone', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer
    .component('bbs')
    .getByRole('button', { name: /^BBS/ })
    .first()
    .click({ button: 'right' });
  await page.getByRole('menuitem', { name: /Who calls it/ }).click();
  await expect(explorer.ledger).toHaveText(/^5 of 25 rows/);
  const auth = explorer.filters.getByRole('group', { name: 'Auth, as written' });
  await auth.getByText('Mutual TLS').hover();
  await auth.getByRole('button', { name: 'Leave out Mutual TLS' }).click();
  await expect(explorer.query).toHaveValue('→BBS -auth:mutual-tls');
  await expect(explorer.ledger).toHaveText(/^0 of 25 rows/);
  await expect(page.getByRole('heading', { name: 'No row fits this query' })).toBeVisible();
});

test('by keyboard alone', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await until()) return;
      await page.keyboard.press(key);
    }
  };
  const button = () =>
    page.evaluate(() => document.activeElement?.closest('button')?.textContent ?? '');
  const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await press('Tab', async () => (await label()).startsWith('Commands'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Command' })).toBeFocused();
  await page.keyboard.type('BBS');
  const found = page.getByRole('option', { name: /^BBS(?!:)/ }).first();
  await expect(found).toBeVisible();
  await press('ArrowDown', async () => (await found.getAttribute('data-highlighted')) !== null);
  await page.keyboard.press('Enter');
  await expect(explorer.inspector).toBeFocused();
  await press('Tab', async () => /who calls it/i.test(await button()));
  await page.keyboard.press('Enter');
  await expect(explorer.ledger).toHaveText(/^5 of 25 rows/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('leave out mutual');
  await expect(page.getByRole('option', { name: /Mutual TLS/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(explorer.query).toHaveValue(/^→BBS -(auth|encryption):mutual-tls$/);
  await expect(explorer.ledger).toHaveText(/^0 of 25 rows/);
});
