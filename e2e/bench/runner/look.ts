/**
 * Takes a picture of each page, to see with one's own eyes that all of them show the whole table:
 * `npm --prefix e2e/bench run look`.
 */
import path from 'node:path';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { FAST, openBrowser, withPage } from './browse.ts';
import { buildPages } from './buildPages.ts';
import { pathOf } from './measureLoads.ts';
import { PEERS } from './peers.ts';
import { BUILT } from './places.ts';
import { serve } from './serve.ts';

export async function run(options: readonly string[]): Promise<void> {
  if (!options.includes('--built')) await buildPages([diego, tap]);
  const served = await serve(BUILT);
  const browser = await openBrowser();
  for (const document of [diego, tap]) {
    for (const peer of PEERS) {
      const file = path.join(BUILT, `${peer.id}-${document.id}.png`);
      await withPage(browser, FAST, async (page) => {
        page.on('console', (message) => process.stdout.write(`${peer.id}: ${message.text()}\n`));
        await page.goto(served.origin + pathOf(served, peer, document), { waitUntil: 'load' });
        await page.waitForTimeout(3000);
        await page.screenshot({ path: file });
        const drawn =
          peer.flows === null
            ? await page.locator('html').getAttribute('data-drawn-flows')
            : await page.locator(peer.flows).count();
        process.stdout.write(`${file}: ${drawn} of ${document.flows.length} flows\n`);
      });
    }
  }
  await browser.close();
  served.close();
}
