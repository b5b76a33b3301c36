/** The menu on a thing writes the query; and whatever it writes can be sent, and shows the same picture. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { ExplorerPage } from './pages/ExplorerPage.ts';

const menuOf = (page: Page) => page.getByRole('menu');
const itemOf = (page: Page, name: RegExp | string) => menuOf(page).getByRole('menuitem', { name });
const chartOf = (page: Page) => page.getByRole('region', { name: /^Chart of/ });
const nameOf = (explorer: ExplorerPage, id: string) =>
  explorer.component(id).getByRole('button').first();
const portOf = (page: Page, id: string) => page.locator(`[data-socket="${id}"]`);
const groupOf = (page: Page, id: string) =>
  page
    .locator(`[data-group="${id}"]`)
    .getByRole('button', { name: id })
    .and(page.locator(':not([data-folds])'));
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the right button on a card offers who calls it, and writes that', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  await nameOf(explorer, 'bbs').click({ button: 'right' });
  await expect(menuOf(page)).toHaveAccessibleName('BBS');
  await itemOf(page, /^Who calls it/).click();
  await expect(explorer.query).toHaveValue('→BBS');
  await expect(explorer.ledger).toContainText('5 of 25 rows');
  await expect(menuOf(page)).toHaveCount(0);
  await expect.poll(() => explorer.parameters().get('q')).toBe('→BBS');
  await page.goBack();
  await expect(explorer.query).toHaveValue('');
});

test('filters stay where a trace is asked, and the trace that was asked makes room', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: 'protocol:https Auctioneer→' });
  await portOf(page, 'bbs:8889/https/tcp').click({ button: 'right' });
  await itemOf(page, /^Who calls this port/).click();
  await expect(explorer.query).toHaveValue('→BBS:8889 protocol:https');
});

test('a second thing gives the ways between the two, and opens their list', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: 'Rep⇒' });
  await nameOf(explorer, 'mysql_proxy-vm').click({ button: 'right' });
  await itemOf(page, /^Ways from Rep to here/).click();
  await expect(explorer.query).toHaveValue('Rep⇒mysql_proxy');
  await expect(explorer.ledger).toContainText('9 of 25 rows');
  await expect(page.getByRole('region', { name: 'Ways', exact: true })).toBeVisible();
});

test('the whole menu is gone through by keyboard, and the focus comes back', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  const flow = explorer.flow('internal-10.1');
  await flow.focus();
  await page.keyboard.press('Shift+F10');
  await expect(menuOf(page)).toHaveAccessibleName('Rep → BBS:8889');
  await page.keyboard.press('Escape');
  await expect(menuOf(page)).toHaveCount(0);
  await expect(flow).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(menuOf(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(itemOf(page, /^This hop only/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explorer.query).toHaveValue('Rep→BBS:8889');
  await expect(flow).toBeFocused();
});

test('what is hidden leaves its focus to the chart', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await nameOf(explorer, 'rep').focus();
  await page.keyboard.press('ContextMenu');
  await expect(menuOf(page)).toBeFocused();
  // The first letter of an item finds it.
  await page.keyboard.press('h');
  await expect(itemOf(page, /^Hide this/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explorer.query).toHaveValue('-component:Rep');
  await expect(explorer.component('rep')).toHaveCount(0);
  await expect(chartOf(page)).toBeFocused();
});

test('a panel that a menu opens by keyboard is read on in', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await groupOf(page, 'diego_cell').focus();
  await page.keyboard.press('Shift+F10');
  await expect(menuOf(page)).toBeFocused();
  await page.keyboard.press('o');
  await page.keyboard.press('Enter');
  await expect(explorer.inspector).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(groupOf(page, 'diego_cell')).toBeFocused();
});

test('the inspector offers the same menu by a button', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', select: 'bbs' });
  const more = explorer.inspector.getByRole('button', { name: 'More for BBS' });
  await more.click();
  await expect(menuOf(page)).toBeVisible();
  await expect(itemOf(page, 'Open in the inspector')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(explorer.inspector).toBeVisible();
  await expect(more).toBeFocused();
  await more.click();
  await itemOf(page, /^Show only this/).click();
  await expect(explorer.query).toHaveValue('component:BBS');
  await expect(explorer.flows).toHaveCount(10);
});

test('beside things, and over words that are marked, the browser’s own menu opens', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  /** Whether the browser's menu was kept from opening. */
  const isTaken = (place: Locator) =>
    place.evaluate((element) => {
      const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      return event.defaultPrevented;
    });
  expect(await isTaken(page.locator('.react-flow__pane'))).toBe(false);
  await expect(menuOf(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const cell = explorer.rows.first().getByRole('cell').first();
  await cell.evaluate((element) => window.getSelection()?.selectAllChildren(element));
  expect(await isTaken(cell)).toBe(false);
  await cell.evaluate(() => window.getSelection()?.removeAllRanges());
  expect(await isTaken(cell)).toBe(true);
  await itemOf(page, /^Show only this/).click();
  await expect(explorer.query).toHaveValue('row:inbound-1');
  await expect(explorer.rows).toHaveCount(1);
});

