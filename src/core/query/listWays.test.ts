import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { componentLabel } from '../model/naming.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { makeUpLargeIndex } from '../trace/arbitraryTrace.ts';
import {
  countWays,
  sayAffected,
  sayBound,
  sayConditions,
  sumUpWeakest,
  waysOf,
} from './describeWays.ts';
import { listWays } from './listWays.ts';
import type { TraceList } from './listWays.ts';
import { readQuery } from './readQuery.ts';

const DIEGO = indexDocument(diego);
const TAP = indexDocument(tap);

function listsOf(index: DocumentIndex, query: string): readonly TraceList[] {
  const reading = readQuery(query, index);
  if (!reading.ok) throw new Error(`${query}: ${reading.problems[0]?.message}`);
  return listWays(index, reading);
}

function listOf(index: DocumentIndex, query: string): TraceList {
  const [list] = listsOf(index, query);
  if (list === undefined) throw new Error(`${query} asks for no trace`);
  return list;
}

describe('the list of ways', () => {
  it('has one list for each trace that is asked, and none for what is ruled out', () => {
    const lists = listsOf(DIEGO, 'Rep⇒BBS or →Locket -(Rep⇒Locket) auth:mutual-tls');
    expect(lists.map(({ text }) => text)).toEqual(['Rep⇒BBS', '→Locket']);
    const nested = listsOf(DIEGO, 'Rep⇒BBS (→BBS or →Locket)');
    expect(nested.map(({ text }) => text)).toEqual(['Rep⇒BBS', '→BBS', '→Locket']);
    expect(listsOf(DIEGO, 'auth:mutual-tls -→BBS')).toEqual([]);
  });

  it('gives ways ids that no other trace of the query has', () => {
    const ids = listsOf(DIEGO, 'Rep⇒BBS or Rep→BBS').flatMap(({ listed }) =>
      listed.map(({ id }) => id),
    );
    expect(ids).toEqual(['rep>bbs', 'rep>cloud_controller-vm>bbs', '2.rep>bbs']);
  });

  it('lists a trace of one hop too, a way for each pair of ends', () => {
    const list = listOf(DIEGO, '→BBS');
    expect(list.listed.map(({ id }) => id)).toEqual([
      'cloud_controller-vm>bbs',
      'auctioneer>bbs',
      'ssh-proxy>bbs',
      'route-emitter>bbs',
      'rep>bbs',
    ]);
  });

  it('passes over ways that hold nothing of what is asked beside, and counts them', () => {
    // Of seven ways to the database, five go by Locket, whose row to the database is outbound 9.
    const list = listOf(DIEGO, 'Rep⇒mysql_proxy row:outbound-9');
    expect([list.listed.length, list.passedOver]).toEqual([5, 2]);
    expect(sayBound(list, 5)).toEqual([
      '2 other ways hold nothing of what is asked beside the trace.',
    ]);
  });

  it('lists rings for what can be reached, the start left out', () => {
    const list = listOf(DIEGO, '⇒BBS');
    const rings = list.listed.flatMap(({ id, of }) =>
      of.kind === 'ring' ? [[id, of.ring.components.map((one) => componentLabel(DIEGO, one))]] : [],
    );
    expect(rings).toEqual([
      ['ring-1', ['cloud_controller', 'Auctioneer', 'SSH Proxy', 'local Route Emitter', 'Rep']],
      ['ring-2', ['diego_brain']],
    ]);
  });

  it('is what the query selects, whatever traces it asks', () => {
    for (const query of [
      'Rep⇒mysql_proxy',
      '⇒BBS',
      'Rep⇒',
      '→BBS:8889',
      'diego_cell⇒diego_brain',
    ]) {
      const reading = readQuery(query, DIEGO);
      const listed = listsOf(DIEGO, query).flatMap((list) => list.listed);
      const flows = new Set(listed.flatMap((one) => [...one.flows]));
      expect([query, [...flows].toSorted()]).toEqual([
        query,
        reading.ok ? [...reading.selection.flows.keys()].toSorted() : null,
      ]);
    }
  });
});

