/** Groups fold into one card, flows between folded groups into bundles: nothing is lost, and no bundle passes for a flow. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('a group is folded by its button, counted in the ledger, kept in the address and unfolded', async ({
  explorer,
  page,
}) => {
  await explorer.openPage('diego');
  const bundles = page.locator('[data-bundle]');
  await page.getByRole('button', { name: 'Fold diego_cell' }).click();
  await expect(page.locator('[data-group="diego_cell"][data-folded]')).toBeVisible();
  await expect(explorer.component('rep')).toHaveCount(0);
  await expect(bundles.first()).toBeAttached();
  await expect(explorer.ledger).toContainText('25 of 25 rows');
  await expect(explorer.ledger).toContainText(/drawn folded: \d+ flows in \d+ bundles/);
  await expect.poll(() => explorer.parameters().get('fold')).toBe('diego_cell');
  await page.reload();
  await explorer.isAlive();
  await expect(explorer.component('rep')).toHaveCount(0);
  await page.getByRole('button', { name: 'Unfold diego_cell' }).click();
  await expect(explorer.component('rep')).toHaveCount(1);
  await expect(bundles).toHaveCount(0);
  await expect.poll(() => explorer.parameters().has('fold')).toBe(false);
});

test('every flow is drawn once, in a bundle, or inside of a folded group', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', fold: 'diego_brain,diego_cell,diego_database' });
  await expect(page.locator('[data-folded]')).toHaveCount(3);
  const words = await explorer.ledger.innerText();
  const [, bundled, inside] = /(\d+) flows in \d+ bundles, (\d+) inside/.exec(words) ?? [];
  const drawn = await explorer.flows.count();
  expect(drawn + Number(bundled) + Number(inside)).toBe(25);
});

test('a bundle says how many flows it is, and asks for just these', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', fold: 'diego_brain,diego_cell' });
  const bundle = page.getByRole('button', {
    name: /^Bundle of 2 flows, diego_brain → diego_cell, weakest encryption SSH/,
  });
  await bundle.focus();
  await page.keyboard.press('Enter');
  await expect(explorer.ledger).toContainText('2 of 25 flows');
  await expect(page.locator('[data-bundle]:not([data-dimmed])')).toHaveCount(1);
  // None of the marks on bundles is a port.
  const marks = await page.locator('[data-mark="bundle"]').allTextContents();
  for (const mark of marks) expect(mark).toMatch(/^×\d+$|^\d+ of \d+$/);
});

test('a folded group that does not exist is named, with what is near', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego', fold: 'diego_sell' });
  await expect(explorer.notices).toContainText('diego_cell');
  await expect(explorer.flows).toHaveCount(25);
});
