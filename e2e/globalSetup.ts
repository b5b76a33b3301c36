/** Runs once, before any worker starts: sees to it that there is a browser, installing one if it must. */
import { BrowserMissing, provideBrowser } from './browser.ts';
import { thisMachine } from './thisMachine.ts';

export default function globalSetup(): void {
  try {
    const browser = provideBrowser(thisMachine);
    process.stdout.write(`Browser tests run in ${browser}\n`);
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
