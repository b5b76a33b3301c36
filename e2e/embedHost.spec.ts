/** The explorer in a frame, and the page around it: what they tell each other, and under which policies it opens. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './framed.ts';

const DIEGO = { address: 'embed/?doc=diego' };
const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'";

const published = (id: string): unknown =>
  JSON.parse(readFileSync(new URL(`../dist/data/${id}.json`, import.meta.url), 'utf8'));

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

test('a document that the host sends is charted, and what is wrong with it is said', async ({
  host,
}) => {
  await host.open({ address: 'embed/?doc=host&q=→BBS' });
  expect(await host.hears('ready')).toMatchObject({ document: null });
  await expect(host.inside().getByText('Waiting for the table')).toBeVisible();
  await host.send({ portolan: 1, type: 'document', document: { id: 'x' } });
  const alert = host.inside().getByRole('alert');
  await expect(alert).toContainText('could not be read');
  // What waited had no height: whoever has something of its own in the frame's place would have taken it away.
  await expect.poll(() => host.heights()).not.toEqual([]);
  const height = await alert.evaluate((words) => Math.ceil((words as HTMLElement).offsetHeight));
  expect(await host.heights()).toEqual([height]);
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

test.describe('without what it needs', () => {
  test.use({ tolerated: [/Failed to load resource|Failed to fetch dynamically/] });

  test('a frame says that it could not be opened', async ({ host, page }) => {
    await page.route('**/assets/tap-*.js', (route) => route.abort());
    await host.open({ address: 'embed/?doc=tap' });
    await expect(host.inside().locator('html')).toHaveAttribute('data-wait', 'failed');
  });
});
