/** The pictures beside the pages: shown anywhere, by a browser and by another renderer, they look as the chart does. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PALETTES } from '../src/core/export/svg/palette.ts';
import type { PictureTheme } from '../src/core/export/svg/palette.ts';
import { readXml } from '../src/readXml.ts';
import type { XmlElement } from '../src/readXml.ts';
import { test } from './fixtures.ts';
import { measureChartTexts, measurePictureTexts } from './pages/measureTexts.ts';

const FILES = { light: 'diagrams/diego.svg', dark: 'diagrams/diego-dark.svg' } as const;

async function fetchPicture(page: Page, file: string): Promise<string> {
  const response = await page.request.get(`./${file}`);
  expect(response.headers()['content-type']).toBe('image/svg+xml');
  return response.text();
}

/** How far down the chart begins in its picture. */
function chartTop(elements: readonly XmlElement[]): number {
  const moved = elements.map(({ attributes }) => attributes['transform'] ?? '').join('');
  return Number(/^translate\(0 ([\d.]+)\)$/.exec(moved)?.[1]);
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** In the middle of the first stretch of the topmost line that has no dashes. */
function pointOnLine(elements: readonly XmlElement[]): Pixel {
  const line = elements.findLast(
    ({ parent, attributes }) =>
      parent?.attributes['data-line'] === 'mutual-tls' && attributes['stroke-width'] === '1.75',
  );
  const numbers = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/.exec(line?.attributes['d'] ?? '');
  const [fromX = NaN, fromY = NaN, toX = NaN, toY = NaN] = (numbers ?? []).slice(1).map(Number);
  return { x: (fromX + toX) / 2, y: (fromY + toY) / 2 + chartTop(elements) };
}

/** Colours are mixed at edges only. */
function isNear(one: readonly number[], colour: string): boolean {
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return wanted.every((part, place) => Math.abs(part - (one[place] ?? NaN)) < 24);
}

/** What docs/embedding.md says to write, for this site. */
function picturePage(home: string): string {
  const told = readFileSync(new URL('../docs/embedding.md', import.meta.url), 'utf8');
  const [, html] = /```html\n(<a [^]*?<picture>[^]*?)```/.exec(told) ?? [];
  if (html === undefined) throw new Error('docs/embedding.md has no lines for a picture');
  return html.replaceAll('https://docs.example.org/flows/', home);
}

for (const theme of ['light', 'dark'] as const satisfies readonly PictureTheme[]) {
  test(`a page that says no more than where it is shows the picture, in ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    // A page of the site that has no scripts of its own.
    await page.goto('./data/index.json');
    const home = new URL('../', page.url()).href;
    await page.setContent(picturePage(home));
    const image = page.getByRole('img', { name: /^Diego network communications as a chart/ });
    await expect(image).toHaveJSProperty('complete', true);
    const elements = readXml(await fetchPicture(page, FILES[theme]));
    const { width, height } = elements[0]?.attributes ?? {};
    await expect(image).toHaveJSProperty('naturalWidth', Number(width));
    await expect(image).toHaveJSProperty('naturalHeight', Math.round(Number(height)));
    const { x, y } = pointOnLine(elements);
    const seen = await image.evaluate(
      (element: HTMLImageElement, at) => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [element.naturalWidth, element.naturalHeight];
        const context = canvas.getContext('2d', { willReadFrequently: true });
        context?.drawImage(element, 0, 0);
        const pixel = (one: { x: number; y: number }) => [
          ...(context?.getImageData(Math.floor(one.x), Math.floor(one.y), 1, 1).data ?? []),
        ];
        return { ground: pixel({ x: 2, y: 2 }), line: pixel(at) };
      },
      { x, y },
    );
    expect(isNear(seen.ground, PALETTES[theme].ground), String(seen.ground)).toBe(true);
    expect(isNear(seen.line, PALETTES[theme]['mutual-tls']), String(seen.line)).toBe(true);
  });

  test(`another renderer draws the same lines and texts, in ${theme}`, async ({ page }) => {
    const svg = await fetchPicture(page, FILES[theme]);
    const elements = readXml(svg);
    // Large enough that the thinnest stroke of a letter is a pixel wide.
    const zoom = 3;
    const { width, pixels } = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom } }).render();
    const pixel = ({ x, y }: Pixel) => {
      const at = 4 * (Math.floor(y * zoom) * width + Math.floor(x * zoom));
      return [...pixels.subarray(at, at + 4)];
    };
    const palette = PALETTES[theme];
    expect(isNear(pixel({ x: 2, y: 2 }), palette.ground)).toBe(true);
    expect(isNear(pixel(pointOnLine(elements)), palette['mutual-tls'])).toBe(true);
    const top = chartTop(elements);
    const texts = elements.filter(({ name, text }) => name === 'text' && /^\w/.test(text));
    expect(texts.length).toBeGreaterThan(40);
    for (const { attributes, parent, text } of texts) {
      const size = Number(attributes['font-size']);
      const isInChart = parent?.name === 'a';
      const anchor = attributes['text-anchor'] ?? 'start';
      const from = Number(attributes['x']) - (anchor === 'start' ? 0 : 2 * size);
      const baseline = Number(attributes['y']) + (isInChart ? top : 0);
      const steps = Array.from({ length: 2 * zoom * Math.ceil(size) }, (_, at) => at / zoom);
      const places = steps.flatMap((along) =>
        steps.map((up) => ({ x: from + along, y: baseline - up / 2 })),
      );
      const fill = attributes['fill'] ?? '';
      expect(
        places.some((place) => isNear(pixel(place), fill)),
        `“${text}” is seen`,
      ).toBe(true);
    }
  });
}

for (const id of ['diego', 'tap', 'cloud-foundry']) {
  test(`the picture of ${id} looks as its chart does: every line, every text`, async ({
    explorer,
    page,
  }) => {
    await explorer.openPage(id);
    const chartLines = await page
      .locator('[data-flow] > path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    const chart = await page.evaluate(measureChartTexts, '[data-component], [data-group] > button');
    await page.goto(`./diagrams/${id}.svg`);
    const pictureLines = await page
      .locator('[data-flow]')
      .evaluateAll((links) => links.map((link) => link.querySelector('path')?.getAttribute('d')));
    expect(pictureLines).toEqual(chartLines);
    const picture = await page.evaluate(measurePictureTexts, '[data-component], [data-group]');
    expect(picture.length).toBe(chart.length);
    const left = new Set(picture);
    for (const text of chart) {
      const twin = [...left].find(
        (one) => one.text === text.text && Math.hypot(one.x - text.x, one.y - text.y) < 2,
      );
      expect(twin, `“${text.text}” at ${text.x}, ${text.y}`).toBeDefined();
      if (twin === undefined) continue;
      left.delete(twin);
      expect([twin.colour, twin.size, twin.weight], text.text).toEqual([
        text.colour,
        text.size,
        text.weight,
      ]);
      expect(Math.abs(twin.width - text.width), text.text).toBeLessThan(3);
    }
  });
}

test('opened by itself, a card leads to the explorer with that component selected', async ({
  explorer,
  page,
}) => {
  await page.goto(`./${FILES.light}`);
  await page.getByRole('link', { name: 'BBS', exact: true }).click();
  await expect(page).toHaveURL(/\/some\/where\/diego\/\?select=bbs$/);
  await expect(explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('BBS');
});

test('within another page it leads out of the place that it has there', async ({
  explorer,
  page,
}) => {
  await page.goto('./data/index.json');
  const home = new URL('../', page.url()).href;
  await page.setContent(
    `<object data="${home}${FILES.light}" type="image/svg+xml" width="1400" height="700"></object>`,
  );
  const frame = () => page.frames().find((one) => one.url().endsWith(FILES.light));
  await expect.poll(frame).toBeDefined();
  await frame()?.getByRole('link', { name: 'Rep', exact: true }).click();
  await expect(page).toHaveURL(/\/some\/where\/diego\/\?select=rep$/);
  await expect(explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('Rep');
});

test('a line leads to the explorer with that flow selected, by pointer and by keyboard', async ({
  explorer,
  page,
}) => {
  await page.goto(`./${FILES.light}`);
  const flow = page.locator('[data-flow="internal-10.1"]');
  const place = await flow.evaluate((link) => {
    const path = link.querySelector('path');
    const matrix = path?.getScreenCTM() ?? null;
    if (path === null || matrix === null) throw new Error('a link without a line');
    const points = Array.from({ length: 50 }, (_, at) =>
      path.getPointAtLength((path.getTotalLength() * at) / 50).matrixTransform(matrix),
    );
    // Where no other line lies over it.
    const own = points.find(({ x, y }) => document.elementFromPoint(x, y)?.parentNode === link);
    if (own === undefined) throw new Error('the line is nowhere to be hit');
    return { x: own.x, y: own.y };
  });
  await page.mouse.click(place.x, place.y);
  await expect(explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('Rep → BBS:8889');
  await page.goBack();
  await flow.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/diego\/\?select=internal-10\.1$/);
  await expect(explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('Rep → BBS:8889');
});

test('its words can be selected and copied', async ({ page }) => {
  await page.goto(`./${FILES.light}`);
  await page.keyboard.press('ControlOrMeta+a');
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  for (const words of ['Diego network communications', 'BBS', '8889', 'Mutual TLS']) {
    expect(selected).toContain(words);
  }
});

test('it looks the same where a host allows no styles, no scripts and nothing else', async ({
  page,
}) => {
  await page.goto(`./${FILES.light}`);
  const free = await page.screenshot();
  await page.route(`**/${FILES.light}`, async (route) => {
    const response = await route.fetch();
    const headers = {
      ...response.headers(),
      'content-security-policy': "default-src 'none'; sandbox",
    };
    await route.fulfill({ response, headers });
  });
  const [answer] = await Promise.all([page.waitForResponse('**/*.svg'), page.reload()]);
  expect(answer.headers()['content-security-policy']).toContain('sandbox');
  expect((await page.screenshot()).equals(free)).toBe(true);
});

test('every document has its pictures, each as well-formed as XML can be', async ({ page }) => {
  const index = (await (await page.request.get('./data/index.json')).json()) as {
    documents: { id: string; title: string }[];
  };
  for (const { id, title } of index.documents) {
    for (const file of [`diagrams/${id}.svg`, `diagrams/${id}-dark.svg`]) {
      const [svg, heading] = readXml(await fetchPicture(page, file));
      expect([svg?.name, heading?.name, heading?.text]).toEqual(['svg', 'title', title]);
    }
  }
});
