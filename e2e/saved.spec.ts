/** What was asked is at hand again: step by step by undo and redo, and kept on the device until it is cleared. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { ExplorerPage } from './pages/ExplorerPage.ts';

const TITLE = 'Recent and pinned queries';

/** The popup, and the button that opens it. */
function keptQueries(page: Page) {
  const popup = page.getByRole('dialog', { name: TITLE });
  const button = page.getByRole('button', { name: TITLE });
  return {
    popup,
    button,
    list: (title: string) => popup.getByRole('region', { name: title, exact: true }),
    query: (text: string) => popup.getByRole('button', { name: text, exact: true }),
    open: async () => {
      await button.click();
      await expect(popup).toBeVisible();
    },
    close: async () => {
      await page.keyboard.press('Escape');
      await expect(popup).toHaveCount(0);
    },
    /** What stands in the list of that title, top to bottom. */
    inList: (title: string) =>
      popup
        .getByRole('region', { name: title, exact: true })
        .getByRole('listitem')
        .evaluateAll((rows) => rows.map((row) => row.querySelector('button')?.textContent)),
  };
}

const turns = (page: Page) => ({
  undo: page.getByRole('button', { name: 'Undo the last change of the query' }),
  redo: page.getByRole('button', { name: 'Redo the last change of the query' }),
});

test('a query that has stood is a recent one, and one on the way to it is not', async ({
  explorer,
  page,
}) => {
  const kept = keptQueries(page);
  await explorer.openChart({ doc: 'diego' });
  await kept.open();
  await expect(kept.popup).toContainText('Nothing asked yet.');
  await kept.close();
  await explorer.query.click();
  await explorer.query.pressSequentially('port:8889');
  await explorer.query.press('Escape');
  await kept.open();
  await expect(kept.query('port:8889')).toBeVisible();
  expect(await kept.inList('Recent')).toEqual(['port:8889']);
  await kept.close();
  await explorer.ask('port:8889 (');
  await explorer.ask('uaa');
  await kept.open();
  await expect(kept.query('uaa')).toBeVisible();
  expect(await kept.inList('Recent')).toEqual(['uaa', 'port:8889']);
  await kept.query('port:8889').click();
  await expect(kept.popup).toHaveCount(0);
  await expect(explorer.query).toHaveValue('port:8889');
  await expect(explorer.ledger).toContainText('5 of 25 rows');
});

