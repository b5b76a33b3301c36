/** A trace over several hops lights the flows on its ways, and stands in the address like any query. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

/** Written down by hand from Diego's rows: every way from the Rep to the database. */
const TO_THE_DATABASE = [
  'internal-10.1', // Rep → BBS
  'internal-11.1', // Rep → Locket
  'internal-12.1', // BBS → Auctioneer
  'internal-14.1', // BBS → Locket
  'internal-3.1', // Auctioneer → Locket
  'inbound-1.1', // cloud_controller → BBS
  'outbound-5.1', // Rep → cloud_controller
  'outbound-8.1', // BBS → mysql_proxy
  'outbound-9.1', // Locket → mysql_proxy
];

test('Rep⇒mysql_proxy lights every way to the database and no other flow', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.ask('Rep⇒mysql_proxy');
  await expect(explorer.ledger).toContainText('9 of 25 rows');
  expect(await explorer.litFlowIds()).toEqual(TO_THE_DATABASE.toSorted());
  await expect.poll(() => explorer.parameters().get('q')).toBe('Rep⇒mysql_proxy');
});

test('what is left out beside it is gone around', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego', q: 'Rep=>mysql_proxy -→Locket' });
  const around = TO_THE_DATABASE.filter(
    (id) =>
      !['internal-11.1', 'internal-12.1', 'internal-14.1', 'internal-3.1', 'outbound-9.1'].includes(
        id,
      ),
  );
  expect(await explorer.litFlowIds()).toEqual(around.toSorted());
});

test('hop by hop it lights one flow for each hop', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego', q: 'Auctioneer→Rep→BBS:8889', show: 'only' });
  expect(await explorer.litFlowIds()).toEqual(['internal-1.1', 'internal-10.1']);
});

test('a way that an option takes away is not there under it', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego', q: 'Rep⇒mysql_proxy', without: 'internal-mysql' });
  await expect(explorer.ledger).toContainText('0 of 25 rows');
  await expect(
    explorer.page.getByText('“mysql_proxy” is not there as things are chosen'),
  ).toBeVisible();
});
