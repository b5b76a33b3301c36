import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { makeUpDocument, makeUpLargeIndex } from '../trace/arbitraryTrace.ts';
import {
  countWays,
  isNoWay,
  sayAffected,
  sayBound,
  sayConditions,
  sayNoRing,
  sumUpWeakest,
} from './describeWays.ts';
import { listWays } from './listWays.ts';
import type { TraceList } from './listWays.ts';
import { readQuery } from './readQuery.ts';

const DIEGO = indexDocument(diego);
const TAP = indexDocument(tap);
const LARGE = makeUpLargeIndex(200, 4000);

function listOf(index: DocumentIndex, query: string): TraceList {
  const reading = readQuery(query, index);
  const [list] = reading.ok ? listWays(index, reading) : [];
  if (list === undefined) throw new Error(`${query} asks for no trace`);
  return list;
}

describe('ways in words', () => {
  it('tell no way at all from none that holds what is asked beside', () => {
    const [none, passedOver] = ['uaa⇒mysql_proxy', 'Rep⇒mysql_proxy protocol:nats'].map((query) =>
      listOf(DIEGO, query),
    );
    expect(none !== undefined && [countWays(none), isNoWay(none), sayBound(none, 0)]).toEqual([
      'No way',
      true,
      [],
    ]);
    expect(
      passedOver !== undefined && [
        countWays(passedOver),
        isNoWay(passedOver),
        sayBound(passedOver, 0),
      ],
    ).toEqual([
      'No way of what is asked',
      false,
      ['7 ways hold nothing of what is asked beside the trace.'],
    ]);
  });

  it('say of a search that was given up that there may be one', () => {
    const list = listOf(DIEGO, 'uaa⇒mysql_proxy');
    const givenUp: TraceList = {
      ...list,
      answer: { kind: 'ways', ways: { ways: [], isComplete: false, atLeast: 0 } },
    };
    expect(isNoWay(givenUp)).toBe(false);
    expect(countWays(givenUp)).toBe('No way found, and there may be one');
    expect(sayBound(givenUp, 0)).toEqual([
      'The search was given up before it found a way; narrow it.',
    ]);
  });

  it('count what is listed, and not what was looked through', () => {
    const few = listOf(LARGE, 'c10⇒c190 port:1 from:c10');
    const none = listOf(LARGE, 'c10⇒c190 port:10');
    expect(few.passedOver).toBeGreaterThan(0);
    expect(countWays(few)).toBe(`At least ${few.listed.length} ways`);
    expect(sayBound(few, 20)).toEqual([
      'Only the first 500 ways were looked through; narrow it.',
      `${few.passedOver} other ways hold nothing of what is asked beside the trace.`,
    ]);
    expect(countWays(none)).toBe('None of the first 500 ways');
  });

  it('do not say of all what was looked up of some', () => {
    expect(sumUpWeakest(listOf(LARGE, 'c10⇒c190'))).toBe(
      'Weakest hop: TLS in all that were found.',
    );
  });

  it('take for a condition only what a row is not there without', () => {
    // The row to the database of the GUI is there with either of the two, and names another end.
    const list = listOf(TAP, '→"Gui backend DB(postgres)"');
    expect(list.listed.length).toBe(1);
    expect(sayConditions(TAP, list)).toBe('');
    expect(sayConditions(DIEGO, listOf(DIEGO, 'Locket→mysql_proxy'))).toBe(
      'It holds only with Internal MySQL.',
    );
  });
});

describe('rings in words', () => {
  it('count what is listed of what is asked beside', () => {
    const asked = listOf(DIEGO, '⇒BBS port:8889');
    expect(countWays(asked)).toBe('5 components, 1 ring');
    expect(sayBound(asked, 1)).toEqual([
      '1 other ring holds nothing of what is asked beside the trace.',
    ]);
    const none = listOf(DIEGO, '⇒BBS protocol:nats');
    expect(countWays(none)).toBe('No ring of what is asked');
    expect(sayNoRing(DIEGO, none)).toBe('');
    expect(sayBound(none, 0)).toEqual(['2 rings hold nothing of what is asked beside the trace.']);
  });

  it('say that there is none, and of what', () => {
    expect(countWays(listOf(DIEGO, 'uaa⇒'))).toBe('No ring');
    expect(sayNoRing(DIEGO, listOf(DIEGO, 'uaa⇒'))).toBe('On paper uaa calls nothing.');
    expect(sayNoRing(DIEGO, listOf(DIEGO, '⇒BBS -→BBS'))).toBe(
      'On paper nothing of what is asked leads to BBS.',
    );
    expect(sayNoRing(DIEGO, listOf(DIEGO, '⇒BBS:1'))).toBe(
      'On paper nothing of what is asked leads to BBS.',
    );
    expect(sayNoRing(DIEGO, listOf(DIEGO, '⇒BBS'))).toBe('');
  });

  it('take nobody for a caller to whom only the VM leads', () => {
    expect(sayAffected(DIEGO, listOf(DIEGO, '⇒"Routing API"'))).toBe('');
    expect(sayAffected(DIEGO, listOf(DIEGO, '⇒"Routing API" by:vm'))).toMatch(
      /^If Routing API is down, affected on paper: \d+ components that may depend on it, counting ways by the VM as a whole\.$/,
    );
  });

  it('agree in number', () => {
    expect(sayAffected(DIEGO, listOf(DIEGO, '⇒diego_database'))).toMatch(
      /^If .+ are down, .+ call them/,
    );
    const one = indexOfChain();
    expect(sayAffected(one, listOf(one, '⇒c8'))).toBe(
      'If c8 is down, affected on paper: 1 component that calls it, and 1 that depends on that one.',
    );
  });
});

function indexOfChain(): DocumentIndex {
  return indexDocument(
    makeUpDocument(9, [
      { from: 6, to: 7, port: 1 },
      { from: 7, to: 8, port: 1 },
    ]),
  );
}
