/** Opens Portolan with a made-up document, and tells when its chart was there. */
import type { Browser, Page } from '@playwright/test';
import type { ArrivalTimes } from '../ours/growth.tsx';
import { installActs } from './actInPage.ts';
import { FAST, withPage } from './browse.ts';
import type { Served } from './serve.ts';

const PATIENCE_MS = 90_000;
export const ARRIVAL_PATIENCE_S = PATIENCE_MS / 1000;

export interface Opening {
  readonly flows: number;
  /** Every group open, and not as the page would open it. */
  readonly isOpen: boolean;
}

/**
 * @param visit what is done once the chart is there; not called where it does not come.
 * @returns `null` where it has not come in time.
 */
export function withGrowth<Found>(
  browser: Browser,
  served: Served,
  { flows, isOpen }: Opening,
  visit: (page: Page, arrival: ArrivalTimes) => Promise<Found>,
): Promise<Found | null> {
  return withPage(browser, FAST, async (page) => {
    page.on('pageerror', (error) =>
      process.stderr.write(`growth, ${flows} flows: ${error.message}\n`),
    );
    await page.addInitScript(installActs);
    await page.goto(
      `${served.origin}/growth/growth.html?flows=${flows}${isOpen ? '&fold=none' : ''}`,
    );
    await page.waitForFunction(() => window.growth !== undefined);
    const late = new Promise<null>((resolve) => {
      setTimeout(resolve, PATIENCE_MS, null).unref();
    });
    const arrival = await Promise.race([page.evaluate(() => window.growth?.arrival ?? null), late]);
    if (arrival === null) return null;
    // What is asked with comes after the chart.
    await page.getByRole('checkbox').first().waitFor();
    await page.waitForTimeout(1000);
    return visit(page, arrival);
  });
}

/** The whole chart in the window. */
export async function fitChart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fit the chart' }).click();
  await page.waitForTimeout(500);
}
