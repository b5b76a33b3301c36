/** `<portolan-chart>` in somebody's page: what it loads, what follows its attributes, and what it leaves behind. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { countLeft } from './pages/countLeft.ts';
import { CLASSIC, ChartHost, MODULE, TALL } from './pages/ChartHost.ts';

const DIST = new URL('../dist/', import.meta.url);
const DIEGO = '<portolan-chart document="diego"><p>The chart, in words.</p></portolan-chart>';

for (const file of ['embed.js', 'embed.mjs']) {
  test(`${file} is under 8 kB compressed`, () => {
    expect(brotliCompressSync(readFileSync(new URL(file, DIST))).length).toBeLessThan(8000);
  });
}

for (const [kind, script] of [
  ['classic script', CLASSIC],
  ['module', MODULE],
] as const) {
  test(`three charts below the fold load nothing but the ${kind} until one is near`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(12)));
    const host = new ChartHost(page);
    await host.open(
      `${TALL}${DIEGO}${TALL}${DIEGO}${TALL}<portolan-chart for="t"></portolan-chart>
      <table id="t"><tr><th>Source</th><th>Destination</th><th>Port</th></tr><tr><td>a</td><td>b</td><td>1</td></tr></table>`,
      { script },
    );
    await page.evaluate(() => customElements.whenDefined('portolan-chart'));
    // An observer has told of all that it will.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const observer = new IntersectionObserver(resolve);
          observer.observe(document.body);
        }),
    );
    expect(asked).toEqual(['host/page.html', script === CLASSIC ? 'embed.js' : 'embed.mjs']);
    await expect(host.frames).toHaveCount(0);
    await host.charts.nth(0).scrollIntoViewIfNeeded();
    await host.isReady(host.charts.nth(0));
    await expect(host.frames).toHaveCount(1);
    expect(asked.filter((path) => path.includes('tables') || path.includes('bind'))).toEqual([]);
  });
}

test('the frame is as high as its content, and settles at once', async ({ page }) => {
  const host = new ChartHost(page);
  await host.open(DIEGO);
  await page.evaluate(() => {
    const heights: number[] = [];
    Object.assign(window, { heights });
    addEventListener('message', ({ data }: MessageEvent<{ type: string; height: number }>) => {
      if (data.type === 'height') heights.push(data.height);
    });
  });
  await host.isReady();
  await expect(host.inside().locator('[data-flow]')).toHaveCount(25);
  const inside = host.inside().locator('html');
  const overflow = () => inside.evaluate((html) => html.scrollHeight - html.clientHeight);
  await expect.poll(overflow).toBe(0);
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(overflow).toBe(0);
  await host.charts.evaluate((chart) => chart.setAttribute('view', 'table'));
  await expect(host.inside().locator('tr[data-entry]').first()).toBeVisible();
  const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights);
  // One for each width and view, and none that is taken back.
  expect(new Set(heights).size).toBe(heights.length);
});

test('what is set before the script comes and after it is the same', async ({ page }) => {
  const host = new ChartHost(page);
  await host.open(
    '<portolan-chart id="a" document="diego" query="→BBS"><p>A.</p></portolan-chart><portolan-chart id="b"><p>B.</p></portolan-chart>',
    { script: '' },
  );
  await page.evaluate(() => {
    Object.assign(document.querySelector('#b') ?? {}, {
      document: 'diego',
      query: '→BBS',
      view: 'table',
    });
  });
  await page.addScriptTag({ url: '../embed.js' });
  for (const id of ['#a', '#b']) {
    const chart = page.locator(id);
    await host.isReady(chart);
    await expect(
      host.inside(chart).getByRole('status').filter({ hasText: '5 of 25 rows' }),
    ).toBeVisible();
  }
  const b = page.locator('#b');
  expect(await b.getAttribute('query')).toBe('→BBS');
  expect(await b.evaluate((chart) => Object.hasOwn(chart, 'query'))).toBe(false);
  await expect(host.inside(b).locator('tr[data-entry]').first()).toBeVisible();
});

test('its frame follows attributes and properties without being loaded again', async ({ page }) => {
  const host = new ChartHost(page);
  await host.open(DIEGO);
  await host.isReady();
  const status = host
    .inside()
    .getByRole('status')
    .filter({ hasText: /of 25 rows/ });
  await expect(status).toContainText('25 of 25 rows');
  await host
    .inside()
    .locator('html')
    .evaluate((html) => html.setAttribute('data-same', ''));
  await host.charts.evaluate((chart) => chart.setAttribute('query', '→BBS'));
  await expect(status).toContainText('5 of 25 rows');
  await host.charts.evaluate((chart) => Object.assign(chart, { view: 'table', show: 'only' }));
  await expect(host.inside().locator('tr[data-entry]')).toHaveCount(5);
  await host.charts.evaluate((chart) =>
    Object.assign(chart, { view: null, show: null, query: null, select: 'bbs' }),
  );
  await expect(status).toContainText('25 of 25 rows');
  await expect(host.inside().getByRole('region', { name: 'Inspector' })).toBeVisible();
  await expect(host.inside().locator('html[data-same]')).toBeAttached();
  expect(await host.charts.getAttribute('view')).toBeNull();
  // Another document is another frame.
  await host.charts.evaluate((chart) => Object.assign(chart, { document: 'tap' }));
  await host.isReady();
  await expect(host.inside().locator('html[data-same]')).not.toBeAttached();
});

test('what is seen and chosen in a frame is told to the page, by the chart whose it is', async ({
  page,
}) => {
  const host = new ChartHost(page);
  // Before anything can be told.
  await page.addInitScript(() => {
    const told: { at: string; type: string; detail: unknown }[] = [];
    Object.assign(window, { told });
    for (const type of ['ready', 'query', 'select', 'point']) {
      document.addEventListener(`portolan-${type}`, (event) => {
        const at = event.target instanceof Element ? (event.target.parentElement?.id ?? '') : '';
        told.push({ at, type, detail: (event as CustomEvent).detail });
      });
    }
  });
  await host.open(
    `<div id="one">${DIEGO}</div><div id="two"><portolan-chart document="tap" height="300"><p>Tap.</p></portolan-chart></div>`,
  );
  const chart = page.locator('#one portolan-chart');
  await host.isReady(chart);
  await host.hasFitted(chart);
  await host
    .inside(chart)
    .locator('[data-component="bbs"]')
    .getByRole('button', { name: 'BBS', exact: true })
    .click();
  const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  await expect.poll(told).toContainEqual({
    at: 'one',
    type: 'select',
    detail: expect.objectContaining({ portolan: 1, id: 'bbs', kind: 'component' }),
  });
  await expect.poll(told).toContainEqual({
    at: 'one',
    type: 'ready',
    detail: expect.objectContaining({ document: 'diego' }),
  });
  await expect.poll(told).toContainEqual({
    at: 'two',
    type: 'ready',
    detail: expect.objectContaining({ document: 'tap' }),
  });
  expect(
    (await told()).filter(
      (one) =>
        (one as { at: string; type: string }).at === 'two' &&
        (one as { type: string }).type === 'point',
    ),
  ).toEqual([]);
});

test('a chart that is moved, or removed and put back, goes on where it was', async ({ page }) => {
  const host = new ChartHost(page);
  await host.open(`<div id="here">${DIEGO}</div><div id="there"></div>`);
  await host.isReady();
  await host.inside().getByRole('combobox', { name: 'Query' }).fill('→BBS');
  const status = host
    .inside()
    .getByRole('status')
    .filter({ hasText: /of 25 rows/ });
  await expect(status).toContainText('5 of 25 rows');
  await page.evaluate(() =>
    document.querySelector('#there')?.append(document.querySelector('portolan-chart') ?? ''),
  );
  await host.isReady();
  await expect(status).toContainText('5 of 25 rows');
  await page.evaluate(() => {
    const chart = document.querySelector('portolan-chart');
    chart?.remove();
    Object.assign(window, { chart });
  });
  await expect(host.frames).toHaveCount(0);
  await page.evaluate(() =>
    document.querySelector('#here')?.append((window as unknown as { chart: Element }).chart),
  );
  await host.isReady();
  await expect(status).toContainText('5 of 25 rows');
  await expect(host.frames).toHaveCount(1);
});

test('`moveBefore` keeps the frame as it is', async ({ page }) => {
  const host = new ChartHost(page);
  await host.open(`<div id="here">${DIEGO}</div><div id="there"></div>`);
  await host.isReady();
  await host
    .inside()
    .locator('html')
    .evaluate((html) => html.setAttribute('data-same', ''));
  const canMove = await page.evaluate(() => {
    const there = document.querySelector('#there');
    const chart = document.querySelector('portolan-chart');
    if (there === null || chart === null || !('moveBefore' in there)) return false;
    (there as unknown as { moveBefore: (node: Node, before: null) => void }).moveBefore(
      chart,
      null,
    );
    return true;
  });
  expect(canMove, 'the browser can move elements without taking them out').toBe(true);
  await expect(page.locator('#there portolan-chart')).toBeAttached();
  await expect(host.inside().locator('html[data-same]')).toBeAttached();
  await host.charts.evaluate((chart) => chart.setAttribute('query', '→BBS'));
  await expect(host.inside().getByRole('status').filter({ hasText: '5 of 25 rows' })).toBeVisible();
});

test('it works in the shadow of another element, and finds its table there', async ({ page }) => {
  const host = new ChartHost(page);
  await host.open('<div id="outer"></div>');
  await page.evaluate(() => {
    const shadow = document.querySelector('#outer')?.attachShadow({ mode: 'open' });
    if (shadow === undefined) return;
    shadow.innerHTML = `<portolan-chart for="t"></portolan-chart><table id="t">
      <tr><th>Source</th><th>Destination</th><th>Port</th></tr><tr><td>web</td><td>db</td><td>5432</td></tr></table>`;
  });
  await host.isReady();
  // The table moves when the chart above it has its height.
  await expect(async () => {
    await page.locator('#t td').first().hover();
    await expect(host.inside().locator('[data-flow][data-lit]')).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await host.inside().locator('[data-component="db"]').hover();
  await expect(page.locator('#t tr[data-portolan-lit]')).toHaveCount(1);
  const ground = () =>
    page
      .locator('#t td')
      .first()
      .evaluate((cell) => getComputedStyle(cell).boxShadow);
  await expect.poll(ground).not.toBe('none');
});

test('nothing is left of a chart that is taken away', async ({ page }) => {
  const host = new ChartHost(page);
  const left = await countLeft(page);
  await host.open(`<div>${DIEGO}<portolan-chart for="t" loading="eager"></portolan-chart></div><table id="t">
    <tr><th>Source</th><th>Destination</th><th>Port</th></tr><tr><td>web</td><td>db</td><td>5432</td></tr></table>`);
  await host.isReady(host.charts.nth(0));
  await host.isReady(host.charts.nth(1));
  // A chart of some of them is laid out by a worker.
  await host.charts
    .nth(0)
    .evaluate((chart) => Object.assign(chart, { query: '→BBS', show: 'only' }));
  await expect(host.inside(host.charts.nth(0)).locator('[data-flow]')).toHaveCount(5);
  await host.inside(host.charts.nth(1)).locator('[data-component="db"]').hover();
  await expect(page.locator('tr[data-portolan-lit]')).toHaveCount(1);
  expect((await left()).listeners).toBeGreaterThan(0);
  expect((await left()).observers).toBe(1);
  expect(page.workers().length).toBeGreaterThan(0);
  await page.evaluate(() => document.querySelector('div')?.remove());
  expect(await left()).toEqual({ listeners: 0, observers: 0 });
  await expect.poll(() => page.frames().length).toBe(1);
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await page.locator('#t').evaluate((table) => table.outerHTML)).not.toContain('portolan');
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
