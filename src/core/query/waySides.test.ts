import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { FlowId } from '../model/ids.ts';
import { NO_CHOICES } from '../model/settleOptions.ts';
import type { Change } from '../model/vocabulary.ts';
import { listWays } from './listWays.ts';
import { readQuery } from './readQuery.ts';
import { countSides, saySide, sideOfWay } from './waySides.ts';

/** Diego, as if these of its flows had been added or removed. */
function compared(changed: Readonly<Record<string, Change>>) {
  const changes = new Map<FlowId, Change>(
    diego.flows.map(({ id }) => [id, changed[id] ?? 'unchanged']),
  );
  return indexDocument(diego, NO_CHOICES, changes);
}

function waysOf(index: ReturnType<typeof compared>, query: string) {
  const reading = readQuery(query, index);
  if (!reading.ok) throw new Error(query);
  return listWays(index, reading).flatMap(({ listed }) =>
    listed.flatMap(({ of }) => (of.kind === 'way' ? [of.way] : [])),
  );
}

describe('where two are compared a way', () => {
  it('is there on the side that has a flow for each of its hops', () => {
    const index = compared({ 'outbound-8.1': 'removed', 'internal-11.1': 'added' });
    const ways = waysOf(index, 'Rep⇒mysql_proxy');
    expect(ways.map(({ stops }) => stops.slice(1, -1).join(' '))[0]).toBe('bbs');
    // BBS → mysql_proxy was removed, Rep → Locket added; the other four go by neither.
    expect(ways.map((way) => sideOfWay(index, way))).toEqual([
      'before',
      'after',
      'before',
      'both',
      'both',
      'both',
      'both',
    ]);
    expect(countSides(index, ways)).toBe('6 before, 5 now.');
    expect(saySide(index, ways[0] ?? { hops: [] })).toContain('removed');
  });

  it('may be in neither, put together of both', () => {
    const index = compared({ 'internal-10.1': 'removed', 'outbound-8.1': 'added' });
    const [way] = waysOf(index, 'Rep→BBS→mysql_proxy');
    expect(way === undefined ? null : sideOfWay(index, way)).toBe('neither');
  });

  it('is on no side where nothing is compared', () => {
    const index = indexDocument(diego);
    const [way] = waysOf(index, 'Rep→BBS');
    expect(way === undefined ? '' : sideOfWay(index, way)).toBeNull();
    expect(countSides(index, waysOf(index, 'Rep→BBS'))).toBe('');
  });
});
