/** The explorer in a frame of somebody's page: what readers, docs writers and hosts are promised. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test as base } from './fixtures.ts';
import { FOLDER, serveHost } from './hostServer.ts';
import type { HostSite } from './hostServer.ts';
import { holdScripts } from './pages/arrival.ts';
import { graveFaults } from './pages/graveFaults.ts';
import { HostPage } from './pages/HostPage.ts';

const DIEGO = { address: 'embed/?doc=diego' };
const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'";

const published = (id: string): unknown =>
  JSON.parse(readFileSync(new URL(`../dist/data/${id}.json`, import.meta.url), 'utf8'));

const test = base.extend<{ host: HostPage; site: HostSite }>({
  site: async ({ browserName: _any }, use) => {
    const site = await serveHost();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
  host: async ({ page, site }, use) => {
    await use(new HostPage(page, site));
  },
});

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

test('two charts on one page answer for themselves', async ({ host }) => {
  await host.openAlive(DIEGO, { address: 'embed/?doc=tap&q=port:443' });
  await host.query(0).fill('→BBS');
  await expect(host.ledger(0)).toContainText('5 of 25 rows');
  expect((await host.hears('query', 0)).rows).toEqual({ selected: 5, all: 25 });
  expect((await host.hears('query', 1)).query).toBe('port:443');
  await host.set({ query: 'cluster:build' }, 1);
  await expect.poll(async () => (await host.hears('query', 1)).query).toBe('cluster:build');
  await expect(host.ledger(0)).toContainText('5 of 25 rows');
});

test('the host gives the theme and the accent, and no more than a colour', async ({ host }) => {
  await host.openAlive(DIEGO);
  const root = host.inside().locator('.portolan');
  const link = host.inside().getByRole('link', { name: /Portolan/ });
  const ink = () => link.evaluate((one) => getComputedStyle(one).color);
  await host.set({ theme: 'light', accent: '#0000ee' });
  await expect(root).toHaveAttribute('data-theme', 'light');
  await expect.poll(ink).toMatch(/oklch/);
  const light = await ink();
  await host.set({ theme: 'dark' });
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect.poll(ink).not.toBe(light);
  for (const accent of ['no colour', 'red;}*{display:none', 'var(--x, url(/steal))']) {
    await host.set({ accent });
    await expect.poll(ink).not.toMatch(/oklch/);
    await host.set({ accent: '#0000ee' });
    await expect.poll(ink).toMatch(/oklch/);
  }
  await host.set({ theme: 'auto', accent: null });
  await expect(root).not.toHaveAttribute('data-theme', /./);
  await expect.poll(ink).not.toMatch(/oklch/);
});

test('the host hears what is chosen and pointed at, and lights rows itself', async ({ host }) => {
  await host.openAlive(DIEGO);
  const card = host.card('BBS');
  await card.hover();
  await expect.poll(async () => (await host.hears('point')).entries.length).toBeGreaterThan(0);
  await card.click();
  await expect.poll(async () => (await host.hears('select')).id).toBe('bbs');
  expect((await host.hears('address')).address).toBe('diego/?select=bbs');
  const link = host.inside().getByRole('link', { name: /Portolan/ });
  await expect(link).toHaveAttribute('href', /\/portolan\/diego\/\?select=bbs$/);
  await expect(link).toHaveAttribute('target', '_blank');
  await host.set({ select: null });
  await host.send({ portolan: 1, type: 'light', entries: ['internal-1'] });
  await expect(host.inside().locator('[data-flow][data-lit]')).toHaveCount(1);
  await host.send({ portolan: 1, type: 'light', entries: [] });
  await expect(host.inside().locator('[data-flow][data-lit]')).toHaveCount(0);
});

test('a host that selects something keeps the focus', async ({ host, page }) => {
  await host.openAlive(DIEGO);
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
  });
  await host.set({ select: 'bbs' });
  await expect(host.inside().getByRole('region', { name: 'Inspector' })).toBeVisible();
  await host.set({ select: 'rep' });
  await expect.poll(async () => (await host.hears('select')).id).toBe('rep');
  await host.paints();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test('what is not of the protocol, or of another window, changes nothing', async ({
  host,
  page,
}) => {
  await host.openAlive(DIEGO, { address: 'embed/?doc=tap' });
  for (const nonsense of [
    'BBS',
    { type: 'set', query: 'BBS' },
    { portolan: 2, type: 'set', query: 'BBS' },
    { portolan: 1, type: 'set', query: ['BBS'] },
    { portolan: 1, type: 'document', document: published('tap') },
    { portolan: 1, type: 'query', query: 'BBS', rows: { selected: 1, all: 2 } },
  ]) {
    await host.send(nonsense);
  }
  await page.frames()[2]?.evaluate(() => {
    window.parent.frames[0]?.postMessage({ portolan: 1, type: 'set', query: 'BBS' }, '*');
  });
  // Messages keep their order: this one comes after all of them.
  await host.set({ theme: 'dark' });
  await expect(host.inside().locator('.portolan')).toHaveAttribute('data-theme', 'dark');
  await expect(host.query()).toHaveValue('');
  await expect(host.ledger()).toContainText('25 of 25 rows');
});

test('a sandboxed frame has all of it', async ({ host }) => {
  await host.openAlive({ ...DIEGO, attributes: 'sandbox="allow-scripts"' });
  await expect(host.flows()).toHaveCount(25);
  await host.query().fill('→BBS');
  await expect(host.ledger()).toContainText('5 of 25 rows');
  // Laid out anew, where no worker can be had.
  await host.set({ show: 'only' });
  await expect(host.flows()).toHaveCount(5);
  await host.set({ view: 'table', select: 'bbs' });
  await expect(host.inside().locator('tr[data-entry]')).toHaveCount(5);
  await expect(host.inside().getByRole('region', { name: 'Inspector' })).toBeVisible();
  await expect(host.inside().getByRole('log', { name: 'Notices' })).toHaveText('');
});

for (const attributes of ['', 'sandbox="allow-scripts"']) {
  test(`a strict host and a strict frame, ${attributes || 'of one origin'}`, async ({
    host,
    site,
    page,
  }) => {
    site.headers.set('content-security-policy', STRICT);
    await host.openAlive({ ...DIEGO, attributes });
    await expect(host.flows()).toHaveCount(25);
    await host.query().fill('→BBS');
    await expect(host.inside().getByRole('option').first()).toBeVisible();
    await host.query().press('Escape');
    await host.set({ show: 'only', accent: '#0000ee', theme: 'dark' });
    await expect(host.flows()).toHaveCount(5);
    const component = host.card('BBS');
    await component.click({ button: 'right' });
    await expect(host.inside().getByRole('menu')).toBeVisible();
    await page.keyboard.press('Escape');
    await component.click();
    await expect(host.inside().getByRole('region', { name: 'Inspector' })).toBeVisible();
    await host.set({ view: 'table', select: null });
    await expect(host.inside().locator('tr[data-entry]')).toHaveCount(5);
    await host.set({ view: 'matrix' });
    await expect(host.inside().getByRole('region', { name: 'Matrix' })).toBeVisible();
  });
}

test('a document’s own page is a frame where a policy allows what is inside it', async ({
  host,
  site,
}) => {
  const inline = STRICT.replaceAll(/-src 'self'/g, "-src 'self' 'unsafe-inline'");
  site.headers.set('content-security-policy', inline);
  await host.openAlive({ address: 'diego/?embed&q=→BBS' });
  await expect(host.ledger()).toContainText('5 of 25 rows');
});

test('a document that the host sends is charted, and what is wrong with it is said', async ({
  host,
}) => {
  await host.open({ address: 'embed/?doc=host&q=→BBS' });
  expect(await host.hears('ready')).toMatchObject({ document: null });
  await expect(host.inside().getByText('Waiting for the table')).toBeVisible();
  await host.send({ portolan: 1, type: 'document', document: { id: 'x' } });
  await expect(host.inside().getByRole('alert')).toContainText('could not be read');
  const title = '<img src=x onerror=alert(1)>';
  const document = { ...(published('diego') as object), title };
  await host.send({ portolan: 1, type: 'document', document });
  await expect(host.ledger()).toContainText('5 of 25 rows');
  await expect(host.flows()).toHaveCount(25);
  expect(await host.hears('ready')).toMatchObject({ document: 'diego', title });
  await expect(host.inside().locator('img')).toHaveCount(0);
  // Nobody else has it: the link holds all of it.
  const link = host.inside().getByRole('link', { name: /Portolan/ });
  await expect(link).toHaveAttribute('href', /\/portolan\/\?q=[^#]*#brought=1\./);
  await host.send({ portolan: 1, type: 'document', document: published('tap') });
  await expect(host.ledger()).toContainText('of 23 rows');
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

test.describe('without what it needs', () => {
  test.use({ tolerated: [/Failed to load resource|Failed to fetch dynamically/] });

  test('a frame says that it could not be opened', async ({ host, page }) => {
    await page.route('**/assets/tap-*.js', (route) => route.abort());
    await host.open({ address: 'embed/?doc=tap' });
    await expect(host.inside().locator('html')).toHaveAttribute('data-wait', 'failed');
  });
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
