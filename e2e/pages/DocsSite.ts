/** A docs site as its own builder wrote it (`sites/`), with charts in its two pages. */
import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { FrameMessage } from '../../src/core/embed/messages.ts';
import { ChartHost } from './ChartHost.ts';

/** How each site says it is dark, and what its reader presses for that. */
const SITES = {
  vitepress: { dark: 'html.dark', toggle: 'Switch to dark theme', role: 'switch' },
  docusaurus: {
    dark: 'html[data-theme="dark"]',
    toggle: /^Switch between dark and light mode/,
    role: 'button',
  },
} as const;

export type SiteName = keyof typeof SITES;
export const SITE_NAMES: readonly SiteName[] = ['vitepress', 'docusaurus'];

interface Told {
  readonly heights: Map<unknown, number[]>;
}

export class DocsSite {
  readonly page: Page;
  readonly name: SiteName;
  readonly host: ChartHost;
  /** What the site's author has written, without what stands around it. */
  readonly text: Locator;
  /** The one that is written by hand. */
  readonly frame: Locator;

  constructor(page: Page, name: SiteName) {
    this.page = page;
    this.name = name;
    this.host = new ChartHost(page);
    this.text = page.getByRole('main');
    this.frame = this.text.getByTitle('Chart of Diego’s flows to BBS');
  }

  /** @param at below the site's root; the page about Diego by itself. */
  async open(at: '' | 'shop' = ''): Promise<void> {
    await this.page.goto(this.address(at), { waitUntil: 'domcontentloaded' });
  }

  /** Where a static host has the page, before anything asks it to go elsewhere. */
  address(at: '' | 'shop'): string {
    if (at === '') return `/${this.name}/`;
    return this.name === 'vitepress' ? '/vitepress/shop.html' : '/docusaurus/shop/';
  }

  /** By the link in the text, which the site follows without loading a page. */
  async go(to: 'Diego' | 'The shop'): Promise<void> {
    await this.text.getByRole('link', { name: to, exact: true }).click();
    await expect(this.text.getByRole('heading', { name: to, level: 1 })).toBeVisible();
  }

  insideFrame(): FrameLocator {
    return this.frame.contentFrame();
  }

  /** All charts of the page about Diego are there: the frame by hand, and the element. */
  async diegoIsReady(): Promise<void> {
    await this.frame.scrollIntoViewIfNeeded();
    await expect(ledgerOf(this.insideFrame())).toContainText('5 of 25 rows');
    await this.host.charts.scrollIntoViewIfNeeded();
    await this.host.isReady();
    await expect(ledgerOf(this.host.inside())).toContainText('1 of 25 rows');
  }

  async shopIsReady(): Promise<void> {
    await expect(this.host.charts).toHaveCount(2);
    for (const chart of await this.host.charts.all()) {
      await chart.scrollIntoViewIfNeeded();
      await this.host.isReady(chart);
    }
    await expect(this.host.frames).toHaveCount(2);
  }

  async darken(): Promise<void> {
    const { dark, toggle, role } = SITES[this.name];
    await this.page.getByRole(role, { name: toggle }).first().click();
    await expect(this.page.locator(dark)).toBeAttached();
  }

  /** To be called before it is opened. @returns the heights that each frame has asked for, in their order. */
  async listenForHeights(): Promise<() => Promise<readonly (readonly number[])[]>> {
    await this.page.addInitScript(() => {
      if (window.top !== window) return;
      const heights = new Map<unknown, number[]>();
      Object.assign(window, { heights });
      addEventListener('message', ({ source, data }: MessageEvent<FrameMessage>) => {
        if (data.portolan !== 1 || data.type !== 'height') return;
        heights.set(source, [...(heights.get(source) ?? []), data.height]);
      });
    });
    return () => this.page.evaluate(() => [...(window as unknown as Told).heights.values()]);
  }
}

function ledgerOf(frame: FrameLocator): Locator {
  return frame.getByRole('status').filter({ hasText: / of \d+ rows/ });
}
