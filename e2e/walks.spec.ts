/** Walks: every document's from first to last step by keyboard alone; off the path and back; readers' own. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { DOCUMENTS } from './pages/documents.ts';
import { ExplorerPage } from './pages/ExplorerPage.ts';
import { graveFaults } from './pages/graveFaults.ts';

const panelOf = (page: Page) => page.getByRole('region', { name: 'Walks', exact: true });
const stepOf = (page: Page) => panelOf(page).getByRole('region', { name: 'Step', exact: true });
const currentOf = (page: Page) => panelOf(page).locator('[aria-current="step"]');
const press = (page: Page, name: string) =>
  panelOf(page).getByRole('button', { name, exact: true }).click();

/** Where each component stands in the chart, whatever the camera does. */
async function placesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const camera = document.querySelector('.react-flow__viewport');
    if (camera === null) return [];
    const { a: zoom } = new DOMMatrix(getComputedStyle(camera).transform);
    const cards = [...document.querySelectorAll<HTMLElement>('[data-component]')];
    const [first] = cards.map((card) => card.getBoundingClientRect());
    return cards.map((card) => {
      const { offsetLeft, offsetTop, offsetWidth, offsetHeight, dataset } = card;
      const { left, top } = card.getBoundingClientRect();
      // What is on screen is where the layout has it: nothing else moves a card.
      const [x, y] = [left - (first?.left ?? 0), top - (first?.top ?? 0)];
      const [of] = cards;
      const isOff =
        Math.abs(x / zoom - (offsetLeft - (of?.offsetLeft ?? 0))) > 1 ||
        Math.abs(y / zoom - (offsetTop - (of?.offsetTop ?? 0))) > 1;
      const box = [offsetLeft, offsetTop, offsetWidth, offsetHeight, isOff ? 'moved' : ''];
      return `${dataset['component'] ?? ''} ${box.join(' ')}`;
    });
  });
}

