/** The chart is walked along its flows with the arrow keys, and the camera goes along. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import type { ExplorerPage } from './pages/ExplorerPage.ts';

const chartOf = (page: Page) => page.getByRole('region', { name: /^Chart of/ });
const nameOf = (explorer: ExplorerPage, id: string) =>
  explorer.component(id).getByRole('button').first();

/** As they are drawn, from top to bottom, where they leave their card or come into it. */
async function fromTop(page: Page, end: 'from' | 'to', ids: readonly string[]): Promise<string[]> {
  const heights = await Promise.all(
    ids.map((id) =>
      page.locator(`[data-flow="${id}"] path[data-line]`).evaluate((path, isStart) => {
        const line = path as unknown as SVGPathElement;
        return line.getPointAtLength(isStart ? 0 : line.getTotalLength()).y;
      }, end === 'from'),
    ),
  );
  const height = (id: string) => heights[ids.indexOf(id)] ?? 0;
  return ids.toSorted((one, other) => height(one) - height(other));
}

const FROM_BBS = [
  'internal-12.1',
  'internal-13.1',
  'internal-14.1',
  'outbound-7.1',
  'outbound-8.1',
];

test('enter goes into the chart, and arrow keys go from end to end of its flows', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  await chartOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(nameOf(explorer, 'cloud_controller-vm')).toBeFocused();
  // Out of one card and into the next.
  await page.keyboard.press('ArrowRight');
  await expect(explorer.flow('inbound-1.1')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(nameOf(explorer, 'bbs')).toBeFocused();
  // Among the flows that go out of it, the highest first.
  const out = await fromTop(page, 'from', FROM_BBS);
  await page.keyboard.press('ArrowRight');
  for (const id of out.slice(0, out.indexOf('internal-13.1'))) {
    await expect(explorer.flow(id)).toBeFocused();
    await page.keyboard.press('ArrowDown');
  }
  await expect(explorer.flow('internal-13.1')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(nameOf(explorer, 'rep')).toBeFocused();
  // Back by the flow that one came by, though others come in above it.
  await page.keyboard.press('ArrowLeft');
  await expect(explorer.flow('internal-13.1')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(nameOf(explorer, 'bbs')).toBeFocused();
  // Its socket, and who calls it there.
  await page.keyboard.press('ArrowDown');
  await expect(explorer.component('bbs').getByRole('button', { name: /^BBS:8889/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-flow]:focus')).toHaveAccessibleName(/→ BBS:8889/);
});

test('a flow that is walked to lights up, opens, and is walked on from', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  const rep = nameOf(explorer, 'rep');
  await rep.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  const flow = explorer.flow('internal-13.1');
  await expect(flow).toBeFocused();
  expect(await flow.evaluate((one) => one.matches(':focus-visible'))).toBe(true);
  await expect(page.locator('[data-flow][data-lit]')).toHaveCount(1);
  await expect(flow).toHaveAttribute('data-lit');
  await page.keyboard.press('Enter');
  await expect(explorer.inspector).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(flow).toBeFocused();
  // Still among those that come into Rep, not those that go out of BBS.
  await page.keyboard.press('ArrowUp');
  await expect(explorer.flow('internal-1.1')).toBeFocused();
});

test('whoever comes by pointer sees where the arrow keys lead', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await nameOf(explorer, 'bbs').click();
  await page.keyboard.press('ArrowRight');
  const [first = ''] = await fromTop(page, 'from', FROM_BBS);
  const flow = explorer.flow(first);
  await expect(flow).toBeFocused();
  expect(await flow.evaluate((one) => one.matches(':focus-visible'))).toBe(true);
  await expect(flow).toHaveAttribute('data-lit');
});

test('whoever walks on before the inspector is drawn stays where they are', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', select: 'bbs' });
  await expect(explorer.inspector).toBeVisible();
  await page.keyboard.press('Escape');
  const name = nameOf(explorer, 'bbs');
  await name.focus();
  // What is said of it is drawn a frame later: both keys come before that.
  await name.evaluate((button: HTMLElement) => {
    button.click();
    button.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
    );
  });
  const [first = ''] = await fromTop(page, 'from', FROM_BBS);
  await expect(explorer.inspector).toBeVisible();
  await expect(explorer.flow(first)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(explorer.inspector).toBeHidden();
});

test('an inspector that comes late leaves the focus to whoever has walked on', async ({
  explorer,
  page,
}) => {
  let release = () => {};
  const isHeld = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/Beside-*.js', async (route) => {
    await isHeld;
    await route.continue();
  });
  await explorer.openChart({ doc: 'diego' });
  await nameOf(explorer, 'bbs').click();
  await page.keyboard.press('ArrowRight');
  const [first = ''] = await fromTop(page, 'from', FROM_BBS);
  await expect(explorer.flow(first)).toBeFocused();
  release();
  await expect(explorer.inspector).toBeVisible();
  await expect(explorer.flow(first)).toBeFocused();
});

test('where the walk ends nothing moves; with shift the arrow keys move the chart', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  const name = nameOf(explorer, 'uaa-vm');
  const left = async () => (await name.boundingBox())?.x ?? 0;
  await name.focus();
  const before = await left();
  // Nothing goes out of it.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(name).toBeFocused();
  expect(await left()).toBe(before);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(left).toBeLessThan(before);
  await expect(name).toBeFocused();
});

test('a flow that is reached by tab is walked from where it begins', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.flow('internal-12.1').focus();
  await page.keyboard.press('Tab');
  await expect(explorer.flow('internal-13.1')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const out = await fromTop(page, 'from', FROM_BBS);
  const below = out[out.indexOf('internal-13.1') + 1] ?? '';
  await expect(explorer.flow(below)).toBeFocused();
});

for (const show of ['dim', 'only'] as const) {
  test(`a query leaves the walk what it selects, shown as ${show}`, async ({ explorer, page }) => {
    await explorer.openChart({ doc: 'diego', q: 'Rep→BBS or Rep→Locket or BBS→Locket', show });
    await expect(explorer.litFlows).toHaveCount(3);
    await chartOf(page).focus();
    await page.keyboard.press('Enter');
    await expect(nameOf(explorer, 'rep')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(explorer.flow('internal-10.1')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(explorer.flow('internal-11.1')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(nameOf(explorer, 'locket')).toBeFocused();
  });
}

test('from what a query leaves out the walk takes in all that is drawn', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: 'Rep→BBS' });
  await explorer.flow('internal-13.1').focus();
  await page.keyboard.press('ArrowDown');
  const next = page.locator('[data-flow][data-dimmed]:focus:not([data-flow="internal-13.1"])');
  await expect(next).toHaveAccessibleName(/^BBS →/);
});

test('the camera follows the walk, however fast', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await chartOf(page).focus();
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('+');
  const proxy = nameOf(explorer, 'ssh-proxy');
  const bbs = nameOf(explorer, 'bbs');
  await proxy.focus();
  await expect(proxy).toBeInViewport({ ratio: 1 });
  await expect(bbs).not.toBeInViewport();
  // To the flow that leads there, wherever it is drawn, and on.
  const out = await fromTop(page, 'from', [
    'internal-4.1',
    'internal-5.1',
    'outbound-2.1',
    'outbound-3.1',
  ]);
  await page.keyboard.press('ArrowRight');
  for (const _ of out.slice(0, out.indexOf('internal-4.1'))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(bbs).toBeFocused();
  await expect(bbs).toBeInViewport({ ratio: 1 });
  await expect(proxy).not.toBeInViewport();
});
