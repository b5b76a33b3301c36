/** The page's own table beside its chart: read where it stands, lit by its rows, and left as it is. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { diego } from '../data/diego.ts';
import { test } from './fixtures.ts';
import { ChartHost, TALL, writeHost } from './pages/ChartHost.ts';
import { SPANNED_CALLED, SPANNED_CALLERS, diegoPage } from './pages/tablePages.ts';

const FILES = path.join(import.meta.dirname, '../dist-file');

/** The flows that a row lights, as they are called. */
async function pointAt(host: ChartHost, row: Locator): Promise<(string | null)[]> {
  await row.locator('td').last().hover();
  const lit = host.inside().locator('[data-flow][data-lit]');
  await expect(lit).not.toHaveCount(0, { timeout: 500 });
  return lit.evaluateAll((flows) => flows.map((flow) => flow.ariaLabel));
}

test('each row of Diego’s three tables lights its own flow', async ({ page }) => {
  const host = new ChartHost(page);
  await host.open(
    `<portolan-chart for="flows"></portolan-chart><div id="flows">${diegoPage()}</div>`,
  );
  await host.isReady();
  await expect(host.inside().locator('[data-flow]')).toHaveCount(25);
  await expect(
    host.inside().getByRole('status').filter({ hasText: '25 of 25 rows' }),
  ).toBeVisible();
  const before = await page.locator('#flows').innerHTML();
  const labels = new Map<string, string>(diego.components.map(({ id, label }) => [id, label]));
  const rows = page.locator('#flows tbody tr');
  await expect(rows).toHaveCount(diego.entries.length);
  for (const [place, { id, number, table }] of diego.entries.entries()) {
    const [flow] = diego.flows.filter(({ entry }) => entry === id);
    const title = diego.tables.find((one) => one.id === table)?.title;
    const ends = `${labels.get(flow?.from ?? '') ?? ''} → ${labels.get(flow?.to ?? '') ?? ''}:`;
    await expect(async () => {
      const [name, ...others] = await pointAt(host, rows.nth(place));
      expect(others).toEqual([]);
      expect(name).toContain(ends);
      expect(name).toContain(`${title}, row ${number} of`);
    }).toPass();
  }
  await page.mouse.move(0, 0);
  await expect(host.inside().locator('[data-flow][data-lit]')).toHaveCount(0);
  expect(await page.locator('#flows').innerHTML()).toBe(before);
});

for (const [what, table, flows] of [
  [
    'callers',
    SPANNED_CALLERS,
    ['web → orders:8443', 'web → search:9200', 'web → cache:6379', 'orders → db:5432'],
  ],
  [
    'what is called, and ports',
    SPANNED_CALLED,
    [
      'browser → gateway:443',
      'phone → gateway:443',
      'probe → gateway:8080',
      'bastion → gateway:22',
      'gateway → ledger:7000',
    ],
  ],
] as const) {
  test(`each row of a table in which ${what} span rows lights its own flow`, async ({ page }) => {
    const host = new ChartHost(page);
    await host.open(`<portolan-chart>${table}</portolan-chart>`);
    await host.isReady();
    await expect(host.inside().locator('[data-flow]')).toHaveCount(flows.length);
    await expect(page.getByRole('table')).toBeVisible();
    const rows = page.locator('tbody tr');
    for (const [place, flow] of flows.entries()) {
      await expect(async () => {
        const names = await pointAt(host, rows.nth(place));
        expect(names).toEqual([expect.stringContaining(flow)]);
      }).toPass();
    }
  });
}

