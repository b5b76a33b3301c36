/** Everything that is done often is one key away, wherever nothing is being typed. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { PALETTE_KEY, keysOf, paletteOf, runCommand } from './pages/commandSheets.ts';

const chartOf = (page: Page) => page.getByRole('region', { name: /^Chart of/ });

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
    await expect(keysOf(page)).toHaveCount(0);
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
    await expect(paletteOf(page)).toHaveCount(0);
    await expect(chartOf(page)).toBeVisible();
  });

  test('is a menu’s as soon as it is there, before it has the focus', async ({
    explorer,
    page,
  }) => {
    await explorer.openChart({ doc: 'diego' });
    await page.getByRole('button', { name: 'Compare with…' }).evaluate(
      (button: HTMLElement) =>
        new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (document.querySelector('[role="menu"]') === null) return;
            observer.disconnect();
            button.dispatchEvent(
              new KeyboardEvent('keydown', { key: 't', bubbles: true, cancelable: true }),
            );
            resolve();
          });
          observer.observe(document.body, { childList: true, subtree: true });
          button.click();
        }),
    );
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menuitem')).toHaveCount(0);
    await expect(chartOf(page)).toBeVisible();
    expect(explorer.parameters().has('view')).toBe(false);
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
    await expect(keysOf(page)).toBeVisible();
    await expect(keysOf(page)).toContainText('Step along the way');
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
      await explorer.isAlive();
      for (const key of ['t', 'm', 'd', '?', '/']) await page.keyboard.press(key);
      await expect(chartOf(page)).toBeVisible();
      await expect(keysOf(page)).toHaveCount(0);
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
