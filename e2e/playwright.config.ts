/**
 * The browser tests run against the build, served under a sub-path, because that is where a static
 * site so often breaks; `hosting.spec.ts` runs at the root as well.
 */
import { defineConfig } from '@playwright/test';
import { BROUGHT_SITE, buildBroughtSite } from './broughtSite.ts';
import { findBrowser, launchArguments } from './browser.ts';
import { thisMachine } from './thisMachine.ts';

const SUB_PATH = { port: 41730, base: '/some/where/' };
const ROOT = { port: 41731, base: '/' };
const BROUGHT = { port: 41732, base: '/brought/' };

const OF_THE_BROUGHT = '**/broughtSite.spec.ts';
const SERVED = { cwd: '..', reuseExistingServer: false };

// Every worker reads this file anew, after the global setup has seen to a browser.
const executablePath = findBrowser(thisMachine);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  globalSetup: './globalSetup.ts',
  fullyParallel: true,
  workers: 2,
  // What passes only then is named at the end: a bug, but none that has to hold up everything else.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  // Machines that are busy take several times as long; what hangs still fails.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['./reportCounts.ts']],
  use: {
    viewport: { width: 1440, height: 900 },
    // Each test is a first visit; offline.spec.ts allows what later ones have.
    serviceWorkers: 'block',
    // A trace of every test costs a quarter of the time: where one is wanted, `--trace on`.
    screenshot: 'only-on-failure',
    launchOptions: {
      args: launchArguments(thisMachine),
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
  projects: [
    {
      name: 'under a sub-path',
      use: { baseURL: addressOf(SUB_PATH) },
      testIgnore: OF_THE_BROUGHT,
    },
    {
      name: 'at the root',
      use: { baseURL: addressOf(ROOT) },
      testMatch: '**/hosting.spec.ts',
    },
    {
      name: 'of brought documents',
      use: { baseURL: addressOf(BROUGHT) },
      testMatch: ['**/hosting.spec.ts', OF_THE_BROUGHT],
    },
  ],
  webServer: [
    ...[SUB_PATH, ROOT].map((place) => ({
      ...SERVED,
      command: serve(place, 'dist'),
      url: addressOf(place),
    })),
    {
      ...SERVED,
      // What the command line builds is built anew: no other command of the tests does.
      command: `${buildBroughtSite()} && ${serve(BROUGHT, BROUGHT_SITE.folder)}`,
      url: addressOf(BROUGHT),
      timeout: 180_000,
    },
  ],
});

function serve({ port, base }: typeof ROOT, folder: string): string {
  return `node node_modules/vite/bin/vite.js preview --outDir ${folder} --host 127.0.0.1 --port ${port} --strictPort --base ${base}`;
}

function addressOf({ port, base }: typeof ROOT): string {
  return `http://127.0.0.1:${port}${base}`;
}