test('a thing is copied as text and as a link, and that is said', async ({
  explorer,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.openChart({ doc: 'diego', q: 'protocol:https' });
  const flow = explorer.flow('internal-10.1');
  await flow.focus();
  await page.keyboard.press('Shift+F10');
  await itemOf(page, 'Copy link to this').click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const link = await copied(page);
  expect(new URL(link).pathname).toBe('/some/where/diego/');
  expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
    q: 'protocol:https',
    select: 'internal-10.1',
  });
  // At once, while the last one is on its way out.
  await flow.press('Shift+F10');
  await itemOf(page, 'Copy as text').click();
  await expect
    .poll(() => copied(page))
    .toBe(
      [
        'Rep → BBS:8889',
        'Rep → BBS:8889 · HTTPS over TCP · Mutual TLS · Client certificate · row 10 of “Internal to Diego”',
        '',
        'Diego network communications',
        link,
      ].join('\n'),
    );
  await expect(explorer.query).toHaveValue('protocol:https');
});

test('copying that is refused is said', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await explorer.openChart({ doc: 'diego', select: 'rep' });
  await page.getByRole('button', { name: 'More for Rep' }).click();
  await itemOf(page, 'Copy as text').click();
  await expect(page.getByText('Copying was refused', { exact: true })).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a finger that stays on a card opens its menu, one that leaves selects it', async ({
    explorer,
    page,
    context,
  }) => {
    await explorer.openChart({ doc: 'diego' });
    const card = nameOf(explorer, 'cc-uploader');
    const box = await card.boundingBox();
    if (box === null) throw new Error('the card is on screen');
    const touchPoints = [{ x: box.x + 15, y: box.y + 10 }];
    const finger = await context.newCDPSession(page);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await expect(menuOf(page)).toHaveAccessibleName('CC Uploader');
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await itemOf(page, /^Who calls it/).tap();
    await expect(explorer.query).toHaveValue('→"CC Uploader"');
    await expect(explorer.inspector).toHaveCount(0);
    await card.tap();
    await expect(explorer.inspector).toBeVisible();
    await expect(menuOf(page)).toHaveCount(0);
  });
});

/** One of each kind; what their queries mean is tested for every target of every document, without a browser. */
const THINGS = {
  diego: [
    ['component', 'rep'],
    ['flow', 'outbound-2.1'],
    ['socket', 'bbs:8889/https/tcp'],
    ['group', 'diego_cell'],
  ],
  tap: [
    ['component', 'contour-run'],
    ['flow', 'networking-2.3'],
    ['group', 'run'],
  ],
} as const;

for (const [doc, things] of Object.entries(THINGS)) {
  for (const [kind, id] of things) {
    test(`every address that the menu of ${doc}’s ${kind} ${id} leads to shows the same picture`, async ({
      explorer,
      page,
      context,
    }) => {
      test.slow();
      const other = new ExplorerPage(await context.newPage());
      const place = page.locator(`[data-${kind}="${id}"]`);
      const origin = kind === 'component' || kind === 'group' ? place.locator('button') : place;
      await explorer.openChart({ doc });
      const open = async () => {
        await origin.first().focus();
        await page.keyboard.press('Shift+F10');
      };
      await open();
      const asking = menuOf(page).getByRole('group').getByRole('menuitem');
      await expect(asking.first()).toBeVisible();
      const count = await asking.count();
      expect(count).toBeGreaterThan(1);
      for (let number = 0; number < count; number += 1) {
        // Browsers take their time with what is out of sight.
        await page.bringToFront();
        if (number > 0) {
          await page.goBack();
          await expect(explorer.query).toHaveValue('');
          await settled(page);
          await open();
        }
        const item = asking.nth(number);
        const words = await item.innerText();
        const query = await item.locator('> span').innerText();
        await item.click();
        await expect.poll(() => explorer.parameters().get('q'), words).toBe(query);
        if (/^(Show only|Hide) this/.test(words)) {
          await expect.poll(() => explorer.parameters().get('show'), words).toBe('only');
        }
        const made = await picture(explorer);
        expect(made.flows.length, words).toBeGreaterThan(0);
        await other.page.bringToFront();
        await other.page.goto(page.url());
        await other.isAlive();
        await expect(other.flows.first()).toBeAttached();
        await expect.poll(() => picture(other), words).toEqual(made);
      }
    });
  }
}

/** Whatever is to be drawn is drawn. */
const settled = (page: Page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

/** Which flows are drawn, which of them dimmed, along which line; and where the cards stand. */
async function picture({ page }: ExplorerPage) {
  await settled(page);
  return page.evaluate(() => {
    const flows = [...document.querySelectorAll<SVGElement>('[data-flow]')].map((flow) => ({
      id: flow.dataset['flow'],
      isDimmed: flow.hasAttribute('data-dimmed'),
      line: flow.querySelector('path[data-line]')?.getAttribute('d'),
    }));
    const cards = [...document.querySelectorAll<HTMLElement>('[data-component]')].map((card) => ({
      id: card.dataset['component'],
      isDimmed: card.hasAttribute('data-dimmed'),
      at: card.closest<HTMLElement>('.react-flow__node')?.style.transform,
    }));
    return { flows, cards };
  });
}
