/** What a query becomes: a test of flows, made once and then asked of each. */
import type { Flow } from '../model/document.ts';
import type { Truth } from '../model/truth.ts';
import type { Note, Problem } from './problem.ts';

export type Matches = (flow: Flow) => Truth;

export type Compiled =
  | { readonly ok: true; readonly matches: Matches; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
