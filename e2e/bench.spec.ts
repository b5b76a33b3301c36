/** The page's policies, tried out: who may send to whom, why, and on which way. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('answers the page’s own examples', async ({ explorer, page }) => {
  await explorer.open({ doc: 'container-to-container', view: 'bench' });
  const bench = page.getByRole('region', { name: 'Policy bench' });
  await expect(bench.getByText('Allowed', { exact: true })).toBeVisible();
  await bench.getByLabel('From', { exact: true }).selectOption('B');
  await bench.getByLabel('To', { exact: true }).selectOption('C');
  await expect(bench.getByText('Denied', { exact: true })).toBeVisible();
  await bench.getByLabel('To', { exact: true }).selectOption('A');
  await expect(bench.getByText('Denied', { exact: true })).toBeVisible();
  await expect(bench).toContainText('direction');
});

test('stands in the address, and comes back with it', async ({ explorer, page }) => {
  await explorer.open({ doc: 'container-to-container', view: 'bench' });
  const bench = page.getByRole('region', { name: 'Policy bench' });
  await bench.getByRole('button', { name: 'TLS on 61443' }).click();
  await expect.poll(() => explorer.parameters().get('bench')).toContain('/tls');
  await page.reload();
  await expect(bench.getByRole('button', { name: 'TLS on 61443' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(bench.getByText('Denied', { exact: true })).toBeVisible();
});

test('says what an overlay range holds, and what is wrong with one that cannot be', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'container-to-container', view: 'bench' });
  const bench = page.getByRole('region', { name: 'Policy bench' });
  await expect(bench).toContainText('65,024');
  const range = bench.getByLabel('Overlay range');
  await range.fill('10.255.0.0/20');
  await expect(bench).toContainText('4,064');
  await range.fill('8.8.0.0/16');
  await expect(bench).toContainText('192.168.0.0/16');
});

test('is offered where the page has one, and nowhere else', async ({ explorer, page }) => {
  await explorer.open({ doc: 'diego', view: 'bench' });
  await expect(explorer.notices).toContainText('no bench');
  await expect(page.getByRole('button', { name: 'Bench', exact: true })).toHaveCount(0);
  await explorer.open({ doc: 'container-to-container', bench: 'nonsense', view: 'bench' });
  await expect(page.getByRole('region', { name: 'Policy bench' })).toContainText('nonsense');
});
