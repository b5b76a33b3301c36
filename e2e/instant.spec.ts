/** The chart is there before the scripts, where it will stay, and the page comes alive with nothing moving. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { SCRIPTS, expectInstant, holdScripts } from './pages/arrival.ts';
import { DOCUMENTS } from './pages/documents.ts';

// As most readers have it: what is not open yet comes while the page has nothing else to do.
test.use({ savesData: false });

for (const document of DOCUMENTS) {
  // One column or two: what differs is the frame, and that is the same for all documents.
  const phone = document === 'diego' ? ([[390, 844]] as const) : [];
  for (const [width, height] of [[1440, 900], ...phone] as const) {
    test(`the page of ${document} is drawn before its scripts, and nothing moves when they come, ${width} wide`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await expectInstant(explorer, page, document);
    });
  }
}

/** Where each flow's line and each port is, as far as they are in `root`. */
function linesIn(page: Page, root: string) {
  return page.locator(`${root} path[data-flow], ${root} [data-flow] path`).evaluateAll((paths) =>
    Object.fromEntries(
      paths.map((path) => {
        const { left, top, width, height } = path.getBoundingClientRect();
        const id = path.closest('[data-flow]')?.getAttribute('data-flow') ?? '';
        return [id, [left, top, width, height].map(Math.round).join(' ')];
      }),
    ),
  );
}

/** The page as it is first painted, and stays until it is let go. */
async function openPicture(page: Page, address: string): Promise<() => Promise<void>> {
  // The page takes the picture's place in the frame after the one that paints it: no frame, no page.
  await page.addInitScript(() => {
    const request = window.requestAnimationFrame.bind(window);
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => held.push(callback);
    window.addEventListener('release-frames', () => {
      window.requestAnimationFrame = request;
      for (const callback of held) request(callback);
    });
  });
  await page.goto(address);
  await expect(page.locator('#first-picture path[data-flow]').first()).toBeVisible();
  await expect(page.locator('#portolan')).not.toBeAttached();
  return async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('release-frames')));
  };
}

for (const [width, height] of [
  [1920, 1080],
  [1440, 900],
  [1100, 800],
  [768, 1024],
  [390, 844],
] as const) {
  test(`what is painted first is the chart, line for line where it stays, ${width} wide`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const release = await openPicture(page, './container-to-container/');
    const before = await linesIn(page, '#first-picture');
    await release();
    await explorer.isAlive();
    await expect(page.locator('#first-picture')).not.toBeAttached();
    expect(Object.keys(before).length).toBeGreaterThan(30);
    expect(await linesIn(page, '#portolan')).toEqual(before);
  });
}

test('what is painted first lights the line under the pointer, and so does what takes its place', async ({
  explorer,
  page,
}) => {
  const release = await openPicture(page, './diego/');
  const line = page.locator('#first-picture [data-flow="internal-10.1"]');
  const before = await line.evaluate((path) => getComputedStyle(path).strokeWidth);
  const place = await line.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
    const at = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: at.x, y: at.y };
  });
  // Beside the line, on the ground that keeps it apart from others.
  await page.mouse.move(place.x, place.y + 1.5);
  await expect(line).not.toHaveCSS('stroke-width', before);
  await expect(page.locator('#first-picture [data-lit]')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(line).toHaveCSS('stroke-width', before);
  await page.mouse.move(place.x, place.y);
  await expect(line).toHaveAttribute('data-lit', '');
  await release();
  await explorer.isAlive();
  await expect(page.locator('[data-back="far"]')).toBeAttached();
});

