/** The machine that the tests run on, as `browser.ts` asks about it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { chromium } from '@playwright/test';
import type { Machine } from './browser.ts';

const INSTALL_TIMEOUT_MS = 240_000;
const START_TIMEOUT_MS = 20_000;
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];
const OWN_FONT_FOLDERS = ['.fonts', '.local/share/fonts'].map((name) => `${homedir()}/${name}`);

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  playwrightBrowser: chromium.executablePath(),
  exists: existsSync,
  // On Windows `--version` would open a window; there a browser that exists has its libraries.
  starts: (path) =>
    process.platform === 'win32' ||
    spawnSync(path, ['--version'], { timeout: START_TIMEOUT_MS }).status === 0,
  hasFonts: () => [...FONT_FOLDERS, ...OWN_FONT_FOLDERS].some(holdsSomething),
  run: (command, args) => {
    process.stdout.write(`Browser tests: ${command} ${args.join(' ')}\n`);
    spawnSync(command, args, {
      stdio: 'inherit',
      timeout: INSTALL_TIMEOUT_MS,
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
      },
    });
  },
};

function holdsSomething(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
