/** Everything that a button does, and everything that has a name, is a few letters or one key away. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';

const PALETTE_KEY = 'ControlOrMeta+k';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Command', exact: true });
const chartOf = (page: Page) => page.getByRole('region', { name: /^Chart of/ });

async function openPalette(page: Page, typed = ''): Promise<void> {
  await page.keyboard.press(PALETTE_KEY);
  await expect(field(page)).toBeFocused();
  if (typed !== '') await page.keyboard.type(typed);
}

async function runCommand(page: Page, typed: string): Promise<void> {
  await openPalette(page, typed);
  await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
}

test.describe('the palette', () => {
  test('finds a port by its number, and leads to it', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await openPalette(page, '8889');
    await expect(page.getByRole('option').first()).toContainText('BBS:8889');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toHaveCount(0);
    await expect(explorer.inspector).toBeFocused();
    await expect(explorer.inspector.getByRole('heading', { name: 'BBS:8889' })).toBeVisible();
    expect(explorer.parameters().get('select')).toBe('bbs:8889/https/tcp');
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
    await expect(field(page)).toBeFocused();
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
    await expect(palette(page)).toHaveCount(0);
  });

  test('gives the focus back, to a line of the chart too', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    const flow = explorer.flow('internal-10.1');
    await flow.focus();
    await openPalette(page, 'locket');
    await page.keyboard.press('Escape');
    await expect(palette(page)).toHaveCount(0);
    await expect(flow).toBeFocused();
    await openPalette(page);
    await page.keyboard.press(PALETTE_KEY);
    await expect(palette(page)).toHaveCount(0);
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

  test('asks as a query what nothing is called', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await openPalette(page, 'port:8889');
    await expect(palette(page)).toContainText('Nothing is called “port:8889”.');
    await expect(page.getByRole('option')).toHaveText(/^Ask “port:8889” as a query\s*5 rows/);
    await page.keyboard.press('Enter');
    await expect(explorer.query).toHaveValue('port:8889');
    await expect(explorer.ledger).toContainText('5 of 25 rows');
    await openPalette(page, 'prt:8889');
    await expect(palette(page)).toContainText('as a query it cannot be read');
    await expect(page.getByRole('option')).toHaveCount(0);
  });

  test('of a large document shows a part, and says how much is left', async ({
    explorer,
    page,
  }) => {
    await explorer.openChart({ doc: 'cloud-foundry' });
    await openPalette(page, 'e');
    await expect(palette(page)).toContainText(/\d+ more; type on/);
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
    await expect(field(page)).toBeFocused();
    const box = await palette(page).boundingBox();
    expect([box?.x, box?.y, box?.width]).toEqual([0, 0, 390]);
    await page.keyboard.type('locket:');
    await page.keyboard.press('Enter');
    await expect(explorer.filters).toHaveCount(0);
    await expect(explorer.inspector).toBeFocused();
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

test.describe('a single key', () => {
  test('goes to a view, dims or leaves out, and fits the chart', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego', q: 'port:8889' });
    await page.keyboard.press('t');
    await expect(page.getByRole('region', { name: 'Table' })).toBeVisible();
    await page.keyboard.press('f');
    await expect(page.getByText('There is no chart to fit here.')).toBeVisible();
    await page.keyboard.press('m');
    await expect(page.getByRole('region', { name: 'Matrix' })).toBeVisible();
    await page.keyboard.press('c');
    await expect(chartOf(page)).toBeVisible();
    await page.keyboard.press('d');
    await expect.poll(() => explorer.parameters().get('show')).toBe('only');
    await expect(explorer.flows).toHaveCount(5);
    await page.keyboard.press('d');
    await expect.poll(() => explorer.parameters().has('show')).toBe(false);
    await expect(explorer.flows).toHaveCount(25);
  });

  test('fits the chart once, whether the chart has the focus or not', async ({
    explorer,
    page,
  }) => {
    await explorer.openChart({ doc: 'diego' });
    const left = async () => (await explorer.component('bbs').boundingBox())?.x ?? 0;
    await page.keyboard.press('f');
    const fitted = await left();
    for (const focus of ['chart', 'page'] as const) {
      await chartOf(page).focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(left).not.toBe(fitted);
      if (focus === 'page')
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('f');
      await expect.poll(left).toBe(fitted);
    }
  });

  test('leads along the ways of the query', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego', q: 'Rep⇒mysql_proxy' });
    const parameter = (name: string) => () => explorer.parameters().get(name);
    await page.keyboard.press('w');
    await expect(page.getByRole('region', { name: 'Ways' })).toBeVisible();
    await page.keyboard.press('w');
    await expect(page.getByRole('region', { name: 'Ways' })).toHaveCount(0);
    await page.keyboard.press(']');
    await expect.poll(parameter('way')).toBe('rep>bbs>mysql_proxy-vm');
    await page.keyboard.press(']');
    await expect.poll(parameter('way')).toBe('rep>locket>mysql_proxy-vm');
    await page.keyboard.press('[');
    await expect.poll(parameter('way')).toBe('rep>bbs>mysql_proxy-vm');
    await page.keyboard.press('.');
    await page.keyboard.press('.');
    await expect.poll(parameter('hop')).toBe('2');
    await page.keyboard.press(',');
    await expect.poll(parameter('hop')).toBe('1');
  });

  test('that needs a way says how to ask for one', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await page.keyboard.press('w');
    await expect(page.getByText('There are no ways here.')).toBeVisible();
  });

  test('goes to the query, and undoes and redoes its changes', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await page.keyboard.press('/');
    await expect(explorer.query).toBeFocused();
    await page.keyboard.type('port:8889');
    await expect(explorer.query).toHaveValue('port:8889');
    await page.keyboard.press('Escape');
    await chartOf(page).focus();
    for (const [undo, redo] of [
      ['u', 'Shift+U'],
      ['ControlOrMeta+z', 'ControlOrMeta+Shift+Z'],
    ] as const) {
      await page.keyboard.press(undo);
      await expect(explorer.query).toHaveValue('');
      await page.keyboard.press(redo);
      await expect(explorer.query).toHaveValue('port:8889');
    }
  });

  test('that is typed in the query is only typed', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await explorer.query.click();
    await page.keyboard.type('/tmcdwfu[],.?');
    await expect(explorer.query).toHaveValue('/tmcdwfu[],.?');
    await page.keyboard.press('Escape');
    await expect(chartOf(page)).toBeVisible();
    await expect(sheet(page)).toHaveCount(0);
    expect(explorer.parameters().has('view')).toBe(false);
    expect(explorer.parameters().has('show')).toBe(false);
  });

  test('is a menu’s while one is open, and nobody’s with Alt', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await page.getByRole('button', { name: 'Compare with…' }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await page.keyboard.press('t');
    await page.keyboard.press(PALETTE_KEY);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menuitem')).toHaveCount(0);
    await page.keyboard.press('Alt+m');
    await expect(palette(page)).toHaveCount(0);
    await expect(chartOf(page)).toBeVisible();
  });

  test('leaves the keyboard’s reader in the view that it goes to', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await explorer.flow('internal-10.1').focus();
    await page.keyboard.press('t');
    await expect(page.getByRole('region', { name: 'Table' })).toBeFocused();
    await page.keyboard.press('c');
    await expect(chartOf(page)).toBeFocused();
  });
});

test.describe('the sheet of keys', () => {
  test('opens by its own key, closes by Escape, and gives the focus back', async ({
    explorer,
    page,
  }) => {
    await explorer.openChart({ doc: 'diego' });
    const flow = explorer.flow('internal-10.1');
    await flow.focus();
    await page.keyboard.press('?');
    await expect(sheet(page)).toBeVisible();
    await expect(sheet(page)).toContainText('Step along the way');
    // No other dialog opens over it, and no command is run behind it.
    await page.keyboard.press(PALETTE_KEY);
    await page.keyboard.press('t');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(flow).toBeFocused();
  });

  test('switches single keys off, for good', async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego' });
    await page.keyboard.press('?');
    const choice = page.getByRole('switch', { name: 'Single keys' });
    await expect(choice).toBeChecked();
    await choice.press('Space');
    await expect(choice).not.toBeChecked();
    await page.keyboard.press('Escape');
    for (const reloaded of [false, true]) {
      if (reloaded) await page.reload();
      await expect(explorer.flows.first()).toBeAttached();
      for (const key of ['t', 'm', 'd', '?', '/']) await page.keyboard.press(key);
      await expect(chartOf(page)).toBeVisible();
      await expect(sheet(page)).toHaveCount(0);
      await expect(explorer.query).not.toBeFocused();
      expect(explorer.parameters().has('show')).toBe(false);
    }
    await runCommand(page, 'keys');
    await choice.click();
    await expect(choice).toBeChecked();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await expect(page.getByRole('region', { name: 'Table' })).toBeVisible();
  });

  test('opens where the browser keeps nothing', async ({ explorer, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await explorer.openChart({ doc: 'diego' });
    await page.keyboard.press('?');
    await page.getByRole('switch', { name: 'Single keys' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await expect(chartOf(page)).toBeVisible();
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
    await expect(sheet(page)).toBeVisible();
    expect(await graveFaults(page), 'sheet').toEqual([]);
    await page.getByRole('switch', { name: 'Single keys' }).click();
    expect(await graveFaults(page), 'sheet, switched off').toEqual([]);
  });
}

async function graveFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
