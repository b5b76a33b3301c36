/**
 * Loads every page cold, round after round: each round visits all pages once on each line, in another order
 * than the rounds before, so that whatever slows the machine for a while slows all alike.
 */
import type { Browser, Page } from '@playwright/test';
import type { FlowDocument } from '../../../src/core/model/document.ts';
import { balancedOrder } from './balancedOrder.ts';
import { FAST, SLOW, withPage } from './browse.ts';
import type { Setting } from './browse.ts';
import { OURS, PEERS } from './peers.ts';
import type { Peer } from './peers.ts';
import type { Served } from './serve.ts';
import { watchLoad } from './watchLoad.ts';
import type { LoadTimes } from './watchLoad.ts';

/** A page that has drawn nothing by then will not. */
const PATIENCE_MS = 90_000;

export interface Load {
  readonly setting: Setting;
  readonly document: FlowDocument;
  readonly peer: Peer;
  readonly drawnMs: number;
  readonly interactiveMs: number | null;
  readonly aliveMs: number | null;
  /** Compressed bytes that had arrived when the flows were drawn. */
  readonly bytesDrawn: number;
  /** Of these, scripts. */
  readonly scriptBytesDrawn: number;
  /** Scripts that had arrived when the page first answered; `null` where nobody asked. */
  readonly scriptBytesInteractive: number | null;
}

export async function measureLoads(
  browser: Browser,
  served: Served,
  documents: readonly FlowDocument[],
  rounds: number,
  tell: (what: string) => void,
): Promise<readonly Load[]> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round += 1) {
    tell(`loads, round ${round + 1} of ${rounds}`);
    for (const setting of [FAST, SLOW]) {
      for (const document of documents) {
        for (const peer of balancedOrder(PEERS, round)) {
          const visit = { setting, document, peer };
          const measure = () => measureLoad(browser, served, visit);
          // One mishap in hundreds of loads shall not cost all of them.
          loads.push(await measure().catch(measure));
        }
      }
    }
  }
  return loads;
}

type Visit = Pick<Load, 'setting' | 'document' | 'peer'>;

function measureLoad(browser: Browser, served: Served, visit: Visit): Promise<Load> {
  const { setting, document, peer } = visit;
  return withPage(browser, setting, async (page) => {
    const pathname = pathOf(served, peer, document);
    const { drawn, interactive, alive, files } = await openWatched(
      page,
      served.origin + pathname,
      visit,
    );
    const sizes = (until: number, ending: RegExp) =>
      files
        .filter(({ name, end }) => end <= until && ending.test(name))
        .reduce((sum, { name }) => sum + served.sizeOf(new URL(name).pathname), 0);
    return {
      ...visit,
      drawnMs: drawn,
      interactiveMs: interactive,
      aliveMs: alive,
      bytesDrawn: served.sizeOf(pathname) + sizes(drawn, /./),
      scriptBytesDrawn: sizes(drawn, /\.js$/),
      scriptBytesInteractive: interactive === null ? null : sizes(interactive, /\.js$/),
    };
  });
}

async function openWatched(
  page: Page,
  url: string,
  { peer, document, setting }: Visit,
): Promise<LoadTimes> {
  await page.addInitScript(watchLoad, {
    flows: peer.flows,
    count: document.flows.length,
    answers: peer === OURS,
  });
  await page.goto(url, { waitUntil: 'commit' });
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null).unref();
  });
  const times = await Promise.race([page.evaluate(() => window.benchLoad), late]);
  if (times === null) {
    throw new Error(`${peer.label} has not drawn ${document.id} on a ${setting.label}: ${url}`);
  }
  return times;
}

/** Ours has a page for each document, and one that is told the document. */
export function pathOf(served: Served, { id }: Peer, document: FlowDocument): string {
  if (id !== OURS.id) return `/${id}/${document.id}.html`;
  const own = `/${id}/${document.id}/`;
  return served.has(own) ? own : `/${id}/?doc=${document.id}`;
}
