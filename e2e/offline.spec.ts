/** After the first visit the site opens without a network, whole, and never half of one build and half of another. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { isKept } from './pages/isKept.ts';

test.use({ serviceWorkers: 'allow' });

test('every document opens without a network, and can be laid out anew', async ({
  explorer,
  page,
  context,
}) => {
  await explorer.openChart({ doc: 'diego' });
  await isKept(page);
  await context.setOffline(true);
  for (const doc of ['diego', 'tap', 'cloud-foundry', 'netman']) await explorer.openChart({ doc });
  // The layout engine, which only this asks for, and a view of its own.
  await explorer.openChart({ doc: 'diego', q: '→BBS', show: 'only' });
  await expect(explorer.flows).toHaveCount(5);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(explorer.rows).toHaveCount(5);
});

test('while there is a network the newest page is shown, and without it the one that is kept', async ({
  explorer,
  page,
  context,
}) => {
  await explorer.openChart({ doc: 'diego' });
  await isKept(page);
  await context.route('**/some/where/?*', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace('<title>', '<title>Newer ') });
  });
  const first = page.waitForResponse((response) => response.request().isNavigationRequest());
  await page.goto('./?doc=netman');
  expect(await (await first).text()).toContain('<title>Newer');
  await context.unrouteAll();
  await context.setOffline(true);
  const second = page.waitForResponse((response) => response.request().isNavigationRequest());
  await page.goto('./?doc=tap');
  expect(await (await second).text()).not.toContain('<title>Newer');
  await explorer.isAlive();
  await expect(explorer.flows.first()).toBeAttached();
});

test('published data is fetched as ever', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await isKept(page);
  await page.reload();
  const index = await page.goto('./data/index.json');
  expect(index?.fromServiceWorker()).toBe(false);
});
