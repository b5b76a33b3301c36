/** The page's own small tables are shown as what they are, each line leading to what it concerns. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('policies and ASGs are compared in five rows, linked to the chart', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'container-to-container' });
  await page.getByRole('button', { name: 'About this page' }).click();
  const about = page.getByRole('region', { name: 'About this page' });
  const table = about.getByRole('table', {
    name: 'Container-to-container networking versus ASGs',
  });
  await expect(table.locator('tbody tr')).toHaveCount(5);
  await expect(table).toContainText('From a space to an IP address range');
  const [link] = await table.locator('tbody').getByRole('button').all();
  if (link === undefined) throw new Error('no line leads to the chart');
  await link.click();
  await expect(explorer.inspector).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(about).toBeVisible();
  await expect.poll(() => explorer.parameters().get('panel')).toBe('about');
});

test('every line of every such table leads to a component of its document', async ({
  explorer,
}) => {
  for (const id of ['cf-networking', 'container-to-container', 'netman', 'cloud-foundry']) {
    await explorer.open({ doc: id });
    const document = await explorer.published(id);
    const known = new Set(document.components.map((component) => component.id));
    const lines = document.about.flatMap(({ rows }) => rows);
    expect(lines.length).toBeGreaterThan(3);
    for (const { concerns } of lines) {
      expect(concerns.length).toBeGreaterThan(0);
      expect(concerns.filter((component) => !known.has(component))).toEqual([]);
    }
  }
});
