/** The query answers with the rows that one finds by hand in the table. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { holdCompletions } from './pages/holdFiles.ts';

/** Counted by hand in the documents' tables. */
const COUNTS = {
  diego: [
    { q: 'Rep→BBS:8889', rows: 1 },
    { q: 'Rep -> BBS : 8889', rows: 1 },
    { q: 'auth:mutual-tls', rows: 17 },
    { q: 'protocol:nats', rows: 1 },
    { q: 'cluster:diego_cell', rows: 11 },
    { q: 'port:61500', rows: 1 },
    { q: '→BBS', rows: 5 },
    { q: 'Rep→', rows: 6 },
    // What the Rep calls, mutual TLS left out: the File Server and the blobstore.
    { q: 'Rep→ -auth:mutual-tls', rows: 2 },
    // The two MySQL rows and the NATS row.
    { q: 'encryption:not-stated or is:unsecured', rows: 3 },
    { q: 'table:outbound (port:9023 or protocol:mysql)', rows: 5 },
    { q: 'from:diego_brain to:diego_database', rows: 4 },
    { q: 'auth:oauth-2.0 not port:443', rows: 1 },
  ],
  tap: [
    { q: 'port:80', rows: 3 },
    { q: 'cluster:iterate is:external', rows: 5 },
    { q: 'auth:not-stated', rows: 23 },
    { q: '→"tap-gui"', rows: 1 },
  ],
} as const;

for (const [doc, counts] of Object.entries(COUNTS)) {
  test(`${doc}: every query selects as many rows as there are`, async ({ explorer }) => {
    const { flows, entries } = await explorer.published(doc);
    await explorer.openChart({ doc });
    for (const { q, rows } of counts) {
      await test.step(`${q} selects ${rows}`, async () => {
        await explorer.ask(q);
        await expect(explorer.ledger).toContainText(
          new RegExp(`^${rows} of ${entries.length} rows`),
        );
        const litRows = async () => {
          const lit = new Set(await explorer.litFlowIds());
          return new Set(flows.filter(({ id }) => lit.has(id)).map(({ entry }) => entry)).size;
        };
        await expect.poll(litRows).toBe(rows);
      });
    }
  });
}

test('Rep→BBS:8889 marks exactly one flow and its two ends', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.ask('Rep→BBS:8889');
  await expect(explorer.litFlows).toHaveCount(1);
  await expect(explorer.litFlows).toHaveAccessibleName(/^Rep → BBS:8889/);
  await expect(explorer.page.locator('[data-component]:not([data-dimmed])')).toHaveCount(2);
  await expect(explorer.flows).toHaveCount(25);
});

test('a port that varies is a possible match, and said to be', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', q: 'port:61500' });
  await expect(explorer.litFlows).toHaveAccessibleName(
    /^SSH Proxy → App instances.*possible match/,
  );
  await expect(explorer.ledger).toContainText('1 of 25 rows (1 only possible)');
  await expect(page.locator('[data-mark="possible"]')).toHaveText('possible');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(explorer.rows.filter({ hasText: 'Varies‡' })).toContainText('possible');
});

test('an unknown name is said with its place and the nearest ones, and the picture stays', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: 'cluster:diego_cell' });
  await explorer.ask('cluster:diego_sell');
  await expect(page.getByRole('alert')).toContainText('diego_sell');
  await expect(page.getByRole('alert').locator('mark')).toHaveText('diego_sell');
  await expect(explorer.query).toHaveAttribute('aria-invalid', 'true');
  await expect(explorer.ledger).toContainText('11 of 25 rows');
  await expect(explorer.litFlows).toHaveCount(11);
  await page.getByRole('alert').getByRole('button', { name: 'diego_cell' }).click();
  await expect(explorer.query).toHaveValue('cluster:diego_cell');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('Escape puts the completions away, and never what was typed', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.query.click();
  await explorer.query.pressSequentially('port:88');
  await explorer.query.press('Escape');
  await explorer.query.press('Escape');
  await expect(explorer.query).toHaveValue('port:88');
});

