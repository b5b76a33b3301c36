/** The `test` of every spec: it fails on whatever a reader with the console open would see go wrong. */
import { expect, test as base } from '@playwright/test';
import { ExplorerPage } from './pages/ExplorerPage.ts';

interface Fixtures {
  /** Console messages that a test brings about on purpose. */
  tolerated: RegExp[];
  complaints: string[];
  explorer: ExplorerPage;
  /**
   * Whether the browser tells that its reader saves data: then nothing is loaded for later, which is half of
   * what a page costs. Who tests what is loaded for later sets it to false.
   */
  savesData: boolean;
}

export const test = base.extend<Fixtures>({
  explorer: async ({ page }, use) => {
    await use(new ExplorerPage(page));
  },
  tolerated: [[], { option: true }],
  savesData: [
    async ({ serviceWorkers }, use) => {
      // A service worker is there for what is loaded for later.
      await use(serviceWorkers === 'block');
    },
    { option: true },
  ],
  context: async ({ context, savesData }, use) => {
    if (savesData) {
      await context.addInitScript(() => {
        Object.defineProperty(navigator.connection ?? {}, 'saveData', { value: true });
      });
    }
    await use(context);
  },
  complaints: [
    async ({ context, baseURL, tolerated }, use) => {
      const complaints: string[] = [];
      const complain = (text: string) => {
        if (!tolerated.some((pattern) => pattern.test(text))) complaints.push(text);
      };
      const home = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        const isOurs = message.text() === 'Service Worker registration blocked by Playwright';
        const isBad = !isOurs && (message.type() === 'error' || message.type() === 'warning');
        if (isBad) complain(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (webError) => complain(`uncaught: ${webError.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const isLocal = ['data:', 'blob:', 'file:'].includes(protocol);
        if (!isLocal && origin !== home) complain(`request to another origin: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});
