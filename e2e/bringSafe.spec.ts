/** Whatever a source holds, nothing of it runs and nothing breaks; and all of it works by keyboard and on a phone. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { BringTables, HARBOUR } from './pages/bringTables.ts';
import { graveFaults } from './pages/graveFaults.ts';
import { isKept } from './pages/isKept.ts';

const HOSTILE = `<title>Evil</title><script>window.ran = 'script'</script>
<img src=x onerror="window.ran = 'onerror'"><svg onload="window.ran = 'svg'"></svg>
<table><tr><th>Source</th><th>Destination</th><th>Port</th><th onclick="window.ran='click'">Protocol</th></tr>
<tr><td>__proto__</td><td>constructor</td><td>443</td><td>HTTPS</td></tr>
<tr><td>toString</td><td>&lt;img src=x onerror="window.ran='cell'"&gt;</td><td>80</td><td>=cmd|' /C calc'!A0</td></tr>
<tr><td>a\u202Egnp.exe</td><td><b onmouseover="window.ran='over'">b</b><script>window.ran='cell script'</script></td><td>{{7*7}}</td><td>javascript:alert(1)</td></tr>
</table>`;

const ran = (page: Page) => page.evaluate(() => ('ran' in window ? window.ran : null));

test('scripts, handlers, formulas and names of objects are texts and nothing else', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.open();
  await bring.choose([{ name: '<img src=x onerror="window.ran=1">.html', text: HOSTILE }]);
  await expect(bring.found).toContainText(/of 3 rows charted/);
  await (await bring.table('')).first().hover();
  await bring.show.click();
  await expect(explorer.flows.first()).toBeAttached();
  await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Table' }).click();
  await expect(explorer.rows).toHaveCount(3);
  await expect(explorer.rows.first()).toContainText('__proto__');
  await explorer.ask('"__proto__"→constructor');
  await expect(explorer.ledger).toContainText(/^1 of/);
  expect(await ran(page)).toBeNull();
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  // Names that turn the direction of writing turn nothing but themselves.
  const link = page.getByRole('navigation', { name: 'Documents' }).getByRole('link').last();
  await expect(link.locator('bdi')).toHaveCount(1);
});

test('a row is put right by keyboard alone', async ({ explorer, page }) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await page.keyboard.press('b');
  await expect(bring.field).toBeFocused();
  await page.keyboard.insertText(HARBOUR);
  await expect(bring.found).toBeVisible();
  const put = bring.problems.getByRole('button', { name: /^Put this row right/ });
  for (let presses = 0; presses < 30; presses += 1) {
    if (await put.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(put).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('8443');
  await page.keyboard.press('Enter');
  await expect(bring.found).toContainText('3 of 3 rows charted');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing that axe calls serious in any state of the panel, ${colorScheme}`, async ({
    explorer,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const bring = new BringTables(page);
    await explorer.openPage('diego');
    await bring.open();
    expect(await graveFaults(page)).toEqual([]);
    await bring.field.fill(HARBOUR);
    await expect(bring.found).toBeVisible();
    await bring.table('Signals');
    await bring.row();
    expect(await graveFaults(page)).toEqual([]);
    await bring.show.click();
    await expect(explorer.flows).toHaveCount(2);
    await page.getByRole('contentinfo').getByRole('button', { name: 'Put 1 row right' }).click();
    expect(await graveFaults(page)).toEqual([]);
    await bring.panel.getByRole('button', { name: 'Bring another table' }).click();
    await bring.kept.getByRole('button', { name: /^Rename/ }).click();
    expect(await graveFaults(page)).toEqual([]);
  });
}

test('a table of thousands of columns, and one of a million empty cells, hold nobody up', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.open();
  const wide = Array.from({ length: 3000 }, (_, place) => `Column ${place}`).join(',');
  await bring.choose([{ name: 'wide.csv', text: `${wide}\n${'x,'.repeat(2999)}x\n` }]);
  await expect(bring.tables).toBeVisible();
  await bring.tables.locator('summary').first().click();
  const states = bring.tables.getByRole('switch', { name: 'This table states flows' });
  await expect(states).toBeVisible();
  await bring.panel.getByRole('button', { name: 'Start over' }).click();
  await bring.choose([{ name: 'empty.csv', text: ',,,,,,,,,\n'.repeat(100_000) }]);
  await expect(bring.found).toContainText('1 table set aside', { timeout: 60_000 });
  await expect(bring.panel.getByRole('progressbar')).toHaveCount(0);
  await bring.panel.getByRole('button', { name: 'Start over' }).click();
  await bring.field.fill(HARBOUR);
  await expect(bring.found).toContainText('2 of 3 rows charted');
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('tables are read after the first visit, too', async ({ explorer, page, context }) => {
    await explorer.openPage('diego');
    await isKept(page);
    await context.setOffline(true);
    await explorer.openPage('diego');
    const bring = new BringTables(page);
    await bring.chart(HARBOUR);
    await expect(explorer.flows).toHaveCount(2);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('tables are brought, put right and shown by touch, and nothing is wider than the screen', async ({
    explorer,
    page,
  }) => {
    const bring = new BringTables(page);
    await explorer.openPage('diego');
    await bring.button.tap();
    await bring.field.fill(HARBOUR);
    await expect(bring.found).toBeVisible();
    const row = await bring.row();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await row.getByRole('textbox', { name: 'Port' }).fill('8443');
    await row.getByRole('button', { name: 'Apply' }).tap();
    await expect(bring.found).toContainText('3 of 3 rows charted');
    await bring.show.tap();
    await expect(explorer.flows).toHaveCount(3);
    await page.getByRole('button', { name: /^Document: Harbour network/ }).tap();
    await expect(page.getByRole('menuitem', { name: /Harbour network/ })).toBeVisible();
  });
});

test.describe('a browser without workers', () => {
  test('reads tables on the page’s own thread, and says so', async ({ explorer, page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Worker');
    });
    const bring = new BringTables(page);
    await explorer.openPage('diego');
    await bring.paste(HARBOUR);
    await expect(explorer.notices).toContainText('tables are read on the page itself');
    await expect(bring.found).toContainText('2 of 3 rows charted');
  });
});

test.describe('what reads tables, if it does not arrive', () => {
  test.use({ tolerated: [/Failed to load resource|worker/i] });

  test('says so, and can be tried again', async ({ explorer, page }) => {
    await page.route(/import\.worker/, (route) => route.abort());
    const bring = new BringTables(page);
    await explorer.openPage('diego');
    await bring.open();
    await bring.field.fill(HARBOUR);
    const alert = bring.panel.getByRole('alert');
    await expect(alert).toContainText('could not be read');
    await page.unroute(/import\.worker/);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(bring.found).toContainText('2 of 3 rows charted');
  });
});

test('a file that was opened from disk reads tables, too, and asks for nothing', async ({
  explorer,
  page,
  context,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await page.goto(new URL('../dist-file/diego.html', import.meta.url).href);
  await explorer.isAlive();
  const bring = new BringTables(page);
  await bring.chart(HARBOUR);
  await expect(explorer.flows).toHaveCount(2);
  expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
});
