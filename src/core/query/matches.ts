/** What a query becomes: a test of flows, made once and then asked of each. */
import type { Flow } from '../model/document.ts';
import type { Truth } from '../model/truth.ts';

export type Matches = (flow: Flow) => Truth;