test.describe('before its scripts are there', () => {
  test('a page lights what the pointer is on, and the explorer goes on with it', async ({
    explorer,
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto('./diego/', { waitUntil: 'commit' });
    const bbs = explorer.component('bbs');
    await bbs.hover();
    await expect(bbs).toHaveAttribute('data-lit', '');
    const lit = page.locator('[data-flow][data-lit]');
    const { flows } = await explorer.published('diego');
    const own = flows.filter(({ from, to }) => [from, to].includes('bbs'));
    expect(own.length).toBeGreaterThan(3);
    await expect(lit).toHaveCount(own.length);
    await page.mouse.move(5, 5);
    await expect(lit).toHaveCount(0);
    await bbs.hover();
    await expect(lit).toHaveCount(own.length);
    await release();
    await explorer.isAlive();
    await expect(bbs).toHaveAttribute('data-lit', '');
    await expect(page.locator('[data-back="far"]')).toBeAttached();
    await page.mouse.move(5, 5);
    await expect(page.locator('[data-component][data-lit], [data-flow][data-lit]')).toHaveCount(0);
  });

  test('what is pressed is done as soon as they are, in its order, and once', async ({
    explorer,
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto('./diego/', { waitUntil: 'commit' });
    await explorer.filters
      .getByRole('checkbox', { name: /Mutual TLS/ })
      .first()
      .click({ force: true });
    await page.getByRole('button', { name: 'Only these' }).click();
    await explorer.flow('internal-1.1').focus();
    await page.keyboard.press('Enter');
    await expect(explorer.ledger).toContainText('25 of 25 rows');
    await release();
    await explorer.isAlive();
    await expect(explorer.ledger).toContainText('17 of 25 rows');
    await expect(explorer.flows).toHaveCount(17);
    await expect(explorer.inspector).toBeVisible();
    await expect(explorer.flow('internal-1.1')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('a page comes alive in a dark window, and by every kind of address, without a complaint', async ({
  explorer,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of ['diego/', 'tap/?theme=light', 'netman/?view=table', '?doc=tap', '']) {
    await page.goto(`./${address}`);
    await explorer.isAlive();
  }
});

test('an address that asks for more shows nothing else before it', async ({ explorer, page }) => {
  const release = await holdScripts(page);
  await page.goto('./diego/?q=Rep→BBS:8889', { waitUntil: 'commit' });
  await expect(explorer.flows.first()).toBeAttached();
  await expect(explorer.flows.first()).toBeHidden();
  await expect(explorer.ledger).toBeHidden();
  await release();
  await explorer.isAlive();
  await expect(explorer.ledger).toContainText('1 of 25 rows');
  await expect(explorer.litFlows).toHaveCount(1);
});

test.describe('where its scripts do not arrive', () => {
  test.use({ tolerated: [/Failed to load resource/] });

  test('a document’s page stays as it is, and a view that needs them says so', async ({
    explorer,
    page,
  }) => {
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto('./diego/');
    await expect(explorer.flows).toHaveCount(25);
    await expect(explorer.components.first()).toBeVisible();
    await page.goto('./diego/?q=BBS');
    await expect(page.locator('html[data-wait="failed"]')).toBeAttached();
    await expect(explorer.flows.first()).toBeHidden();
  });
});

test.describe('where the page itself does not arrive', () => {
  test.use({ tolerated: [/Failed to load resource/] });

  for (const [what, files] of [
    ['its markup', '**/assets/diego-*.json'],
    ['a style sheet', '**/assets/start-*.css'],
  ] as const) {
    test(`without ${what} the picture stays, and a view that needs it says so`, async ({
      explorer,
      page,
    }) => {
      await page.route(files, (route) => route.abort());
      const failed = page.waitForEvent('requestfailed');
      await page.goto('./diego/');
      await failed;
      await expect(explorer.flows).toHaveCount(25);
      await expect(explorer.components.first()).toBeVisible();
      await expect(page.locator('#portolan')).not.toBeAttached();
      await page.goto('./diego/?q=BBS');
      await expect(page.locator('html[data-wait="failed"]')).toBeAttached();
      await expect(explorer.flows.first()).toBeHidden();
      const said = await page.evaluate(() => getComputedStyle(document.body, '::before').content);
      expect(said).toContain('Reload the page');
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a document’s page shows the chart, the ledger, the rows and the other documents', async ({
    explorer,
    page,
  }) => {
    await page.goto('./diego/');
    await expect(explorer.flows).toHaveCount(25);
    await expect(explorer.components.first()).toBeVisible();
    await expect(explorer.ledger).toContainText('25 of 25 rows');
    await expect(page.getByRole('row').filter({ has: page.getByRole('cell') })).toHaveCount(25);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'TAP' }).click();
    await expect(page).toHaveURL(/\/some\/where\/tap\/$/);
    await expect(explorer.ledger).toContainText(/(\d+) of \1 rows/);
  });
});

test('each document has an address of its own, which back and forward lead through', async ({
  explorer,
  page,
}) => {
  await explorer.openPage('diego');
  await page.getByRole('link', { name: 'TAP' }).click();
  await expect(page).toHaveURL(/\/some\/where\/tap\/$/);
  await expect(page).toHaveTitle(/Tanzu Application Platform/);
  await explorer.ask('port:443');
  await expect(page).toHaveURL(/\/some\/where\/tap\/\?q=port:443$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/some\/where\/diego\/$/);
  await expect(explorer.ledger).toContainText('25 of 25 rows');
  await page.goForward();
  await expect(explorer.query).toHaveValue('port:443');
  await page.reload();
  await explorer.isAlive();
  await expect(explorer.query).toHaveValue('port:443');
});

test('what is typed before the page listens is not lost', async ({ explorer, page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/query-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./diego/');
  await expect(page.locator('#portolan')).toBeAttached();
  await expect(page.locator('html:not([data-sighted])')).toBeAttached();
  await explorer.query.pressSequentially('port:8889');
  release();
  await expect(page.locator('html:not([data-still])')).toBeAttached();
  await expect(explorer.query).toHaveValue('port:8889');
  await explorer.query.press('Escape');
  await expect(explorer.ledger).toContainText(/^5 of 25 rows/);
});
