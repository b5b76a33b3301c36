/**
 * Where drawings come from: from the build, else from what was kept, else from the layout. Part of the
 * composition root; the page loads it when something has to be laid out, for at first nothing has.
 */
import type { Arrange } from './core/layout/arrange.ts';
import type { Drawing } from './core/layout/drawing.ts';
import { openDevice } from './openDevice.ts';
import { whenIdle } from './ui/kit/whenIdle.ts';
import { createArrange } from './worker/createArrange.ts';
import { keepDrawings } from './worker/keepDrawings.ts';
import { keepOnDevice } from './worker/keepOnDevice.ts';
import { spawnLayout } from './worker/spawnLayout.ts';

/** Tells one layout code from another: what another one laid out is not used. */
declare const LAYOUT_VERSION: string;

export interface ArrangeSources {
  /** The drawing that the build made of a document; `null` where it made none. */
  readonly findBuilt: (document: string) => Promise<Drawing | null>;
  /** Whether the build made one. */
  readonly isBuilt: (document: string) => boolean;
  /** Tells the reader something, in whole sentences. */
  readonly say: (words: string) => void;
}

const NO_WORKER =
  'This browser offers no background workers, so the chart is laid out on the page itself; it may stand still for a moment.';

export function composeArrange({ findBuilt, isBuilt, say }: ArrangeSources): Arrange {
  // Who frames a page without letting it have workers has decided that; the reader can do nothing about it.
  const onNoWorker = () => {
    if (window.top === window) say(NO_WORKER);
  };
  const { arrange, cancel } = createArrange({ findBuilt, spawn: spawnLayout, onNoWorker });
  const shelf = keepOnDevice({ open: openDevice, whenIdle, now: () => Date.now() });
  return keepDrawings(arrange, shelf, {
    version: LAYOUT_VERSION,
    isBuilt,
    cancel,
    clock: () => performance.now(),
  });
}
