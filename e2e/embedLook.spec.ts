/** What `<portolan-chart>` looks like in somebody's page: the host's colours, its own content, print, a strict policy. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { ChartHost, STRICT } from './pages/ChartHost.ts';

const DIEGO = '<portolan-chart document="diego"><p>The chart, in words.</p></portolan-chart>';

test('light, dark and accent are the host’s, however it says them', async ({ page }) => {
  const host = new ChartHost(page);
  await host.open(DIEGO, {
    head: '<style>.dark { color-scheme: dark } .red { --portolan-accent: #a00 }</style>',
  });
  await host.isReady();
  const frame = host.inside().locator('.portolan');
  await expect(frame).toHaveAttribute('data-theme', 'light');
  const accent = () =>
    frame.evaluate((element) => getComputedStyle(element).getPropertyValue('--accent'));
  const own = await accent();
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await expect(frame).toHaveAttribute('data-theme', 'dark');
  const dark = await accent();
  await page.evaluate(() => document.documentElement.classList.add('red'));
  await expect.poll(accent).not.toBe(dark);
  const red = await accent();
  await host.charts.evaluate((chart) => Object.assign(chart, { theme: 'light', accent: '#00a' }));
  await expect(frame).toHaveAttribute('data-theme', 'light');
  await expect.poll(accent).not.toBe(red);
  await host.charts.evaluate((chart) => Object.assign(chart, { theme: null, accent: null }));
  await expect(frame).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => (document.documentElement.className = ''));
  await expect(frame).toHaveAttribute('data-theme', 'light');
  await expect.poll(accent).toBe(own);
});

test('the host sets its border and greatest height, and styles its parts', async ({ page }) => {
  const host = new ChartHost(page);
  const head = `<style>
    portolan-chart { --portolan-border: 3px solid rgb(1, 2, 3); --portolan-height: 320px }
    portolan-chart::part(frame) { border-radius: 7px }
    iframe { height: 3px !important; opacity: 0.1 } * { letter-spacing: 1em }
  </style>`;
  await host.open(DIEGO, { head });
  await host.isReady();
  const place = host.charts.locator('[part=frame]');
  await expect(place).toHaveCSS('border-top', '3px solid rgb(1, 2, 3)');
  await expect(place).toHaveCSS('border-top-left-radius', '7px');
  await expect(host.frames).toHaveCSS('height', '320px');
  await expect(host.frames).toHaveCSS('opacity', '1');
  await host.charts.evaluate((chart) => Object.assign(chart, { height: '250' }));
  await expect(host.frames).toHaveCSS('height', '250px');
});

test('without scripts, and until the frame is ready, its content stays', async ({
  browser,
  page,
  baseURL,
}) => {
  const content =
    '<portolan-chart document="diego"><a href="https://example.org/">The chart</a></portolan-chart>';
  const host = new ChartHost(page);
  // Whatever the frame's page is, it is none of ours.
  await page.route('**/embed/?*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Down for now.</p>' }),
  );
  await host.open(content);
  await expect(host.frames).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'The chart' })).toBeVisible();
  await expect(host.charts.locator('.seen')).toHaveCount(0);

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const plain = new ChartHost(await context.newPage());
  await plain.open(content);
  await expect(plain.page.getByRole('link', { name: 'The chart' })).toBeVisible();
  await context.close();
});

test('without content of its own it is the document’s picture until the frame is ready, and in print', async ({
  page,
}) => {
  const host = new ChartHost(page);
  let answer = () => {};
  const isAsked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/embed/?*', async (route) => {
    await isAsked;
    await route.continue();
  });
  await host.open('<portolan-chart document="diego" query="→BBS"></portolan-chart>');
  const picture = page.getByRole('link').getByRole('img', { name: 'Chart of diego' });
  await expect(picture).toBeVisible();
  const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBeGreaterThan(100);
  const href = await page.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href);
  expect(decodeURIComponent(href)).toMatch(/diego\/\?q=→BBS$/);
  answer();
  await host.isReady();
  await expect(picture).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(picture).toBeVisible();
  await expect(host.frames).toBeHidden();
});

test('in print its content stands in place of the frame, and a table in its own', async ({
  page,
}) => {
  const host = new ChartHost(page);
  const table =
    '<table><tr><th>Source</th><th>Destination</th><th>Port</th></tr><tr><td>web</td><td>db</td><td>5432</td></tr></table>';
  await host.open(`<portolan-chart id="a" document="diego"><p>In words.</p></portolan-chart>
    <portolan-chart id="b">${table}</portolan-chart>`);
  await host.isReady(page.locator('#a'));
  await host.isReady(page.locator('#b'));
  await expect(page.getByText('In words.')).toBeHidden();
  await expect(page.getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('In words.')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  for (const frame of await host.frames.all()) await expect(frame).toBeHidden();
});

test('a strict host allows all of it: nothing of ours is inline, there or in the frame', async ({
  page,
}) => {
  const host = new ChartHost(page);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      // oxlint-disable-next-line no-console -- which fails the test
      console.error(`refused: ${violatedDirective} ${blockedURI}`),
    );
  });
  await host.open(
    `${DIEGO}<portolan-chart for="t"></portolan-chart><table id="t">
    <tr><th>Source</th><th>Destination</th><th>Port</th></tr><tr><td>web</td><td>db</td><td>5432</td></tr></table>`,
    { policy: STRICT },
  );
  await host.isReady(host.charts.nth(0));
  await host.charts.nth(1).scrollIntoViewIfNeeded();
  await host.isReady(host.charts.nth(1));
  await host.charts
    .nth(0)
    .evaluate((chart) => Object.assign(chart, { query: '→BBS', show: 'only', accent: 'teal' }));
  await expect(host.inside(host.charts.nth(0)).locator('[data-flow]')).toHaveCount(5);
});