test('who puts the completions away before they are there is not shown them later', async ({
  explorer,
  page,
}) => {
  const release = await holdCompletions(page);
  await explorer.openChart({ doc: 'diego' });
  await explorer.ask('port:88');
  release();
  // What opens lists says so.
  await expect(explorer.query).toHaveAttribute('aria-haspopup', 'listbox');
  await expect(explorer.query).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('where nothing completes what is typed, no list is said to be open', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.query.pressSequentially('→BBS');
  await expect(explorer.query).toHaveAttribute('aria-expanded', 'true');
  await explorer.query.pressSequentially('xyz');
  await expect(explorer.query).toHaveAttribute('aria-expanded', 'false');
});

test('an open list of completions leaves the ledger to screen readers', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.query.pressSequentially('→BBS');
  await expect(page.getByRole('option', { name: /BBS/ }).first()).toBeVisible();
  await expect(explorer.ledger).toContainText('5 of 25 rows');
});

test('half a word is no mistake while completions are offered', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.query.click();
  await explorer.query.pressSequentially('vm:diego_ce');
  await expect(page.getByRole('option', { name: /diego_cell/ })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await explorer.query.press('Escape');
  await expect(page.getByRole('alert')).toContainText('diego_ce');
});

test('a completion leaves the caret behind what it put in', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', q: 'cluster:di port:8889' });
  await explorer.query.focus();
  // The field that offers completions is there, and takes no other's place any more.
  await expect(explorer.query).toHaveAttribute('aria-haspopup', 'listbox');
  await explorer.query.evaluate((field: HTMLInputElement) => {
    field.focus();
    field.setSelectionRange(10, 10);
  });
  await explorer.query.press('e');
  await page.getByRole('option', { name: /diego_cell/ }).click();
  await expect(explorer.query).toHaveValue('cluster:diego_cell port:8889');
  await expect
    .poll(() => explorer.query.evaluate((field: HTMLInputElement) => field.selectionStart))
    .toBe('cluster:diego_cell'.length);
});

test('what is typed amid a query before completions are there is completed where it stands', async ({
  explorer,
  page,
}) => {
  const release = await holdCompletions(page);
  await explorer.openChart({ doc: 'diego', q: 'cluster:di port:8889' });
  await explorer.query.evaluate((field: HTMLInputElement) => {
    field.focus();
    field.setSelectionRange(10, 10);
  });
  await explorer.query.press('e');
  release();
  await expect(page.getByRole('option', { name: /diego_cell/ })).toBeVisible();
});

test('completion offers the names that the document has', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.query.click();
  await explorer.query.pressSequentially('cluster:diego_d');
  await page.getByRole('option', { name: /diego_database/ }).click();
  await expect(explorer.query).toHaveValue('cluster:diego_database');
  await expect(explorer.ledger).toContainText('15 of 25 rows');
});

test('a name that fits several components means all of them, and the page says so', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'tap', q: '"Contour ingress"→' });
  await expect(page.getByText('fits 3 components')).toBeVisible();
  await expect(explorer.ledger).toContainText('4 of 23 rows');
});

test('nothing found says so and offers the way back', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', q: 'auth:basic port:443' });
  await expect(page.getByRole('heading', { name: 'No row fits this query' })).toBeVisible();
  await expect(explorer.ledger).toContainText('0 of 25 rows · 25 left out by the query');
  // A note hangs below the query at the same time; neither lies over the other.
  const note = await page.getByText('The ports of 2 rows vary').boundingBox();
  const words = await page.getByRole('heading', { name: 'No row fits this query' }).boundingBox();
  expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThan(words?.y ?? 0);
  await page.getByRole('button', { name: 'Clear the query' }).click();
  await expect(explorer.ledger).toContainText('25 of 25 rows');
});
