/**
 * What reads queries, lists their ways and knows near names is loaded once the chart is there: a page that
 * asks nothing yet does without. Everything that can ask is loaded after it.
 */
import type { DocumentIndex } from '../core/model/indexDocument.ts';
import { readEmptyQuery } from '../core/query/emptyReading.ts';
import type { Listed, TraceList } from '../core/query/listWays.ts';
import type { QueryFailure, QueryReading } from '../core/query/readQuery.ts';
import { loadedOnce } from './library.ts';

export const asking = loadedOnce(async () => {
  const [{ readQuery }, { listWays }, { nearestNames }] = await Promise.all([
    import('../core/query/readQuery.ts'),
    import('../core/query/listWays.ts'),
    import('../core/query/nearest.ts'),
  ]);
  return { readQuery, listWays, nearestNames };
});

/** @throws Error where something is asked before it can be read; see `asking`. */
export function readText(text: string, index: DocumentIndex): QueryReading | QueryFailure {
  return text === '' ? readEmptyQuery(index) : loaded().readQuery(text, index);
}

/** @throws Error as `readText`. */
function waysOf(index: DocumentIndex, reading: QueryReading): readonly TraceList[] {
  return reading.traces.length === 0 ? [] : loaded().listWays(index, reading);
}

/** The way, or ring, of that id; `null` where the query has none of it. */
export function findWay(index: DocumentIndex, reading: QueryReading, way: string): Listed | null {
  const lists = waysOf(index, reading);
  return lists.flatMap(({ listed }) => listed).find(({ id }) => id === way) ?? null;
}

/** @throws Error as `readText`. */
export function namesNear(name: string, known: readonly string[]): readonly string[] {
  return loaded().nearestNames(name, known);
}

function loaded() {
  const parts = asking.now();
  if (parts === null) throw new Error('what reads queries is not loaded');
  return parts;
}
