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

/** The ways by hand, hop by hop: where each hop leads, and the row that states it. */
const WAYS_TO_THE_DATABASE = [
  ['BBS:8889 internal 10', 'mysql_proxy:3306 outbound 8'],
  ['Locket:8891 internal 11', 'mysql_proxy:3306 outbound 9'],
  ['cloud_controller:9023 outbound 5', 'BBS:8889 inbound 1', 'mysql_proxy:3306 outbound 8'],
  ['BBS:8889 internal 10', 'Locket:8891 internal 14', 'mysql_proxy:3306 outbound 9'],
  [
    'cloud_controller:9023 outbound 5',
    'BBS:8889 inbound 1',
    'Locket:8891 internal 14',
    'mysql_proxy:3306 outbound 9',
  ],
  [
    'BBS:8889 internal 10',
    'Auctioneer:9016 internal 12',
    'Locket:8891 internal 3',
    'mysql_proxy:3306 outbound 9',
  ],
  [
    'cloud_controller:9023 outbound 5',
    'BBS:8889 inbound 1',
    'Auctioneer:9016 internal 12',
    'Locket:8891 internal 3',
    'mysql_proxy:3306 outbound 9',
  ],
];

test('the list has each way hop by hop, with port, security and row, and why it is weak', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: 'Rep⇒mysql_proxy' });
  await page.getByRole('button', { name: 'List the ways: 7 ways' }).click();
  await expect(page.locator('[data-way]')).toHaveCount(7);
  const hops = await page.locator('[data-way]').evaluateAll((ways) =>
    ways.map((way) =>
      [...way.querySelectorAll('li')].slice(1).map((hop) => {
        const name = hop.querySelector('button')?.textContent ?? '';
        const row = /(Inbound|Internal|Outbound) \w+ Diego, row (\d+) of/.exec(
          hop.textContent ?? '',
        );
        return `${name} ${row?.[1]?.toLowerCase()} ${row?.[2]}`;
      }),
    ),
  );
  expect(hops).toEqual(WAYS_TO_THE_DATABASE);
  const [first] = await page.locator('[data-way]').all();
  await expect(first ?? page.locator('nothing')).toContainText(
    'HTTPS over TCP · mutual TLS · client certificate',
  );
  await expect(first ?? page.locator('nothing')).toContainText(
    'Weakest. Its encryption is not stated, so it may have none.',
  );
  await expect(first ?? page.locator('nothing')).toContainText('only with Internal MySQL');
  await expect(page.getByText('reachability on paper')).toBeVisible();
});

test('a way that is chosen is lit, stepped along, and opens the same in a new window', async ({
  explorer,
  page,
  context,
}) => {
  const lit = '[data-flow][data-lit]';
  const litIds = (on: typeof page) =>
    on.locator(lit).evaluateAll((flows) => flows.map((flow) => flow.getAttribute('data-flow')));
  await explorer.openChart({ doc: 'diego', q: 'Rep⇒mysql_proxy', panel: 'ways' });
  await page.getByRole('button', { name: /^Way 3:/ }).click();
  await expect(page.locator(lit)).toHaveCount(3);
  await page.getByRole('button', { name: 'Step along the way' }).click();
  await page.getByRole('button', { name: 'Step along the way' }).click();
  expect(await litIds(page)).toEqual(['inbound-1.1']);
  await expect(
    page.getByRole('region', { name: 'Ways' }).getByText('hop 2 of 3', { exact: true }),
  ).toBeVisible();
  await expect.poll(() => explorer.parameters().get('hop')).toBe('2');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator(lit)).toHaveCount(1);
  expect(await litIds(other)).toEqual(['inbound-1.1']);
  await page.goBack();
  await expect(page.locator(lit)).toHaveCount(0);
});

