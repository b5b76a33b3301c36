/** What a query becomes: tests of flows and of rows that give none, made once and then asked of each. */
import type { Entry, Flow } from '../model/document.ts';
import type { Truth } from '../model/truth.ts';

export type Matches = (flow: Flow) => Truth;

/** Of a row that gives no flow. Here `possible` means that nobody can say: it selects nothing. */
export type MatchesRow = (entry: Entry) => Truth;
