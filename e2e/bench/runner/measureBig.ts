/**
 * A thousand flows in one drawing, ours and the peers', all with the same positions: what it takes to dim
 * half of them, and how even the frames are while the drawing is moved.
 */
import type { Browser, Page } from '@playwright/test';
import { makeSyntheticDocument } from '../../../src/core/model/syntheticDocument.ts';
import type { Answer, Sign } from './actInPage.ts';
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
  /** What finds the dimmed flows where they come later than the click; else they are in the next frame. */
  readonly dimmed: string | null;
}

export const BIG_OURS: BigPage = { label: OURS.label, path: null, dimmed: null };

const BIG_PAGES: readonly BigPage[] = [
  BIG_OURS,
  {
    label: NAIVE.label,
    path: '/bigNaive/bigNaive.html',
    dimmed: '.react-flow__edge-path[style*="opacity"]',
  },
  { label: CYTOSCAPE.label, path: '/bigCytoscape/bigCytoscape.html', dimmed: null },
  {
    label: 'one SVG, restyled and moved by CSS',
    path: '/bigDrawn/bigDrawn.html',
    dimmed: '.flow.dimmed',
  },
  { label: 'one canvas', path: '/bigDrawn/bigDrawn.html?canvas', dimmed: null },
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
          : await measurePeer(browser, served, page.path, page.dimmed);
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

function measurePeer(
  browser: Browser,
  served: Served,
  path: string,
  dimmed: string | null,
): Promise<Measured> {
  return withPage(browser, FAST, async (page) => {
    await page.addInitScript(installActs);
    await page.goto(served.origin + path);
    await page.waitForFunction(() => window.bigPeer !== undefined);
    await page.evaluate(() => window.bigPeer?.fit());
    await page.waitForTimeout(500);
    return { dims: await dimHalf(page, dimmed), frames: await moveChart(page) };
  });
}

async function dimHalf(page: Page, dimmed: string | null): Promise<readonly Answer[]> {
  const dim = (on: boolean, count: Sign['count']) =>
    page.evaluate(([is, sign]) => window.benchActs.dim(is, sign), [
      on,
      dimmed === null ? null : { selector: dimmed, count },
    ] as const);
  const answers: Answer[] = [];
  for (let time = 0; time < DIM_TIMES; time += 1) {
    answers.push(await dim(true, BIG_FLOWS / 2));
    await dim(false, 'none');
  }
  return answers;
}
