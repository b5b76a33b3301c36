/** What is selected is explained: the row as written, how it was read, what does not fit. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('a flow shows its row cell by cell, its reading and the basis of each value', async ({
  explorer,
}) => {
  await explorer.openChart({ doc: 'diego', select: 'outbound-2.1' });
  const { inspector } = explorer;
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(
    'SSH Proxy → cloud_controller:9024',
  );
  await expect(inspector).toContainText('Outbound from Diego, row 2 of 9');
  await expect(inspector).toContainText('TLS · implied by HTTPS, not stated');
  await expect(inspector).toContainText('OAuth 2.0 · stated as “OAuth 2.0”');
  const { entries } = await explorer.published('diego');
  const written = entries.find((entry) => entry.id === 'outbound-2')?.written ?? [];
  const cells = inspector.getByRole('table', { name: 'The row as written' }).getByRole('cell');
  await expect(cells).toHaveText([...written]);
});

test('footnotes, conditions and remarks stand beside their row', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego', select: 'outbound-8.1' });
  await expect(explorer.inspector).toContainText('native password method');
  await expect(explorer.inspector).toContainText('Holds only with Internal MySQL');
  await explorer.openChart({ doc: 'tap', select: 'networking-8.1' });
  await expect(explorer.inspector.getByRole('note')).toContainText('external auth server');
  await explorer.openChart({ doc: 'tap', select: 'networking-4.1' });
  await expect(explorer.inspector.getByRole('note')).toContainText('direction');
});

test('a component lists its ports, who calls it and whom it calls', async ({ explorer }) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.component('bbs').getByRole('button', { name: 'BBS', exact: true }).click();
  const { inspector } = explorer;
  await expect(inspector.getByRole('heading', { name: /Called by/ })).toHaveText('Called by (5)');
  await expect(inspector.getByRole('heading', { name: /^Calls/ })).toHaveText('Calls (5)');
  await inspector.getByRole('button', { name: /^Rep → BBS:8889/ }).click();
  await expect(inspector).toContainText('Internal to Diego, row 10 of 14');
});

test('a group sums its flows up', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego' });
  await page.getByRole('button', { name: 'VM diego_cell' }).click();
  const headings = explorer.inspector.getByRole('heading', { level: 3 });
  await expect(headings).toHaveText(['Holds (3)', 'Comes in (3)', 'Goes out (8)', 'From here']);
});

test('Enter on a flow opens its inspector, Escape closes it and returns the focus', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  await explorer.flow('internal-10.1').focus();
  await page.keyboard.press('Enter');
  await expect(explorer.inspector).toBeVisible();
  await expect(explorer.flow('internal-10.1')).toHaveAttribute('aria-pressed', 'true');
  await explorer.inspector.getByRole('button', { name: 'Who calls BBS:8889 (5)' }).click();
  await expect(explorer.query).toHaveValue('→BBS:8889');
  await expect(explorer.ledger).toContainText('5 of 25 rows');
  await page.keyboard.press('Escape');
  await expect(explorer.inspector).toHaveCount(0);
  await expect(explorer.flow('internal-10.1')).toBeFocused();
});

test('whoever opens the inspector by keyboard reads on in it, and comes back', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  const port = page.getByRole('button', { name: /^BBS:8889/ });
  await port.focus();
  await page.keyboard.press('Enter');
  await expect(explorer.inspector).toBeFocused();
  // The menu, the button that closes it, and the component that the port is of.
  for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('BBS');
  await expect(explorer.inspector).toBeFocused();
  await expect.poll(() => explorer.parameters().get('select')).toBe('bbs');
  await page.goBack();
  await expect(explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('BBS:8889');
  await page.keyboard.press('Escape');
  await expect(explorer.inspector).toHaveCount(0);
  await expect(port).toBeFocused();
});

test('what is selected does not hide what is asked', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', q: 'protocol:nats', select: 'rep' });
  await page.mouse.move(2, 2);
  const strength = (id: string) =>
    explorer
      .flow(id)
      .locator('path[data-line]')
      .evaluate((path) => getComputedStyle(path).stroke);
  // The answer is drawn in full, as it would be without a selection.
  const answer = await strength('outbound-4.1');
  await explorer.inspector.getByRole('button', { name: 'Close the inspector' }).click();
  await page.mouse.move(2, 2);
  expect(await strength('outbound-4.1')).toBe(answer);
});

test('a flow is selected by a click on its line, and let go by a click on the ground', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  const spot = await explorer.flow('internal-10.1').evaluate((flow) => {
    const path = flow.querySelector('path[data-line]');
    if (!(path instanceof SVGPathElement)) throw new Error('a flow has a path');
    const length = path.getTotalLength();
    const matrix = path.getScreenCTM();
    if (matrix === null) throw new Error('the path is on screen');
    // Near its start, where it shares its line with no other flow.
    const { x, y } = path.getPointAtLength(Math.min(10, length / 2)).matrixTransform(matrix);
    return { x, y };
  });
  await page.mouse.click(spot.x, spot.y);
  await expect(explorer.inspector.getByRole('heading', { level: 2 })).toHaveText('Rep → BBS:8889');
  await page.locator('.react-flow__pane').click({ position: { x: 4, y: 4 } });
  await expect(explorer.inspector).toHaveCount(0);
});
