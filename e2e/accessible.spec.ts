/** Nothing that axe calls serious or critical, in any view, theme, document, with and without a query. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { graveFaults } from './pages/graveFaults.ts';

const BOTH = ['light', 'dark'];

/** Each document with a query and a selection of its own; the colours are the same for all of them. */
const ASKED = {
  'diego': { q: 'Rep→BBS:8889', select: 'rep', themes: BOTH },
  'tap': { q: 'cluster:iterate', select: 'run', themes: ['light'] },
  'container-to-container': { q: 'kind:rule', select: 'app-instances', themes: BOTH },
  'cloud-foundry': { q: 'document:diego', select: 'ssh-proxy', themes: ['dark'] },
} as const;

for (const [doc, { themes, ...asked }] of Object.entries(ASKED)) {
  for (const theme of themes) {
    test(`${doc} as diagram, table and matrix, ${theme}`, async ({ explorer, page }) => {
      test.slow();
      // A query and a selection add to what is there; without them nothing else is.
      for (const more of theme === 'light' && doc === 'diego' ? [{}, asked] : [asked]) {
        for (const view of ['diagram', 'table', 'matrix']) {
          await explorer.open({ doc, view, theme, ...more });
          if (view === 'diagram') await expect(explorer.flows.first()).toBeAttached();
          expect.soft(await graveFaults(page), view).toEqual([]);
        }
      }
    });
  }
}

for (const theme of ['light', 'dark']) {
  for (const width of [1440, 390]) {
    test(`what is shared and taken away, ${theme}, ${width} px wide`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      const asked = { doc: 'diego', q: 'Rep→BBS:8889', theme };
      await explorer.open({ ...asked, without: 'internal-mysql' });
      await page.getByRole('button', { name: 'Share or embed this view' }).click();
      await expect(page.getByRole('textbox', { name: 'Frame' })).toBeVisible();
      expect.soft(await graveFaults(page), 'what is shared').toEqual([]);
      await explorer.open({ ...asked, select: 'rep' });
      await page.getByRole('button', { name: 'Take away', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Save as PNG' })).toBeVisible();
      expect.soft(await graveFaults(page), 'what is taken away').toEqual([]);
    });
  }
}

for (const theme of ['light', 'dark']) {
  test(`panels, choices, comparison and bench, ${theme}`, async ({ explorer, page }) => {
    test.slow();
    const c2c = { doc: 'container-to-container', theme };
    for (const address of [
      { ...c2c, panel: 'about' },
      { doc: 'diego', q: 'Rep⇒mysql_proxy', way: 'rep>bbs>mysql_proxy-vm', panel: 'ways', theme },
      { doc: 'diego', q: '⇒BBS', panel: 'ways', theme },
      { ...c2c, without: 'silk', view: 'table' },
      { ...c2c, view: 'bench' },
      { doc: 'cf-networking', against: 'netman', theme },
      { doc: 'cf-networking', against: 'netman', view: 'table', theme },
    ]) {
      await explorer.open(address);
      await expect(page.getByText('Loading the bench…')).toHaveCount(0);
      expect(await graveFaults(page), JSON.stringify(address)).toEqual([]);
    }
  });
}
