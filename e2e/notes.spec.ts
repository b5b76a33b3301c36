/** Notes: written on what is drawn, kept on the device, sent as a file, and merged with a conflict that is shown. */
import { expect } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { test } from './fixtures.ts';
import { BringTables, HARBOUR } from './pages/bringTables.ts';
import { ExplorerPage } from './pages/ExplorerPage.ts';
import { graveFaults } from './pages/graveFaults.ts';
import { NotePages } from './pages/NotePages.ts';

const FLOW = 'internal-1.1';
const NAME = 'Auctioneer → Rep:1801';

/** Somebody else's browser. */
async function elsewhere(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  return { context, explorer: new ExplorerPage(page), notes: new NotePages(page) };
}

test('a note hangs in chart and table, counts in the ledger, and is there after a reload', async ({
  explorer,
  page,
}) => {
  const notes = new NotePages(page);
  await explorer.open({ doc: 'diego', select: FLOW });
  await notes.note('Question', 'why not SSH?');
  await notes.sign('Ann');
  await expect(explorer.ledger).toContainText('1 note: 1 question');
  await expect(notes.signs).toHaveAttribute('data-note', 'question');
  await page.reload();
  await expect(explorer.ledger).toContainText('1 note: 1 question');
  await expect(notes.text).toHaveValue('why not SSH?');
  await expect(explorer.flow(FLOW)).toHaveAccessibleDescription('Note: Question: why not SSH?');
  await expect(explorer.flow(FLOW)).toHaveAccessibleName(/^Auctioneer → Rep:1801/);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.locator('[data-entry="internal-1"]')).toContainText('Question: why not SSH?');
  await explorer.ask('→BBS');
  await expect(explorer.ledger).toContainText('0 of 1 note');
});

test('what is being typed is kept, whatever the reader goes on to', async ({ explorer, page }) => {
  const notes = new NotePages(page);
  await explorer.open({ doc: 'diego', select: FLOW });
  await notes.note('Change');
  await notes.text.fill('half a');
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  await expect(explorer.flow(FLOW)).toHaveAccessibleDescription('Note: Change: half a');
  await explorer.flow(FLOW).press('Enter');
  await notes.text.fill('half a line');
  await expect.poll(() => explorer.parameters().get('select')).toBe(FLOW);
  await page.reload();
  await expect(notes.text).toHaveValue('half a line');
});

