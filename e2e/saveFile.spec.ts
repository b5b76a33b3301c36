/** The explorer with one document, its notes and its view as one file: saved by a reader, opened from disk. */
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { keyOf } from '../src/core/notes/note.ts';
import { writeNotesFile } from '../src/core/notes/notesFile.ts';
import { test } from './fixtures.ts';
import { BringTables, HARBOUR } from './pages/bringTables.ts';
import { readyToPrint } from './pages/readyToPrint.ts';
import type { ExplorerPage } from './pages/ExplorerPage.ts';

const NOTE = {
  about: { kind: 'flow', id: 'internal-2.1' },
  as: 'Auctioneer → BBS:8889',
  verdict: 'question',
  text: 'Why so often? </script><script>window.bad = true</script>',
  by: null,
  at: '2026-11-30T10:00:00.000Z',
  before: [],
  rivals: [],
} as const;

const partOf = (page: Page) => page.getByRole('region', { name: 'One file' });

/** @returns the address of the file that is saved. */
async function saveFile(page: Page, path: string): Promise<string> {
  await page.getByRole('button', { name: 'Take away' }).click();
  await expect(partOf(page)).toContainText(/in one HTML file of \d\.\d MB/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    partOf(page).getByRole('button', { name: 'Save as one file' }).click(),
  ]);
  await file.saveAs(path);
  await expect(partOf(page)).toContainText(`Saved as ${file.suggestedFilename()}.`);
  return pathToFileURL(path).href;
}

/** All that is asked for from now on, but for what is in the file or on this disk. */
function noteRequests(context: BrowserContext): readonly string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

async function answersAll(explorer: ExplorerPage, page: Page): Promise<void> {
  await expect(explorer.flows).toHaveCount(25);
  await explorer.ask('→BBS');
  await expect(explorer.ledger).toContainText(/^5 of 25 rows/);
  await page.getByRole('button', { name: 'Only these' }).click();
  await expect(explorer.flows).toHaveCount(5);
  await page.getByRole('button', { name: 'Dim' }).click();
  await expect(explorer.flows).toHaveCount(25);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(explorer.rows.first()).toBeVisible();
}

test('a built-in document with a query and notes opens from disk, answers, and asks for nothing', async ({
  explorer,
  page,
  context,
}, testInfo) => {
  const notes = writeNotesFile(
    { id: 'diego', title: 'Diego network communications' },
    new Map([[keyOf(NOTE.about), NOTE]]),
  );
  await page.addInitScript((text) => {
    if (window.location.protocol === 'http:')
      window.localStorage.setItem('portolan.notes/diego', text);
  }, notes);
  await explorer.openChart({ doc: 'diego', q: 'Auctioneer→', with: 'internal-mysql' });
  await expect(explorer.ledger).toContainText('1 note');
  const href = await saveFile(page, testInfo.outputPath('diego.html'));
  // What the site still asks for when it has nothing else to do is not the file's.
  await page.goto('about:blank');
  await context.setOffline(true);
  const asked = noteRequests(context);
  await page.goto(href);
  await explorer.isAlive();
  await expect(page).toHaveTitle('Diego network communications — Portolan');
  await expect(explorer.query).toHaveValue('Auctioneer→');
  expect(new URL(page.url()).searchParams.get('with')).toBe('internal-mysql');
  await expect(explorer.ledger).toContainText('1 note');
  expect(await page.evaluate(() => 'bad' in window)).toBe(false);
  await page.goto(`${href}?doc=diego&q=Rep⇒mysql_proxy&panel=ways`);
  await explorer.isAlive();
  await expect(page.getByRole('button', { name: /^Way 3:/ })).toBeVisible();
  await page.goto(`${href}?doc=diego`);
  await explorer.isAlive();
  await answersAll(explorer, page);
  expect(asked).toEqual([]);
});

test('a file saves the next one, and what is asked there goes with it', async ({
  explorer,
  page,
  context,
}, testInfo) => {
  await explorer.openChart({ doc: 'netman' });
  const first = await saveFile(page, testInfo.outputPath('netman.html'));
  // What the site still asks for when it has nothing else to do is not the file's.
  await page.goto('about:blank');
  await context.setOffline(true);
  const asked = noteRequests(context);
  await page.goto(first);
  await explorer.isAlive();
  await expect(explorer.flows).toHaveCount(18);
  await explorer.ask('kind:traffic');
  const second = await saveFile(page, testInfo.outputPath('next.html'));
  await page.goto(second);
  await explorer.isAlive();
  await expect(explorer.query).toHaveValue('kind:traffic');
  expect(asked).toEqual([]);
});

test('a document that a reader brought goes into a file as well', async ({
  explorer,
  page,
  context,
}, testInfo) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.chart(HARBOUR);
  await expect(explorer.flows).toHaveCount(2);
  const href = await saveFile(page, testInfo.outputPath('harbour.html'));
  // What the site still asks for when it has nothing else to do is not the file's.
  await page.goto('about:blank');
  await context.setOffline(true);
  const asked = noteRequests(context);
  await page.goto(href);
  await explorer.isAlive();
  await expect(page).toHaveTitle('Harbour network — Portolan');
  await expect(explorer.flows).toHaveCount(2);
  await explorer.ask('port:8080');
  await page.getByRole('button', { name: 'Only these' }).click();
  await expect(explorer.flows).toHaveCount(1);
  expect(asked).toEqual([]);
});

test.describe('without a network', () => {
  test.use({ tolerated: [/ERR_INTERNET_DISCONNECTED/] });

  test('what a file is made of cannot be loaded, and that is said', async ({
    explorer,
    page,
    context,
  }) => {
    await explorer.openChart({ doc: 'diego' });
    await page.getByRole('button', { name: 'Take away' }).click();
    await expect(partOf(page)).toBeVisible();
    await readyToPrint(page);
    await context.setOffline(true);
    await partOf(page).getByRole('button', { name: 'Save as one file' }).click();
    await expect(partOf(page)).toContainText('could not be loaded (there is no network)');
  });
});
