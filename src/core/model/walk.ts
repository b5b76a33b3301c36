/**
 * A guided tour of a document: what is said, step by step, and what is asked and seen meanwhile. Plain data,
 * as documents are, which have some of their own.
 */
import type { GroupId, OptionId } from './ids.ts';

export const WALK_VIEWS = ['diagram', 'table', 'matrix'] as const;

/** Where a step is seen. A bench is tried out by hand, and so is none. */
export type WalkView = (typeof WALK_VIEWS)[number];

/**
 * What the camera has in view: what the step lights, all of the chart, or things by id (groups, components,
 * flows).
 */
export type WalkCamera = 'lit' | 'all' | readonly string[];

export interface Walk {
  /** Unique in its document; `own` and what begins with `own-` are the reader's. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what the walk is for. */
  readonly about: string;
  /** Settled for the whole walk. */
  readonly with: readonly OptionId[];
  readonly without: readonly OptionId[];
  /** For the whole walk: one layout, nothing moves between steps. `null` for what the document opens with. */
  readonly fold: readonly GroupId[] | null;
  /** At least one. */
  readonly steps: readonly WalkStep[];
}

/** A step dims what its query leaves out, and takes nothing away. */
export interface WalkStep {
  readonly title: string;
  /** What is said. */
  readonly words: string;
  /** For the speaker alone. */
  readonly notes: string | null;
  readonly q: string;
  readonly view: WalkView;
  readonly select: string | null;
  /** The id of one of the query's ways, and which of its hops, counted from zero. */
  readonly way: string | null;
  readonly hop: number | null;
  readonly camera: WalkCamera;
}

/** A step of which only the words are said: everything else is at its default. */
export const PLAIN_STEP: Omit<WalkStep, 'title' | 'words' | 'q'> = {
  notes: null,
  view: 'diagram',
  select: null,
  way: null,
  hop: null,
  camera: 'lit',
};
