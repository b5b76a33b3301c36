/** What is offered beside a query that stands already, what it is called, and what is left to others. */
import { describe, expect, it } from 'vitest';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import type { ComponentId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { flowsOfTarget } from '../model/target.ts';
import { printQuery } from './print.ts';
import { targetQueries } from './targetQueries.ts';
import { allTargets, idsOf, readSurely, selectedIn, targetIn } from './targetQueriesFixture.ts';
import type { TargetQuery, TargetQueryId } from './targetQuery.ts';

/** Where something is asked already: filters stay, traces make room. */
const STANDING = [
  '-is:external',
  'encryption:not-stated,mutual-tls',
  'https -protocol:nats',
  'protocol:https or is:unsecured',
  'Rep⇒ -auth:basic',
  '⇒BBS by:vm',
  'Rep→BBS or Auctioneer→Rep',
  'Rep⇒BBS or Auctioneer→Rep',
  'Auctioneer→Rep→BBS',
];

describe.each(STANDING)('beside “%s” on Diego', (standing) => {
  const index = indexDocument(diego);
  const { query, selection } = readSurely(index, standing);
  const before = new Set([...selection.flows.keys()].map(String));

  it('every query is canonical and selects something', () => {
    for (const target of allTargets(index)) {
      for (const offer of targetQueries(index, query, target)) {
        const reading = readSurely(index, offer.query);
        expect(printQuery(reading.query)).toBe(offer.query);
        expect([offer.query, reading.selection.flows.size]).not.toEqual([offer.query, 0]);
      }
    }
  });

  it('hiding takes the thing’s flows away, and nothing that no way needs them for', () => {
    const hides = allTargets(index).flatMap((target) =>
      targetQueries(index, query, target)
        .filter(({ id }) => id === 'hide')
        .map((offer) => {
          const hidden = new Set(idsOf(flowsOfTarget(index, target)));
          const left = [...before].filter((id) => !hidden.has(id)).toSorted();
          return { offer, left, after: selectedIn(index, offer.query) };
        }),
    );
    expect(hides.length).toBeGreaterThan(0);
    for (const { offer, left, after } of hides) {
      const isAround = offer.label === 'Go around this';
      const kept = isAround ? left.filter((id) => after.includes(id)) : left;
      expect([offer.query, offer.show, after]).toEqual([offer.query, 'only', kept]);
    }
  });

  it('showing only a thing forgets what was asked', () => {
    for (const target of allTargets(index)) {
      const only = (asked: typeof query) =>
        targetQueries(index, asked, target).find(({ id }) => id === 'only')?.query;
      expect(only(query)).toBe(only(null));
    }
  });
});

describe('a trace that is asked from something', () => {
  const index = indexDocument(diego);
  const ask = (standing: string, id: string) => {
    return targetQueries(index, readSurely(index, standing).query, targetIn(index, id));
  };
  const find = (offers: readonly TargetQuery[], id: TargetQueryId) =>
    offers.find((offer) => offer.id === id);

  it('takes the place of the traces that stand there, and keeps all else', () => {
    expect(find(ask('protocol:https Rep⇒ -auth:basic', 'bbs'), 'callers')?.query).toBe(
      '→BBS protocol:https -auth:basic',
    );
    expect(find(ask('Rep→BBS or Auctioneer→Rep', 'bbs'), 'callers')?.query).toBe('→BBS');
    expect(find(ask('-→Locket', 'bbs'), 'calls')?.query).toBe('BBS→ -→Locket');
  });

  it('goes by the VM only where it goes over any number of hops', () => {
    const offers = ask('Rep⇒ by:vm', 'bbs');
    expect(find(offers, 'callers')?.query).toBe('→BBS');
    expect(find(offers, 'trace-from')?.query).toBe('BBS⇒ by:vm');
  });

  it('is gone around where it is one over several hops, and something of it hidden else', () => {
    const labelOf = (standing: string) => find(ask(standing, 'locket'), 'hide')?.label;
    for (const standing of ['', 'Rep→BBS', '-Rep⇒Locket', '(Rep⇒BBS or Rep→Locket)']) {
      expect([standing, labelOf(standing)]).toEqual([standing, 'Hide this']);
    }
    for (const standing of ['Rep⇒mysql_proxy', 'protocol:https ⇒BBS', 'Auctioneer→Rep→BBS']) {
      expect([standing, labelOf(standing)]).toEqual([standing, 'Go around this']);
    }
  });

  it('leads from where the query begins to where one points', () => {
    expect(ask('rep⇒ -protocol:nats', 'bbs')[0]).toEqual({
      id: 'ways-to-here',
      label: 'Ways from Rep to here',
      query: 'rep⇒BBS -protocol:nats',
      show: null,
      lists: true,
    });
    expect(ask('⇒BBS:8889', 'rep')[0]).toEqual({
      id: 'ways-from-here',
      label: 'Ways from here to BBS:8889',
      query: 'Rep⇒BBS:8889',
      show: null,
      lists: true,
    });
  });

  it('leads to the port where one points at a port', () => {
    const [socket] = index.sockets.get(componentIdOf('bbs')) ?? [];
    expect(ask('Rep⇒', socket?.id ?? '')[0]?.query).toBe('Rep⇒BBS:8889');
    expect(find(ask('', socket?.id ?? ''), 'port-trace-to')?.query).toBe('⇒BBS:8889');
  });

  it('leads nowhere from itself, from two traces, or from a trace that has both ends', () => {
    for (const [standing, id] of [
      ['Rep⇒', 'rep'],
      ['cluster:diego_cell', 'bbs'],
      ['Rep⇒ ⇒BBS', 'locket'],
      ['Rep⇒BBS', 'locket'],
      ['Rep→', 'bbs'],
      ['Rep⇒:8889', 'bbs'],
    ] as const) {
      const ids = ask(standing, id).map((offer) => offer.id);
      expect([standing, ids.filter((one) => one.startsWith('ways'))]).toEqual([standing, []]);
    }
  });

  it('says what it is called', () => {
    expect(ask('', 'bbs').map(({ label, query }) => [label, query])).toEqual([
      ['What it can reach', 'BBS⇒'],
      ['What can reach it', '⇒BBS'],
      ['Who calls it', '→BBS'],
      ['Whom it calls', 'BBS→'],
      ['Show only this', 'component:BBS'],
      ['Hide this', '-component:BBS'],
    ]);
    expect(ask('', 'internal-10.1').map(({ label, query }) => [label, query])).toEqual([
      ['This hop only', 'Rep→BBS:8889'],
      ['Every way between its ends', 'Rep⇒BBS'],
      ['Show only this', 'Rep→BBS:8889'],
      ['Hide this', '-Rep→BBS:8889'],
    ]);
  });
});

describe('names that several share', () => {
  const index = indexDocument(tap);

  it('are written with their group', () => {
    const shared = index.document.components.filter(
      ({ label, id }) =>
        index.document.components.some((other) => other.label === label && other.id !== id) &&
        index.incoming.has(id),
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const component of shared) {
      const callers = targetQueries(index, null, targetIn(index, component.id)).find(
        ({ id }) => id === 'callers',
      );
      expect(callers?.query).toMatch(/^→.+\/.+/);
    }
  });

  it('of a group that is called like its VM ask for all that is in it', () => {
    const one = indexDocument(diego);
    const offered = (id: string) =>
      targetQueries(one, null, targetIn(one, id)).map(({ query }) => query);
    expect(offered('diego_brain')).toEqual([
      'diego_brain/*⇒',
      '⇒diego_brain/*',
      'cluster:diego_brain',
      '-cluster:diego_brain',
    ]);
    expect(offered('diego_cell')).toContain('⇒diego_cell');
  });
});

describe('what is no traffic', () => {
  const index = indexDocument(containerToContainer);

  it('is not asked for by an arrow that goes over traffic', () => {
    const quiet = index.document.components.filter(({ id }) =>
      index.document.flows.every(
        ({ from, to, relation }) => relation !== 'traffic' || (from !== id && to !== id),
      ),
    );
    expect(quiet.length).toBeGreaterThan(0);
    for (const { id } of quiet) {
      const offers = targetQueries(index, null, targetIn(index, id));
      for (const { query } of offers) expect(query).not.toContain('⇒');
    }
  });

  it('does not call', () => {
    const rule = index.document.flows.find(({ relation }) => relation === 'rule');
    const target = targetIn(index, rule?.to ?? '');
    const labels = targetQueries(index, null, target).map(({ label }) => label);
    expect(labels).toContain('What ends in it');
    expect(labels).not.toContain('Who calls it');
  });
});

function componentIdOf(id: string): ComponentId {
  const component = diego.components.find((one) => one.id === id);
  if (component === undefined) throw new Error(`${id} is there`);
  return component.id;
}