test('a pinned query is there after a reload, and in another document, which it opens', async ({
  explorer,
  page,
}) => {
  const kept = keptQueries(page);
  await explorer.openChart({ doc: 'tap', q: 'port:22' });
  await kept.open();
  await kept.popup.getByRole('button', { name: 'Pin this query' }).click();
  await expect(kept.list('Pinned')).toContainText('port:22');
  await page.reload();
  await explorer.isAlive();
  await kept.open();
  await expect.poll(() => kept.inList('Pinned')).toEqual(['port:22']);
  await expect(kept.popup.getByRole('button', { name: 'Pin port:22' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await explorer.open({ doc: 'diego' });
  await kept.open();
  await expect(kept.list('Pinned')).toHaveCount(0);
  await kept.list('Pinned in TAP').getByRole('button', { name: 'port:22', exact: true }).click();
  await expect(explorer.query).toHaveValue('port:22');
  await expect(explorer.ledger).toContainText('1 of 23 rows');
  await expect.poll(() => explorer.parameters().get('doc')).toBe('tap');
  await page.goBack();
  await expect.poll(() => explorer.parameters().get('doc')).toBe('diego');
});

test('two pages that are open at once keep their queries beside each other', async ({
  context,
  explorer,
  page,
}) => {
  const other = new ExplorerPage(await context.newPage());
  const [kept, there] = [keptQueries(page), keptQueries(other.page)];
  await other.open({ doc: 'diego' });
  await page.bringToFront();
  await explorer.open({ doc: 'diego', q: 'port:8889' });
  await kept.open();
  await kept.popup.getByRole('button', { name: 'Pin this query' }).click();
  await expect(kept.list('Pinned')).toContainText('port:8889');
  await other.page.bringToFront();
  await other.ask('uaa');
  await there.open();
  await expect(there.list('Recent')).toContainText('uaa');
  await expect(there.list('Pinned')).toContainText('port:8889');
  await page.bringToFront();
  await page.reload();
  await explorer.isAlive();
  await kept.open();
  await expect.poll(() => kept.inList('Pinned')).toEqual(['port:8889']);
  await expect.poll(() => kept.inList('Recent')).toContain('uaa');
});

test('what is cleared is gone, from the device too', async ({ explorer, page }) => {
  const kept = keptQueries(page);
  const onDevice = () => page.evaluate(() => window.localStorage.getItem('portolan.queries'));
  await explorer.open({ doc: 'diego', q: 'port:8889' });
  await kept.open();
  await kept.popup.getByRole('button', { name: 'Pin this query' }).click();
  await kept.close();
  await explorer.ask('uaa');
  await kept.open();
  await expect(kept.list('Recent')).toContainText('uaa');
  await kept.popup.getByRole('button', { name: 'Clear recent' }).click();
  await expect(kept.list('Recent')).toHaveCount(0);
  await expect(kept.list('Pinned')).toContainText('port:8889');
  expect(await onDevice()).toContain('port:8889');
  expect(await onDevice()).not.toContain('uaa');
  await kept.popup.getByRole('button', { name: 'Clear all' }).click();
  await expect(kept.popup).toContainText('Nothing asked yet.');
  expect(await onDevice()).toBeNull();
  await explorer.open({ doc: 'diego' });
  await kept.open();
  await expect(kept.popup).toContainText('Nothing asked yet.');
});

test('by keyboard all of it is reached, and the focus never lost', async ({ explorer, page }) => {
  const kept = keptQueries(page);
  await explorer.open({ doc: 'diego' });
  for (const query of ['port:8889', 'uaa', 'Rep→']) {
    await explorer.open({ doc: 'diego', q: query });
    await kept.open();
    await expect(kept.list('Recent').getByRole('listitem').first()).toContainText(query);
  }
  await kept.close();
  await expect(kept.button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(kept.popup.getByRole('button', { name: 'Pin this query' })).toBeFocused();
  for (const name of ['Rep→', 'Pin Rep→', 'Remove Rep→', 'uaa', 'Pin uaa']) {
    await page.keyboard.press('Tab');
    await expect(kept.query(name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(kept.list('Pinned')).toContainText('uaa');
  await expect(kept.query('Pin uaa')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(kept.query('Remove uaa')).toHaveCount(0);
  await expect(kept.query('Remove Rep→')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(kept.popup).toHaveCount(0);
  await expect(kept.button).toBeFocused();
});

test('undo takes back facets and typing alike, what was typed in one go at once; redo brings it back', async ({
  explorer,
  page,
}) => {
  const { undo, redo } = turns(page);
  await explorer.openChart({ doc: 'diego' });
  await expect(undo).toBeDisabled();
  await expect(redo).toBeDisabled();
  await explorer.query.click();
  await explorer.query.pressSequentially('port:8889');
  await explorer.query.press('Escape');
  await explorer.filters.getByRole('checkbox', { name: /^diego_cell/ }).click();
  await expect(explorer.query).toHaveValue('port:8889 cluster:diego_cell');
  await explorer.query.click();
  await explorer.query.press('End');
  await explorer.query.pressSequentially(' Rep→BBS');
  await explorer.query.press('Escape');
  const steps = ['', 'port:8889', 'port:8889 cluster:diego_cell'];
  for (const query of steps.toReversed()) {
    await undo.click();
    await expect(explorer.query).toHaveValue(query);
  }
  await expect(explorer.ledger).toContainText('25 of 25 rows');
  // With nothing more to take back it stays where it is, and keeps the focus.
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
  for (const query of [...steps.slice(1), 'port:8889 cluster:diego_cell Rep→BBS']) {
    await redo.click();
    await expect(explorer.query).toHaveValue(query);
  }
  await expect(explorer.ledger).toContainText('1 of 25 rows');
  await expect(redo).toBeDisabled();
});

test('undo is no step of the browser’s history, and says nothing of another document', async ({
  explorer,
  page,
}) => {
  const { undo } = turns(page);
  await explorer.openChart({ doc: 'diego' });
  await explorer.ask('port:8889');
  await undo.click();
  await expect(explorer.query).toHaveValue('');
  await page.getByRole('link', { name: 'TAP', exact: true }).click();
  await expect(explorer.ledger).toContainText('23 of 23 rows');
  await expect(undo).toBeDisabled();
  await expect.poll(() => explorer.parameters().get('doc')).toBe('tap');
  await page.goBack();
  await expect(explorer.ledger).toContainText('25 of 25 rows');
  await expect(explorer.query).toHaveValue('');
});

test('on a phone the field keeps its room, and what has none stands with the kept queries', async ({
  explorer,
  page,
}) => {
  const kept = keptQueries(page);
  const { undo } = turns(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.openChart({ doc: 'diego' });
  await explorer.ask('Rep⇒mysql_proxy');
  await expect(explorer.ledger).toContainText('9 of 25 rows');
  expect((await explorer.query.boundingBox())?.width).toBeGreaterThanOrEqual(200);
  await expect(undo).toHaveCount(0);
  await kept.open();
  await undo.click();
  await expect(explorer.query).toHaveValue('');
  await kept.popup.getByRole('button', { name: 'How to ask' }).click();
  await expect(page.getByRole('dialog', { name: 'How to ask' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(kept.button).toBeFocused();
});

test('where the browser refuses to keep anything, it is kept as long as the page is open', async ({
  context,
  explorer,
  page,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const kept = keptQueries(page);
  await explorer.openChart({ doc: 'diego', q: 'port:8889' });
  await kept.open();
  await expect(kept.query('port:8889')).toBeVisible();
  await kept.popup.getByRole('button', { name: 'Pin this query' }).click();
  await expect(kept.list('Pinned')).toContainText('port:8889');
  await kept.popup.getByRole('button', { name: 'Clear all' }).click();
  await expect(kept.popup).toContainText('Nothing asked yet.');
});

test('where the device is full, what is asked is no error', async ({ context, explorer, page }) => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  const kept = keptQueries(page);
  await explorer.openChart({ doc: 'diego', q: 'port:8889' });
  await kept.open();
  await expect(kept.query('port:8889')).toBeVisible();
});
