/** Two documents, or a document and itself under a choice, as one chart, one table and Markdown. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('Netman against CF Networking shows the other network stack and nothing else', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'cf-networking', against: 'netman' });
  const bar = page.getByRole('region', { name: 'Comparison' });
  await expect(bar).toContainText('Netman → CF Networking');
  const named = async (change: string) =>
    page
      .locator(`[data-flow][data-change="${change}"]`)
      .evaluateAll((flows) => flows.map((flow) => flow.getAttribute('aria-label') ?? ''));
  const removed = await named('removed');
  const added = await named('added');
  expect(removed.length).toBeGreaterThan(0);
  for (const name of removed) expect(name).toMatch(/^Flannel|^flannel/);
  expect(added.length).toBeGreaterThan(0);
  for (const name of added) expect(name).toMatch(/^Silk|^Diego cell → Diego cell/);
  expect(await named('changed')).toEqual([]);
  await expect(explorer.component('flannel')).toContainText('removed');
  await expect(explorer.component('silk')).toContainText('added');
  const { flows } = await explorer.published('cf-networking');
  await expect(
    bar.getByRole('button', { name: `= ${flows.length - added.length} unchanged`, exact: true }),
  ).toBeVisible();
});

test('is begun and ended with one choice, and stands in the address', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'cf-networking' });
  await page.getByRole('button', { name: 'Compare with…' }).click();
  await page.getByRole('menuitem', { name: 'Netman, as the one before' }).click();
  await expect(explorer.query).toHaveValue('change:added,removed,changed');
  await expect.poll(() => explorer.parameters().get('against')).toBe('netman');
  await page.getByRole('button', { name: 'Swap before and after' }).click();
  await expect.poll(() => explorer.parameters().get('doc')).toBe('netman');
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText(
    'CF Networking → Netman',
  );
  await page.getByRole('button', { name: 'End the comparison' }).click();
  await expect.poll(() => explorer.parameters().has('against')).toBe(false);
  await expect(explorer.query).toHaveValue('');
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible();
});

test('a document against itself shows what a choice does', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', without: 'internal-mysql', against: 'diego' });
  const gone = page.locator('[data-flow][data-change="removed"]');
  await expect(gone).toHaveCount(2);
  await expect(page.locator('[data-flow][data-change]')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText('= 23 unchanged');
});

test('the table shows both sides of what changed', async ({ explorer, page }) => {
  await explorer.open({
    doc: 'diego',
    with: 'internal-blobstore',
    against: 'diego',
    view: 'table',
  });
  const row = page.locator('tr[data-entry="outbound-6"]');
  await expect(row).toContainText('± changed');
  await expect(page.locator('tr[data-entry="outbound-5"]')).not.toContainText('changed');
  await row.getByRole('button').click();
  await expect(explorer.inspector).toContainText('Before: ');
  await explorer.openChart({ doc: 'diego', with: 'internal-blobstore', against: 'diego' });
  await explorer.flow('outbound-6.1').focus();
  await page.keyboard.press('Enter');
  await expect(explorer.inspector.locator('del')).toContainText('varies');
  await expect(explorer.inspector.locator('ins')).toHaveText('4443');
});

test('can be copied as Markdown for a pull request', async ({ explorer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.openChart({ doc: 'cf-networking', against: 'netman' });
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^#+ .*Netman.*CF Networking/m);
  expect(text).toMatch(/\| .*Flannel.* \|/);
});
