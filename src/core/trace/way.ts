/**
 * What a search for ways is asked, and what it answers. A way is one sequence of components from end to
 * end in which none stands twice; only where it leads back to where it began is its last stop its first.
 */
import type { Flow } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import type { Truth } from '../model/truth.ts';

/** What cannot be used is on no way. */
export type Match = Exclude<Truth, 'no'>;

export interface Hop {
  readonly from: ComponentId;
  readonly to: ComponentId;
  /** All flows between the two that may be used here, in document order; none for a hop by the VM. */
  readonly flows: readonly Flow[];
  /** `vm`: no row states it; the one end is the VM as a whole on which the other runs. */
  readonly by: 'flow' | 'vm';
  /** `yes` where one of its flows is sure, or where it needs none. */
  readonly match: Match;
}

export interface Way {
  /** At least two; one more than there are hops. */
  readonly stops: readonly ComponentId[];
  readonly hops: readonly Hop[];
  /** `yes` where the way can be gone by flows that are sure. */
  readonly match: Match;
}

/** One hop by whatever relation, or any number of hops by traffic. */
export type PatternArrow = 'one' | 'any';

/**
 * `Auctioneer→Rep⇒BBS:8889`. There is one end more than there are arrows; `null` stands for any
 * component. The stops inside of a `⇒` are in neither of its two ends: a way out of a group begins at
 * the last of its components that it passes, and a way into one ends at the first.
 */
export interface TracePattern {
  readonly ends: readonly (ReadonlySet<ComponentId> | null)[];
  readonly arrows: readonly PatternArrow[];
  /** Asked of the flows of the last hop; where that hop is by the VM, of those of the hop before. */
  readonly lastHop: (flow: Flow) => Truth;
}

export interface WayLimits {
  /** How many ways are wanted. */
  readonly most: number;
  /** How many hops are tried; rounded up to whole slices of `STEPS_IN_A_SLICE`. */
  readonly steps: number;
}

export interface WayOptions {
  /**
   * Whether a `⇒` may lead on by the VM: from a process to its VM as a whole and out by one of that
   * VM's own flows; or in by a flow to the VM as a whole, and on to a process there. Never two such
   * hops one after the other, and none where the document names no VM as a whole. Off unless said.
   */
  readonly byVm?: boolean;
  /** The flows that a `⇒` goes over: traffic unless said otherwise, since nothing else carries packets. */
  readonly follows?: (flow: Flow) => boolean;
}

export interface Ways {
  /** Shortest first; those of one length stop by stop in the document's order of components. */
  readonly ways: readonly Way[];
  /** There are no others. */
  readonly isComplete: boolean;
  /** At least so many exist: one more than were wanted, where there are more. */
  readonly atLeast: number;
}

/** `rep>bbs>mysql_proxy-vm`: the same for the same stops, for addresses and attributes. */
export function wayId({ stops }: Pick<Way, 'stops'>): string {
  return stops.join('>');
}
