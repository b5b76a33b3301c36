/** Nothing that axe calls serious or critical, in any view, theme, document, with and without a query. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

const QUERIES = { diego: 'Rep→BBS:8889', tap: 'cluster:iterate' } as const;

for (const doc of ['diego', 'tap'] as const) {
  for (const view of ['diagram', 'table', 'matrix'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      test(`${doc} as ${view}, ${theme}`, async ({ explorer, page }) => {
        for (const more of [{}, { q: QUERIES[doc], select: doc === 'diego' ? 'rep' : 'run' }]) {
          await explorer.open({ doc, view, theme, ...more });
          if (view === 'diagram') await expect(explorer.flows.first()).toBeAttached();
          const { violations } = await new AxeBuilder({ page }).analyze();
          const grave = violations.filter(
            ({ impact }) => impact === 'serious' || impact === 'critical',
          );
          expect(
            grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
          ).toEqual([]);
        }
      });
    }
  }
}
