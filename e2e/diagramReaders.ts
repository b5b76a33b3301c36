/** Tests that read diagrams: each format's own reader is started once for all tests of a worker. */
import type { Browser, Page } from '@playwright/test';
import { test as base } from './fixtures.ts';
import { openD2 } from './readers/readD2.ts';
import type { ReadDiagram } from './readers/readDiagram.ts';
import { openGraphviz } from './readers/readDot.ts';
import { openMermaid, openMxGraph } from './readers/readInPage.ts';

type Read = (text: string) => ReadDiagram | Promise<ReadDiagram>;

/** By what the sheet calls it. */
const READERS = {
  'Mermaid': async (browser) => openMermaid(await emptyPage(browser)),
  'D2': openD2,
  'Graphviz DOT': openGraphviz,
  'draw.io': async (browser) => openMxGraph(await emptyPage(browser)),
} as const satisfies Readonly<Record<string, (browser: Browser) => Promise<Read>>>;

export type DiagramLabel = keyof typeof READERS;

export const DIAGRAMS: readonly DiagramLabel[] = ['Mermaid', 'D2', 'Graphviz DOT', 'draw.io'];

/** Apart from the explorer's, whose console is listened to. */
async function emptyPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

interface WorkerFixtures {
  readonly readerOf: (label: DiagramLabel) => Promise<Read>;
}

export const test = base.extend<object, WorkerFixtures>({
  readerOf: [
    async ({ browser }, use) => {
      const opened = new Map<DiagramLabel, Promise<Read>>();
      await use((label) => {
        const reader = opened.get(label) ?? READERS[label](browser);
        opened.set(label, reader);
        return reader;
      });
    },
    { scope: 'worker' },
  ],
});