test('leaving out a hop and asking for one write the query', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', q: 'Rep⇒mysql_proxy', panel: 'ways' });
  const isInAddress = (query: string) =>
    expect.poll(() => explorer.parameters().get('q')).toBe(query);
  await page.getByRole('button', { name: /^Way 1:/ }).click();
  await page.getByRole('button', { name: 'Without this hop' }).first().click();
  await expect(explorer.query).toHaveValue('Rep⇒mysql_proxy -Rep→BBS');
  await expect(page.locator('[data-way]')).toHaveCount(4);
  await isInAddress('Rep⇒mysql_proxy -Rep→BBS');
  await page.goBack();
  await expect(explorer.query).toHaveValue('Rep⇒mysql_proxy');
  await page.getByRole('button', { name: 'Only with it' }).first().click();
  await expect(explorer.query).toHaveValue('Rep→BBS⇒mysql_proxy');
  await expect(page.locator('[data-way]')).toHaveCount(3);
  await isInAddress('Rep→BBS⇒mysql_proxy');
  await page.goBack();
  await expect(explorer.query).toHaveValue('Rep⇒mysql_proxy');
  await page.getByRole('button', { name: /^Way 2:/ }).click();
  await page.getByRole('button', { name: 'Ask for this way only' }).click();
  await expect(explorer.query).toHaveValue('Rep→Locket→mysql_proxy');
  await expect(explorer.ledger).toContainText('2 of 25 rows');
});

test('by its VM is off at first, and says which hops no row states', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', q: 'Rep⇒BBS', panel: 'ways' });
  await expect(page.locator('[data-way]')).toHaveCount(2);
  const byVm = page.getByRole('checkbox', { name: /By its VM/ });
  await expect(byVm).not.toBeChecked();
  await byVm.check();
  await expect(explorer.query).toHaveValue('Rep⇒BBS by:vm');
  await expect(page.locator('[data-way]')).toHaveCount(4);
  await expect(page.locator('[data-way]').last()).toContainText('no row states this hop');
});

test('what can reach something stands in rings, and each lights', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', q: '⇒BBS', panel: 'ways' });
  await expect(page.getByRole('heading', { name: 'What can reach BBS' })).toBeVisible();
  await expect(page.getByText('If BBS is down, affected on paper: 5 components')).toBeVisible();
  await page.getByRole('button', { name: /1 hop before it · 5 components/ }).click();
  await expect(page.locator('[data-flow][data-lit]')).toHaveCount(5);
});

test('where there is no way the list says so, and what there is instead', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: 'BBS⇒"SSH Proxy"', panel: 'ways' });
  await expect(page.getByRole('heading', { name: 'No way' })).toBeVisible();
  await page.getByRole('button', { name: /The other way round: \d+ ways?/ }).click();
  await expect(explorer.query).toHaveValue('"SSH Proxy"⇒BBS');
  await expect(page.locator('[data-way]').first()).toBeVisible();
  await page.goto('./?doc=diego&panel=ways');
  await expect(page.getByText('The query asks for no trace.')).toBeVisible();
});

test('Enter in the query opens the list of its ways', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'tap' });
  await explorer.query.fill('External Load Balancer=>tap-gui');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-way]')).toHaveCount(1);
  await expect(page.getByText('Weakest. It is not encrypted.')).toBeVisible();
});

test('who narrows the ways by keyboard is not left standing nowhere, and Escape lets go', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: 'Rep⇒mysql_proxy', panel: 'ways' });
  const panel = page.getByRole('region', { name: 'Ways' });
  await page.getByRole('button', { name: /^Way 1:/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Without this hop' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-way]')).toHaveCount(4);
  await expect(panel).toBeFocused();
  await page.keyboard.press(']');
  const said = page.locator('[aria-live="polite"]').filter({ hasText: /^Rep → Locket:8891/ });
  await expect(said).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('[data-flow][data-lit]')).toHaveCount(2);
  await page.getByRole('region', { name: /^Chart of/ }).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-flow][data-lit]')).toHaveCount(0);
});

test('a way that is chosen leaves the camera to the reader', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await explorer.openChart({ doc: 'diego', q: 'Rep⇒mysql_proxy' });
  await page.keyboard.press(']');
  const rep = explorer.component('rep');
  await expect(rep).toBeInViewport();
  const chart = page.getByRole('region', { name: /^Chart of/ });
  await chart.focus();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
  const moved = await rep.boundingBox();
  await explorer.component('bbs').hover();
  await page.mouse.move(5, 5);
  expect(await rep.boundingBox()).toEqual(moved);
});
