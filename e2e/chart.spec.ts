/** The chart holds every row of its document, and everyone can reach each of them. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

const DOCUMENTS = [
  { id: 'diego', rows: 25, flows: 25 },
  { id: 'tap', rows: 23, flows: 46 },
  { id: 'container-to-container', rows: 37, flows: 39 },
  { id: 'cf-networking', rows: 18, flows: 18 },
  { id: 'netman', rows: 18, flows: 18 },
  { id: 'cloud-foundry', rows: 80, flows: 82 },
] as const;

for (const { id, rows, flows } of DOCUMENTS) {
  test(`${id} shows all of its rows, draws each of its flows once, and the tab key reaches each`, async ({
    explorer,
    page,
  }) => {
    await explorer.openChart({ doc: id });
    await expect(explorer.ledger).toContainText(`${rows} of ${rows} rows`);
    const published = await explorer.published(id);
    expect(published.flows).toHaveLength(flows);
    expect(await explorer.litFlowIds()).toEqual(published.flows.map((flow) => flow.id).toSorted());
    const drawn = await explorer.components.evaluateAll((cards) =>
      cards.map((card) => card.getAttribute('data-component') ?? ''),
    );
    // What only another deployment choice brings in is not there.
    const ends = new Set(published.flows.flatMap(({ from, to }) => [from, to]));
    const elsewhere = published.entries
      .flatMap(({ alternatives }) => alternatives.flatMap((one) => one.flows))
      .flatMap(({ from, to }) => [from, to]);
    const known = published.components.map((one) => one.id);
    const shown = known.filter((one) => ends.has(one) || !elsewhere.includes(one));
    expect(drawn.toSorted()).toEqual(shown.toSorted());

    const { flows: all } = published;
    await page.getByRole('region', { name: /^Chart of/ }).focus();
    const reached = new Set<string>();
    for (let presses = 0; reached.size < all.length && presses < all.length * 5; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-flow'));
      if (typeof focused === 'string') reached.add(focused);
    }
    expect([...reached].toSorted()).toEqual(all.map((flow) => flow.id).toSorted());
  });
}

test('a flow is called by its ends, its port and what the row says', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego' });
  await expect(explorer.flow('internal-10.1')).toHaveAccessibleName(
    /^Rep → BBS:8889, HTTPS over TCP, encryption Mutual TLS, authentication Client certificate, Internal to Diego, row 10 of 14$/,
  );
  await expect(explorer.flow('internal-5.1')).toHaveAccessibleName(
    /^SSH Proxy → App instances:varies.*typically 61001–65534/,
  );
});

test('pointing at a component lights its own flows and no other', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.component('bbs').getByRole('button', { name: 'BBS', exact: true }).hover();
  const lit = explorer.page.locator('[data-flow][data-lit]');
  // Five rows end at BBS, five start there.
  await expect(lit).toHaveCount(10);
  for (const name of await lit.evaluateAll((all) => all.map((one) => one.ariaLabel))) {
    expect(name).toMatch(/^BBS → | → BBS:/);
  }
});

test('the camera works by keyboard: arrows, plus, minus and fit', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  const card = explorer.component('rep');
  const chart = page.getByRole('region', { name: /^Chart of/ });
  const at = async () => (await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const first = await at();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await at()).x).toBeLessThan(first.x);
  await page.keyboard.press('+');
  await expect.poll(async () => (await at()).width).toBeGreaterThan(first.width);
  await page.keyboard.press('f');
  await expect.poll(async () => (await at()).width).toBeCloseTo(first.width, 0);
});

test('a minimap helps where a part of the chart is out of sight, and only there', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'tap' });
  const minimap = page.getByRole('img', { name: 'Overview of the chart' });
  await expect(minimap).toHaveCount(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(minimap).toBeVisible();
  await page.getByRole('button', { name: 'Fit the chart' }).click();
  await expect(minimap).toHaveCount(0);
});
