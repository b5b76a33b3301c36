/** A deployment choice changes the rows that the page says, and no other, and says why. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('a switch takes away what the footnote says, and the ledger still adds up', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  await expect(explorer.flows).toHaveCount(25);
  const choices = page.getByRole('region', { name: 'Deployment choices' });
  await choices.getByRole('radio', { name: 'Another database' }).check();
  await expect(explorer.flows).toHaveCount(23);
  await expect(explorer.flow('outbound-8.1')).toHaveCount(0);
  await expect(explorer.component('mysql_proxy-vm')).toHaveCount(0);
  await expect(explorer.ledger).toContainText('23 of 25 rows · 2 switched off by an option');
  await expect(choices).toContainText('Goes: BBS → mysql_proxy:3306');
  await expect(choices).toContainText('† Only in deployments that select internal MySQL');
  await expect.poll(() => explorer.parameters().get('without')).toBe('internal-mysql');
  await choices.getByRole('radio', { name: 'As documented' }).first().check();
  await expect(explorer.flows).toHaveCount(25);
  await expect.poll(() => explorer.parameters().has('without')).toBe(false);
});

test('a row that is switched off stays in the table, and its inspector says by what', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'diego', without: 'internal-mysql', view: 'table' });
  await expect(explorer.rows).toHaveCount(25);
  await expect(page.locator('tr[data-off]')).toHaveCount(2);
  const table = page.getByRole('region', { name: 'Table' });
  await table.getByRole('button', { name: 'Outbound from Diego, row 8 of 9' }).click();
  await expect(explorer.inspector).toContainText('Switched off by a choice');
  await expect(explorer.inspector).toContainText(
    'Chosen here: Another database, so this row is switched off',
  );
});

test('with the internal blobstore its port is 4443, for certain', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego', q: 'port:4443' });
  await expect(explorer.ledger).toContainText('1 of 25 rows (1 only possible)');
  await explorer.openChart({ doc: 'diego', q: 'port:4443', with: 'internal-blobstore' });
  await expect(explorer.ledger).toContainText('1 of 25 rows · 24 left out by the query');
  await expect(explorer.flow('outbound-6.1')).toHaveAccessibleName(
    /^Rep → nfs_server or other blobstore:4443, HTTP over TCP, encryption TLS,/,
  );
  await explorer.openChart({ doc: 'diego', q: 'port:4443', without: 'internal-blobstore' });
  await expect(explorer.ledger).toContainText('0 of 25 rows');
});

test('a database outside of the cluster is drawn outside of it', async ({ explorer }) => {
  await explorer.openChart({ doc: 'tap', without: 'gui-database-inside' });
  await expect(explorer.component('gui-database-outside')).toBeVisible();
  await expect(explorer.component('gui-database')).toHaveCount(0);
  await explorer.flow('networking-15.1').focus();
  await explorer.page.keyboard.press('Enter');
  await expect(explorer.inspector).toContainText('View to no group');
  await expect(explorer.flows).toHaveCount(46);
});

test('without container networking, apps reach one another by the Gorouter alone', async ({
  explorer,
}) => {
  await explorer.openChart({ doc: 'container-to-container', without: 'container-networking' });
  const direct = explorer.page.getByRole('button', {
    name: /^App instances → App instances(?!, Data kept)/,
  });
  await expect(direct).toHaveCount(0);
  await expect(
    explorer.page.getByRole('button', { name: /^App instances → Gorouter/ }),
  ).toHaveCount(1);
  await expect(explorer.ledger).toContainText('switched off by an option');
});

test('what a choice takes away from under a query or a selection is said', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: '→mysql_proxy', select: 'outbound-9.1' });
  await page.getByRole('radio', { name: 'Another database' }).check();
  await expect(page.getByText('“mysql_proxy” is not there as things are chosen')).toBeVisible();
  await expect(explorer.inspector).toContainText('Outbound from Diego, row 9 of 9');
  await expect(explorer.inspector).toContainText('switched off');
});

test('an address that names no option of the page says so, and shows the page', async ({
  explorer,
}) => {
  await explorer.openChart({ doc: 'diego', without: 'gravity' });
  await expect(explorer.notices).toContainText('has no option “gravity”');
  await expect(explorer.flows).toHaveCount(25);
});
