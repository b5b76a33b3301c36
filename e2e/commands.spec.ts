/** Everything that a button does, and everything that has a name, is a few letters away. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import {
  PALETTE_KEY,
  commandField,
  keysOf,
  openPalette,
  paletteOf,
  runCommand,
} from './pages/commandSheets.ts';
import type { ExplorerPage } from './pages/ExplorerPage.ts';
import { graveFaults } from './pages/graveFaults.ts';
import { holdCompletions, holdFiles } from './pages/holdFiles.ts';

// As most readers have it: what is not open yet comes while the page has nothing else to do.
test.use({ savesData: false });

const chartOf = (page: Page) => page.getByRole('region', { name: /^Chart of/ });

test.describe('the palette', () => {
  test('finds a port by its number, and leads to it', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await openPalette(page, '8889');
    await expect(page.getByRole('option').first()).toContainText('BBS:8889');
    await page.keyboard.press('Enter');
    await expect(paletteOf(page)).toHaveCount(0);
    await expect(explorer.inspector).toBeFocused();
    await expect(explorer.inspector.getByRole('heading', { name: 'BBS:8889' })).toBeVisible();
    await expect.poll(() => explorer.parameters().get('select')).toBe('bbs:8889/https/tcp');
  });

  test('leads to what is read in an inspector that is not there yet', async ({
    explorer,
    page,
  }) => {
    // A page that is never idle loads it when it is wanted.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const release = await holdFiles(page, '**/assets/Beside-*.js');
    await explorer.openPage('diego');
    await openPalette(page, '8889');
    await expect(page.getByRole('option').first()).toContainText('BBS:8889');
    await page.keyboard.press('Enter');
    await expect(paletteOf(page)).toHaveCount(0);
    release();
    await expect(explorer.inspector).toBeFocused();
  });

  test('looks for what is selected already and out of sight', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego', select: 'bbs' });
    await chartOf(page).focus();
    for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('ArrowRight');
    await expect(explorer.component('bbs')).not.toBeInViewport();
    await runCommand(page, 'bbs');
    await expect(explorer.component('bbs')).toBeInViewport({ ratio: 1 });
  });

  test('is walked by arrow keys, and by pointer', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await page.getByRole('button', { name: /^Commands/ }).click();
    await expect(commandField(page)).toBeFocused();
    await page.keyboard.type('theme');
    await expect(page.getByRole('option')).toHaveCount(4);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: /^Light theme/ })).toHaveAttribute(
      'data-highlighted',
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => explorer.parameters().get('theme')).toBe('light');
    await openPalette(page, 'theme');
    await page.getByRole('option', { name: /^Dark theme/ }).click();
    await expect.poll(() => explorer.parameters().get('theme')).toBe('dark');
    await expect(paletteOf(page)).toHaveCount(0);
  });

  test('gives the focus back, to a line of the chart too', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    const flow = explorer.flow('internal-10.1');
    await flow.focus();
    await openPalette(page, 'locket');
    await page.keyboard.press('Escape');
    await expect(paletteOf(page)).toHaveCount(0);
    await expect(flow).toBeFocused();
    await openPalette(page);
    await page.keyboard.press(PALETTE_KEY);
    await expect(paletteOf(page)).toHaveCount(0);
    await expect(flow).toBeFocused();
    // Nothing else to lead to: where it was.
    await runCommand(page, 'dark theme');
    await expect(flow).toBeFocused();
    // The chart is gone, and so is what had the focus.
    await runCommand(page, 'matrix');
    await expect(page.getByRole('region', { name: 'Matrix' })).toBeFocused();
  });

  test('opens from within the query, and leaves its text alone', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await explorer.query.click();
    await page.keyboard.type('port:8889');
    await openPalette(page, 'bbs');
    await page.keyboard.press('Escape');
    await expect(explorer.query).toBeFocused();
    await expect(explorer.query).toHaveValue('port:8889');
  });

  test('gives the focus back to the query whose field was replaced meanwhile', async ({
    explorer,
    page,
  }) => {
    const release = await holdCompletions(page);
    await explorer.openChart({ doc: 'diego' });
    await explorer.query.click();
    await page.keyboard.type('port:8889');
    await openPalette(page, 'bbs');
    release();
    // What is behind the palette is hidden from screen readers.
    const field = page.getByRole('combobox', { name: 'Query', includeHidden: true });
    await expect(field).toHaveAttribute('aria-haspopup', 'listbox');
    await page.keyboard.press('Escape');
    await expect(explorer.query).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type('1');
    await expect(explorer.query).toHaveValue('port:88891');
  });

  test('asks as a query what nothing is called', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await openPalette(page, 'port:8889');
    await expect(paletteOf(page)).toContainText('Nothing is called “port:8889”.');
    await expect(page.getByRole('option')).toHaveText(/^Ask “port:8889” as a query\s*5 rows/);
    await page.keyboard.press('Enter');
    await expect(explorer.query).toHaveValue('port:8889');
    await expect(explorer.ledger).toContainText('5 of 25 rows');
    await openPalette(page, 'prt:8889');
    await expect(paletteOf(page)).toContainText('as a query it cannot be read');
    await expect(page.getByRole('option')).toHaveCount(0);
  });

  test('of a large document shows a part, and says how much is left', async ({
    explorer,
    page,
  }) => {
    await explorer.openChart({ doc: 'cloud-foundry' });
    await openPalette(page, 'e');
    await expect(paletteOf(page)).toContainText(/\d+ more; type on/);
    expect(await page.getByRole('option').count()).toBeLessThanOrEqual(61);
  });

  test('offers only what can be done now', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego', view: 'diagram' });
    await openPalette(page, 'fit the chart');
    await expect(page.getByRole('option', { name: /^Fit the chart/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await runCommand(page, 'table');
    await openPalette(page, 'fit the chart');
    await expect(page.getByRole('option', { name: /^Fit the chart/ })).toHaveCount(0);
  });

  test('does what the buttons do', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await runCommand(page, 'internal mysql: another');
    await expect.poll(() => explorer.parameters().get('without')).toBe('internal-mysql');
    await runCommand(page, 'compare with diego as documented');
    await expect(page.getByRole('region', { name: 'Comparison' })).toBeVisible();
    await runCommand(page, 'end the comparison');
    await expect(page.getByRole('region', { name: 'Comparison' })).toHaveCount(0);
    await runCommand(page, 'about this page');
    await expect(page.getByRole('region', { name: 'About this page' })).toBeFocused();
    await runCommand(page, 'hide the filters');
    await expect(explorer.filters).toHaveCount(0);
    await runCommand(page, 'tanzu');
    await expect.poll(() => explorer.parameters().get('doc')).toBe('tap');
  });

  test('is a sheet at the top of a phone, and puts the filters away that cover the chart', async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await explorer.openChart({ doc: 'diego' });
    await page.getByRole('button', { name: 'Show the filters' }).click();
    await page.getByRole('button', { name: /^Commands/ }).click();
    await expect(commandField(page)).toBeFocused();
    const box = await paletteOf(page).boundingBox();
    expect([box?.x, box?.y, box?.width]).toEqual([0, 0, 390]);
    await page.keyboard.type('locket:');
    await page.keyboard.press('Enter');
    await expect(explorer.filters).toHaveCount(0);
    await expect(explorer.inspector).toBeFocused();
  });
});

