/** A page of somebody else's with charts in it: made by the test, and served beside the site or put on disk. */
import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';

/** What such a host allows is what comes from itself. */
export const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'";

export const CLASSIC = '<script src="../embed.js"></script>';
export const MODULE = '<script type="module" src="../embed.mjs"></script>';

/** What is in the way of what is below. */
export const TALL = '<p>Far above.</p>'.repeat(200);

export interface HostOptions {
  /** The policy of all that the host serves, the frames' page included. */
  readonly policy?: string;
  readonly script?: string;
  readonly head?: string;
  /** What lies beside the page: name → script. */
  readonly files?: ReadonlyMap<string, string>;
}

export class ChartHost {
  readonly page: Page;
  readonly charts: Locator;
  readonly frames: Locator;

  constructor(page: Page) {
    this.page = page;
    this.charts = page.locator('portolan-chart');
    this.frames = page.locator('portolan-chart iframe');
  }

  async open(
    body: string,
    { policy, script = CLASSIC, head = '', files }: HostOptions = {},
  ): Promise<void> {
    await this.page.route('**/host/**', (route) => {
      const name = new URL(route.request().url()).pathname.replace(/.*\//, '');
      const beside = files?.get(name);
      if (beside !== undefined) {
        return route.fulfill({ contentType: 'text/javascript', body: beside });
      }
      return route.fulfill({ contentType: 'text/html', body: writeHost(body, head + script) });
    });
    if (policy !== undefined) {
      await this.page.route('**/*', async (route) => {
        const response = await (/\/host\//.test(route.request().url()) ? null : route.fetch());
        if (response === null) return route.fallback();
        const headers = { ...response.headers(), 'content-security-policy': policy };
        return route.fulfill({ response, headers });
      });
    }
    await this.page.goto('./host/page.html');
  }

  /** What is inside of a chart's frame. */
  inside(chart: Locator = this.charts): FrameLocator {
    return chart.locator('iframe').contentFrame();
  }

  /** The frame has taken the place of the chart's own content. */
  async isReady(chart: Locator = this.charts): Promise<void> {
    await expect(chart.locator('.seen iframe')).toBeVisible();
  }

  /** The frame is as high as what is in it: until then the chart moves within it. */
  async hasFitted(chart: Locator = this.charts): Promise<void> {
    const html = this.inside(chart).locator('html');
    await expect.poll(() => html.evaluate((page) => page.scrollHeight - page.clientHeight)).toBe(0);
  }
}

export function writeHost(body: string, head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Host</title>${head}</head><body>${body}</body></html>`;
}
