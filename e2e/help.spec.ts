/** The help shows the language by examples from the open document, and each keeps what it promises. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';

const SECTIONS = [
  'One hop',
  'Any number of hops',
  'Hop by hop',
  'Groups as ends',
  'Fields',
  'Ports',
  'Combine',
  'Words',
];

function queryHelp(page: Page) {
  const sheet = page.getByRole('dialog', { name: 'How to ask' });
  const button = page.getByRole('button', { name: 'How to ask', exact: true });
  return {
    sheet,
    button,
    examples: sheet.getByRole('listitem').filter({ has: page.getByRole('button') }),
    open: async () => {
      await button.click();
      await expect(sheet).toBeVisible();
    },
  };
}

for (const [doc, rows] of [
  ['diego', 25],
  ['tap', 23],
] as const) {
  test(`every example of ${doc} is asked by a click, and selects the rows it promises`, async ({
    explorer,
    page,
  }) => {
    test.setTimeout(120_000);
    const { sheet, examples, open } = queryHelp(page);
    await explorer.open({ doc, view: 'table' });
    await open();
    const promised = await examples.evaluateAll((items) =>
      items.map((item) => ({
        query: item.querySelector('button')?.textContent ?? '',
        rows: /^(\d+) rows?$/.exec(item.lastElementChild?.textContent ?? '')?.[1] ?? 'none',
      })),
    );
    expect(promised.length).toBeGreaterThan(30);
    await page.keyboard.press('Escape');
    for (const [place, example] of promised.entries()) {
      await open();
      await examples.nth(place).getByRole('button').click();
      await expect(sheet).toHaveCount(0);
      await expect(explorer.query).toHaveValue(example.query);
      await expect(explorer.query).not.toHaveAttribute('aria-invalid', 'true');
      await expect(explorer.ledger, example.query).toContainText(
        new RegExp(`^${example.rows} of ${rows} rows`),
      );
    }
  });
}

test('the examples stand in sections, and say what they mean', async ({ explorer, page }) => {
  const { sheet, examples, open } = queryHelp(page);
  await explorer.openChart({ doc: 'diego' });
  await open();
  await expect(sheet.getByRole('region')).toHaveCount(SECTIONS.length);
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(SECTIONS);
  await expect(examples.filter({ hasText: 'from Rep to mysql_proxy, over any' })).toHaveText(
    'Rep⇒mysql_proxyEvery way from Rep to mysql_proxy, over any number of hops9 rows',
  );
  await expect(sheet).toContainText('Arrows may be typed as -> and =>.');
});

test('the examples are those of what is open, and of what is chosen there', async ({
  explorer,
  page,
}) => {
  const { sheet, examples, open } = queryHelp(page);
  await explorer.openChart({ doc: 'diego', without: 'internal-mysql' });
  await open();
  await expect(examples.filter({ hasText: 'mysql' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await explorer.open({ doc: 'netman' });
  await open();
  await expect(sheet).toContainText('Flannel');
});

test('an example that is asked can be taken back, by undo and by the browser', async ({
  explorer,
  page,
}) => {
  const { examples, open } = queryHelp(page);
  const undo = page.getByRole('button', { name: 'Undo the last change of the query' });
  await explorer.openChart({ doc: 'diego', q: 'uaa' });
  await open();
  await examples.first().getByRole('button').click();
  await expect(explorer.query).toHaveValue('Rep→BBS:8889');
  await undo.click();
  await expect(explorer.query).toHaveValue('uaa');
  await open();
  await examples.first().getByRole('button').click();
  await expect(explorer.query).toHaveValue('Rep→BBS:8889');
  await page.goBack();
  await expect(explorer.query).toHaveValue('uaa');
});

test('Escape puts the sheet away, asks nothing, and gives the focus back', async ({
  explorer,
  page,
}) => {
  const { sheet, button } = queryHelp(page);
  await explorer.openChart({ doc: 'diego', q: 'uaa' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('button', { name: 'Close: How to ask' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(explorer.query).toHaveValue('uaa');
});
