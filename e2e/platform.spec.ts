/** The one platform behind several pages: joined where they speak of one thing, each row of its page. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

const MEMBERS = ['diego', 'cf-networking', 'container-to-container'] as const;

test('holds every row of its pages and no other, each citing its page', async ({ explorer }) => {
  await explorer.openChart({ doc: 'cloud-foundry' });
  const platform = await explorer.published('cloud-foundry');
  const pageOf = new Map(platform.tables.map(({ id, page }) => [id, page]));
  for (const member of MEMBERS) {
    const document = await explorer.published(member);
    const own = platform.entries.filter(({ table }) => pageOf.get(table) === member);
    expect(own.map(({ written }) => written)).toEqual(
      document.entries.map(({ written }) => written),
    );
  }
  expect(new Set(pageOf.values())).toEqual(new Set(MEMBERS));
});

test('document: lights the rows of one page', async ({ explorer }) => {
  await explorer.openChart({ doc: 'cloud-foundry', q: 'document:diego' });
  const platform = await explorer.published('cloud-foundry');
  await expect(explorer.ledger).toContainText(`25 of ${platform.entries.length} rows`);
});

test('one thing that three pages name is one card, and says which pages', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'cloud-foundry' });
  await expect(explorer.component('ssh-proxy')).toHaveCount(1);
  await page.getByRole('button', { name: 'About this page' }).click();
  const about = page.getByRole('region', { name: 'About this page' });
  await expect(about).toContainText('“Diego SSH Proxy” in CF Networking');
});

test('a single hop is traced from one page into another’s component', async ({ explorer }) => {
  await explorer.openChart({ doc: 'cloud-foundry', q: '"SSH Proxy"→"App instances"' });
  const platform = await explorer.published('cloud-foundry');
  const pageOf = new Map(platform.tables.map(({ id, page }) => [id, page]));
  const lit = await explorer.litFlowIds();
  const pages = lit.map((id) => {
    const flow = platform.flows.find((one) => one.id === id);
    const entry = platform.entries.find((one) => one.id === flow?.entry);
    return pageOf.get(entry?.table ?? '');
  });
  expect(new Set(pages)).toEqual(new Set(MEMBERS));
});
