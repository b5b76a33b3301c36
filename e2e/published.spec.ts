/**
 * The published data against a transcription of each page's tables, made from the page and not from
 * the documents here: no row lost, added, moved or altered, in any of its short cells.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { PublishedDocument } from '../src/core/export/json/publishedDocument.ts';
import { test } from './fixtures.ts';

const TRANSCRIPTIONS = new URL('./transcriptions/', import.meta.url);
const transcribed = readdirSync(TRANSCRIPTIONS).map((file) => file.replace(/\.tsv$/, ''));

for (const id of transcribed) {
  test(`${id} is published with every row as its page has it`, async ({ request }) => {
    const response = await request.get(`./data/${id}.json`);
    expect(response.ok()).toBe(true);
    const document = (await response.json()) as PublishedDocument;
    const published = document.entries.map(({ table, written }) => [table, ...written].join('\t'));
    expect(published).toEqual(readTranscription(id));
  });
}

test('every published page has a transcription, and the index counts its rows', async ({
  request,
}) => {
  const index = (await (await request.get('./data/index.json')).json()) as {
    documents: { id: string; title: string; entries: number }[];
  };
  const rows = new Map(transcribed.map((id) => [id, readTranscription(id).length]));
  const pages = new Set<string>();
  for (const { id, entries } of index.documents) {
    const document = (await (await request.get(`./data/${id}.json`)).json()) as PublishedDocument;
    // A document of documents has the rows of its pages, which platform.spec.ts holds it to.
    expect(entries).toBe(document.pages.reduce((sum, page) => sum + (rows.get(page.id) ?? 0), 0));
    for (const page of document.pages) pages.add(page.id);
  }
  expect([...pages].toSorted()).toEqual(transcribed.toSorted());
});

test('every row gives a flow, and every flow knows its row', async ({ request }) => {
  for (const id of transcribed) {
    const document = (await (await request.get(`./data/${id}.json`)).json()) as PublishedDocument;
    const entries = document.entries.map((entry) => entry.id);
    expect([...new Set(document.flows.map((flow) => flow.entry))]).toEqual(entries);
  }
});

function readTranscription(id: string): string[] {
  return readFileSync(new URL(`${id}.tsv`, TRANSCRIPTIONS), 'utf8')
    .trimEnd()
    .split('\n');
}
