/**
 * What Portolan costs with documents of growing size: as a reader would open them, folded where they
 * are large, and with everything open.
 */
import type { Browser, Page } from '@playwright/test';
import { makeSyntheticDocument } from '../../../src/core/model/syntheticDocument.ts';
import type { ArrivalTimes } from '../ours/growth.tsx';
import type { CoreTimes } from '../ours/measureCore.ts';
import { fitChart, withGrowth } from './growthPage.ts';
import type { Opening } from './growthPage.ts';
import { measureActs } from './measureActs.ts';
import type { Answers } from './measureActs.ts';
import type { Served } from './serve.ts';

export const SIZES: readonly number[] = [100, 300, 1000, 3000, 10_000];
/** With everything open. Ten thousand lines are no chart any more, and no page opens so. */
export const OPEN_SIZES: readonly number[] = [100, 300, 1000, 3000];
/** The page would fold these; smaller ones it opens so by itself. */
const OPENED_SIZES: readonly number[] = [1000, 3000];

const ACT_TIMES = 8;
const MOVE_MS = 2500;

/** Times between frames, in milliseconds. */
export interface Frames {
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
}

export interface Grown {
  readonly opening: Opening;
  /** One for each round. */
  readonly arrivals: readonly ArrivalTimes[];
  /** Of the last round; `null` where the chart did not come in time. */
  readonly last: {
    readonly core: CoreTimes;
    readonly answers: Answers;
    readonly frames: Frames;
  } | null;
}

/** Interleaved: each round opens every size once. */
export async function measureGrowth(
  browser: Browser,
  served: Served,
  rounds: number,
  tell: (what: string) => void,
): Promise<readonly Grown[]> {
  const openings: readonly Opening[] = [
    ...SIZES.map((flows) => ({ flows, isOpen: false })),
    ...OPENED_SIZES.map((flows) => ({ flows, isOpen: true })),
  ];
  let grown: readonly Grown[] = openings.map((opening) => ({ opening, arrivals: [], last: null }));
  for (let round = 1; round <= rounds; round += 1) {
    const next: Grown[] = [];
    for (const before of grown) {
      const { flows, isOpen } = before.opening;
      tell(`growth, round ${round} of ${rounds}: ${flows} flows${isOpen ? ', all open' : ''}`);
      // What did not come in time will not come in another round either.
      const isLost = round > 1 && before.arrivals.length === 0;
      const opened = isLost ? before : await open(browser, served, before, round === rounds);
      next.push(opened);
    }
    grown = next;
  }
  return grown;
}

async function open(
  browser: Browser,
  served: Served,
  before: Grown,
  isLast: boolean,
): Promise<Grown> {
  const { opening, arrivals } = before;
  try {
    const found = await withGrowth(browser, served, opening, async (page, arrival) => ({
      arrivals: [...arrivals, arrival],
      last: isLast ? await measureOpened(page, opening.flows) : null,
    }));
    return found === null ? before : { opening, ...found };
  } catch (error) {
    // A size that breaks stands in the table as not measured; the others are measured all the same.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return before;
  }
}

async function measureOpened(page: Page, flows: number): Promise<Grown['last']> {
  const core = await page.evaluate(() => window.growth?.core() ?? null);
  if (core === null) throw new Error('the page of the growth table is not there');
  await fitChart(page);
  const frames = await moveChart(page);
  const answers = await measureActs(page, makeSyntheticDocument(flows), ACT_TIMES);
  return { core, answers, frames };
}

export async function moveChart(page: Page): Promise<Frames> {
  const move = (how: 'pan' | 'zoom') =>
    page.evaluate(([way, ms]) => window.benchActs.move(way, ms), [how, MOVE_MS] as const);
  return { pan: await move('pan'), zoom: await move('zoom') };
}
