/**
 * The site that the command line builds of three Markdown files: what is promised of the site of the
 * built-in documents holds there, too. Its rows are held against transcriptions made from the files by hand.
 */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { Ajv } from 'ajv';
import type { PublishedDocument } from '../src/core/export/json/publishedDocument.ts';
import { BROUGHT_SITE } from './broughtSite.ts';
import { readXml } from '../src/readXml.ts';
import { test } from './fixtures.ts';
import { expectInstant } from './pages/arrival.ts';
import { graveFaults } from './pages/graveFaults.ts';
import { isKept } from './pages/isKept.ts';
import { measureChart } from './pages/measureChart.ts';
import { expectLight } from './pages/weighPage.ts';

const DIST = new URL(`../${BROUGHT_SITE.folder}/`, import.meta.url);
const PAGES = BROUGHT_SITE.pages;
/** The platform that the three make stands first. */
const ALL = ['platform', ...PAGES];

for (const document of ALL) {
  test(`the page of ${document} is light, drawn before its scripts, and nothing moves when they come`, async ({
    explorer,
    page,
  }) => {
    expectLight(DIST, document);
    await expectInstant(explorer, page, document);
    expect(await graveFaults(page)).toEqual([]);
    const { overlaps, cutTexts, crossings, strayTexts } = await page.evaluate(measureChart);
    expect({ overlaps, cutTexts, crossings, strayTexts }).toEqual({
      overlaps: [],
      cutTexts: [],
      crossings: [],
      strayTexts: [],
    });
  });
}

test('every row of the files is published as it stands there, and on the platform once more', async ({
  explorer,
  page,
  request,
}) => {
  await explorer.open();
  const index = (await (await request.get('./data/index.json')).json()) as {
    documents: { id: string; entries: number }[];
  };
  expect(index.documents.map(({ id }) => id)).toEqual(ALL);
  const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    (await (await request.get('./data/schema.json')).json()) as object,
  );
  const rowsOf = ({ entries }: PublishedDocument) =>
    entries.map(({ written }) => written.join('\t'));
  for (const { id, entries } of index.documents) {
    const document = await explorer.published(id);
    validate(document);
    expect(validate.errors, id).toBeNull();
    expect(document.entries).toHaveLength(entries);
    expect(rowsOf(document), id).toEqual(
      id === 'platform' ? PAGES.flatMap(readTranscription) : readTranscription(id),
    );
    // What is charted has a flow, what waits has a problem, and there is nothing else.
    const charted = new Set(document.flows.map(({ entry }) => entry));
    const said = new Set(document.problems.map(({ entry }) => entry));
    for (const { id: entry, standing } of document.entries) {
      expect([entry, standing]).toEqual([entry, charted.has(entry) ? 'charted' : 'waits']);
      if (standing === 'waits') expect(said).toContain(entry);
    }
  }
  await expect(page).toHaveTitle(/^Platform — Portolan$/);
});

test('a row cites the file and the line that it stands in', async ({ explorer }) => {
  for (const id of ALL) {
    for (const { place, written } of (await explorer.published(id)).entries) {
      expect(place?.file).toMatch(/^e2e\/brought\/[a-z-]+\.md$/);
      const lines = readFileSync(new URL(`../${place?.file}`, import.meta.url), 'utf8').split('\n');
      const from = (place?.line ?? 0) - 1;
      // A row of HTML is one of several lines.
      expect(lines.slice(from, from + 10).join('\n')).toContain(written.at(-1));
    }
  }
});

test('one can ask, lay out anew and read in every view, and the query that is sent opens again', async ({
  explorer,
  page,
}) => {
  await explorer.openPage('platform');
  await explorer.ask('→Queue:5672');
  await expect(explorer.ledger).toContainText(/^3 of \d+ rows/);
  await page.getByRole('button', { name: 'Only these' }).click();
  await expect(explorer.flows).toHaveCount(3);
  for (const view of ['Table', 'Matrix', 'Diagram']) {
    await page.getByRole('button', { name: view, exact: true }).click();
    expect(await graveFaults(page), view).toEqual([]);
  }
  await page.reload();
  await explorer.isAlive();
  await expect(explorer.flows).toHaveCount(3);
  await page.getByRole('link', { name: 'Runner network' }).click();
  await expect(page).toHaveURL(/\/runners\/\?show=only$/);
});

test('nothing of the built-in documents is in it', async ({ explorer, page, request }) => {
  await explorer.openPage('runners');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByText('all other cells are as written')).toHaveText(/^Descriptions, /);
  // It names no groups, and there is nothing to choose from.
  await expect(explorer.filters.getByRole('group', { name: 'Protocol' })).toBeVisible();
  await expect(explorer.filters.getByRole('group', { name: 'Group', exact: true })).toHaveCount(0);
  expect(await page.content()).not.toMatch(/diego|cloud foundry|tanzu/i);
  for (const file of ['social.png', 'diego/', 'data/tap.json']) {
    expect((await request.get(`./${file}`)).status(), file).toBe(404);
  }
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('each of its documents opens once one of them was visited', async ({
    explorer,
    page,
    context,
  }) => {
    await explorer.openPage('platform');
    await isKept(page);
    await context.setOffline(true);
    for (const document of ALL) {
      await explorer.openPage(document);
      await expect(explorer.flows.first()).toBeAttached();
    }
  });
});

function readTranscription(id: string): string[] {
  const file = new URL(`brought/${id}.tsv`, import.meta.url);
  // A cell of several lines has `\n` for their ends.
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => row.replaceAll('\\n', '\n'));
}

test('the site has a picture of each document, which leads to its page there', async ({
  explorer,
  page,
}) => {
  for (const id of ALL) {
    const response = await page.request.get(`./diagrams/${id}.svg`);
    const links = readXml(await response.text()).filter(({ name }) => name === 'a');
    const { flows } = await explorer.published(id);
    const drawn = links.flatMap(({ attributes }) => attributes['data-flow'] ?? []);
    expect(drawn.toSorted()).toEqual(flows.map((flow) => flow.id).toSorted());
    for (const { attributes } of links) {
      expect(attributes['href']).toMatch(new RegExp(`^\\.\\./${id}/\\?select=`));
    }
  }
});
