/** A browser, and cold pages in it on lines and processors of two speeds. */
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { launchArguments, provideBrowser } from '../../browser.ts';
import type { Machine } from '../../browser.ts';
import { thisMachine } from '../../thisMachine.ts';

export interface Setting {
  readonly id: string;
  readonly label: string;
  /** `null`: as fast as this machine answers itself. */
  readonly line: {
    readonly latencyMs: number;
    readonly downBitsPerSecond: number;
    readonly upBitsPerSecond: number;
  } | null;
  /** How many times slower than this machine the page's processor is. */
  readonly processor: number;
}

export const FAST: Setting = {
  id: 'fast',
  label: 'fast line: nothing slowed down',
  line: null,
  processor: 1,
};

/** “Slow 4G” and the processor of a cheap phone, as Lighthouse has them. */
export const SLOW: Setting = {
  id: 'slow',
  label: 'slow line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms latency, processor 4 × slower',
  line: { latencyMs: 150, downBitsPerSecond: 1_600_000, upBitsPerSecond: 750_000 },
  processor: 4,
};

export const SLOW_PROCESSOR: Setting = {
  id: 'slow processor',
  label: 'processor 4 × slower',
  line: null,
  processor: SLOW.processor,
};

/** The whole browser, as people have it: the one without a window paints and waits otherwise. */
const WHOLE: Machine = {
  ...thisMachine,
  exists: (path) => !path.endsWith('-headless-shell') && thisMachine.exists(path),
};

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: provideBrowser(WHOLE),
    args: launchArguments(thisMachine),
  });
}

/** A first visit: a context of its own has no cache, no storage and no service worker. */
export async function withPage<Found>(
  browser: Browser,
  { line, processor }: Setting,
  visit: (page: Page) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    if (line !== null) {
      await devtools.send('Network.enable');
      // In Chromium this holds for the page's workers as well.
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: line.latencyMs,
        downloadThroughput: line.downBitsPerSecond / 8,
        uploadThroughput: line.upBitsPerSecond / 8,
      });
    }
    if (processor !== 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: processor });
    return await visit(page);
  } finally {
    await context.close();
  }
}