test('a note is written, changed, removed and had back by keyboard alone', async ({
  explorer,
  page,
}) => {
  const notes = new NotePages(page);
  await explorer.openChart({ doc: 'diego' });
  await expect(async () => {
    await explorer.flow(FLOW).focus();
    await page.keyboard.press('n');
    await expect(notes.text).toBeFocused({ timeout: 2000 });
  }).toPass();
  await page.keyboard.type('who may call this?');
  await page.keyboard.press('Enter');
  await expect(explorer.ledger).toContainText('1 note: 1 question');
  await page.keyboard.press('Shift+Tab');
  await expect(notes.field.getByRole('button', { name: 'Change' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explorer.ledger).toContainText('1 note: 1 change');
  await expect(notes.text).toHaveValue('who may call this?');
  await notes.field.getByRole('button', { name: 'Remove the note' }).press('Enter');
  await expect(notes.signs).toHaveCount(0);
  await expect(explorer.ledger).not.toContainText('note');
  await notes.field.getByRole('button', { name: 'Have it back' }).press('Enter');
  await expect(notes.text).toHaveValue('who may call this?');
});

test('the menu on a component notes it, and a folded group counts what is inside', async ({
  explorer,
  page,
}) => {
  const notes = new NotePages(page);
  await explorer.openChart({ doc: 'diego' });
  for (const [id, item] of [
    ['rep', 'Note as: change'],
    ['route-emitter', 'Note as: fine'],
  ] as const) {
    await explorer.component(id).click({ button: 'right', position: { x: 30, y: 10 } });
    await page.getByRole('menuitem', { name: item }).click();
  }
  await expect(notes.signs).toHaveCount(2);
  await page.getByRole('button', { name: 'Fold diego_cell' }).click();
  await expect(notes.signs).toHaveCount(1);
  await expect(notes.signs).toHaveAttribute('data-note', 'change');
  await expect(notes.signs).toContainText('2');
});

test('two people’s files come together, and a conflict is shown until it is settled', async ({
  explorer,
  page,
  browser,
  baseURL,
}) => {
  const ann = new NotePages(page);
  const other = await elsewhere(browser, baseURL);
  const bob = other.notes;
  await explorer.open({ doc: 'diego', select: FLOW });
  await ann.note('Fine', 'as it should be');
  await ann.sign('Ann');
  await other.explorer.open({ doc: 'diego', select: FLOW });
  await bob.note('Change', 'use another port');
  await bob.sign('Bob');
  await other.explorer.component('bbs').getByRole('button').first().click();
  await expect(other.explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('BBS');
  await bob.note('Question', 'who else?');
  await other.explorer.page.keyboard.press('Escape');
  await bob.openList();
  const file = await bob.save();
  expect(file.name).toBe('diego.notes.json');

  await page.getByRole('button', { name: 'Close the inspector' }).click();
  await ann.openList();
  await ann.bring(file);
  await expect(ann.list.getByRole('status')).toHaveText(
    'diego.notes.json: 2 notes read: 1 new, 1 in conflict.',
  );
  const conflict = ann.list.getByRole('group', { name: `Conflict: ${NAME}` });
  await expect(conflict).toContainText('as it should be');
  await expect(conflict).toContainText('use another port');
  await expect(explorer.ledger).toContainText('2 notes: 1 question, 1 in conflict');
  await explorer.open({ doc: 'diego', panel: 'review' });
  await expect(explorer.ledger).toContainText('1 in conflict');
  await ann.bring(file);
  await expect(ann.list.getByRole('status')).toContainText('nothing that was not here already');
  await conflict.getByRole('button', { name: 'Keep both as one text' }).click();
  await expect(conflict).toHaveCount(0);
  await expect(ann.list).toContainText('Ann: as it should be');
  await expect(ann.list).toContainText('Bob: use another port');

  // Sent back, it is settled for the other, too.
  await bob.bring(await ann.save());
  await expect(bob.list.getByRole('status')).toContainText('1 changed');
  await expect(other.explorer.ledger).toContainText('2 notes: 1 change, 1 question');
  await other.context.close();
});

test('what was removed by one is not brought back by the other’s file', async ({
  explorer,
  page,
  browser,
  baseURL,
}) => {
  const ann = new NotePages(page);
  await explorer.open({ doc: 'diego', select: FLOW });
  await ann.note('Question', 'why?');
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  await ann.openList();
  const before = await ann.save();
  const other = await elsewhere(browser, baseURL);
  await other.explorer.open({ doc: 'diego' });
  await other.notes.openList();
  await other.notes.bring(before);
  await expect(other.explorer.ledger).toContainText('1 note');
  await ann.list.getByRole('button', { name: NAME }).click();
  await ann.field.getByRole('button', { name: 'Remove the note' }).click();
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  const after = await ann.save();
  expect(after.text).not.toContain('why?');
  await other.notes.bring(after);
  await expect(other.notes.list.getByRole('status')).toContainText('1 removed');
  await other.notes.bring(before);
  await expect(other.notes.list.getByRole('status')).toContainText('nothing');
  await expect(other.explorer.ledger).not.toContainText('note');
  await other.context.close();
});

test('a file that is none says where and what, and changes nothing', async ({ explorer, page }) => {
  const notes = new NotePages(page);
  await explorer.open({ doc: 'diego', select: FLOW });
  await notes.note('Fine');
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  await notes.openList();
  const { name, text } = await notes.save();
  await notes.bring({ name, text: text.replace('"fine"', '"dandy"') });
  await expect(notes.list.getByRole('alert')).toContainText(
    'diego.notes.json, at notes.0.versions.0.verdict',
  );
  await notes.bring({ name, text: text.slice(0, 60) });
  await expect(notes.list.getByRole('alert')).toContainText('diego.notes.json, line');
  await expect(explorer.ledger).toContainText('1 note: 1 fine');
});

test('notes on what the reader brought are kept with it, and find their place on another device', async ({
  explorer,
  page,
  browser,
  baseURL,
}) => {
  const ann = new NotePages(page);
  await explorer.openPage('diego');
  const brought = new BringTables(page);
  await brought.chart(HARBOUR);
  await brought.isKept();
  await explorer.components.filter({ hasText: 'radio' }).getByRole('button').first().click();
  await ann.note('Change', 'by wire');
  await page.reload();
  await expect(explorer.ledger).toContainText('1 note: 1 change');
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  await ann.openList();
  const file = await ann.save();
  const other = await elsewhere(browser, baseURL);
  await other.explorer.openPage('diego');
  const bring = new BringTables(other.explorer.page);
  await bring.chart(HARBOUR);
  // Dropped anywhere, it is known for what it is.
  await bring.drop([file]);
  await expect(other.notes.list).toContainText('by wire');
  await expect(other.explorer.ledger).toContainText('1 note: 1 change');
  await other.context.close();
});

test('a file about another document is asked about first, and its notes are listed without a place', async ({
  explorer,
  page,
}) => {
  const notes = new NotePages(page);
  await explorer.open({ doc: 'diego', select: FLOW });
  await notes.note('Question', 'why?');
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  await notes.openList();
  const file = await notes.save();
  await explorer.open({ doc: 'tap' });
  await notes.openList();
  await notes.bring(file);
  await expect(notes.list).toContainText('0 have a place');
  await expect(explorer.ledger).not.toContainText('note');
  await notes.list.getByRole('button', { name: 'Bring them in here' }).click();
  await expect(explorer.ledger).toContainText('1 note without a place');
  const lost = notes.list.getByRole('region', { name: 'Notes without a place' });
  await expect(lost).toContainText(NAME);
  await lost.getByRole('button', { name: `Remove the note on ${NAME}` }).click();
  await expect(explorer.ledger).not.toContainText('note');
});

test('the minutes tell each note with its row, and two tabs stay in step', async ({
  explorer,
  page,
  context,
}) => {
  const notes = new NotePages(page);
  const second = await context.newPage();
  const tab = new ExplorerPage(second);
  await tab.open({ doc: 'diego' });
  await explorer.open({ doc: 'diego', select: FLOW });
  await notes.note('Change', 'use SSH');
  await expect(tab.ledger).toContainText('1 note: 1 change');
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  await notes.openList();
  const { name, text } = await notes.save('Save as minutes');
  expect(name).toBe('diego-notes.md');
  expect(text).toContain(`- **${NAME}** (Internal to Diego, row 1 of 14): use SSH`);
  await notes.list.getByRole('button', { name: 'all flows with notes (1)' }).click();
  expect(await explorer.litFlowIds()).toEqual([FLOW]);
  await notes.list.getByRole('button', { name: 'Forget all notes…' }).click();
  await notes.list.getByRole('button', { name: 'Forget them' }).click();
  await expect(tab.ledger).not.toContainText('note');
});

test('notes can be read and written without a mouse or eyes', async ({ explorer, page }) => {
  const notes = new NotePages(page);
  await explorer.open({ doc: 'diego', select: FLOW });
  await notes.note('Question', 'why?');
  expect(await graveFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close the inspector' }).click();
  await notes.openList();
  expect(await graveFaults(page)).toEqual([]);
});
