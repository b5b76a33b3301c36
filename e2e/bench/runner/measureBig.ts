/**
 * A thousand flows in one drawing, ours and the peers', all with the same positions: what it takes to dim
 * half of them, and how even the frames are while the drawing is moved.
 */
import type { Browser, Page } from '@playwright/test';
import { makeSyntheticDocument } from '../../../src/core/model/syntheticDocument.ts';
import type { Answer } from './actInPage.ts';
import { installActs } from './actInPage.ts';
import { FAST, withPage } from './browse.ts';
import { fitChart, withGrowth } from './growthPage.ts';
import { clickFacet } from './measureActs.ts';
import { moveChart } from './measureGrowth.ts';
import type { Frames } from './measureGrowth.ts';
import { CYTOSCAPE, NAIVE, OURS } from './peers.ts';
import type { Served } from './serve.ts';

export const BIG_FLOWS = 1000;
const DIM_TIMES = 6;

export interface BigPage {
  readonly label: string;
  readonly path: string | null;
}

export const BIG_OURS: BigPage = { label: OURS.label, path: null };

const BIG_PAGES: readonly BigPage[] = [
  BIG_OURS,
  { label: NAIVE.label, path: '/bigNaive/bigNaive.html' },
  { label: CYTOSCAPE.label, path: '/bigCytoscape/bigCytoscape.html' },
  { label: 'one SVG, restyled and moved by CSS', path: '/bigDrawn/bigDrawn.html' },
  { label: 'one canvas', path: '/bigDrawn/bigDrawn.html?canvas' },
];

export interface Big {
  readonly page: BigPage;
  readonly dims: readonly Answer[];
  readonly frames: Frames;
}

/** @returns nothing where our own chart, whose positions all share, has not come in time. */
export async function measureBig(
  browser: Browser,
  served: Served,
  rounds: number,
  tell: (what: string) => void,
): Promise<readonly Big[]> {
  const found: Big[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const page of BIG_PAGES) {
      tell(`${BIG_FLOWS} flows, round ${round} of ${rounds}: ${page.label}`);
      const measured =
        page.path === null
          ? await measureOurs(browser, served)
          : await measurePeer(browser, served, page.path);
      if (measured === null) return [];
      found.push({ page, ...measured });
    }
  }
  return found;
}

type Measured = Omit<Big, 'page'>;

function measureOurs(browser: Browser, served: Served): Promise<Measured | null> {
  return withGrowth(browser, served, { flows: BIG_FLOWS, isOpen: true }, async (page) => {
    const drawing = await page.evaluate(() => window.growth?.drawing() ?? null);
    served.put('/bigDrawing.json', JSON.stringify(drawing));
    await fitChart(page);
    const dims = await clickFacet(page, makeSyntheticDocument(BIG_FLOWS), DIM_TIMES);
    return { dims, frames: await moveChart(page) };
  });
}

function measurePeer(browser: Browser, served: Served, path: string): Promise<Measured> {
  return withPage(browser, FAST, async (page) => {
    await page.addInitScript(installActs);
    await page.goto(served.origin + path);
    await page.waitForFunction(() => window.bigPeer !== undefined);
    await page.evaluate(() => window.bigPeer?.fit());
    await page.waitForTimeout(500);
    return { dims: await dimHalf(page), frames: await moveChart(page) };
  });
}

async function dimHalf(page: Page): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let time = 0; time < DIM_TIMES; time += 1) {
    answers.push(await page.evaluate(() => window.benchActs.dim(true)));
    await page.evaluate(() => window.benchActs.dim(false));
  }
  return answers;
}
