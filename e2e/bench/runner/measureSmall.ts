/** The documents that the site has, as built, on a slow processor: what a reader does, and until when it is seen. */
import type { Browser } from '@playwright/test';
import type { FlowDocument } from '../../../src/core/model/document.ts';
import { installActs } from './actInPage.ts';
import { SLOW_PROCESSOR, withPage } from './browse.ts';
import { measureActs } from './measureActs.ts';
import type { Answers } from './measureActs.ts';
import { pathOf } from './measureLoads.ts';
import { OURS } from './peers.ts';
import type { Served } from './serve.ts';

const TIMES = 8;

export interface Small {
  readonly document: FlowDocument;
  readonly answers: Answers;
}

export async function measureSmall(
  browser: Browser,
  served: Served,
  documents: readonly FlowDocument[],
  tell: (what: string) => void,
): Promise<readonly Small[]> {
  const found: Small[] = [];
  for (const document of documents) {
    tell(`${document.shortTitle} on a slow processor`);
    const answers = await withPage(browser, SLOW_PROCESSOR, async (page) => {
      await page.addInitScript(installActs);
      await page.goto(served.origin + pathOf(served, OURS, document), { waitUntil: 'load' });
      // Alive, and everything that is loaded when nothing else is to be done.
      await page.waitForTimeout(4000);
      return measureActs(page, document, TIMES);
    });
    found.push({ document, answers });
  }
  return found;
}
