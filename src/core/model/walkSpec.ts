/** The shape in which a document module writes a walk: what is at its default is left out. */
import type { WalkCamera, WalkView } from './walk.ts';

export interface WalkStepSpec {
  readonly title: string;
  /** What is said: no more than the rows do that the step lights. */
  readonly words: string;
  /** For the speaker alone. */
  readonly notes?: string;
  /** The query: nothing else steps forward. */
  readonly q: string;
  readonly view?: WalkView;
  readonly select?: string;
  readonly way?: string;
  readonly hop?: number;
  /** What is lit, where it is left out. */
  readonly camera?: WalkCamera;
}

export interface WalkSpec<Group extends string, Option extends string> {
  readonly title: string;
  /** One sentence: what the walk is for. */
  readonly about: string;
  /** Settled for the whole walk, so that nothing moves between its steps. */
  readonly with?: readonly Option[];
  readonly without?: readonly Option[];
  readonly fold?: readonly Group[];
  readonly steps: readonly [WalkStepSpec, ...WalkStepSpec[]];
}
