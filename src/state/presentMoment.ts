/**
 * What belongs to the moment of a presentation, and to no address: a blank screen, a spotlight, somebody who
 * asks something. Apart for each explorer.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Explorer } from './explorer.ts';
import type { OpenedWindow } from './speakerLink.ts';

export interface Moment {
  /** Nothing is shown for now: all look at who speaks. */
  readonly blank: boolean;
  /** A light around the pointer, and less everywhere else. */
  readonly spotlight: boolean;
  /** The query's field is there: somebody asks something. */
  readonly asking: boolean;
  /** Whether it is meant to be in the window and not on the whole screen: then leaving that ends nothing. */
  readonly windowed: boolean;
  /** The address of the speaker's window that the browser refused to open. */
  readonly refused: string | null;
  /** The speaker's window that was opened last. */
  readonly opened: OpenedWindow | null;
  /** Grows whenever the camera is to look again at what is lit. */
  readonly looks: number;
}

const AT_FIRST: Moment = {
  blank: false,
  spotlight: false,
  asking: false,
  windowed: false,
  refused: null,
  opened: null,
  looks: 0,
};

const moments = new WeakMap<Explorer, StoreApi<Moment>>();

export function momentOf(explorer: Explorer): StoreApi<Moment> {
  const known = moments.get(explorer) ?? createStore<Moment>(() => AT_FIRST);
  moments.set(explorer, known);
  return known;
}

/** Nothing of one presentation is left for the next but the speaker's window, which may still be there. */
export function forgetMoment(explorer: Explorer): void {
  momentOf(explorer).setState(({ opened }) => ({ ...AT_FIRST, opened }));
}
