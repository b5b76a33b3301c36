import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { completeQuery } from './complete.ts';
import { readQuery } from './readQuery.ts';

const [DIEGO, TAP] = [indexDocument(diego), indexDocument(tap)];

/** The bar stands for the caret. */
const complete = (text: string, index: DocumentIndex = DIEGO) =>
  completeQuery(text.replace('|', ''), text.indexOf('|'), index);
const inserts = (text: string, index?: DocumentIndex) =>
  complete(text, index).items.map(({ insert }) => insert);
/** What the text is once the first completion is taken. */
const taken = (text: string, index?: DocumentIndex) => {
  const { from, to, items } = complete(text, index);
  const plain = text.replace('|', '');
  return plain.slice(0, from) + (items[0]?.insert ?? '') + plain.slice(to);
};

describe('completing', () => {
  it('offers some of everything where nothing is written', () => {
    const fields = ['cluster:', 'component:', 'port:', 'protocol:', 'auth:', 'encryption:'];
    const names = ['cloud_controller', '"Routing API"', 'diego_brain', 'Auctioneer'];
    const groups = ['cluster:cloud_controller', 'cluster:diego_brain'];
    expect(inserts('|')).toEqual([...fields, ...names, ...groups]);
    expect(inserts('Rep→BBS:8889 |')).toEqual(inserts('|'));
    expect(inserts('(|')).toEqual(inserts('|'));
    expect(inserts('-|')).toEqual(inserts('|'));
  });

  it.each([
    ['clus|', 'cluster:'],
    ['vm|', 'cluster:'],
    ['Au|', 'auth:'],
    ['Auc|', 'Auctioneer'],
    ['locket and Re|', 'locket and Rep'],
    ['auth:m|', 'auth:mutual-tls'],
    ['auth:tls,oa|', 'auth:tls,oauth-2.0'],
    ['auth:OAuth|', 'auth:oauth-2.0'],
    ['cluster:cell|', 'cluster:diego_cell'],
    ['port:88|', 'port:8889'],
    ['is:cond|', 'is:conditional'],
    ['Rep→B|', 'Rep→BBS'],
    ['Rep → B|', 'Rep → BBS'],
    ['→"SSH|', '→"SSH Proxy"'],
    ['→proxy|', '→"SSH Proxy"'],
    ['→SSH Pr|', '→"SSH Proxy"'],
    ['Re|→BBS', 'Rep→BBS'],
    ['Re|p→BBS', 'Rep→BBS'],
    ['Rep→BBS:|', 'Rep→BBS:8889'],
    ['→nats:4222,|', '→nats:4222,4223'],
    ['→SSH Proxy:|', '→SSH Proxy:'],
    ['diego_brain/"SS|', '"SSH Proxy"'],
  ])('makes of %j first of all %j', (text, expected) => {
    expect(taken(text)).toBe(expected);
  });

  it.each([
    ['External Load Bal|', '"External Load Balancer"'],
    ['→run/Cont|', '→Run/"Contour ingress"'],
    ['component:contour|', 'component:contour-run'],
  ])('makes of %j in the other document %j', (text, expected) => {
    expect(taken(text, TAP)).toBe(expected);
  });

  it('offers each of the components that share a name', () => {
    expect(complete('→Contour|', TAP).items).toEqual([
      {
        label: 'Contour ingress',
        insert: '"Contour ingress"',
        detail: '3 components: Run, Iterate and View',
      },
      { label: 'Run/Contour ingress', insert: 'Run/"Contour ingress"', detail: 'Run' },
      { label: 'Iterate/Contour ingress', insert: 'Iterate/"Contour ingress"', detail: 'Iterate' },
      { label: 'View/Contour ingress', insert: 'View/"Contour ingress"', detail: 'View' },
    ]);
  });

  it('counts the rows of each value, and offers those without any last', () => {
    expect(complete('encryption:|').items.map(({ label, detail }) => [label, detail])).toEqual([
      ['mutual-tls', '17 rows'],
      ['tls', '4 rows'],
      ['ssh', '1 row'],
      ['not-stated', '3 rows'],
      ['encrypted', '0 rows'],
      ['none', '0 rows'],
    ]);
    // A side means the VM with everything in it, and not only the card of that name, as a trace does.
    expect(complete('from:diego_brain|').items[0]).toMatchObject({ detail: '9 rows' });
  });

  it('offers no value twice', () => {
    expect(inserts('auth:tls,|')).not.toContain('tls');
  });

  it('offers nothing for a field that is none', () => {
    expect(inserts('foo:|')).toEqual([]);
  });

  it('offers twelve at most', () => {
    expect(inserts('row:|')).toHaveLength(12);
  });

  it('always replaces a part of the text that holds or touches the caret', () => {
    const signs = ['→', ':', ',', '"', '(', ')', '-', ' ', '/'];
    const piece = fc.constantFrom('Rep', 'SSH Pr', 'port:', 'auth:', 'or ', ...signs);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), (pieces, at) => {
        const text = pieces.join('');
        const caret = at % (text.length + 1);
        const { from, to, items } = completeQuery(text, caret, TAP);
        expect(from).toBeLessThanOrEqual(caret);
        expect(to).toBeGreaterThanOrEqual(caret);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(new Set(items.map(({ insert }) => insert)).size).toBe(items.length);
      }),
      { numRuns: 500 },
    );
  });

  it('offers values that read', () => {
    for (const field of [
      'cluster',
      'component',
      'from',
      'to',
      'port',
      'auth',
      'is',
      'table',
      'row',
    ]) {
      for (const insert of inserts(`${field}:|`, TAP)) {
        expect(readQuery(`${field}:${insert}`, TAP)).toMatchObject({ ok: true });
      }
    }
  });
});
