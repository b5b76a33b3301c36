/** What is printed: the chart with a number on each lit flow, and the list of these; nothing of it is cut off. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeNotesFile } from '../src/core/notes/notesFile.ts';
import { keyOf } from '../src/core/notes/note.ts';
import { test } from './fixtures.ts';
import { holdFiles } from './pages/holdFiles.ts';
import { readyToPrint } from './pages/readyToPrint.ts';
import { readPdf, textsCutOff, wordsOn } from './pages/readPdf.ts';
import type { PdfSheet } from './pages/readPdf.ts';

const ASKED = {
  'diego': '→BBS',
  'tap': 'cluster:run',
  'container-to-container': 'kind:rule',
  'cf-networking': 'kind:traffic',
  'netman': 'kind:traffic',
  'cloud-foundry': 'document:diego',
} as const;

const PAPERS = [
  { format: 'A4', landscape: false, sheet: [595, 842] },
  { format: 'A4', landscape: true, sheet: [842, 595] },
  { format: 'Letter', landscape: false, sheet: [612, 792] },
  { format: 'Letter', landscape: true, sheet: [792, 612] },
] as const;

/** `2, 5–7`: what stands in a tag, or under a letter. */
const NUMBERS = /^\d+(–\d+)?(, \d+(–\d+)?)*$/;

function expand(said: string): readonly number[] {
  return said.split(', ').flatMap((piece) => {
    const [from = 0, to = from] = piece.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

/** The numbers at the ports of the charts, those under a letter included, as the page prints them. */
async function numbersOnChart(page: Page) {
  const { tags, keys } = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const found = [...document.querySelectorAll('[data-turn="landscape"] [data-number]')]
      .filter((tag) => tag.getAttribute('data-number') !== 'line')
      .map((tag) => [...tag.querySelectorAll('text')].map((line) => line.textContent).join(', '));
    const letters = [...document.querySelectorAll('[data-turn="landscape"] [data-key]')].map(
      (key) => [key.getAttribute('data-key') ?? '', key.textContent] as const,
    );
    window.dispatchEvent(new Event('afterprint'));
    return { tags: found, keys: letters };
  });
  const letters = new Map(keys);
  const said = tags.map((tag) => letters.get(tag) ?? tag.replace('inside: ', ''));
  const sorted = [...new Set(said.flatMap(expand))].toSorted((one, other) => one - other);
  return { all: sorted, underLetters: [...letters.values()].flatMap(expand) };
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** The numbers at the beginning of the list's lines: they stand at the sheet's left edge, and in bold. */
function listed(sheets: readonly PdfSheet[]): readonly number[] {
  const lists = sheets.filter((sheet) => wordsOn(sheet).includes('Encryption'));
  return lists.flatMap(({ texts }) => {
    const head = texts.find(({ words }) => words === 'No.');
    return texts
      .filter(({ words, left }) => /^\d+$/.test(words) && Math.abs(left - (head?.left ?? -1)) < 1)
      .map(({ words }) => Number(words));
  });
}

/** Those that stand by themselves in tags, as text, on the sheets before the list. */
function numbersInPdf(sheets: readonly PdfSheet[]): readonly number[] {
  const list = sheets.findIndex((sheet) => wordsOn(sheet).includes('Flows by number'));
  return sheets.slice(0, list).flatMap(({ texts }) =>
    texts.flatMap(({ words }) => {
      const said = words.replace(/,$/, '');
      return NUMBERS.test(said) ? expand(said) : [];
    }),
  );
}

for (const [doc, q] of Object.entries(ASKED)) {
  test(`${doc}: every lit flow has its number on the chart and in the list, on each paper`, async ({
    explorer,
    page,
  }) => {
    for (const text of ['', q]) {
      await explorer.openChart({ doc, q: text });
      const expected = upTo((await explorer.litFlowIds()).length);
      expect(expected.length).toBeGreaterThan(0);
      await readyToPrint(page);
      const { all, underLetters } = await numbersOnChart(page);
      expect(all).toEqual(expected);
      for (const { format, landscape, sheet } of PAPERS) {
        const sheets = await readPdf(await page.pdf({ format, landscape, printBackground: true }));
        expect(textsCutOff(sheets)).toEqual([]);
        expect(listed(sheets)).toEqual(expected);
        const written = new Set([...numbersInPdf(sheets), ...underLetters]);
        expect(expected.filter((number) => !written.has(number))).toEqual([]);
        for (const { width, height } of sheets) {
          expect(Math.abs(width - sheet[0])).toBeLessThan(2);
          expect(Math.abs(height - sheet[1])).toBeLessThan(2);
        }
      }
    }
  });
}

test('the head of the list stands on each sheet that it goes on to', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'tap' });
  await readyToPrint(page);
  const sheets = await readPdf(await page.pdf({ format: 'A4', landscape: true }));
  const lists = sheets.slice(1);
  expect(lists.length).toBeGreaterThan(2);
  for (const sheet of lists) {
    expect(wordsOn(sheet)).toContain('Networking flows');
    expect(wordsOn(sheet)).toContain('Authentication');
  }
});

