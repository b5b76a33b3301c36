import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Way } from '../trace/way.ts';
import { wayId } from '../trace/way.ts';
import { listWays } from './listWays.ts';
import type { TraceList } from './listWays.ts';
import { readQuery } from './readQuery.ts';
import type { QueryReading } from './readQuery.ts';
import { onlyWay, throughHop, withoutHop } from './writeHops.ts';

const DIEGO = indexDocument(diego);
const TAP = indexDocument(tap);
const CLOUD_FOUNDRY = indexDocument(cloudFoundry);

function read(index: DocumentIndex, query: string): QueryReading {
  const reading = readQuery(query, index);
  if (!reading.ok) throw new Error(`${query}: ${reading.problems[0]?.message}`);
  return reading;
}

function firstList(index: DocumentIndex, reading: QueryReading): TraceList {
  const [list] = listWays(index, reading);
  if (list === undefined) throw new Error('no trace is asked');
  return list;
}

function waysOf(index: DocumentIndex, query: string): readonly Way[] {
  const { listed } = firstList(index, read(index, query));
  return listed.flatMap(({ of }) => (of.kind === 'way' ? [of.way] : []));
}

const idsOf = (ways: readonly Way[]) => ways.map(wayId).toSorted();

const ASKED: readonly (readonly [name: string, index: DocumentIndex, query: string])[] = [
  ['Diego', DIEGO, 'Rep⇒mysql_proxy'],
  ['Diego', DIEGO, '"SSH Proxy"⇒mysql_proxy:3306'],
  ['Diego', DIEGO, 'BBS⇒BBS'],
  ['Diego', DIEGO, 'Auctioneer→Rep⇒mysql_proxy'],
  ['Diego', DIEGO, 'Rep⇒BBS⇒mysql_proxy'],
  ['Diego', DIEGO, 'Rep⇒mysql_proxy -protocol:mysql or "SSH Proxy"⇒BBS'],
  ['Diego', DIEGO, 'Rep⇒mysql_proxy by:vm'],
  ['TAP', TAP, '"External Load Balancer"⇒tap-gui'],
  ['Cloud Foundry', CLOUD_FOUNDRY, 'Rep⇒mysql_proxy'],
];

describe.each(ASKED)('on %s', (_, index, query) => {
  const reading = read(index, query);
  const { asked } = firstList(index, reading);
  const ways = waysOf(index, query);
  const hops = ways.flatMap((way) =>
    way.hops.flatMap((hop, at) => (hop.by === 'vm' ? [] : [{ way, hop, at }])),
  );
  const holds = (way: Way, { from, to }: Way['hops'][number]) =>
    way.hops.some((one) => one.from === from && one.to === to);

  it(`leaving a hop out of ${query} leaves the ways around it`, () => {
    for (const { hop } of hops) {
      const around = withoutHop(index, reading.query, asked, hop);
      const expected = ways.filter((way) => !holds(way, hop));
      expect([around, idsOf(waysOf(index, around))]).toEqual([around, idsOf(expected)]);
    }
  });

  it(`asking ${query} for a hop leaves the ways that hold it`, () => {
    for (const { way, hop, at } of hops) {
      const through = throughHop(index, reading.query, asked, way, at);
      if (through === null) continue;
      const expected = ways.filter((one) => holds(one, hop));
      expect([through, idsOf(waysOf(index, through))]).toEqual([through, idsOf(expected)]);
    }
  });

  it(`asking ${query} for one of its ways leaves that, with just its flows`, () => {
    for (const way of ways) {
      const only = onlyWay(index, reading.query, asked, way);
      expect(only === null).toBe(way.hops.some(({ by }) => by === 'vm'));
      if (only === null) continue;
      const { selection } = read(index, only);
      expect([only, idsOf(waysOf(index, only))]).toEqual([only, [wayId(way)]]);
      if (query.includes(' or ')) continue;
      const flows = way.hops.flatMap((hop) => hop.flows.map(({ id }) => id));
      expect([...selection.flows.keys()].toSorted()).toEqual(flows.toSorted());
    }
  });
});

describe('a hop', () => {
  const write = (query: string, place: number, at: number) => {
    const reading = read(DIEGO, query);
    const [list] = listWays(DIEGO, reading);
    const way = waysOf(DIEGO, query)[place];
    if (list === undefined || way === undefined) throw new Error('there is no such way');
    const hop = way.hops[at];
    return {
      through: throughHop(DIEGO, reading.query, list.asked, way, at),
      without: hop === undefined ? null : withoutHop(DIEGO, reading.query, list.asked, hop),
      only: onlyWay(DIEGO, reading.query, list.asked, way),
    };
  };

  it('is written as people would write it', () => {
    expect(write('Rep⇒mysql_proxy', 0, 0)).toEqual({
      through: 'Rep→BBS⇒mysql_proxy',
      without: 'Rep⇒mysql_proxy -Rep→BBS',
      only: 'Rep→BBS→mysql_proxy',
    });
    expect(write('Rep⇒mysql_proxy', 0, 1).through).toBe('Rep⇒BBS→mysql_proxy');
    expect(write('"SSH Proxy"⇒mysql_proxy', 1, 1).through).toMatch(
      /^"SSH Proxy"⇒.+→.+⇒mysql_proxy$/,
    );
  });

  it('is not asked for twice, and its trace keeps its port and its place in an "or"', () => {
    expect(write('Auctioneer→Rep→BBS', 0, 0).through).toBeNull();
    expect(write('Rep⇒BBS:8889 or port:4443', 0, 0).without).toBe(
      'Rep⇒BBS:8889 -Rep→BBS or port:4443',
    );
    expect(write('Rep⇒BBS:8889 or port:4443', 0, 0).only).toBe('Rep→BBS:8889 or port:4443');
  });
});
