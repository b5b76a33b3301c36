/** Presenting: what a room sees, by keys and clicker. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { DOCUMENTS } from './pages/documents.ts';
import type { ExplorerPage } from './pages/ExplorerPage.ts';
import { graveFaults } from './pages/graveFaults.ts';
import { measurePorts } from './pages/measurePorts.ts';
import { at, caption, present } from './pages/presenting.ts';

const WALL = { width: 1920, height: 1080 };
const LEAST_PORT_PX = 20;

for (const doc of DOCUMENTS) {
  test(`${doc}: at every step of every walk each lit flow’s port can be read from the back of a room`, async ({
    explorer,
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(WALL);
    const { walks } = await explorer.published(doc);
    expect(walks.length).toBeGreaterThan(0);
    for (const walk of walks) {
      await present(explorer, { doc, walk: walk.id });
      for (const [place, step] of walk.steps.entries()) {
        if (place > 0) await page.keyboard.press('PageDown');
        await at(page, place + 1);
        const where = `${walk.id}, step ${place + 1}: ${step.title}`;
        if (step.view === 'diagram') await expectReadable(page, where);
        else if (step.view === 'table') await expectReadableRow(explorer, where);
      }
    }
  });
}

async function expectReadable(page: Page, where: string): Promise<void> {
  const look = async () => {
    const { sizes, faults } = await page.evaluate(measurePorts);
    const small = Object.entries(sizes).filter(([, size]) => size < LEAST_PORT_PX - 0.01);
    return [...faults, ...small.map(([name, size]) => `${name}: ${size.toFixed(1)} px`)];
  };
  await expect.poll(look, where).toEqual([]);
  const { sizes } = await page.evaluate(measurePorts);
  expect(Object.keys(sizes).length, where).toBeGreaterThan(0);
}

async function expectReadableRow(explorer: ExplorerPage, where: string): Promise<void> {
  const row = explorer.rows.and(explorer.page.locator(':not([data-dimmed])')).first();
  await expect(row, where).toBeInViewport();
  const size = await row
    .locator('td')
    .first()
    .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).fontSize));
  expect(size, where).toBeGreaterThanOrEqual(LEAST_PORT_PX);
}

test('keys and clickers go along the walk, and Escape ends it where one stands', async ({
  explorer,
  page,
}) => {
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(explorer.query).toBeHidden();
  await expect(explorer.ledger).toBeVisible();
  for (const key of ['ArrowRight', 'PageDown', 'Space', 'ArrowDown'])
    await page.keyboard.press(key);
  await at(page, 5);
  for (const key of ['ArrowLeft', 'PageUp', 'Shift+Space']) await page.keyboard.press(key);
  await at(page, 2);
  await page.keyboard.press('Home');
  await page.keyboard.press('PageUp');
  await at(page, 1);
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await expect(caption(page)).toContainText(/^Step (\d+) of \1\b/);
  expect(explorer.parameters().get('present')).toBe('');
  await page.keyboard.press('Escape');
  await expect(explorer.query).toBeVisible();
  await expect.poll(() => explorer.parameters().has('present')).toBe(false);
  expect(explorer.parameters().get('walk')).toBe('push-an-app');
});

test('a question in between keeps the walk, and any key of a step leads back to it', async ({
  explorer,
  page,
}) => {
  await present(explorer, { doc: 'diego', walk: 'push-an-app', step: '2' });
  const lit = await explorer.litFlowIds();
  await page.keyboard.press('/');
  await expect(explorer.query).toBeFocused();
  await explorer.query.fill('→Locket');
  await expect(explorer.ledger).toContainText(/^\d+ of 25 rows/);
  // The first puts the completions away, which come a moment later.
  await expect(explorer.query).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(explorer.query).toBeHidden();
  await expect(caption(page)).toContainText('→Locket');
  await expect(page.getByRole('button', { name: 'Back to step 2' })).toBeVisible();
  expect(await explorer.litFlowIds()).not.toEqual(lit);
  // What has the focus is no button, which the space bar would press.
  await expect(caption(page)).toBeFocused();
  await page.keyboard.press('Space');
  await at(page, 2);
  await expect.poll(() => explorer.litFlowIds()).toEqual(lit);
  // Who else talks to that? A click says it.
  await explorer.component('bbs').getByRole('button').first().click();
  await expect(caption(page)).toContainText('BBS');
  await expect(explorer.inspector).toBeHidden();
  await page.keyboard.press('r');
  await at(page, 2);
});

test('the screen goes blank and comes back, and the spotlight follows the pointer', async ({
  explorer,
  page,
}) => {
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  const blank = page.getByRole('button', { name: 'The screen is blank. Show it again' });
  await page.keyboard.press('b');
  await expect(blank).toBeVisible();
  await page.keyboard.press('.');
  await expect(blank).toBeHidden();
  const toggle = page.getByRole('button', { name: 'Spotlight' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('s');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  const light = page.locator('[data-spotlight]');
  await page.mouse.move(300, 200);
  await page.mouse.move(640, 320);
  await expect
    .poll(async () => {
      const box = await light.boundingBox();
      return box && [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
    })
    .toEqual([640, 320]);
  await page.keyboard.press('s');
  await expect(light).toBeHidden();
});

test('what is on screen is presented without a walk, and a walk begins from there', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'diego', q: '→BBS' });
  await page.keyboard.press('p');
  await expect(caption(page)).toContainText('→BBS');
  await caption(page).getByRole('button', { name: 'How an app is pushed onto a cell' }).click();
  await at(page, 1);
  await page.keyboard.press('PageDown');
  await at(page, 2);
});

test('the camera travels, and does not where motion is not wanted; the layout never moves', async ({
  explorer,
  page,
}) => {
  const sights = () =>
    page.evaluate(async () => {
      const camera = document.querySelector<HTMLElement>('.react-flow__viewport');
      const seen = new Set<string>();
      for (let frame = 0; frame < 40; frame += 1) {
        seen.add(camera?.style.transform ?? '');
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return seen.size;
    });
  const places = () =>
    explorer.components.evaluateAll((cards) => cards.map((card) => card.getAttribute('style')));
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  const before = await places();
  await page.keyboard.press('PageDown');
  await at(page, 2);
  await expect.poll(sights).toBe(1);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const travel = sights();
  await page.keyboard.press('PageDown');
  expect(await travel).toBeGreaterThan(2);
  expect(await places()).toEqual(before);
});

test('each step is said to those who hear it, and nothing on the stage is gravely at fault', async ({
  explorer,
  page,
}) => {
  await present(explorer, { doc: 'diego', walk: 'push-an-app' });
  await expect(caption(page)).toHaveAttribute('aria-live', 'polite');
  expect(await graveFaults(page, ['[data-dimmed]'])).toEqual([]);
});

for (const [width, height] of [
  [390, 844],
  [844, 390],
  [768, 1024],
] as const) {
  test(`a hand holds it at ${width}×${height}: large buttons and a swipe go on`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await present(explorer, { doc: 'diego', walk: 'push-an-app' });
    const next = page.getByRole('button', { name: 'Next step' });
    const box = await next.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await next.click();
    await at(page, 2);
    const words = await caption(page).boundingBox();
    const y = (words?.y ?? 0) + 30;
    const swipe = (type: string, x: number) =>
      caption(page).dispatchEvent(type, { pointerType: 'touch', clientX: x, clientY: y });
    await swipe('pointerdown', 300);
    await swipe('pointerup', 120);
    await at(page, 3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}
