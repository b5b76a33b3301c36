/** The speaker’s window beside what is presented: in step, and neither harms the other by going. */
import { expect } from '@playwright/test';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { graveFaults } from './pages/graveFaults.ts';
import { at, caption, present } from './pages/presenting.ts';

interface TwoWindows {
  readonly speaker: Page;
  readonly now: Locator;
}

async function openSpeaker(context: BrowserContext, page: Page): Promise<TwoWindows> {
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
  const now = speaker.getByRole('region', { name: 'Now' });
  await expect(speaker.getByText('In step with the presentation')).toBeVisible();
  return { speaker, now };
}

const said = (page: Page) => page.getByRole('main').getByText(/^Step \d+ of \d+$/);

test('the speaker’s window shows notes and what comes next, and both windows stay in step', async ({
  explorer,
  page,
  context,
}) => {
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  const [walk] = (await explorer.published('diego')).walks;
  const { speaker, now } = await openSpeaker(context, page);
  await expect(now).toContainText(walk?.steps[0]?.words ?? '');
  await expect(speaker.getByRole('region', { name: 'Next step' })).toContainText(
    walk?.steps[1]?.title ?? '',
  );
  await page.keyboard.press('PageDown');
  await expect(said(speaker)).toHaveText(/^Step 2 /);
  await speaker.getByRole('button', { name: 'Next' }).click();
  await at(page, 3);
  // Whoever presses once more before the answer is there goes on once more.
  await speaker.keyboard.press('PageDown');
  await at(page, 4);
  await speaker.keyboard.press('Home');
  await at(page, 1);
  await speaker.keyboard.press('b');
  await expect(page.getByRole('button', { name: /The screen is blank/ })).toBeVisible();
  await speaker.keyboard.press('b');
  await expect(page.getByRole('button', { name: /The screen is blank/ })).toBeHidden();
  await explorer.component('bbs').getByRole('button').first().click();
  await expect(speaker.getByText(/In between:.*BBS/)).toBeVisible();
  await speaker.getByRole('button', { name: 'Back to step 1' }).click();
  await expect(page.getByRole('button', { name: 'Back to step 1' })).toBeHidden();
  expect(await graveFaults(speaker)).toEqual([]);
});

test('the speaker’s clock begins anew by a press', async ({ explorer, page, context }) => {
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  const { speaker } = await openSpeaker(context, page);
  const elapsed = speaker.getByRole('timer', { name: 'Elapsed' });
  // It only goes up: a busy machine first looks at it some time after the press.
  await expect(elapsed).not.toHaveText(/^0:0[0-4]$/);
  await speaker.getByRole('button', { name: 'Begin the time anew' }).click();
  await expect(elapsed).toHaveText(/^0:0[0-4]$/);
});

test('a speaker’s window that is gone without a word is missed, too', async ({
  explorer,
  page,
  context,
}) => {
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  // As one that crashes, or is killed: what it says in the end is never said.
  await context.addInitScript(() => {
    window.addEventListener('pagehide', (event) => event.stopImmediatePropagation());
  });
  const { speaker } = await openSpeaker(context, page);
  await speaker.close();
  await expect(page.getByText('The speaker’s window is gone; all goes on here.')).toBeVisible();
  const again = await openSpeaker(context, page);
  await expect(page.getByText('The speaker’s window is gone; all goes on here.')).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(said(again.speaker)).toHaveText(/^Step 2 /);
});

test('closing or reloading the speaker’s window harms nothing, and it joins again', async ({
  explorer,
  page,
  context,
}) => {
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  const { speaker } = await openSpeaker(context, page);
  await speaker.close();
  await expect(page.getByText('The speaker’s window is gone; all goes on here.')).toBeVisible();
  await page.keyboard.press('PageDown');
  await at(page, 2);
  const again = await openSpeaker(context, page);
  await expect(said(again.speaker)).toHaveText(/^Step 2 /);
  await expect(page.getByText('The speaker’s window is gone; all goes on here.')).toBeHidden();
  await again.speaker.reload();
  await expect(said(again.speaker)).toHaveText(/^Step 2 /);
  await page.keyboard.press('PageDown');
  await expect(said(again.speaker)).toHaveText(/^Step 3 /);
});

test('closing or reloading the stage harms nothing: the speaker goes on and follows it again', async ({
  explorer,
  page,
  context,
}) => {
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  const { speaker } = await openSpeaker(context, page);
  await page.keyboard.press('PageDown');
  await at(page, 2);
  await expect.poll(() => explorer.parameters().get('step')).toBe('2');
  await page.reload();
  await expect(caption(page)).toBeVisible();
  await expect(speaker.getByText('In step with the presentation')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await at(page, 3);
  // Closed while it is still drawing, a page says no goodbye.
  await expect(said(speaker)).toHaveText(/^Step 3 /);
  const address = page.url();
  await page.close();
  await expect(speaker.getByText(/presentation’s window is gone/)).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(said(speaker)).toHaveText(/^Step 4 /);
  await speaker.reload();
  await expect(said(speaker)).toHaveText(/^Step 4 /);
  expect(address).toContain('present');
});

test('two presentations stay apart', async ({ explorer, page, context }) => {
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  const other = await context.newPage();
  await other.goto(page.url());
  await at(other, 1);
  const { speaker } = await openSpeaker(context, page);
  const second = await openSpeaker(context, other);
  await page.keyboard.press('PageDown');
  await expect(said(speaker)).toHaveText(/^Step 2 /);
  await expect(said(second.speaker)).toHaveText(/^Step 1 /);
});

test('a browser that opens no window by itself is no end: the stage has a link', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  await page.keyboard.press('w');
  const link = page.getByRole('link', { name: 'Open the speaker’s window' });
  await expect(link).toHaveAttribute('href', /speaker=[a-z0-9]+/);
});
