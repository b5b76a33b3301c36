/** Each facet and legend entry writes the query, and its count is what a click gives. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

for (const doc of ['diego', 'tap']) {
  test(`a click on each facet of ${doc} leaves as many rows as its count said`, async ({
    explorer,
  }) => {
    await explorer.openChart({ doc });
    const boxes = explorer.filters.getByRole('checkbox');
    // All at once: what a click changes in them comes a moment after the answer.
    const names = await boxes.evaluateAll((all) =>
      all.map((one) => one.closest('label')?.textContent ?? ''),
    );
    for (const [place, name] of names.entries()) {
      const box = boxes.nth(place);
      const count = /(\d+) rows?$/.exec(name)?.[1];
      await box.click();
      await expect(explorer.ledger, name).toContainText(`${count} of`);
      await expect(explorer.query).not.toHaveValue('');
      await box.click();
      await expect(explorer.query).toHaveValue('');
    }
  });
}

test('values of one facet are alternatives, facets narrow one another', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego' });
  const box = (name: RegExp) => explorer.filters.getByRole('checkbox', { name });
  await box(/^diego_cell/).click();
  await expect(explorer.ledger).toContainText('11 of 25 rows');
  await expect(box(/^nats/)).toHaveAccessibleName(/adds 0 rows/);
  await box(/^cloud_controller/).click();
  await expect(explorer.query).toHaveValue('cluster:diego_cell,cloud_controller');
  await expect(explorer.ledger).toContainText('16 of 25 rows');
  await box(/^OAuth 2.0/).click();
  await expect(explorer.query).toHaveValue('cluster:diego_cell,cloud_controller auth:oauth-2.0');
  await expect(explorer.ledger).toContainText('1 of 25 rows');
  await explorer.page.getByRole('button', { name: 'Clear all' }).click();
  await expect(explorer.query).toHaveValue('');
  await expect(explorer.ledger).toContainText('25 of 25 rows');
});

test('a value can be left out with a click, and comes back with another', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego', q: '→BBS or →Locket' });
  const not = explorer.filters.getByRole('button', { name: 'Leave out Mutual TLS' }).first();
  await not.click();
  await expect(explorer.query).toHaveValue('(→BBS or →Locket) -auth:mutual-tls');
  await expect(explorer.ledger).toContainText('0 of 25 rows');
  await not.click();
  await expect(explorer.query).toHaveValue('→BBS or →Locket');
});

test('the legend counts and filters by encryption', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  const legend = page.getByRole('group', { name: 'Legend' });
  await expect(legend.getByRole('button')).toHaveText([
    'Mutual TLS17',
    'TLS4',
    'SSH1',
    'Not stated3',
  ]);
  await legend.getByRole('button', { name: /^Not stated/ }).click();
  await expect(explorer.query).toHaveValue('encryption:not-stated');
  await expect(explorer.litFlows).toHaveCount(3);
});

test('only these takes the others away, and what stays keeps its order', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: 'protocol:mysql or protocol:nats' });
  await expect(explorer.flows).toHaveCount(25);
  const order = () =>
    explorer.components.evaluateAll((cards) =>
      cards.map((card) => card.getAttribute('data-component') ?? ''),
    );
  const before = await order();
  await page.getByRole('button', { name: 'Only these' }).click();
  await expect(explorer.flows).toHaveCount(3);
  await expect(explorer.litFlows).toHaveCount(3);
  const after = await order();
  expect(after.toSorted()).toEqual(['bbs', 'locket', 'mysql_proxy-vm', 'nats-vm', 'route-emitter']);
  expect(after).toEqual(before.filter((id) => after.includes(id)));
  await page.getByRole('button', { name: 'Dim', exact: true }).click();
  await expect(explorer.flows).toHaveCount(25);
});
