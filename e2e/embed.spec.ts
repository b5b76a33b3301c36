/** The explorer in a frame of somebody's page: how it looks and moves there, what readers and docs writers are promised. */
import { expect } from '@playwright/test';
import { test } from './framed.ts';
import { FOLDER } from './hostServer.ts';
import { holdScripts } from './pages/arrival.ts';
import { graveFaults } from './pages/graveFaults.ts';

const DIEGO = { address: 'embed/?doc=diego' };

for (const view of ['diagram', 'table', 'matrix']) {
  test(`the ${view} is as high as it needs to be, and the host is told once`, async ({
    host,
    page,
  }) => {
    await host.openAlive({ address: `embed/?doc=diego&view=${view}` });
    await host.paints();
    const heights = await host.heights();
    expect(heights).toHaveLength(1);
    const box = await page.locator('iframe').boundingBox();
    expect(box?.height).toBe(heights[0]);
    // Another width has another height, and that one settles, too.
    await page.setViewportSize({ width: 560, height: 900 });
    await host.paints();
    const more = await host.heights();
    expect(more.length).toBeLessThanOrEqual(2);
    await page.setViewportSize({ width: 1440, height: 900 });
    await host.paints();
    expect((await host.heights()).at(-1)).toBe(heights[0]);
    expect((await host.heights()).length).toBeLessThanOrEqual(3);
  });
}

test('the height follows what is drawn, and not the height that the frame has', async ({
  host,
  page,
}) => {
  await host.openAlive(DIEGO);
  const [whole = 0] = await host.heights();
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('height', '200'));
  await host.paints();
  expect(await host.heights()).toEqual([whole]);
  await host.inside().getByRole('button', { name: 'Hide the query' }).click();
  await expect.poll(async () => (await host.heights()).at(-1)).toBeLessThan(whole);
  await expect(host.query()).toHaveCount(0);
  await host.inside().getByRole('button', { name: 'Show the query' }).click();
  await expect.poll(async () => (await host.heights()).at(-1)).toBe(whole);
  await host.set({ query: 'Rep→BBS:8889', show: 'only' });
  await expect(host.flows()).toHaveCount(1);
  await expect.poll(async () => (await host.heights()).at(-1)).toBeLessThan(whole);
});

test('the wheel scrolls the page past the chart, and zooms it with Ctrl', async ({
  host,
  page,
}) => {
  await host.openAlive(DIEGO);
  const before = await host.camera();
  await page.mouse.move(720, 300);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => host.scrolled()).toBe(300);
  expect(await host.camera()).toBe(before);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => host.scrolled()).toBe(0);
  for (const key of ['Control', 'Meta']) {
    const still = await host.camera();
    await page.keyboard.down(key);
    await page.mouse.wheel(0, -100);
    await page.keyboard.up(key);
    await expect.poll(() => host.camera()).not.toBe(still);
    expect(await host.scrolled()).toBe(0);
  }
  const zoomed = await host.camera();
  await host.inside().getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => host.camera()).not.toBe(zoomed);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('one finger scrolls the page, two move the chart', async ({ host, page }) => {
    await host.openAlive(DIEGO);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: number[][]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x = 0, y = 0], id) => ({ x, y, id })),
      });
    // A tap is a tap, whatever else fingers do.
    await host.card('Auctioneer').tap();
    await expect.poll(async () => (await host.hears('select')).id).toBe('auctioneer');
    await host.set({ select: null });
    const before = await host.camera();
    await touch('touchStart', [150, 300], [250, 300]);
    for (const by of [20, 40, 60]) await touch('touchMove', [150, 300 + by], [250, 300 + by]);
    await touch('touchEnd');
    await expect.poll(() => host.camera()).not.toBe(before);
    expect(await host.scrolled()).toBe(0);
    const moved = await host.camera();
    await touch('touchStart', [200, 400]);
    for (const y of [380, 340, 280, 220]) await touch('touchMove', [200, y]);
    await touch('touchEnd');
    await expect.poll(() => host.scrolled()).toBeGreaterThan(80);
    expect(await host.camera()).toBe(moved);
  });
});

test('a document’s own page is a frame where its address says so, and shows nothing else before', async ({
  host,
  page,
}) => {
  const release = await holdScripts(page);
  await host.open({ address: 'diego/?embed&q=→BBS' });
  const bar = host.inside().getByRole('navigation', { name: 'Documents' });
  await expect(host.inside().locator('[data-component]').first()).toBeAttached();
  await expect(bar).toHaveCount(0);
  await expect(host.inside().locator('[data-component]').first()).toBeHidden();
  await release();
  await expect(host.ledger()).toContainText('5 of 25 rows');
  await expect(host.inside().locator('[data-component]').first()).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(host.inside().getByRole('complementary', { name: 'Filters' })).toHaveCount(0);
});

test('going about in a frame leaves the page’s own history alone', async ({ host, page }) => {
  await host.openAlive(DIEGO);
  const before = await page.evaluate(() => window.history.length);
  await host.card('BBS').click();
  await expect.poll(async () => (await host.hears('select')).id).toBe('bbs');
  await host.query().fill('→BBS');
  await expect(host.ledger()).toContainText('5 of 25 rows');
  expect(await page.evaluate(() => window.history.length)).toBe(before);
});

test('the tag that the Share panel writes is the frame of what is on screen', async ({
  host,
  site,
  page,
}) => {
  await page.goto(`${site.origin}${FOLDER}diego/?q=→BBS`);
  await page.getByRole('button', { name: 'Share or embed this view' }).click();
  const panel = page.getByRole('dialog', { name: 'Share' });
  await expect(panel.getByRole('textbox', { name: 'Address' })).toHaveValue(
    `${site.origin}${FOLDER}diego/?q=%E2%86%92BBS`,
  );
  await expect(panel.getByRole('textbox', { name: 'Element' })).toHaveValue(/query="→BBS"/);
  await expect(panel.getByRole('textbox', { name: 'Picture, in Markdown' })).toHaveValue(
    /^\[!\[.*diagrams\/diego\.svg\)\]/,
  );
  expect(await graveFaults(page)).toEqual([]);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.getByRole('button', { name: 'Copy: Frame' }).click();
  await expect(panel.getByText('Copied')).toBeVisible();
  const tag = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  site.pages.set('/mine.html', `<!doctype html><title>Mine</title><body>${tag}</body>`);
  await page.goto(`${site.origin}/mine.html`);
  await expect(host.ledger()).toContainText('5 of 25 rows');
});

test('on paper a frame is its chart and its ledger', async ({ host, page }) => {
  await host.openAlive(DIEGO);
  const box = await page.locator('iframe').boundingBox();
  await page.emulateMedia({ media: 'print' });
  await expect(host.query()).toBeHidden();
  await expect(host.inside().getByRole('link', { name: /Portolan/ })).toBeHidden();
  await expect(host.ledger()).toBeVisible();
  const last = await host.inside().locator('footer').boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(
    (box?.y ?? 0) + (box?.height ?? 0) + 1,
  );
});

test('a frame has no grave faults, by itself or with what lies over it', async ({ host, page }) => {
  await host.openAlive({ address: 'embed/?doc=diego&q=→BBS&select=bbs' });
  expect(await graveFaults(page)).toEqual([]);
  await host.set({ theme: 'dark', select: null, view: 'table', accent: '#ffee00' });
  await expect(host.inside().locator('tr[data-entry]').first()).toBeVisible();
  expect(await graveFaults(page)).toEqual([]);
});
