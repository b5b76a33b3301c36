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

test('keeps what is typed for the overlay in the address, good or bad', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'container-to-container', view: 'bench' });
  const bench = page.getByRole('region', { name: 'Policy bench' });
  await bench.getByLabel('Overlay range').fill('10.0.0.0/8');
  await bench.getByLabel('Other ranges in use').fill('10.1.0.0/16\nhello, 10.2.0.1/16');
  await expect(bench).toContainText('Line 2: “hello” is no range of addresses.');
  await expect(bench).toContainText('Line 2: 10.2.0.1 is an address within a range');
  await expect(bench).toContainText('No verdict: 2 other ranges cannot be read.');
  await expect.poll(() => explorer.parameters().get('bench')).toContain('hello');
  await page.reload();
  await expect(bench.getByLabel('Overlay range')).toHaveValue('10.0.0.0/8');
  await expect(bench.getByLabel('Other ranges in use')).toHaveValue(
    '10.1.0.0/16\nhello, 10.2.0.1/16',
  );
});

test('follows the deployment choice, and has its own setting back without it', async ({
  explorer,
  page,
}) => {
  const chosen = { doc: 'container-to-container', view: 'bench', without: 'container-networking' };
  await explorer.open(chosen);
  const bench = page.getByRole('region', { name: 'Policy bench' });
  const networking = bench.getByRole('switch', { name: /Container-to-container networking/ });
  await expect(bench.getByText('Denied', { exact: true })).toBeVisible();
  await expect(networking).toBeDisabled();
  await expect(networking).not.toBeChecked();
  await expect(bench).toContainText('As chosen under Deployment choices');
  await bench.getByLabel('To', { exact: true }).selectOption('C');
  await expect.poll(() => explorer.parameters().get('bench')).toContain('ask:A/C');
  expect(explorer.parameters().get('bench')).not.toContain('c2c');
  await explorer.open({ doc: 'container-to-container', view: 'bench' });
  await expect(networking).toBeEnabled();
  await expect(networking).toBeChecked();
});

test('gives no answer while the port is none', async ({ explorer, page }) => {
  await explorer.open({ doc: 'container-to-container', view: 'bench' });
  const bench = page.getByRole('region', { name: 'Policy bench' });
  const port = bench.getByLabel('Port', { exact: true });
  await port.fill('8080,9090');
  await port.blur();
  await expect(bench).toContainText('No answer: “8080,9090” is no port.');
  await expect(bench.getByText('Allowed', { exact: true })).toHaveCount(0);
  await expect(bench.getByText('stopped here')).toHaveCount(0);
  await port.fill('9090');
  await expect(bench.getByText('Denied', { exact: true })).toBeVisible();
});

test('is offered where the page has one, and nowhere else', async ({ explorer, page }) => {
  await explorer.open({ doc: 'diego', view: 'bench' });
  await expect(explorer.notices).toContainText('no bench');
  await expect(page.getByRole('button', { name: 'Bench', exact: true })).toHaveCount(0);
  await explorer.open({ doc: 'container-to-container', bench: 'nonsense', view: 'bench' });
  await expect(page.getByRole('region', { name: 'Policy bench' })).toContainText('nonsense');
});
