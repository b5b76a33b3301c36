/** Everything on screen that one would send to another is in the address. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { holdFiles } from './pages/holdFiles.ts';

test('an address opens to the picture that it was copied from', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'tap' });
  await explorer.ask('cluster:iterate');
  await page.getByRole('button', { name: 'Only these' }).click();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(explorer.flows).toHaveCount(9);
  await explorer
    .component('appsso-iterate')
    .getByRole('button', { name: 'AppSso', exact: true })
    .click();
  await expect
    .poll(() => Object.fromEntries(explorer.parameters()))
    .toEqual({
      doc: 'tap',
      q: 'cluster:iterate',
      show: 'only',
      select: 'appsso-iterate',
      theme: 'dark',
    });
  const lit = await explorer.litFlowIds();
  const places = () =>
    explorer.page
      .locator('.react-flow__node')
      .evaluateAll((nodes: HTMLElement[]) =>
        nodes.map((node) => [node.dataset['id'], node.style.transform]),
      );
  const before = await places();
  await page.reload();
  await expect(explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('AppSso');
  await expect(explorer.flows).toHaveCount(9);
  expect(await explorer.litFlowIds()).toEqual(lit);
  expect(await places()).toEqual(before);
  await expect(page.getByRole('button', { name: 'Dark theme' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('back is heard as soon as the page is there, whatever follows the address', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego', q: 'port:8889' });
  await explorer.component('rep').getByRole('button', { name: 'Rep', exact: true }).click();
  await expect.poll(() => explorer.parameters().get('select')).toBe('rep');
  const release = await holdFiles(page, '**/followAddress-*.js');
  await page.reload();
  await explorer.isAlive();
  await expect(explorer.inspector).toBeVisible();
  await page.goBack();
  expect(explorer.parameters().has('select')).toBe(false);
  release();
  await expect(explorer.inspector).toBeHidden();
  await expect(explorer.query).toHaveValue('port:8889');
});

test('documents, selections and traces are steps back; typing and toggles are not', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.ask('port:8889');
  await expect.poll(() => explorer.parameters().get('q')).toBe('port:8889');
  await page.getByRole('button', { name: 'Matrix' }).click();
  await page.getByRole('button', { name: 'Diagram', exact: true }).click();
  await explorer.component('rep').getByRole('button', { name: 'Rep', exact: true }).click();
  await explorer.inspector.getByRole('button', { name: 'Light whom it calls (6)' }).click();
  await expect(explorer.query).toHaveValue('Rep→');
  await page.getByRole('link', { name: 'TAP' }).click();
  await expect(explorer.ledger).toContainText('23 of 23 rows');
  await expect.poll(() => explorer.parameters().get('doc')).toBe('tap');
  await page.goBack();
  await expect(explorer.query).toHaveValue('Rep→');
  await expect(explorer.ledger).toContainText('6 of 25 rows');
  await page.goBack();
  await expect(explorer.query).toHaveValue('port:8889');
  await expect(explorer.inspector).toBeVisible();
  await page.goBack();
  await expect(explorer.inspector).toHaveCount(0);
  await expect(explorer.query).toHaveValue('port:8889');
  await page.goForward();
  await expect(explorer.inspector).toBeVisible();
});

test('back leads to what was there, however soon it is pressed', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.ask('port:8889');
  await expect.poll(() => explorer.parameters().get('q')).toBe('port:8889');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => explorer.parameters().get('q')).toBeNull();
  await explorer
    .component('rep')
    .getByRole('button', { name: 'Rep', exact: true })
    .evaluate(clickAndGoBack);
  await expect(explorer.inspector).toHaveCount(0);
  await expect(explorer.query).toHaveValue('');
  await expect(explorer.ledger).toContainText('25 of 25 rows');
  await page.goBack();
  await expect(explorer.query).toHaveValue('port:8889');
});

test('what is typed when a step is taken back is still there', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego' });
  const named = (id: string, name: string) =>
    explorer.component(id).getByRole('button', { name, exact: true });
  await named('bbs', 'BBS').click();
  await expect.poll(() => explorer.parameters().get('select')).toBe('bbs');
  await explorer.ask('port:8889');
  await named('rep', 'Rep').evaluate(clickAndGoBack);
  await expect(explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('BBS');
  await expect(explorer.query).toHaveValue('port:8889');
});

/** In the same turn, as no hand is that quick. @returns once the page is where it leads. */
function clickAndGoBack(button: HTMLElement): Promise<void> {
  return new Promise((done) => {
    // No frame and no timer comes in between.
    const clock = {
      requestAnimationFrame: window.requestAnimationFrame.bind(window),
      setTimeout: window.setTimeout.bind(window),
    };
    const held: (() => void)[] = [];
    const hold = (act: () => void) => held.push(act);
    Object.assign(window, { requestAnimationFrame: hold, setTimeout: hold });
    // Back, and from where that leads too far.
    let left = 2;
    window.addEventListener('popstate', () => {
      if (left === 2) Object.assign(window, clock);
      for (const act of held.splice(0)) window.setTimeout(act);
      left -= 1;
      if (left === 0) done();
    });
    button.click();
    window.history.back();
  });
}

test('an unknown document is named, with what there is', async ({ explorer }) => {
  await explorer.openChart({ doc: 'atlantis', q: 'port:8889' });
  await expect(explorer.notices).toContainText('no document “atlantis”');
  await expect(explorer.notices).toContainText('diego');
  await expect(explorer.notices).toContainText('tap');
  await expect(explorer.ledger).toContainText('5 of 25 rows');
});

test('a malformed query is kept, explained, and costs nothing else', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', q: '(port:8889', select: 'rep', show: 'only' });
  await expect(explorer.query).toHaveValue('(port:8889');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(explorer.ledger).toContainText('25 of 25 rows');
  await expect(explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('Rep');
});

test('a selection that does not exist is named, with what is near', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego', select: 'auctionner', view: 'pie' });
  await expect(explorer.notices).toContainText('“auctionner”');
  await expect(explorer.notices).toContainText('auctioneer');
  await expect(explorer.notices).toContainText('view=pie');
  await expect(explorer.flows).toHaveCount(25);
  await explorer.notices.getByRole('button', { name: 'Dismiss this notice' }).first().click();
  await expect(explorer.notices.getByRole('button')).toHaveCount(1);
});

test('the link of the screen goes to the clipboard', async ({ explorer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.openChart({ doc: 'diego' });
  await explorer.ask('Rep→BBS:8889');
  await page.getByRole('button', { name: 'Copy a link to this view' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.pathname).toBe('/some/where/diego/');
  expect(Object.fromEntries(copied.searchParams)).toEqual({ q: 'Rep→BBS:8889' });
});

test('dark follows the system until a theme is chosen', async ({ explorer, page }) => {
  const ground = () =>
    page.locator('.portolan').evaluate((root) => getComputedStyle(root).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await explorer.openChart({ doc: 'diego' });
  const dark = await ground();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(ground).not.toBe(dark);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect.poll(ground).toBe(dark);
});
