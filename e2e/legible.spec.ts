/** What is drawn can be read, measured in the page itself and not in the layout's own numbers. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { measureChart } from './pages/measureChart.ts';

/** Each document, a part of it, and what each setting of its options leaves of it. */
const DOCUMENTS = {
  'diego': { part: 'cluster:diego_cell', options: ['internal-mysql', 'internal-blobstore'] },
  'tap': { part: 'cluster:view', options: ['gui-database-inside'] },
  'container-to-container': { part: 'kind:traffic', options: ['container-networking', 'silk'] },
  'cf-networking': { part: 'from:outside', options: ['silk'] },
  'netman': { part: 'kind:rule', options: ['flannel'] },
  'cloud-foundry': {
    part: 'document:cf-networking',
    options: ['internal-mysql', 'internal-blobstore', 'container-networking', 'silk'],
  },
} as const;

const WINDOWS = [
  [1440, 900],
  [1920, 1080],
  [768, 1024],
  [390, 844],
] as const;

for (const [doc, { part, options }] of Object.entries(DOCUMENTS)) {
  const charts: readonly Readonly<Record<string, string>>[] = [
    {},
    { q: part, show: 'only' },
    ...options.flatMap((option) => [{ with: option }, { without: option }]),
  ];
  for (const chart of charts) {
    const name = [doc, ...Object.entries(chart).map((pair) => pair.join('='))].join(' ');

    test(`${name}: no card overlaps, no text is cut, no line runs under a foreign card`, async ({
      explorer,
      page,
    }) => {
      await explorer.openChart({ doc, ...chart });
      const { overlaps, cutTexts, crossings, strayTexts } = await page.evaluate(measureChart);
      expect(overlaps, 'cards that overlap').toEqual([]);
      expect(cutTexts, 'texts that leave their card').toEqual([]);
      expect(strayTexts, 'texts of one card that overlap').toEqual([]);
      expect(crossings, 'flows under cards that they do not belong to').toEqual([]);
    });
  }

  test(`${doc}: port numbers are at least 10 px at first sight, in every window`, async ({
    explorer,
    page,
  }) => {
    await explorer.openChart({ doc });
    // Until the reader moves the camera, each size of the window is a first sight.
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      const portSize = async () => (await page.evaluate(measureChart)).portSizePx;
      await expect.poll(portSize, `${width}×${height}`).toBeGreaterThanOrEqual(9.99);
    }
  });
}

test('nothing of the page is wider than a phone', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const view of ['diagram', 'table', 'matrix']) {
    for (const doc of Object.keys(DOCUMENTS)) {
      await explorer.open({ doc, view });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${doc} ${view}`).toBeLessThanOrEqual(390);
    }
  }
});

test('the whole table is on paper', async ({ explorer, page }) => {
  await explorer.open({ doc: 'diego', view: 'table' });
  await page.emulateMedia({ media: 'print' });
  const { frame, content } = await page
    .getByRole('region', { name: 'Table' })
    .evaluate((table) => ({
      frame: table.clientHeight,
      content: table.scrollHeight,
    }));
  expect(frame).toBe(content);
  const overflow = await page
    .locator('.portolan')
    .evaluate((root) => [root.scrollHeight, root.clientHeight]);
  expect(overflow[0]).toBe(overflow[1]);
});

test('the options tried here are all that there are', async ({ explorer }) => {
  for (const [doc, { options }] of Object.entries(DOCUMENTS)) {
    await explorer.open({ doc });
    const published = (await explorer.published(doc)).options.map(({ id }) => id);
    expect(published.toSorted()).toEqual([...options].toSorted());
  }
});

test('every line ends in the middle of its socket', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  const misses = await page.evaluate(() =>
    [...document.querySelectorAll('[data-socket]')].flatMap((socket) => {
      const ring = getComputedStyle(socket, '::before');
      const box = socket.getBoundingClientRect();
      const scale = box.height / (socket as HTMLElement).offsetHeight;
      const size = Number.parseFloat(ring.height) * scale;
      const middle = box.top + Number.parseFloat(ring.top) * scale + size / 2;
      const paths = [...document.querySelectorAll<SVGPathElement>('[data-flow] path[data-line]')];
      const ends = paths.map((path) => {
        const end = path.getPointAtLength(path.getTotalLength());
        return end.matrixTransform(path.getScreenCTM() ?? undefined);
      });
      const isBorderBox = ring.boxSizing === 'border-box';
      return isBorderBox && ends.some(({ y }) => Math.abs(y - middle) < 0.5)
        ? []
        : [socket.getAttribute('data-socket')];
    }),
  );
  expect(misses).toEqual([]);
});