test('the cover says what was asked, what was chosen, how much that is, and where it is', async ({
  explorer,
  page,
}) => {
  const parameters = { doc: 'diego', q: 'encryption:not-stated', with: 'internal-mysql' };
  await explorer.openChart(parameters);
  await readyToPrint(page);
  const [first] = await readPdf(await page.pdf({ format: 'A4' }));
  if (first === undefined) throw new Error('there is no sheet');
  const words = wordsOn(first);
  expect(words).toContain('Diego network communications');
  expect(words).toContain('encryption:not-stated');
  expect(words).toMatch(/\d+ of 25 rows/);
  expect(words).toContain('Internal MySQL');
  expect(words.replaceAll(' ', '')).toContain('/some/where/diego/?q=encryption:not-stated');
});

test('the paper that is chosen is the one that is printed', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await page.getByRole('button', { name: 'Take away' }).click();
  const part = page.getByRole('region', { name: 'Paper' });
  await part.getByRole('button', { name: 'Letter' }).click();
  await part.getByRole('button', { name: 'Landscape' }).click();
  await expect(part).toContainText('25 flows are numbered');
  await page.keyboard.press('Escape');
  await page.reload();
  await explorer.isAlive();
  await readyToPrint(page);
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  for (const { width, height } of sheets) {
    expect([Math.round(width), Math.round(height)]).toEqual([792, 612]);
  }
  expect(listed(sheets)).toEqual(upTo(25));
});

test('a dark page is printed in black on white, and the button prints the chart from any view', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'diego', view: 'table', theme: 'dark' });
  await page.evaluate(() => {
    // The dialog is the browser's, and would stay: what it would print is looked at in its place.
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
    };
  });
  await page.getByRole('button', { name: 'Take away' }).click();
  await page
    .getByRole('region', { name: 'Paper' })
    .getByRole('button', { name: 'Print', exact: true })
    .click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-paper="whole"]');
  await expect(paper).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(paper).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('heading', { name: 'Flows by number' }).last()).toBeAttached();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
});

test('printing waits for what is printed', async ({ explorer, page }) => {
  const release = await holdFiles(page, '**/assets/Paper-*.js');
  await explorer.openChart({ doc: 'diego' });
  await page.getByRole('button', { name: 'Take away' }).click();
  const printed = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.print = () => {
          window.dispatchEvent(new Event('beforeprint'));
          resolve(document.querySelectorAll('[data-paper]').length);
        };
      }),
  );
  await page
    .getByRole('region', { name: 'Paper' })
    .getByRole('button', { name: 'Print', exact: true })
    .click();
  release();
  expect(await printed).toBeGreaterThan(0);
});

test('the table is printed as it is, under what it is of', async ({ explorer, page }) => {
  await explorer.open({ doc: 'diego', view: 'table' });
  await readyToPrint(page);
  const sheets = await readPdf(await page.pdf({ format: 'A4', landscape: true }));
  const words = sheets.map(wordsOn).join(' ');
  expect(words).toContain('nothing is asked: every row');
  expect(words).toContain('4222, 4223, 4224, 4225');
  expect(words).not.toContain('Flows by number');
  expect(textsCutOff(sheets)).toEqual([]);
});

test('what a reader noted stands in the list', async ({ explorer, page }) => {
  const about = { kind: 'flow', id: 'internal-1.1' } as const;
  const note = {
    about,
    as: 'Auctioneer → Rep:1801',
    verdict: 'question',
    text: 'Who rotates the certificate?',
    by: 'Ada',
    at: '2026-11-30T10:00:00.000Z',
    before: [],
    rivals: [],
  } as const;
  const file = writeNotesFile(
    { id: 'diego', title: 'Diego network communications' },
    new Map([[keyOf(about), note]]),
  );
  await page.addInitScript((text) => {
    window.localStorage.setItem('portolan.notes/diego', text);
  }, file);
  await explorer.openChart({ doc: 'diego', q: '→Rep' });
  await expect(explorer.ledger).toContainText('1 note');
  await readyToPrint(page);
  const sheets = await readPdf(await page.pdf({ format: 'A4', landscape: true }));
  expect(wordsOn(sheets.at(-1) ?? { width: 0, height: 0, texts: [] })).toContain(
    'Question: Who rotates the certificate? (Ada)',
  );
});
