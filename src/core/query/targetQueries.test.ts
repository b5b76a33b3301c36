/** What each offered query selects, held against its label: for every thing of every document. */
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
import { sampleBrought } from '../model/sampleBrought.ts';
import { sampleOwnWords } from '../model/sampleOwnWords.ts';
import { NO_CHOICES, settleOptions } from '../model/settleOptions.ts';
import { componentsInGroup, flowsOfTarget } from '../model/target.ts';
import type { Target } from '../model/target.ts';
import { printQuery } from './print.ts';
import { targetQueries } from './targetQueries.ts';
import { allTargets, idsOf, readSurely, selectedIn } from './targetQueriesFixture.ts';
import type { TargetQueryId } from './targetQuery.ts';

const DOCUMENTS = [diego, tap, cfNetworking, containerToContainer, netman, cloudFoundry];

const INDEXES = [
  ...DOCUMENTS.map((document) => ({ name: document.id as string, index: indexDocument(document) })),
  { name: 'diego without MySQL', index: settled(diego, 'internal-mysql', 'without') },
  { name: 'tap with its database inside', index: settled(tap, 'gui-database-inside', 'with') },
  { name: 'what became of Netman', index: compared(netman, cfNetworking) },
  { name: 'words of its own, and no ports', index: indexDocument(sampleOwnWords) },
  { name: 'rows that wait', index: indexDocument(sampleBrought) },
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
      const reading = readSurely(index, offer.query);
      expect(printQuery(reading.query)).toBe(offer.query);
      expect([offer.query, reading.selection.flows.size]).not.toEqual([offer.query, 0]);
    }
  });

  it('selects just what its label says', () => {
    const wanted = offers.flatMap(({ target, offer }) => {
      const flows = meant(index, target, offer.id);
      return flows === null ? [] : [{ offer, flows }];
    });
    const found = wanted.map(({ offer }) => ({ offer, flows: selectedIn(index, offer.query) }));
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
      const flows = selectedIn(index, offer.query);
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