describe('in words', () => {
  it('ways are counted, and what bounds the search is said', () => {
    expect(countWays(listOf(DIEGO, 'Rep⇒mysql_proxy'))).toBe('7 ways');
    expect(countWays(listOf(TAP, '"External Load Balancer"⇒tap-gui'))).toBe('1 way');
    expect(countWays(listOf(DIEGO, 'uaa⇒mysql_proxy'))).toBe('No way');
    expect(countWays(listOf(DIEGO, '⇒BBS'))).toBe('6 components, 2 rings');
    const many = listOf(makeUpLargeIndex(200, 4000), 'c10⇒c190');
    expect(countWays(many)).toBe('More than 500 ways');
    expect(sayBound(many, 20)).toEqual(['20 of more than 500; narrow it.']);
  });

  it('the weakest hops are summed up, and what all ways depend on is said', () => {
    const list = listOf(DIEGO, 'Rep⇒mysql_proxy');
    expect(sumUpWeakest(list)).toBe('Weakest hop: encryption not stated in all 7.');
    expect(sayConditions(DIEGO, list)).toBe('All 7 hold only with Internal MySQL.');
    const callers = listOf(DIEGO, '→cloud_controller');
    expect(sumUpWeakest(callers)).toMatch(/^Weakest hop: TLS in 1, mutual TLS in \d\.$/);
    expect(sayConditions(DIEGO, callers)).toBe('');
  });

  it('an outage says who calls, and who depends on those', () => {
    expect(sayAffected(DIEGO, listOf(DIEGO, '⇒BBS'))).toBe(
      'If BBS is down, affected on paper: 5 components that call it, and 1 that depends on those.',
    );
    expect(sayAffected(DIEGO, listOf(DIEGO, '⇒uaa'))).toBe(
      'If uaa is down, affected on paper: 1 component that calls it.',
    );
    expect(sayAffected(DIEGO, listOf(DIEGO, 'Rep⇒'))).toBe('');
  });
});

describe('by:vm', () => {
  // By hand: the File Server and the CC Uploader run on the diego_brain, whose row 3 of the outbound
  // table goes from the VM as a whole to the cloud_controller; and a flow to the cloud_controller VM may
  // be one to the Routing API on it, which calls Locket.
  it('lets ways go on through a VM, and says which hops no row states', () => {
    const asked = 'Rep⇒BBS';
    const byVm = (query: string) =>
      waysOf(listOf(DIEGO, query)).map(({ hops }) =>
        hops.map(({ to, by }) => (by === 'vm' ? `(${to})` : to)).join(' '),
      );
    expect(byVm(asked)).toEqual(['bbs', 'cloud_controller-vm bbs']);
    expect(byVm(`${asked} by:vm`)).toEqual([
      'bbs',
      'cloud_controller-vm bbs',
      'cc-uploader (diego_brain-vm) cloud_controller-vm bbs',
      'file-server (diego_brain-vm) cloud_controller-vm bbs',
    ]);
  });

  it('holds for all that stands beside it and within', () => {
    const flows = (query: string) => {
      const reading = readQuery(query, DIEGO);
      return reading.ok ? reading.selection.flows.size : null;
    };
    expect(flows('Rep⇒BBS')).toBe(3);
    expect(flows('Rep⇒BBS by:vm')).toBe(6);
    expect(flows('(Rep⇒BBS or Rep⇒BBS) by:cluster')).toBe(6);
    expect(flows('Rep⇒BBS (by:vm or port:1)')).toBe(3);
    expect(flows('by:vm')).toBe(25);
    expect(flows('-by:vm')).toBe(25);
  });

  it('says where it changes nothing, and what it can be', () => {
    const [alone, unknown] = ['by:vm →BBS', 'Rep⇒BBS by:ship'].map((query) =>
      readQuery(query, DIEGO),
    );
    expect(alone?.ok === true && alone.notes.map(({ code }) => code)).toEqual(['by-without-ways']);
    expect(unknown?.ok === false && unknown.problems.map(({ code }) => code)).toEqual([
      'unknown-value',
    ]);
  });

  it('widens rings, and says what only the VM leads to', () => {
    const { answer } = listOf(DIEGO, 'Rep⇒ by:vm');
    const rings = answer.kind === 'rings' ? answer.rings : [];
    const led = rings.map((ring) => [...ring.byVm].toSorted());
    expect(led).toEqual([[], [], ['diego_brain-vm', 'routing-api'], []]);
  });

  it('lists a ring to which only the VM leads, with the others', () => {
    // No row leads to the Routing API; one does to the VM on which it runs.
    const list = listOf(DIEGO, '⇒"Routing API" by:vm');
    expect(list.passedOver).toBe(0);
    expect(list.listed[0]).toMatchObject({ id: 'ring-1', flows: new Set() });
    const none = listOf(DIEGO, '⇒"Routing API" by:vm port:1');
    expect([none.listed, none.passedOver > 0]).toEqual([[], true]);
  });
});