/** Goes on with the Tab key until what is wanted has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const wanted = panelOf(page).getByRole('button', { name });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(wanted).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0] });
}

for (const id of DOCUMENTS) {
  test(`every walk of ${id} runs from first to last step by keyboard, and no component moves`, async ({
    explorer,
    page,
  }) => {
    const { walks } = await explorer.published(id);
    expect(walks?.length).toBeGreaterThan(0);
    const asked = page.locator(':not([data-dimmed])');
    await explorer.openChart({ doc: id });
    const opener = page.getByRole('button', { name: 'Walks', exact: true });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(panelOf(page)).toBeVisible();
    const places = await placesOf(page);
    expect(places.length).toBeGreaterThan(3);
    for (const walk of walks ?? []) {
      await tabTo(page, new RegExp(`^${walk.title.replaceAll(/[()]/g, '.')}`));
      await page.keyboard.press('Enter');
      for (const [at, step] of walk.steps.entries()) {
        if (at > 0) await page.keyboard.press('j');
        await expect(stepOf(page)).toContainText(`Step ${at + 1} of ${walk.steps.length}`);
        await expect(stepOf(page)).toContainText(step.words);
        await expect(currentOf(page)).toHaveText(`${at + 1}${step.title}`);
        await expect(explorer.query).toHaveValue(step.q);
        if (step.view === 'table') await expect(explorer.rows.and(asked).first()).toBeInViewport();
        if (step.view !== 'diagram') continue;
        // The step's query is in force, and says so in the ledger.
        await expect(explorer.ledger).toContainText(/[1-9]\d* of \d+ flows/);
        const said = /(\d+) of \d+ flows/.exec((await explorer.ledger.textContent()) ?? '');
        await expect(explorer.litFlows).toHaveCount(Number(said?.[1]));
        expect(await placesOf(page)).toEqual(places);
      }
      await expect
        .poll(() => explorer.parameters().get('step'))
        .toBe(walk.steps.length === 1 ? null : String(walk.steps.length));
      expect(explorer.parameters().get('walk')).toBe(walk.id);
      // The last step has none behind it.
      await page.keyboard.press('j');
      await expect(currentOf(page)).toHaveText(
        `${walk.steps.length}${walk.steps.at(-1)?.title ?? ''}`,
      );
      await tabTo(page, /^Leave the walk$/);
      await page.keyboard.press('Enter');
      await expect(panelOf(page).getByRole('heading', { name: 'Walks' })).toBeVisible();
      await page.keyboard.press('c');
    }
  });
}

test('a link opens a walk at its step; reload keeps it, back goes back a step', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', walk: 'not-mutual-tls', step: '3', panel: 'walks' });
  await expect(explorer.query).toHaveValue('auth:oauth-2.0');
  expect(await explorer.litFlowIds()).toEqual(['outbound-2.1', 'outbound-3.1']);
  await press(page, 'Next step');
  await expect(explorer.query).toHaveValue('auth:ssh');
  await expect.poll(() => explorer.parameters().get('step')).toBe('4');
  expect(explorer.parameters().has('q')).toBe(false);
  await page.reload();
  await explorer.isAlive();
  await expect(stepOf(page)).toContainText('Step 4 of 7');
  await expect(explorer.query).toHaveValue('auth:ssh');
  await page.goBack();
  await expect(stepOf(page)).toContainText('Step 3 of 7');
  await expect(explorer.query).toHaveValue('auth:oauth-2.0');
});

test('off the path the walk stays open, and one press leads back', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', walk: 'push-an-app', step: '2', panel: 'walks' });
  await expect(explorer.query).toHaveValue('BBS→Auctioneer');
  await explorer.ask('→BBS');
  await expect(stepOf(page)).toContainText('no longer what this step shows');
  await expect.poll(() => explorer.parameters().get('q')).toBe('→BBS');
  expect(explorer.parameters().get('walk')).toBe('push-an-app');
  // What is off the path is in the link, too.
  await page.reload();
  await explorer.isAlive();
  await expect(explorer.query).toHaveValue('→BBS');
  await press(page, 'Back to step 2');
  await expect(explorer.query).toHaveValue('BBS→Auctioneer');
  // Where the inspector lies over the words, a bar leads back.
  await explorer.component('rep').getByRole('button').first().click();
  await expect(explorer.inspector).toBeVisible();
  const bar = page.getByRole('region', { name: 'Walk', exact: true });
  await bar.getByRole('button', { name: 'Back to step 2' }).click();
  await expect(explorer.inspector).toHaveCount(0);
  await expect(stepOf(page)).toContainText('Step 2 of 7');
});

test('the camera travels to what a step lights, and is there at once where motion is not wanted', async ({
  explorer,
  page,
}) => {
  const countMoves = async () => {
    await page.evaluate(() => {
      const camera = document.querySelector('.react-flow__viewport');
      if (camera === null) return;
      const moves = { count: 0 };
      Object.assign(window, { moves });
      new MutationObserver(() => {
        moves.count += 1;
      }).observe(camera, { attributes: true, attributeFilter: ['style'] });
    });
  };
  const moves = () =>
    page.evaluate(() => (window as unknown as { moves: { count: number } }).moves.count);
  const lit = explorer.component('cloud_controller-vm');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await explorer.openChart({ doc: 'diego', walk: 'push-an-app', step: '5', panel: 'walks' });
  await expect(explorer.component('cc-uploader')).toBeInViewport();
  await countMoves();
  await press(page, 'Next step');
  await expect(lit).toBeInViewport({ ratio: 0.99 });
  expect(await moves()).toBe(1);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await press(page, 'Previous step');
  await expect.poll(moves).toBeGreaterThan(2);
  await expect(explorer.component('cc-uploader')).toBeInViewport({ ratio: 0.99 });
});

test('a trace becomes a walk, is worded and sent in a link', async ({
  explorer,
  page,
  browser,
  baseURL,
}) => {
  await explorer.openChart({ doc: 'diego', q: 'Auctioneer→Rep→BBS:8889', panel: 'walks' });
  await press(page, 'Make a walk of this trace');
  await expect(stepOf(page)).toContainText('Step 1 of 3');
  await page.keyboard.press('j');
  await expect(stepOf(page)).toContainText('Auctioneer → Rep:1801');
  expect(await explorer.litFlowIds()).toHaveLength(2);
  await press(page, 'Edit');
  await page.getByRole('textbox', { name: 'Title of the step' }).fill('To the cell');
  await page.getByRole('textbox', { name: 'What is said' }).fill('Grüße: “1801”.');
  await page.getByRole('textbox', { name: 'Notes for the speaker' }).fill('Slowly.');
  await expect(currentOf(page)).toHaveText('2To the cell');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#walk=1\./);
  // What was typed last is written last.
  await expect.poll(async () => sentTo(page)).toContain('Slowly.');
  // Elsewhere nothing is kept of it: all of it is in the link.
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const there = new ExplorerPage(await other.newPage());
  await there.page.goto(page.url());
  await there.isAlive();
  await expect(stepOf(there.page)).toContainText('To the cell');
  await expect(stepOf(there.page)).toContainText('Grüße: “1801”.');
  await expect(stepOf(there.page)).toContainText('Slowly.');
  await there.page.reload();
  await there.isAlive();
  await expect(stepOf(there.page)).toContainText('Step 2 of 3');
  await other.close();
});

/** What the link that stands in the address bar holds, read as another program would. */
async function sentTo(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const text = window.location.hash.replace(/^#walk=1\./, '');
    const bytes = Uint8Array.from(
      atob(text.replaceAll('-', '+').replaceAll('_', '/')),
      (sign) => sign.codePointAt(0) ?? 0,
    );
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Response(stream).text();
  });
}

