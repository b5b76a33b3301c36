import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { diego } from '../../../data/diego.ts';
import { netman } from '../../../data/netman.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { makeUpDocument } from '../trace/arbitraryTrace.ts';
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
    for (const { way, hop, at } of hops) {
      const around = withoutHop(index, reading.query, asked, way, at);
      const expected = ways.filter((one) => !holds(one, hop));
      // Where the trace is no more than the hop, it is not written, for nothing would be left.
      const left = around === null ? [] : waysOf(index, around);
      expect([around, idsOf(left)]).toEqual([around, idsOf(expected)]);
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
    return {
      through: throughHop(DIEGO, reading.query, list.asked, way, at),
      without: withoutHop(DIEGO, reading.query, list.asked, way, at),
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

  it('is not left out of a trace that is no more than it, which would leave nothing', () => {
    expect(write('Rep→BBS', 0, 0).without).toBeNull();
    expect(write('Auctioneer→Rep⇒BBS', 0, 0).without).toBeNull();
    expect(write('→BBS', 0, 0).without).toBe('→BBS -cloud_controller→BBS');
    // What no way does without may be left out to see that.
    expect(write('Locket⇒mysql_proxy', 0, 0).without).toBe(
      'Locket⇒mysql_proxy -Locket→mysql_proxy',
    );
  });

  it('takes by:vm with it where no ⇒ is left that it could be about', () => {
    expect(write('Rep⇒BBS by:vm', 0, 0).only).toBe('Rep→BBS');
    expect(write('Rep⇒BBS (auth:mutual-tls by:cluster) or Rep⇒uaa', 0, 0).only).toContain('by:');
    expect(write('Rep⇒BBS by:cluster auth:mutual-tls', 0, 0).only).toBe('Rep→BBS auth:mutual-tls');
  });

  it('is not asked for twice, and its trace keeps its port and its place in an "or"', () => {
    expect(write('Auctioneer→Rep→BBS', 0, 0).through).toBeNull();
    expect(write('Rep⇒BBS:8889 or port:4443', 0, 0).without).toBe(
      'Rep⇒BBS:8889 -Rep→BBS or port:4443',
    );
    expect(write('Rep⇒BBS:8889 or port:4443', 0, 0).only).toBe('Rep→BBS:8889 or port:4443');
  });
});

describe('a hop of a ⇒ that is written with a →', () => {
  // Its own calls and the like would come in with a →, which names its hop by whatever relation.
  const DOCUMENTS = [cfNetworking, cloudFoundry, containerToContainer, diego, netman, tap] as const;

  function pairsOf({ document }: DocumentIndex): readonly string[] {
    const traffic = document.flows.filter(({ relation }) => relation === 'traffic');
    const others = document.flows.filter(({ relation }) => relation !== 'traffic');
    const beside = new Set(others.map(({ from, to }) => `${from} ${to}`));
    const asked = traffic.filter(({ from, to }) => beside.has(`${from} ${to}`));
    const chosen = asked.length > 0 ? asked : traffic.slice(0, 6);
    return [...new Set(chosen.map(({ from, to }) => `${from}⇒${to}`))].slice(0, 12);
  }

  it.each(DOCUMENTS.map((one) => [one.id, one] as const))(
    'selects on %s no more than the ways that hold it do',
    (_, document) => {
      const index = indexDocument(document);
      const flowsOf = (ways: readonly Way[]) =>
        [...new Set(ways.flatMap(({ hops }) => hops.flatMap((hop) => hop.flows)))].map(
          ({ id }) => id,
        );
      let compared = 0;
      for (const query of pairsOf(index)) {
        const reading = read(index, query);
        const { asked, answer } = firstList(index, reading);
        if (answer.kind !== 'ways' || !answer.ways.isComplete) continue;
        for (const way of answer.ways.ways.slice(0, 10)) {
          for (const [at, { from, to }] of way.hops.entries()) {
            const through = throughHop(index, reading.query, asked, way, at);
            if (through === null) continue;
            const kept = answer.ways.ways.filter(({ hops }) =>
              hops.some((one) => one.from === from && one.to === to),
            );
            const flows = [...read(index, through).selection.flows.keys()];
            expect([through, flows.toSorted()]).toEqual([through, flowsOf(kept).toSorted()]);
            compared += 1;
          }
          const only = onlyWay(index, reading.query, asked, way) ?? '';
          const flows = [...read(index, only).selection.flows.keys()];
          expect([only, flows.toSorted()]).toEqual([only, flowsOf([way]).toSorted()]);
        }
      }
      expect(compared).toBeGreaterThan(0);
    },
  );

  it('asks for traffic only where something else would come in', () => {
    const index = CLOUD_FOUNDRY;
    const reading = read(index, '"App instances"⇒"App instances"');
    const { asked, answer } = firstList(index, reading);
    const [way] = answer.kind === 'ways' ? answer.ways.ways : [];
    if (way === undefined) throw new Error('there is a way');
    expect(throughHop(index, reading.query, asked, way, 0)).toMatch(/→.+ kind:traffic$/);
  });

  it('leaves what a → was asked for, whatever that is', () => {
    // c0→c1 is asked by a call, and c1⇒c2 goes over traffic beside which there is a call too.
    const index = indexDocument(
      makeUpDocument(9, [
        { from: 6, to: 7, port: 'local call' },
        { from: 7, to: 8, port: 1 },
        { from: 7, to: 8, port: 'local call' },
      ]),
    );
    const reading = read(index, 'c6→c7⇒c8');
    const { asked, answer } = firstList(index, reading);
    const [way] = answer.kind === 'ways' ? answer.ways.ways : [];
    if (way === undefined) throw new Error('there is a way');
    const [call, traffic] = index.document.flows.map(({ id }) => id);
    for (const text of [
      throughHop(index, reading.query, asked, way, 1),
      onlyWay(index, reading.query, asked, way),
    ]) {
      expect(text).toBe('c6→c7→c8 -(c7→c8 -kind:traffic)');
      expect([...read(index, text ?? '').selection.flows.keys()]).toEqual([call, traffic]);
    }
  });
});
