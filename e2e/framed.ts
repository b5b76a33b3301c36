/** Tests of a page of somebody else's, from a server of its own, with a frame in it. */
import { test as base } from './fixtures.ts';
import { serveHost } from './hostServer.ts';
import type { HostSite } from './hostServer.ts';
import { HostPage } from './pages/HostPage.ts';

export const test = base.extend<{ host: HostPage; site: HostSite }>({
  site: async ({ browserName: _any }, use) => {
    const site = await serveHost();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
  host: async ({ page, site }, use) => {
    await use(new HostPage(page, site));
  },
});
