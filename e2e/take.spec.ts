/** What is taken away as tables and pictures has all that its scope says, and the sheet that offers it is used by anybody. */
import { expect } from '@playwright/test';
import { Ajv } from 'ajv';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import Papa from 'papaparse';
import type { PublishedDocument } from '../src/core/export/json/publishedDocument.ts';
import { readXml } from '../src/readXml.ts';
import { test } from './fixtures.ts';
import { DOCUMENTS } from './pages/documents.ts';
import { TakeAway } from './pages/takeAway.ts';

for (const id of DOCUMENTS) {
  test(`tables of ${id} have each row and each flow`, async ({ explorer, page, request }) => {
    const published = await explorer.published(id);
    await explorer.open({ doc: id });
    const take = new TakeAway(page);
    await take.open();
    const csv = readCsv(await take.saveText('CSV'));
    expect(new Set(csv.map((line) => line['Flow']))).toEqual(idsOf(published.flows));
    expect(new Set(csv.map((line) => `${line['Table']} ${line['Row']}`)).size).toBe(
      published.entries.length,
    );
    expect(tableRows(await take.saveText('Markdown'))).toBe(published.flows.length);
    const json = JSON.parse(await take.saveText('JSON')) as PublishedDocument;
    const schema = (await (await request.get('./data/schema.json')).json()) as object;
    const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
      schema,
    );
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.flows).toEqual(published.flows);
    expect(json.taken).toMatchObject({
      rows: { taken: published.entries.length, all: published.entries.length },
      flows: { taken: published.flows.length, all: published.flows.length },
    });
  });

  test(`pictures of ${id} have all of the chart, with its title, ledger, day and address`, async ({
    explorer,
    page,
  }) => {
    const published = await explorer.published(id);
    await explorer.open({ doc: id });
    const take = new TakeAway(page);
    await take.open();
    const svg = readXml(await take.saveText('SVG'));
    const drawn = svg.flatMap(({ attributes }) => attributes['data-flow'] ?? []);
    expect(new Set(drawn)).toEqual(idsOf(published.flows));
    const texts = svg.filter(({ name }) => name === 'text').map(({ text }) => text);
    const said = texts.join(' ');
    expect(texts).toContain(published.title);
    expect(said).toContain(`${published.flows.length} of ${published.flows.length} flows`);
    expect(said).toMatch(/Taken on \d{4}-\d\d-\d\d/);
    expect(said).toContain(`/some/where/${id}/`);
    await take.choose('1×');
    const { content } = await take.save('PNG');
    const size = await page.evaluate(sizeOfPng, content.toString('base64'));
    const [root] = svg;
    expect(size).toEqual([
      Math.round(Number(root?.attributes['width'])),
      Math.round(Number(root?.attributes['height'])),
    ]);
  });
}

test('what a query selects is taken with the query and the ledger inside', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'diego', q: '→BBS' });
  await expect(explorer.flows.first()).toBeAttached();
  const asked = await explorer.litFlowIds();
  expect(asked.length).toBeGreaterThan(1);
  const take = new TakeAway(page);
  await take.open();
  const scope = `Query: →BBS · ${asked.length} of 25 rows · ${asked.length} of 25 flows`;
  await expect(take.scope).toContainText(scope);
  const { name, content } = await take.save('CSV');
  expect(name).toBe('diego-query.csv');
  const lines = readCsv(content.toString('utf8'));
  expect(lines.map((line) => line['Flow'] ?? '').toSorted()).toEqual(asked);
  for (const line of lines) {
    expect(line['Scope']).toContain(scope);
    expect(line['Address']).toContain('/some/where/diego/?q=');
  }
});

test('the rest of a picture is dimmed, or left out and laid out anew', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'diego', q: '→BBS', select: 'internal-10.1' });
  await expect(explorer.flows.first()).toBeAttached();
  const asked = await explorer.litFlowIds();
  const take = new TakeAway(page);
  await take.open();
  expect(litIn(await take.saveText('SVG'))).toEqual({ drawn: 25, lit: asked });
  await take.choose('Left out');
  expect(litIn(await take.saveText('SVG'))).toEqual({ drawn: asked.length, lit: asked });
  await take.choose('What is selected');
  await expect(take.scope).toContainText('Selected: Rep → BBS:8889 · 1 of 25 rows · 1 of 25 flows');
  expect(litIn(await take.saveText('SVG'))).toEqual({ drawn: 25, lit: ['internal-10.1'] });
  await take.choose('Left out');
  expect(litIn(await take.saveText('SVG'))).toEqual({ drawn: 1, lit: ['internal-10.1'] });
});

test('a picture is copied as one, and a text as text', async ({ context, explorer, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.open({ doc: 'diego' });
  const take = new TakeAway(page);
  await take.open();
  await take.choose('Copy as PNG');
  await expect(take.sheet.getByText('PNG copied.')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types;
  });
  expect(copied).toEqual(['image/png']);
  await take.choose('Copy as Mermaid');
  await expect(take.sheet.getByText('Mermaid copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('flowchart LR');
});

test('copying that is refused is said, and saving is offered', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await explorer.open({ doc: 'diego' });
  const take = new TakeAway(page);
  await take.open();
  await take.choose('Copy as PNG');
  await expect(take.sheet.getByText(/Copying was refused .* the PNG can be saved/)).toBeVisible();
  await take.choose('Copy as D2');
  await expect(take.sheet.getByText(/Copying was refused .* D2 can be saved/)).toBeVisible();
});

test('the sheet is reached and used by keyboard, and gives the focus back', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'diego', q: '→BBS' });
  const button = page.getByRole('button', { name: 'Take away', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const take = new TakeAway(page);
  await expect(take.scope).toContainText('Query: →BBS');
  await take.sheet.getByRole('button', { name: 'What is asked' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(take.scope).toContainText('All of it · 25 of 25 rows');
  await page.keyboard.press('Escape');
  await expect(take.sheet).toBeHidden();
  await expect(button).toBeFocused();
});

test('on a narrow screen nothing of it is out of sight', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await explorer.open({ doc: 'diego', q: '→BBS', select: 'internal-10.1' });
  const take = new TakeAway(page);
  await take.open();
  await take.choose('What is selected');
  await expect(take.sheet.getByRole('button', { name: 'Save as PNG' })).toBeVisible();
  const hidden = await take.sheet.evaluate((sheet) =>
    [sheet, ...sheet.querySelectorAll('*')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(({ className }) => String(className)),
  );
  expect(hidden).toEqual([]);
});

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, '').trimEnd());
  expect(errors).toEqual([]);
  const [headings = [], ...lines] = data;
  return lines.map((line) => Object.fromEntries(headings.map((key, at) => [key, line[at] ?? ''])));
}

/** Its heading aside. */
function tableRows(text: string): number {
  const { children } = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return children.flatMap((one) => (one.type === 'table' ? one.children : [])).length - 1;
}

function litIn(svg: string) {
  const flows = readXml(svg).filter(({ attributes }) => attributes['data-flow'] !== undefined);
  const lit = flows.filter(({ attributes }) => attributes['data-dimmed'] === undefined);
  return {
    drawn: flows.length,
    lit: lit.map(({ attributes }) => attributes['data-flow'] ?? '').toSorted(),
  };
}

async function sizeOfPng(base64: string): Promise<readonly [number, number]> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  return [bitmap.width, bitmap.height];
}
