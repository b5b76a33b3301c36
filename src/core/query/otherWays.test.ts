import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { componentId, optionId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { makeUpLargeIndex } from '../trace/arbitraryTrace.ts';
import { isNoWay } from './describeWays.ts';
import { listWays } from './listWays.ts';
import type { TraceList } from './listWays.ts';
import { otherWays, waysAsDocumented } from './otherWays.ts';
import { readQuery } from './readQuery.ts';
import { endFor } from './writeTrace.ts';
import { printEnd } from './print.ts';

const DIEGO = indexDocument(diego);
const TAP = indexDocument(tap);

function listOf(index: DocumentIndex, query: string, place = 0) {
  const reading = readQuery(query, index);
  if (!reading.ok) throw new Error(`${query}: ${reading.problems[0]?.message}`);
  const list = listWays(index, reading)[place];
  if (list === undefined) throw new Error(`${query} asks for no trace`);
  return { query: reading.query, list };
}

function othersFor(index: DocumentIndex, query: string, place = 0) {
  const asked = listOf(index, query, place);
  if (!isNoWay(asked.list)) throw new Error(`${query} has ways`);
  return otherWays(index, asked.query, asked.list.asked);
}

const said = (index: DocumentIndex, query: string, place = 0) =>
  othersFor(index, query, place).map(({ words, query: text, count }) => [words, text, count]);

describe('where there is no way', () => {
  it.each([
    ['Diego', DIEGO, '-→BBS'],
    ['TAP', TAP, '-protocol:https'],
  ] as const)(
    'between two components of %s, what is promised is found',
    (_, index, exclusion) => {
      const names = index.document.components.flatMap(({ id }) => {
        const end = endFor(index, id);
        return end === null ? [] : [printEnd(end)];
      });
      const known = new Map<string, TraceList>();
      const ask = (query: string): TraceList => {
        const list = known.get(query) ?? listOf(index, query).list;
        known.set(query, list);
        return list;
      };
      let promised = 0;
      for (const from of names) {
        for (const to of names) {
          for (const beside of ['', ' by:vm', ` ${exclusion}`, ` ${exclusion} by:vm`]) {
            const query = `${from}⇒${to}${beside}`;
            if (!isNoWay(ask(query))) continue;
            const near = [
              ...(beside.includes('by:vm') ? [] : [`${query} by:vm`]),
              ...(beside.includes(exclusion) ? [query.replace(` ${exclusion}`, '')] : []),
              `${to}⇒${from}${beside}`,
            ];
            const expected = near
              .map((text) => [text, ask(text).listed.length] as const)
              .filter(([, ways]) => ways > 0);
            const others = othersFor(index, query).map((one) => [one.query, one.ways]);
            expect([query, others]).toEqual([query, expected]);
            promised += others.length;
          }
        }
      }
      expect(promised).toBeGreaterThan(100);
    },
    60_000,
  );

  it('what is asked beside stays, and counts', () => {
    expect(said(DIEGO, 'Rep⇒mysql_proxy -→mysql_proxy row:outbound-9')).toEqual([
      ['With nothing ruled out', 'Rep⇒mysql_proxy row:outbound-9', '5 ways'],
    ]);
    // By hand: the SSH Proxy calls the BBS and the cloud_controller, which calls the BBS.
    expect(said(DIEGO, 'BBS⇒"SSH Proxy" -→cloud_controller')).toEqual([
      ['The other way round', '"SSH Proxy"⇒BBS -→cloud_controller', '1 way'],
    ]);
    expect(said(DIEGO, 'BBS⇒"SSH Proxy" protocol:nats')).toEqual([]);
  });

  it('the traces beside it keep their places', () => {
    expect(said(DIEGO, 'Rep⇒mysql_proxy or BBS⇒"SSH Proxy"', 1)).toEqual([
      ['The other way round', 'Rep⇒mysql_proxy or "SSH Proxy"⇒BBS', '2 ways'],
    ]);
  });

  it('what is ruled out further out is left, and so is what is not ruled out', () => {
    expect(said(DIEGO, '(Rep⇒mysql_proxy -→mysql_proxy or port:1) -port:2')).toEqual([
      ['With nothing ruled out', '(Rep⇒mysql_proxy or port:1) -port:2', '7 ways'],
    ]);
    expect(said(DIEGO, 'BBS⇒"SSH Proxy" -by:vm').map(([words]) => words)).not.toContain(
      'With nothing ruled out',
    );
  });

  it('more ways than are looked for are said to be more', () => {
    const index = makeUpLargeIndex(200, 4000);
    const [other] = othersFor(index, 'c10⇒c190 -c10→');
    expect(other).toMatchObject({ words: 'With nothing ruled out', count: 'more than 500 ways' });
  });

  it('says by what its ways would go on', () => {
    const words = (index: DocumentIndex, query: string) => said(index, query)[0]?.[0];
    expect(words(DIEGO, 'Rep⇒"Routing API"')).toBe('By the VM as a whole');
    // A row leads to the View cluster as a whole, and so perhaps to what runs there.
    const [toView] = TAP.incoming.get(componentId('view-cluster')) ?? [];
    expect(words(TAP, `${toView?.from}⇒gui-database`)).toBe('By the cluster as a whole');
  });
});

describe('as documented', () => {
  it('there are the ways that a choice took away', () => {
    const another = indexDocument(diego, new Map([[optionId('internal-mysql'), 'without']]));
    const documented = (index: DocumentIndex, query: string) => {
      const { query: read, list } = listOf(index, query);
      return waysAsDocumented(index, read, list.asked);
    };
    expect(documented(another, 'Rep⇒mysql_proxy')).toBe('7 ways');
    expect(documented(another, 'Rep⇒mysql_proxy -→Locket')).toBe('2 ways');
    expect(documented(another, 'uaa⇒BBS')).toBeNull();
    expect(documented(DIEGO, 'uaa⇒mysql_proxy')).toBeNull();
  });
});
