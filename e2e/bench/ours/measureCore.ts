/** What a document's size costs before anything is drawn: looking it up, asking it, counting it. */
import type { FlowDocument } from '../../../src/core/model/document.ts';
import { indexDocument } from '../../../src/core/model/indexDocument.ts';
import type { DocumentIndex } from '../../../src/core/model/indexDocument.ts';
import { readQuery } from '../../../src/core/query/readQuery.ts';
import type { ExplorerState } from '../../../src/state/explorer.ts';
import { selectFacets } from '../../../src/state/querySelectors.ts';
import { median } from '../runner/statistics.ts';

/** Milliseconds, one for each time. */
export interface CoreTimes {
  readonly index: readonly number[];
  /** The first query of an index that nobody has asked before. */
  readonly firstQuery: readonly number[];
  /** Other queries of one that somebody has; each the median of a few. */
  readonly laterQuery: readonly number[];
  readonly firstFacets: readonly number[];
  readonly laterFacets: readonly number[];
  /** All ways between two components, any number of hops. */
  readonly ways: readonly number[];
}

const TIMES = 5;
/** How often each of the later queries is asked, each time of an index that has not heard it yet. */
const ASKED = 3;

/** Of each kind one: fields, a range, names, a word, and what joins them. */
const QUERIES = [
  'protocol:https',
  'auth:mutual-tls',
  'port:1024-1200',
  'process_12',
  '-auth:basic',
  'from:process_4',
  'encryption:not-stated or protocol:nats',
  'cluster:vm_3',
  '→process_8',
  'process_4→',
  'is:cross-group -port:80',
];

export function measureCore(document: FlowDocument, state: ExplorerState): CoreTimes {
  const fresh = () => indexDocument(document);
  const times = Array.from({ length: TIMES }, (_, place) => place);
  const read = (text: string, index = fresh()) => {
    const reading = readQuery(text, index);
    if (!reading.ok) throw new Error(`the bench asks what cannot be read: ${text}`);
    return reading;
  };
  const timeQuery = (text: string, index = fresh()) => timeOf(() => read(text, index));
  const timeFacets = (text: string, index = fresh()) => {
    const reading = read(text, index);
    return timeOf(() => selectFacets({ ...state, index, reading }));
  };
  // From one end of the platform to its middle.
  const { components } = document;
  const nameOf = (place: number) => components[place]?.label ?? '';
  const writeWay = (place: number) =>
    `${nameOf(place)}⇒${nameOf(place + Math.floor(components.length / 2))}`;
  // Each of these has been asked something before.
  const asked = Array.from({ length: ASKED }, () => {
    const index = fresh();
    timeFacets('tcp', index);
    return index;
  });
  const timeLater = (time: (text: string, index: DocumentIndex) => number) =>
    QUERIES.map((text) => median(asked.map((index) => time(text, index))));
  const [first = fresh()] = asked;
  return {
    index: times.map(() => timeOf(fresh)),
    firstQuery: times.map((place) => timeQuery(QUERIES[place] ?? '')),
    firstFacets: times.map((place) => timeFacets(QUERIES[place] ?? '')),
    laterQuery: timeLater(timeQuery),
    laterFacets: timeLater(timeFacets),
    ways: times.map((place) => timeQuery(writeWay(place), first)),
  };
}

function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
