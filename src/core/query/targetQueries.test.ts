import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { diego } from '../../../data/diego.ts';
import { netman } from '../../../data/netman.ts';
import { tap } from '../../../data/tap.ts';
import { compareDocuments } from '../compare/compareDocuments.ts';
import type { Flow, FlowDocument } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import { optionId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { NO_CHOICES, settleOptions } from '../model/settleOptions.ts';
import { componentsInGroup, findTarget, flowsOfTarget } from '../model/target.ts';
import type { Target } from '../model/target.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';
import type { QueryReading } from './readQuery.ts';
import { targetQueries } from './targetQueries.ts';
import type { TargetQuery, TargetQueryId } from './targetQuery.ts';

const DOCUMENTS = [diego, tap, cfNetworking, containerToContainer, netman, cloudFoundry];

const INDEXES = [
  ...DOCUMENTS.map((document) => ({ name: document.id as string, index: indexDocument(document) })),
  { name: 'diego without MySQL', index: settled(diego, 'internal-mysql', 'without') },
  { name: 'tap with its database inside', index: settled(tap, 'gui-database-inside', 'with') },
  { name: 'what became of Netman', index: compared(netman, cfNetworking) },
];

function compared(before: FlowDocument, after: FlowDocument): DocumentIndex {
  const sideOf = (document: FlowDocument) => ({
    ...settleOptions(document, NO_CHOICES),
    choicesLabel: null,
  });
  const { document, flows } = compareDocuments(
    sideOf(before),
    sideOf(after),
    cloudFoundry.identities,
  );
  return indexDocument(
    document,
    NO_CHOICES,
    new Map([...flows].map(([id, { kind }]) => [id, kind])),
  );
}

function settled(document: FlowDocument, option: string, setting: 'with' | 'without') {
  return indexDocument(document, new Map([[optionId(option), setting]]));
}

function allTargets(index: DocumentIndex): readonly Target[] {
  const { components, groups, entries, flows } = index.document;
  const sockets = [...index.sockets.values()].flat();
  return [...components, ...groups, ...entries, ...flows, ...sockets].map(({ id }) => {
    const target = findTarget(index, id);
    if (target === null) throw new Error(`${id} is there`);
    return target;
  });
}

function read(index: DocumentIndex, text: string): QueryReading {
  const reading = readQuery(text, index);
  if (!reading.ok) throw new Error(`${text}: ${reading.problems[0]?.message}`);
  return reading;
}

const idsOf = (flows: Iterable<Flow>) => [...flows].map(({ id }) => id as string).toSorted();
const selected = (index: DocumentIndex, text: string) =>
  [...read(index, text).selection.flows.keys()].map(String).toSorted();

/** The flows that packets can pass on from here, looked for anew: no code of the search is used. */
function reachable(
  index: DocumentIndex,
  start: Iterable<ComponentId>,
  sense: 'from' | 'to',
  isUsable: (flow: Flow) => boolean = () => true,
): Set<Flow> {
  const seen = new Set(start);
  const flows = new Set<Flow>();
  for (const id of seen) {
    for (const flow of index.document.flows) {
      const [near, far] = sense === 'from' ? [flow.from, flow.to] : [flow.to, flow.from];
      if (near !== id || flow.relation !== 'traffic' || !isUsable(flow)) continue;
      flows.add(flow);
      seen.add(far);
    }
  }
  return flows;
}

/** What the label says, worked out from the document; `null` where that is asked of the query otherwise. */
function meant(index: DocumentIndex, target: Target, id: TargetQueryId): readonly string[] | null {
  const at = componentOf(target);
  switch (id) {
    case 'only':
    case 'hop':
    case 'port-callers':
      return idsOf(flowsOfTarget(index, target));
    case 'hide': {
      const hidden = new Set(idsOf(flowsOfTarget(index, target)));
      return idsOf(index.document.flows).filter((flow) => !hidden.has(flow));
    }
    case 'callers':
      return idsOf(index.document.flows.filter(({ to }) => to === at));
    case 'calls':
      return idsOf(index.document.flows.filter(({ from }) => from === at));
    case 'trace-from':
    case 'trace-to': {
      const sense = id === 'trace-from' ? 'from' : 'to';
      if (target.kind !== 'group') return idsOf(reachable(index, at === null ? [] : [at], sense));
      return idsOf(reachable(index, membersOf(index, target), sense));
    }
    case 'port-trace-to': {
      if (target.kind !== 'socket') return null;
      const last = target.socket.flows;
      const before = reachable(
        index,
        last.map(({ from }) => from),
        'to',
        ({ to }) => to !== at,
      );
      return idsOf(new Set([...last, ...before]));
    }
    default:
      return null;
  }
}

function componentOf(target: Target): ComponentId | null {
  if (target.kind === 'component') return target.component.id;
  return target.kind === 'socket' ? target.socket.component : null;
}

function membersOf(index: DocumentIndex, target: Target): readonly ComponentId[] {
  if (target.kind !== 'group') return [];
  return componentsInGroup(index, target.group).map(({ id }) => id);
}

describe.each(INDEXES)('what is offered for each thing in $name', ({ index }) => {
  const offers = allTargets(index).flatMap((target) =>
    targetQueries(index, null, target).map((offer) => ({ target, offer })),
  );

  it('is written canonically, reads without a problem and selects a flow', () => {
    for (const { offer } of offers) {
      const reading = read(index, offer.query);
      expect(printQuery(reading.query)).toBe(offer.query);
      expect([offer.query, reading.selection.flows.size]).not.toEqual([offer.query, 0]);
    }
  });

  it('selects just what its label says', () => {
    const wanted = offers.flatMap(({ target, offer }) => {
      const flows = meant(index, target, offer.id);
      return flows === null ? [] : [{ offer, flows }];
    });
    const found = wanted.map(({ offer }) => ({ offer, flows: selected(index, offer.query) }));
    expect(found).toEqual(wanted);
  });

  it('is left out only where nothing fits, or no words mean just that', () => {
    for (const target of allTargets(index)) {
      const ids = targetQueries(index, null, target).map(({ id }) => id);
      for (const id of wantedIds(target)) {
        const wanted = meant(index, target, id) ?? [];
        // A row that is switched off has nothing to hide.
        const isThere = flowsOfTarget(index, target).length > 0 && wanted.length > 0;
        expect([target.id, id, ids.includes(id)]).toEqual([target.id, id, isThere]);
      }
    }
  });

  it('means by a way between two ends one that begins and ends there', () => {
    for (const { target, offer } of offers) {
      if (target.kind !== 'flow' || offer.id !== 'ways-between') continue;
      const { from, to } = target.flow;
      const there = reachable(index, [from], 'from');
      const here = reachable(index, [to], 'to');
      const flows = selected(index, offer.query);
      expect(flows).toContain(target.id);
      expect(idsOf([...there].filter((flow) => here.has(flow)))).toEqual(
        expect.arrayContaining(flows),
      );
    }
  });

  it('has one of a kind for a thing, and no two labels that read the same', () => {
    for (const target of allTargets(index)) {
      const all = targetQueries(index, null, target);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
    }
  });
});

/** What a thing is always offered, if it selects anything; the names of groups are a matter of their own. */
function wantedIds(target: Target): readonly TargetQueryId[] {
  switch (target.kind) {
    case 'component':
      return ['trace-from', 'trace-to', 'callers', 'calls', 'only', 'hide'];
    case 'flow':
      return ['hop', 'only', 'hide'];
    case 'socket':
      return ['port-callers', 'trace-from', 'calls', 'only', 'hide'];
    default:
      return ['only', 'hide'];
  }
}

/** Where something is asked already: filters stay, traces make room. */
const STANDING = [
  '-is:external',
  'encryption:not-stated,mutual-tls',
  'https -protocol:nats',
  'protocol:https or is:unsecured',
  'Rep⇒ -auth:basic',
  '⇒BBS by:vm',
  'Rep→BBS or Auctioneer→Rep',
];

describe.each(STANDING)('beside “%s” on Diego', (standing) => {
  const index = indexDocument(diego);
  const { query, selection } = read(index, standing);
  const before = new Set([...selection.flows.keys()].map(String));

  it('every query is canonical and selects something', () => {
    for (const target of allTargets(index)) {
      for (const offer of targetQueries(index, query, target)) {
        const reading = read(index, offer.query);
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
          return { offer, left, after: selected(index, offer.query) };
        }),
    );
    expect(hides.length).toBeGreaterThan(0);
    const goesAround = standing.includes('⇒');
    for (const { offer, left, after } of hides) {
      const kept = goesAround ? left.filter((id) => after.includes(id)) : left;
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
    const target = findTarget(index, id);
    if (target === null) throw new Error(`${id} is there`);
    return targetQueries(index, read(index, standing).query, target);
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
      const target = findTarget(index, component.id);
      if (target === null) throw new Error(`${component.id} is there`);
      const callers = targetQueries(index, null, target).find(({ id }) => id === 'callers');
      expect(callers?.query).toMatch(/^→.+\/.+/);
    }
  });

  it('of a group that is called like its VM leave the traces to the VM', () => {
    const offered = (id: string) => {
      const target = findTarget(indexDocument(diego), id);
      if (target === null) throw new Error(`${id} is there`);
      return targetQueries(indexDocument(diego), null, target).map(({ query }) => query);
    };
    expect(offered('diego_brain')).toEqual(['cluster:diego_brain', '-cluster:diego_brain']);
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
      const target = findTarget(index, id);
      if (target === null) throw new Error(`${id} is there`);
      for (const { query } of targetQueries(index, null, target)) expect(query).not.toContain('⇒');
    }
  });

  it('does not call', () => {
    const rule = index.document.flows.find(({ relation }) => relation === 'rule');
    const target = findTarget(index, rule?.to ?? '');
    if (target === null) throw new Error('a rule is written somewhere');
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
