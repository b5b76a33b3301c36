import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPlaces } from './arbitraryQuery.ts';
import { parseQuery } from './parse.ts';

const tree = (text: string) => withoutPlaces(parseQuery(text).query);
const end = (name: string, group: string | null = null) => ({ group, name });
const trace = (ends: unknown[], arrows: string[], ports: unknown = null) => ({
  kind: 'trace',
  ends,
  arrows,
  ports,
});
const text = (word: string) => ({ kind: 'text', text: word });

describe('reading a query', () => {
  it('reads Rep→BBS:8889 as one hop with a port', () => {
    const port = { from: 8889, to: 8889 };
    expect(tree('Rep→BBS:8889')).toEqual(trace([end('Rep'), end('BBS')], ['one'], [port]));
  });

  it('reads white space around an arrow as none', () => {
    expect(tree('Rep -> BBS:8889')).toEqual(tree('Rep→BBS:8889'));
  });

  it('reads hop by hop, and arrows for any number of hops', () => {
    expect(tree('Auctioneer→Rep⇒BBS')).toEqual(
      trace([end('Auctioneer'), end('Rep'), end('BBS')], ['one', 'any']),
    );
  });

  it('leaves ends open', () => {
    expect(tree('→BBS')).toEqual(trace([null, end('BBS')], ['one']));
    expect(tree('Rep→')).toEqual(trace([end('Rep'), null], ['one']));
    expect(tree('Rep→→BBS')).toEqual(trace([end('Rep'), null, end('BBS')], ['one', 'one']));
    expect(tree('→:varies')).toEqual(trace([null, null], ['one'], ['varies']));
  });

  it('splits an end at an unquoted slash only', () => {
    expect(tree('diego_brain/"SSH Proxy"→')).toEqual(
      trace([end('SSH Proxy', 'diego_brain'), null], ['one']),
    );
    expect(tree('"my group"/"a b"→')).toEqual(trace([end('a b', 'my group'), null], ['one']));
    expect(tree('"my group"/Rep→')).toEqual(trace([end('Rep', 'my group'), null], ['one']));
    expect(tree('"Ldap/OIDC"→')).toEqual(trace([end('Ldap/OIDC'), null], ['one']));
    expect(tree('Ldap/OIDC')).toEqual(text('Ldap/OIDC'));
  });

  it('takes what white space parts from an arrow for a field where it is one', () => {
    expect(tree('Rep→ port:443')).toEqual({
      kind: 'and',
      of: [
        trace([end('Rep'), null], ['one']),
        { kind: 'field', name: 'port', values: [{ text: '443' }] },
      ],
    });
    expect(tree('Rep→port:443')).toEqual(
      trace([end('Rep'), end('port')], ['one'], [{ from: 443, to: 443 }]),
    );
  });

  it('takes words before a port for one name, which nothing else could be', () => {
    expect(tree('→Contour ingress:443')).toEqual(
      trace([null, end('Contour ingress')], ['one'], [{ from: 443, to: 443 }]),
    );
    expect(parseQuery('→BBS prt:443').problems).toMatchObject([{ code: 'unknown-field' }]);
  });

  it('binds "and" closer than "or", and "not" closer than both', () => {
    expect(tree('a -b or c')).toEqual({
      kind: 'or',
      of: [{ kind: 'and', of: [text('a'), { kind: 'not', of: text('b') }] }, text('c')],
    });
    expect(tree('a AND b Or NOT c')).toEqual(tree('a b or -c'));
  });

  it('keeps what it could read beside what it could not', () => {
    expect(tree('a foo:bar b')).toEqual({ kind: 'and', of: [text('a'), text('b')] });
    expect(tree('(a or')).toEqual(text('a'));
    expect(tree('a) b')).toEqual({ kind: 'and', of: [text('a'), text('b')] });
  });

  it('gives each node its place', () => {
    expect(parseQuery(' Rep→ -auth:tls ').query).toMatchObject({
      at: { start: 1, end: 15 },
      of: [
        { at: { start: 1, end: 5 }, ends: [{ at: { start: 1, end: 4 } }, null] },
        {
          at: { start: 6, end: 15 },
          of: { at: { start: 7, end: 15 }, values: [{ at: { start: 12, end: 15 } }] },
        },
      ],
    });
  });

  it.each(['(', 'not ', '-', '(a ', '-(', '(Rep→ '])(
    'does not overflow on 10,000 times %j',
    (piece) => {
      const { problems } = parseQuery(piece.repeat(10_000));
      expect(problems.map(({ code }) => code)).toContain('too-deep');
    },
  );

  it('never throws, and keeps all places inside the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '→',
        '⇒',
        '(',
        ')',
        ':',
        ',',
        '"',
        '-',
        '/',
        ' ',
        'or ',
        'not ',
        'port:',
        'a',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const written = pieces.join('');
        for (const { at } of parseQuery(written).problems) {
          expect(at.start).toBeLessThan(at.end);
          expect(at.end).toBeLessThanOrEqual(written.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['a ', 'a→b ', 'a→b c d', ',', ':', 'port:443,', 'a or ', '"', 'foo:bar ', 'a:1 '])(
    'reads 10,000 characters of %j at once',
    (piece) => {
      const written = piece.repeat(10_000 / piece.length);
      const start = performance.now();
      parseQuery(written);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
