/** Charts in docs sites that others' tools have built: nothing of either leaks into the other, or stays behind. */
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { test as base } from './fixtures.ts';
import { serveHost } from './hostServer.ts';
import type { HostSite } from './hostServer.ts';
import { countLeft } from './pages/countLeft.ts';
import { DocsSite, SITE_NAMES } from './pages/DocsSite.ts';

const FOLDERS = Object.fromEntries(
  SITE_NAMES.map((name) => [`/${name}/`, `e2e/sites/${name}/dist`]),
);

const test = base.extend<{ site: HostSite }>({
  site: async ({ browserName: _any }, use) => {
    const site = await serveHost(FOLDERS);
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
});

for (const name of SITE_NAMES) {
  test(`${name}: a picture, a frame and an element stand in one page`, async ({ page }) => {
    const docs = new DocsSite(page, name);
    await docs.open();
    const picture = docs.text.getByRole('img', { name: 'Diego’s flows as a chart' });
    await expect(picture).toHaveCount(1);
    await expect(picture).toBeVisible();
    await expect.poll(() => widthOf(picture)).toBeGreaterThan(0);
    await docs.diegoIsReady();
    await expect(docs.text.getByRole('link', { name: /^Rep calls BBS/ })).toBeHidden();
  });

  test(`${name}: each row of tables that the site has made of its Markdown lights its flow`, async ({
    page,
  }) => {
    const docs = new DocsSite(page, name);
    await docs.open('shop');
    await docs.shopIsReady();
    const flows = ['web → orders:8443', 'web → search:9200', 'orders → db:5432'];
    const more = ['browser → web:443', 'orders → payments:443'];
    const rows = docs.text.locator('tbody tr');
    await expect(rows).toHaveCount(flows.length + more.length);
    for (const [place, flow] of [...flows, ...more].entries()) {
      const chart = docs.host.charts.nth(place < flows.length ? 0 : 1);
      const lit = docs.host.inside(chart).locator('[data-flow][data-lit]');
      await expect(async () => {
        await rows.nth(place).locator('td').last().hover();
        await expect(lit).toHaveAccessibleName(new RegExp(`^${flow}`), { timeout: 500 });
      }).toPass();
    }
    await docs.host
      .inside(docs.host.charts.first())
      .getByRole('button', { name: /^web → search:9200/ })
      .press('Enter');
    await expect(rows.nth(1)).toHaveAttribute('data-portolan-lit', 'chosen');
    await expect(rows.nth(1)).toBeInViewport();
  });

  test(`${name}: going from page to page keeps the charts alive and leaves nothing behind`, async ({
    page,
  }) => {
    const docs = new DocsSite(page, name);
    const left = await countLeft(page);
    await docs.open();
    await docs.diegoIsReady();
    await page.evaluate(() => Reflect.set(window, 'isSame', true));
    const onDiego = await left();
    expect(onDiego.observers).toBe(1);
    await docs.go('The shop');
    await docs.shopIsReady();
    const onShop = await left();
    expect(onShop.observers).toBe(1);
    for (const way of ['by links', 'by the browser’s buttons']) {
      if (way === 'by links') await docs.go('Diego');
      else await page.goBack();
      await docs.diegoIsReady();
      expect(await left(), way).toEqual(onDiego);
      // The page itself, the frame that is written by hand, and the element's.
      await expect.poll(() => page.frames().length).toBe(3);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      if (way === 'by links') await docs.go('The shop');
      else await page.goForward();
      await docs.shopIsReady();
      expect(await left(), way).toEqual(onShop);
      await expect.poll(() => page.frames().length).toBe(3);
      // The rule for lit rows, once for both charts.
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    }
    await expect.poll(() => page.workers().length).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => Reflect.has(window, 'isSame'))).toBe(true);
  });

  test(`${name}: its switch for light and dark reaches pictures, frames and charts, those to come as well`, async ({
    page,
  }) => {
    const docs = new DocsSite(page, name);
    await docs.open();
    await docs.diegoIsReady();
    const theme = (chart: Locator) => docs.host.inside(chart).locator('.portolan');
    await expect(theme(docs.host.charts)).toHaveAttribute('data-theme', 'light');
    const picture = docs.text.getByRole('img', { name: 'Diego’s flows as a chart' });
    await expect(picture).toHaveAttribute('src', /\/diego\.svg$/);
    await docs.darken();
    await expect(theme(docs.host.charts)).toHaveAttribute('data-theme', 'dark');
    await expect(docs.insideFrame().locator('.portolan')).toHaveAttribute('data-theme', 'dark');
    await expect(picture).toHaveAttribute('src', /\/diego-dark\.svg$/);
    await docs.go('The shop');
    await docs.shopIsReady();
    await expect(theme(docs.host.charts.first())).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await docs.shopIsReady();
    await expect(theme(docs.host.charts.first())).toHaveAttribute('data-theme', 'dark');
    await docs.go('Diego');
    await expect(docs.insideFrame().locator('.portolan')).toHaveAttribute('data-theme', 'dark');
  });

  test(`${name}: its tables look as they do without a chart, and the chart’s as they do without it`, async ({
    page,
    context,
  }) => {
    const bare = new DocsSite(await context.newPage(), name);
    await bare.page.route('**/embed.js', (route) => route.fulfill({ body: '' }));
    await bare.open('shop');
    const docs = new DocsSite(page, name);
    await docs.open('shop');
    await docs.shopIsReady();
    await docs.host.inside(docs.host.charts.first()).locator('[data-component="db"]').hover();
    await expect(docs.text.locator('tr[data-portolan-lit]')).toHaveCount(1);
    await page.mouse.move(0, 0);
    await expect(docs.text.locator('tr[data-portolan-lit]')).toHaveCount(0);
    const tables = 'table, tr, th, td';
    expect(await looksOf(docs.text.locator(tables))).toEqual(
      await looksOf(bare.text.locator(tables)),
    );

    await docs.go('Diego');
    await docs.diegoIsReady();
    await docs.host.charts.evaluate((chart) => Object.assign(chart, { view: 'table' }));
    const cells = docs.host.inside().locator('table :is(th, td)');
    await expect(cells.nth(20)).toBeVisible();
    await page.mouse.move(0, 0);
    const alone = await context.newPage();
    await alone.setViewportSize({ width: 700, height: 900 });
    await alone.goto('/portolan/embed/?doc=diego&q=Rep→BBS:8889&view=table&theme=light&embed');
    await expect(alone.locator('table :is(th, td)').nth(20)).toBeVisible();
    expect((await looksOf(cells)).slice(0, 40)).toEqual(
      (await looksOf(alone.locator('table :is(th, td)'))).slice(0, 40),
    );
  });

  test(`${name}: frames are as high as their content at once, and the wheel scrolls past them`, async ({
    page,
  }) => {
    const docs = new DocsSite(page, name);
    const heights = await docs.listenForHeights();
    await docs.open();
    await docs.diegoIsReady();
    const fit = async () => {
      for (const inside of [docs.insideFrame(), docs.host.inside()]) {
        await expect
          .poll(() =>
            inside.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight),
          )
          .toBe(0);
      }
    };
    await fit();
    await page.setViewportSize({ width: 800, height: 900 });
    await docs.diegoIsReady();
    await fit();
    // None is taken back: one for each width.
    for (const asked of await heights()) expect(new Set(asked).size).toBe(asked.length);

    await docs.host.inside().locator('[data-component="bbs"]').hover();
    let inside = await camera(docs);
    // Another width gives the chart another place first.
    await expect
      .poll(async () => {
        const last = inside;
        await framesPass(docs);
        inside = await camera(docs);
        return inside === last;
      })
      .toBe(true);
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before - 200);
    expect(await camera(docs)).toBe(inside);
  });

  test(`${name}: without scripts its pictures, tables and links are there`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin });
    const docs = new DocsSite(await context.newPage(), name);
    await docs.open();
    const picture = docs.text.getByRole('img', { name: 'Diego’s flows as a chart' });
    await expect(picture).toHaveCount(1);
    await expect(picture).toBeVisible();
    await expect(docs.text.getByRole('link', { name: /^Rep calls BBS/ })).toBeVisible();
    await docs.open('shop');
    await expect(docs.text.getByRole('table')).toHaveCount(2);
    for (const table of await docs.text.getByRole('table').all()) await expect(table).toBeVisible();
    await context.close();
  });

  test(`${name}: in print pictures, tables and an element’s content are there`, async ({
    page,
  }) => {
    const docs = new DocsSite(page, name);
    await docs.open();
    await docs.diegoIsReady();
    await page.emulateMedia({ media: 'print' });
    const picture = docs.text.getByRole('img', { name: 'Diego’s flows as a chart' });
    await expect(picture).toBeVisible();
    await expect(docs.text.getByRole('link', { name: /^Rep calls BBS/ })).toBeVisible();
    await expect(docs.host.frames).toBeHidden();
    await expect(docs.frame).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await docs.go('The shop');
    await docs.shopIsReady();
    await page.emulateMedia({ media: 'print' });
    for (const table of await docs.text.getByRole('table').all()) await expect(table).toBeVisible();
    for (const frame of await docs.host.frames.all()) await expect(frame).toBeHidden();
  });
}

function widthOf(picture: Locator): Promise<number> {
  return picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
}

/** What a style sheet of somebody else would change. */
function looksOf(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const style = getComputedStyle(element);
      const names = [
        'border',
        'padding',
        'backgroundColor',
        'color',
        'font',
        'textAlign',
        'display',
      ];
      const looks = [...names, 'boxShadow', 'whiteSpace', 'letterSpacing', 'margin'];
      return `${element.localName} ${looks.map((one) => `${one}: ${Reflect.get(style, one)}`).join('; ')}`;
    }),
  );
}

/** As many as a chart takes to find its place. */
function framesPass(docs: DocsSite): Promise<void> {
  return docs.host
    .inside()
    .locator('html')
    .evaluate(async () => {
      for (let left = 10; left > 0; left -= 1) {
        await new Promise((next) => requestAnimationFrame(next));
      }
    });
}

function camera(docs: DocsSite): Promise<string> {
  return docs.host
    .inside()
    .locator('.react-flow__viewport')
    .evaluate((viewport) => getComputedStyle(viewport).transform);
}