test.describe('a palette that takes its time', () => {
  const held = async (explorer: ExplorerPage, page: Page) => {
    const release = await holdFiles(page, '**/assets/Palette-*.js');
    await explorer.openChart({ doc: 'diego' });
    await explorer.query.click();
    await page.keyboard.press(PALETTE_KEY);
    return release;
  };

  test('has in its field what was typed meanwhile, and the query does not', async ({
    explorer,
    page,
  }) => {
    const release = await held(explorer, page);
    await page.keyboard.type('locketx');
    await page.keyboard.press('Backspace');
    release();
    await expect(commandField(page)).toBeFocused();
    await page.keyboard.type(':');
    await expect(commandField(page)).toHaveValue('locket:');
    await expect(page.getByRole('option').first()).toContainText('Locket:8891');
    await page.keyboard.press('Escape');
    await expect(paletteOf(page)).toHaveCount(0);
    await expect(explorer.query).toHaveValue('');
  });

  test('runs what was entered meanwhile', async ({ explorer, page }) => {
    const release = await held(explorer, page);
    await page.keyboard.type('dark theme');
    await page.keyboard.press('Enter');
    release();
    await expect.poll(() => explorer.parameters().get('theme')).toBe('dark');
    await expect(paletteOf(page)).toHaveCount(0);
    await expect(explorer.query).toHaveValue('');
  });

  test('is put away by Escape before it is there, and the page has its keys again', async ({
    explorer,
    page,
  }) => {
    const release = await held(explorer, page);
    await page.keyboard.type('dark');
    await page.keyboard.press('Escape');
    await expect(explorer.query).toBeFocused();
    await page.keyboard.type('port:8889');
    release();
    await expect(explorer.query).toHaveValue('port:8889');
    await openPalette(page);
    await expect(commandField(page)).toHaveValue('');
  });
});

test.describe('a palette that cannot be loaded', () => {
  test.use({ tolerated: [/Failed to load resource/] });

  test('says so, and the page goes on', async ({ explorer, page }) => {
    await page.route(/assets\/Palette-.*\.js/, (route) => route.abort());
    await explorer.openChart({ doc: 'diego' });
    await page.keyboard.press(PALETTE_KEY);
    await expect(explorer.notices).toContainText('could not be loaded');
    await page.keyboard.press('t');
    await expect(page.getByRole('region', { name: 'Table' })).toBeVisible();
  });
});

for (const theme of ['light', 'dark']) {
  test(`palette and sheet can be read and used by all, ${theme}`, async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego', theme });
    for (const typed of ['', '8889', 'xyz']) {
      await openPalette(page, typed);
      expect(await graveFaults(page), `palette: “${typed}”`).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('?');
    await expect(keysOf(page)).toBeVisible();
    expect(await graveFaults(page), 'sheet').toEqual([]);
    await page.getByRole('switch', { name: 'Single keys' }).click();
    expect(await graveFaults(page), 'sheet, switched off').toEqual([]);
  });
}
