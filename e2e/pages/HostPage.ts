/** A page of somebody's docs with frames of the explorer in it, which does what docs/embedding.md tells hosts to do. */
import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { FrameMessage, HostMessage } from '../../src/core/embed/messages.ts';
import { FOLDER } from '../hostServer.ts';
import type { HostSite } from '../hostServer.ts';

/** As a host's script is, and so beside the page: a strict host allows none within it. */
const SCRIPT = `
const frames = [...document.querySelectorAll('iframe')];
window.told = frames.map(() => []);
addEventListener('message', ({ source, data }) => {
  const place = frames.findIndex((frame) => frame.contentWindow === source);
  if (place < 0 || data?.portolan !== 1) return;
  window.told[place].push(data);
  if (data.type === 'height') frames[place].height = data.height;
});
`;

const STYLE = `
body { max-width: 820px; margin: 0 auto; font: 16px/1.5 sans-serif; }
iframe { display: block; width: 100%; border: 0; }
.text { height: 1200px; }
`;

interface HostWindow extends Window {
  readonly told: FrameMessage[][];
}

export interface FrameTag {
  /** From the explorer's root on: `embed/?doc=diego`. */
  readonly address: string;
  readonly attributes?: string;
}

export class HostPage {
  readonly page: Page;
  readonly site: HostSite;

  constructor(page: Page, site: HostSite) {
    this.page = page;
    this.site = site;
  }

  async open(...tags: readonly FrameTag[]): Promise<void> {
    const frames = tags.map(
      ({ address, attributes = '' }) =>
        `<iframe title="Chart" height="320" src="${FOLDER}${address.replaceAll('&', '&amp;')}" ${attributes}></iframe>`,
    );
    const text = '<div class="text"><p>Words before and after.</p></div>';
    this.site.pages.set('/host.js', SCRIPT);
    this.site.pages.set('/host.css', STYLE);
    this.site.pages.set(
      '/page.html',
      `<!doctype html><html lang="en"><head><title>Docs</title><link rel="icon" href="${FOLDER}icon.svg">
      <link rel="stylesheet" href="/host.css"></head>
      <body><h1>Docs</h1>${frames.join(text)}${text}<script src="/host.js"></script></body></html>`,
    );
    // Its frames may be held back.
    await this.page.goto(`${this.site.origin}/page.html`, { waitUntil: 'domcontentloaded' });
  }

  /** Opens it, and waits until all frames are there and as high as they want to be. */
  async openAlive(...tags: readonly FrameTag[]): Promise<void> {
    await this.open(...tags);
    for (const place of tags.keys()) await this.hears('height', place);
  }

  /** What stands in a frame. */
  inside(place = 0): FrameLocator {
    return this.page.locator('iframe').nth(place).contentFrame();
  }

  ledger(place = 0): Locator {
    return this.inside(place).getByRole('status').filter({ hasText: /rows/ });
  }

  query(place = 0): Locator {
    return this.inside(place).getByRole('combobox', { name: 'Query' });
  }

  flows(place = 0): Locator {
    return this.inside(place).locator('[data-flow]');
  }

  /** The name on a component's card, which is pressed to choose it. */
  card(name: string, place = 0): Locator {
    return this.inside(place).getByRole('button', { name, exact: true });
  }

  /** Where the camera stands. */
  camera(place = 0): Promise<string> {
    return this.inside(place)
      .locator('.react-flow__viewport')
      .evaluate((viewport) => getComputedStyle(viewport).transform);
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  /** All that the frame has said. */
  told(place = 0): Promise<readonly FrameMessage[]> {
    return this.page.evaluate((one) => (window as unknown as HostWindow).told[one] ?? [], place);
  }

  async heights(place = 0): Promise<readonly number[]> {
    const told = await this.told(place);
    return told.flatMap((message) => (message.type === 'height' ? message.height : []));
  }

  /** The last that the frame has said of this, once it has. */
  async hears<Type extends FrameMessage['type']>(
    type: Type,
    place = 0,
  ): Promise<Extract<FrameMessage, { type: Type }>> {
    const find = async () =>
      (await this.told(place)).findLast(
        (message): message is Extract<FrameMessage, { type: Type }> => message.type === type,
      );
    await expect.poll(find).toBeDefined();
    const found = await find();
    if (found === undefined) throw new Error(`no message of the type ${type}`);
    return found;
  }

  /** Whatever it is. */
  async send(message: unknown, place = 0): Promise<void> {
    await this.page.evaluate(
      ([data, one]) =>
        document.querySelectorAll('iframe')[one]?.contentWindow?.postMessage(data, '*'),
      [message, place] as const,
    );
  }

  async set(parts: Omit<Extract<HostMessage, { type: 'set' }>, 'portolan' | 'type'>, place = 0) {
    await this.send({ portolan: 1, type: 'set', ...parts }, place);
  }

  /** Whatever the page was about to do has been done: so many pictures of it were painted. */
  async paints(times = 20): Promise<void> {
    await this.page.evaluate(async (count) => {
      for (let left = count; left > 0; left -= 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, times);
  }
}
