/** Each state that is not "the chart is there" has words, and the rows are never out of reach. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

// As most readers have it: what is not open yet comes while the page has nothing else to do.
test.use({ savesData: false });

/** A part of a document is laid out in the page; the whole was laid out by the build. */
const PART = { doc: 'diego', q: 'port:8889', show: 'only' };

test.describe('a browser without workers', () => {
  test('lays the chart out on the page’s own thread, and says so', async ({ explorer, page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Worker');
    });
    await explorer.openChart(PART);
    await expect(explorer.flows).toHaveCount(5);
    await expect(explorer.notices).toContainText('no background workers');
  });
});

test.describe('a layout that cannot be loaded', () => {
  test.use({ tolerated: [/Failed to load resource/, /worker/i] });

  test('says why, leaves the table, and can be tried again', async ({ explorer, page }) => {
    await page.route(/layout\.worker/, (route) => route.abort());
    await explorer.open(PART);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be laid out');
    await expect(explorer.ledger).toContainText('5 of 25 rows');
    await page.unroute(/layout\.worker/);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(explorer.flows).toHaveCount(5);
    await expect(alert).toHaveCount(0);
  });

  test('the table is one click away', async ({ explorer, page }) => {
    await page.route(/layout\.worker/, (route) => route.abort());
    await explorer.open(PART);
    await page.getByRole('button', { name: 'Show the table' }).click();
    await expect(explorer.rows).toHaveCount(5);
  });
});

test.describe('a document that cannot be loaded', () => {
  test.use({ tolerated: [/Failed to load resource/] });

  test('is said, and the one that is open stays', async ({ explorer, page }) => {
    await page.route(/assets\/tap-/, (route) => route.abort());
    await explorer.openPage('diego');
    await page.getByRole('link', { name: 'TAP' }).click();
    await expect(explorer.notices).toContainText('could not be loaded');
    await expect(explorer.flows).toHaveCount(25);
    await page.unroute(/assets\/tap-/);
    await page.getByRole('link', { name: 'TAP' }).click();
    await expect(page).toHaveTitle(/Tanzu Application Platform/);
  });
});

test('a layout that takes long says what it is doing', async ({ explorer, page }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(/layout\.worker/, async (route) => {
    await gate;
    await route.continue();
  });
  await explorer.open(PART);
  await expect(page.getByText('Laying out 5 flows…')).toBeVisible();
  open();
  await expect(explorer.flows).toHaveCount(5);
  await expect(page.getByText(/Laying out/)).toHaveCount(0);
});

test('with scripts off the page says what it is and where the rows are', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./tap/');
  await expect(page.locator('[data-flow]').first()).toBeAttached();
  await expect(
    page.locator('noscript').getByRole('link', { name: 'data/index.json' }),
  ).toBeVisible();
  await context.close();
});