test('what is on screen becomes steps, which are moved, removed and taken back by keyboard', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: '→BBS', panel: 'walks' });
  for (const query of ['→Locket', '→nats-vm']) {
    await press(page, 'Add what is on screen as a step');
    await explorer.ask(query);
  }
  await press(page, 'Add what is on screen as a step');
  const steps = panelOf(page).getByRole('list', { name: 'Steps' }).getByRole('button');
  await expect(steps).toHaveText(['1→BBS', '2→Locket', '3→nats-vm']);
  await steps.nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(steps).toHaveText(['1→BBS', '2→nats-vm', '3→Locket']);
  await expect(steps.nth(1)).toBeFocused();
  await expect(explorer.query).toHaveValue('→nats-vm');
  await press(page, 'Remove the step');
  await expect(steps).toHaveText(['1→BBS', '2→Locket']);
  await expect(explorer.query).toHaveValue('→Locket');
  await press(page, 'Undo the last change of the walk');
  await expect(steps).toHaveText(['1→BBS', '2→nats-vm', '3→Locket']);
  // It is kept on the device, without the link too.
  await explorer.open({ doc: 'diego', panel: 'walks' });
  await panelOf(page)
    .getByRole('button', { name: /^My walk/ })
    .click();
  await expect(steps).toHaveCount(3);
  await press(page, 'Leave the walk');
  await press(page, 'Remove the walk “My walk”');
  await expect(panelOf(page).getByText('Your own')).toHaveCount(0);
});

test('a walk is saved as a file and opened from it, and what is no walk is refused', async ({
  explorer,
  page,
  browser,
  baseURL,
}) => {
  await explorer.open({ doc: 'tap', walk: 'to-the-internet', panel: 'walks' });
  await press(page, 'Copy to change it');
  const coming = page.waitForEvent('download');
  await press(page, 'Save as a file');
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe('tap-what-goes-to-the-internet-copy.walk.json');
  const text = readFileSync(await saved.path(), 'utf8');
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const there = new ExplorerPage(await other.newPage());
  await there.open({ doc: 'diego', panel: 'walks' });
  const give = async (content: string) => {
    const choosing = there.page.waitForEvent('filechooser');
    await press(there.page, 'Open a walk from a file');
    const buffer = Buffer.from(content);
    await (await choosing).setFiles({ name: 'a.walk.json', mimeType: 'application/json', buffer });
  };
  await give('{"documents": []}');
  await expect(there.notices).toContainText('This is no walk');
  await give(text);
  await expect(panelOf(there.page)).toContainText('What goes to the internet (copy)');
  await expect.poll(() => there.parameters().get('doc')).toBe('tap');
  await other.close();
});

test('the panel is sound for screen readers, with a walk open and without', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', panel: 'walks' });
  expect(await graveFaults(page)).toEqual([]);
  await panelOf(page)
    .getByRole('button', { name: /^What leaves Diego/ })
    .click();
  await press(page, 'Copy to change it');
  await press(page, 'Edit');
  expect(await graveFaults(page)).toEqual([]);
});
