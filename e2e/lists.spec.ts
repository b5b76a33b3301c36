/** The same selection as a table and as a matrix. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('the table has the columns, cells and order of the document', async ({ explorer, page }) => {
  for (const doc of ['diego', 'tap', 'container-to-container', 'cf-networking', 'netman']) {
    await explorer.open({ doc, view: 'table' });
    const document = await explorer.published(doc);
    const shown = await explorer.rows.evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
    const expected = document.entries.map((entry) =>
      entry.description === null ? entry.written : [...entry.written, entry.description],
    );
    expect(shown).toEqual(expected);
    const [table] = document.tables;
    const heads = page.getByRole('columnheader');
    await expect(heads).toHaveText([
      'Row',
      ...(table?.columns ?? []),
      ...[table?.descriptionColumn ?? []].flat(),
    ]);
  }
});

test('a column sorts up, down, and back to the document’s order', async ({ explorer, page }) => {
  await explorer.open({ doc: 'diego', view: 'table' });
  const ports = () =>
    explorer.rows.evaluateAll((rows) => rows.map((row) => row.children[3]?.textContent ?? ''));
  const written = await ports();
  const head = page.getByRole('columnheader', { name: 'Port', exact: true });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const numbers = (await ports()).filter((port) => /^\d+$/.test(port)).map(Number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect((await ports()).toSorted()).toEqual(written.toSorted());
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'none');
  expect(await ports()).toEqual(written);
});

test('the table dims or leaves out the same rows as the chart', async ({ explorer, page }) => {
  await explorer.open({ doc: 'diego', view: 'table', q: 'protocol:mysql' });
  await expect(explorer.rows).toHaveCount(25);
  await expect(page.locator('tr[data-entry]:not([data-dimmed])')).toHaveCount(2);
  await page.getByRole('button', { name: 'Only these' }).click();
  await expect(explorer.rows).toHaveCount(2);
});

test('a flow selected in the chart is marked in the table, and the other way round', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'tap', select: 'networking-10.4' });
  await explorer.inspector.getByRole('button', { name: 'Show this row in the table' }).click();
  await expect(page.locator('tr[data-selected]')).toHaveAttribute('data-entry', 'networking-10');
  await expect(page.locator('tr[data-selected]')).toBeInViewport();
  await page.getByRole('button', { name: 'Networking flows, row 12 of 23' }).click();
  await page.getByRole('button', { name: 'Diagram', exact: true }).click();
  await expect(page.locator('[data-flow][data-lit]')).toHaveCount(2);
});

test('the chart can stand above the table, each lighting what the other points at', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'diego', view: 'table' });
  await page.getByRole('button', { name: 'Chart above' }).click();
  await expect(explorer.flows).toHaveCount(25);
  await explorer.rows.nth(11).hover();
  await expect(page.locator('[data-flow][data-lit]')).toHaveAttribute('data-flow', 'internal-10.1');
  await explorer.component('uaa-vm').hover();
  await expect(page.locator('tr[data-lit]')).toHaveAttribute('data-entry', 'outbound-3');
});

test('a cell narrows the query, and a second cell takes the place of the first', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'tap', view: 'matrix', q: 'protocol:http' });
  await page.getByRole('button', { name: 'From Run to External: 1 of 7 flows' }).click();
  await expect(explorer.query).toHaveValue('protocol:http from:run to:external');
  await expect(explorer.ledger).toContainText('1 of 46 flows');
  await page.getByRole('button', { name: 'From External to View: 0 of 3 flows' }).click();
  await expect(explorer.query).toHaveValue('protocol:http from:external to:view');
  await expect(explorer.ledger).toContainText('1 of 46 flows');
});

test('only these empties the cells of the matrix as well', async ({ explorer, page }) => {
  await explorer.open({ doc: 'diego', view: 'matrix', q: 'auth:basic', show: 'only' });
  await expect(page.locator('tbody td:not(:last-child) button')).toHaveText(['1']);
});

test('selecting a row moves nothing: neither the page nor the row', async ({ explorer, page }) => {
  await explorer.open({ doc: 'diego', view: 'table' });
  const row = explorer.rows.nth(10);
  const before = await row.boundingBox();
  await row.getByRole('button').click();
  await expect(explorer.inspector).toBeVisible();
  expect((await row.boundingBox())?.y).toBe(before?.y);
  await page.goto('./?doc=diego&view=table&select=outbound-9.1');
  await expect(page.locator('tr[data-selected]')).toBeInViewport();
  const { scrolled, height } = await page.locator('.portolan').evaluate((root) => ({
    scrolled: root.scrollTop,
    height: root.scrollHeight,
  }));
  expect(scrolled).toBe(0);
  expect(height).toBe(900);
});

test('the matrix counts every flow once, and a cell asks for its flows', async ({
  explorer,
  page,
}) => {
  for (const [doc, flows] of [
    ['diego', 25],
    ['tap', 46],
  ] as const) {
    await explorer.open({ doc, view: 'matrix' });
    const body = page.locator('tbody td:not(:last-child)');
    const counts = await body.allTextContents();
    expect(
      counts
        .map(Number)
        .filter(Number.isFinite)
        .reduce((a, b) => a + b, 0),
    ).toBe(flows);
  }
  await page.getByRole('button', { name: 'From Run to View: 4 flows' }).click();
  await expect(explorer.query).toHaveValue('from:run to:view');
  await expect(explorer.ledger).toContainText('4 of 46 flows');
  await expect(
    page.getByRole('button', { name: 'From Run to External: 0 of 7 flows' }),
  ).toBeVisible();
});