test('a flow that is pointed at marks its row, and one that is chosen scrolls to it', async ({
  page,
}) => {
  const host = new ChartHost(page);
  await host.open(`<portolan-chart for="called"></portolan-chart>${TALL}${SPANNED_CALLED}`);
  await host.isReady();
  const ledger = page.locator('#called tbody tr').last();
  const frame = host.inside();
  await expect(ledger).not.toBeInViewport();
  await frame.locator('[data-component="bastion"]').hover();
  await expect(page.locator('[data-portolan-lit]')).toHaveText(/22\s*SSH\s*bastion/);
  await page.mouse.move(0, 0);
  await expect(page.locator('[data-portolan-lit]')).toHaveCount(0);
  await frame.getByRole('button', { name: /^gateway → ledger:7000/ }).press('Enter');
  await expect(ledger).toHaveAttribute('data-portolan-lit', 'chosen');
  await expect(ledger).toBeInViewport();
  await host.charts.evaluate((chart) => Object.assign(chart, { select: null }));
  await expect(ledger).not.toHaveAttribute('data-portolan-lit');
});

test('what the page itself chooses marks its row, and scrolls nobody to it', async ({ page }) => {
  const host = new ChartHost(page);
  await host.open(
    `<portolan-chart for="called" select="ledger"></portolan-chart>${TALL}${SPANNED_CALLED}`,
  );
  await host.isReady();
  const ledger = page.locator('#called tbody tr').last();
  await expect(ledger).toHaveAttribute('data-portolan-lit', 'chosen');
  await expect(host.inside().getByRole('region', { name: 'Inspector' })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a row is lit while the focus is in it', async ({ page }) => {
  const host = new ChartHost(page);
  const linked = SPANNED_CALLERS.replace('>db<', '><a href="#db">db</a><');
  await host.open(`<portolan-chart for="callers"></portolan-chart>${linked}`);
  await host.isReady();
  await expect(host.inside().locator('[data-flow]')).toHaveCount(4);
  const link = page.getByRole('link', { name: 'db' });
  const lit = host.inside().locator('[data-flow][data-lit]');
  await link.focus();
  await expect(lit).toHaveAccessibleName(/^orders → db:5432/);
  await link.blur();
  await expect(lit).toHaveCount(0);
});

test('a heading names the tables that stand under it, those of its parts included', async ({
  page,
}) => {
  const host = new ChartHost(page);
  const table = (called: string) =>
    `<table><tr><th>Source</th><th>Destination</th><th>Port</th></tr><tr><td>web</td><td>${called}</td><td>1</td></tr></table>`;
  await host.open(`<h2 id="in">In</h2><portolan-chart for="in"></portolan-chart>${table('a')}
    <h3>More</h3><div>${table('b')}</div><h2>Out</h2>${table('c')}`);
  await host.isReady();
  await expect(host.inside().locator('[data-flow]')).toHaveCount(2);
  await expect(host.inside().locator('[data-component="c"]')).toHaveCount(0);
});

test('a table that is not there, and one without flows, are said to be so, and stay', async ({
  page,
}) => {
  const host = new ChartHost(page);
  await host.open(`<portolan-chart for="gone"></portolan-chart>
    <portolan-chart><table><tr><th>Colour</th><th>Mood</th></tr><tr><td>red</td><td>angry</td></tr></table></portolan-chart>`);
  await expect(page.getByText('This page has no table “gone”.')).toBeVisible();
  await expect(page.getByText('No flow could be read from this table.')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(host.frames).toHaveCount(0);
});

test('without a build step, on a page opened from disk', async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'docs-'));
  try {
    for (const file of ['embed.js', 'embed-tables.js', 'embed.html']) {
      copyFileSync(path.join(FILES, file), path.join(folder, file));
    }
    const body = `<h1>Shop</h1><portolan-chart for="callers"></portolan-chart>${SPANNED_CALLERS}`;
    const file = path.join(folder, 'page.html');
    writeFileSync(file, writeHost(body, '<script src="embed.js"></script>'));
    const host = new ChartHost(page);
    await page.goto(pathToFileURL(file).href);
    await host.isReady();
    await expect(host.inside().locator('[data-flow]')).toHaveCount(4);
    await expect(async () => {
      const names = await pointAt(host, page.locator('#callers tbody tr').nth(1));
      expect(names).toEqual([expect.stringContaining('web → search:9200')]);
    }).toPass();
    await host.inside().locator('[data-component="db"]').hover();
    await expect(page.locator('[data-portolan-lit]')).toHaveText(/orders\s*db/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
