/** What axe calls serious or critical on the page as it is. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** @param leftOut what steps back on purpose, and is looked at where it does not. */
export async function graveFaults(page: Page, leftOut: readonly string[] = []): Promise<string[]> {
  const all = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // What frames have found is put together in a page that is opened for it; without frames there is no need.
    .setLegacyMode(page.frames().length === 1);
  const { violations } = await leftOut.reduce((axe, one) => axe.exclude(one), all).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
