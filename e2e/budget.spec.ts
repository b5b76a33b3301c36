/** What a page may weigh, and how long one thing may wait for another: budget.json, in bytes of brotli. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import budget from './budget.json' with { type: 'json' };
import { test } from './fixtures.ts';
import { expectLight } from './pages/weighPage.ts';

const DIST = new URL('../dist/', import.meta.url);

for (const document of ['diego', 'tap', 'cloud-foundry']) {
  test(`the page of ${document} keeps to its budget`, () => {
    expectLight(DIST, document);
  });
}

test('what is kept for later has each page whole, and not what few ask for', () => {
  const worker = readFileSync(new URL('sw.js', DIST), 'utf8');
  expect(worker).toMatch(/assets\/tap-[\w-]+\.json/);
  expect(worker).not.toMatch(/frame-whole|one-file|elk\.bundled.*elk\.bundled/);
});

/** How many requests stand one behind the other before each of them, by its URL. */
async function noteWaits(page: Page): Promise<ReadonlyMap<string, number>> {
  const waits = new Map<string, number>();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const frames = initiator.stack?.callFrames ?? [];
    const asker = initiator.url ?? frames.find(({ url }) => url !== '')?.url ?? '';
    waits.set(request.url, waits.has(asker) ? 1 + (waits.get(asker) ?? 0) : 0);
  });
  return waits;
}

test('nothing that a page needs to come alive waits for more than two others', async ({
  explorer,
  page,
}) => {
  const waits = await noteWaits(page);
  // What comes once the page is idle is not needed for that.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await explorer.openPage('diego');
  const needed = [...waits].filter(([url]) => /\/assets\/.*\.(js|css|json)$/.test(url));
  expect(needed.some(([url]) => url.endsWith('.json'))).toBe(true);
  expect(needed.length).toBeGreaterThan(4);
  expect(Math.max(...needed.map(([, wait]) => wait))).toBeLessThanOrEqual(budget.longestWait);
});

for (const savesData of [false, true]) {
  test.describe(savesData ? 'for readers who save data' : 'for all others', () => {
    test.use({ savesData });

    test(`${savesData ? 'nothing' : 'the rest'} is loaded before it is wanted`, async ({
      explorer,
      page,
    }) => {
      const loaded: string[] = [];
      page.on('requestfinished', (request) => loaded.push(request.url()));
      await explorer.openPage('diego');
      // What the reader's own walks need, loaded for everybody, comes right before it.
      await expect.poll(() => loaded.some((url) => url.includes('/composeWalks-'))).toBe(true);
      if (savesData) await page.waitForLoadState('networkidle');
      else {
        // One after the other, so that nothing that is wanted waits for them.
        const isThere = () => loaded.some((url) => /\/netman-.*js$/.test(url));
        await expect.poll(isThere, { timeout: 90_000 }).toBe(true);
      }
      expect(loaded.some((url) => url.includes('/Palette-'))).toBe(!savesData);
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
    });
  });
}
