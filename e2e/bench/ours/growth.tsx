/**
 * Portolan with one made-up document of `?flows=…`, put together as src/main.tsx does, and with clocks.
 * The rest of the address is Portolan's own: `fold=none` opens every group.
 */
import { createRoot } from 'react-dom/client';
import { composeArrange } from '../../../src/composeArrange.ts';
import type { Drawing } from '../../../src/core/layout/drawing.ts';
import { makeSyntheticDocument } from '../../../src/core/model/syntheticDocument.ts';
import { openAddress } from '../../../src/state/addressActions.ts';
import { createExplorer } from '../../../src/state/explorer.ts';
import { libraryOf } from '../../../src/state/library.ts';
import { Page } from '../../../src/ui/Page.tsx';
import '../../../src/page.css';
import { measureCore } from './measureCore.ts';
import type { CoreTimes } from './measureCore.ts';

/** Milliseconds from the moment in which the page had the document. */
export interface ArrivalTimes {
  readonly laidOut: number;
  readonly drawn: number;
  /** How many lines that is: flows, and bundles of flows. */
  readonly lines: number;
}

export interface Growth {
  readonly arrival: Promise<ArrivalTimes>;
  readonly core: () => CoreTimes;
  readonly drawing: () => Drawing | null;
}

declare global {
  interface Window {
    growth?: Growth;
  }
}

const flows = Number(new URLSearchParams(window.location.search).get('flows') ?? '1000');
const made = makeSyntheticDocument(flows);
const arrived = performance.now();

const arrange = composeArrange({
  findBuilt: async () => null,
  isBuilt: () => false,
  say: (words) => {
    throw new Error(`the bench needs background workers: ${words}`);
  },
});
const explorer = createExplorer(libraryOf([made]), arrange);
const { store } = explorer;

const laidOut = new Promise<number>((resolve) => {
  const end = store.subscribe(({ chart }) => {
    if (chart.kind !== 'ready') return;
    end();
    resolve(performance.now() - arrived);
  });
});

window.growth = {
  arrival: laidOut.then(async (time) => {
    const lines = store.getState().chart.drawing?.flows.length ?? 0;
    return { laidOut: time, drawn: (await whenDrawn(lines)) - arrived, lines };
  }),
  core: () => measureCore(made, store.getState()),
  drawing: () => store.getState().chart.drawing,
};

void openAddress(explorer, window.location.search);
const root = document.getElementById('portolan');
if (root === null) throw new Error('the page has no element with the id "portolan"');
createRoot(root).render(<Page explorer={explorer} />);

/** The end of the first frame in which every line is there. */
async function whenDrawn(lines: number): Promise<number> {
  for (;;) {
    const time = await nextPaint();
    if (document.querySelectorAll('[data-flow], [data-bundle]').length >= lines) return time;
  }
}

function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });
}
