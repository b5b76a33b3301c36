/**
 * The search for ways on a document far larger than any page: 2,000 components, 20,000 flows, nearly
 * everything reachable from everything. A reader waits for the first twenty ways.
 */
import { bench, describe } from 'vitest';
import { makeUpLargeIndex } from '../src/core/trace/arbitraryTrace.ts';
import { findWays } from '../src/core/trace/findWays.ts';
import { flowsOnWays } from '../src/core/trace/flowsOnWays.ts';
import { reachFrom, reachTo } from '../src/core/trace/reach.ts';
import { compileQuery } from '../src/core/query/compile.ts';
import { listWays } from '../src/core/query/listWays.ts';
import { parseQuery } from '../src/core/query/parse.ts';
import { readQuery } from '../src/core/query/readQuery.ts';
import { componentId } from '../src/core/model/ids.ts';

const INDEX = makeUpLargeIndex(2000, 20_000);
const [HERE, THERE] = [new Set([componentId('c100')]), new Set([componentId('c1900')])];
const everything = () => 'yes' as const;
const BETWEEN = { ends: [HERE, THERE], arrows: ['any'], lastHop: everything } as const;

describe('2,000 components, 20,000 flows', () => {
  bench('the first 20 ways from one component to another', () => {
    findWays(INDEX, BETWEEN, everything, { most: 20, steps: 1_000_000 });
  });
  bench('the first 20 ways, by their VMs too', () => {
    findWays(INDEX, BETWEEN, everything, { most: 20, steps: 1_000_000 }, { byVm: true });
  });
  bench('the flows on its ways, which are too many', () => {
    flowsOnWays(INDEX, BETWEEN, everything, { most: 500, steps: 50_000 });
  });
  bench('what a component reaches', () => {
    reachFrom(INDEX, HERE, everything);
  });
  bench('what a component is reached from', () => {
    reachTo(INDEX, HERE, everything);
  });
  // Answers are remembered by the index, so each time it is another one.
  bench('the query c100⇒c1900 -port:3', () => {
    compileQuery(parseQuery('c100⇒c1900 -port:3').query, { ...INDEX });
  });
  bench('the list of the ways of c100⇒c1900, from the text on', () => {
    const index = { ...INDEX };
    const reading = readQuery('c100⇒c1900', index);
    if (reading.ok) listWays(index, reading);
  });
  bench('the query ⇒c1900', () => {
    compileQuery(parseQuery('⇒c1900').query, { ...INDEX });
  });
});
