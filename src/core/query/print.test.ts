import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryQuery, withoutPlaces } from './arbitraryQuery.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';

const canonical = (text: string) => printQuery(parseQuery(text).query);

describe('printing a query', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['Rep -> BBS : 8889', 'Rep→BBS:8889'],
    ['Rep=>mysql_proxy', 'Rep⇒mysql_proxy'],
    ['vm:diego_cell', 'cluster:diego_cell'],
    ['GROUP:"diego_cell"', 'cluster:diego_cell'],
    ['not auth:mutual-tls', '-auth:mutual-tls'],
    ['a and b', 'a b'],
    ['a OR b', 'a or b'],
    ['((a)) (b c)', 'a (b c)'],
    ['a or (b or c)', 'a or (b or c)'],
    ['(a or b) c', '(a or b) c'],
    ['not not a', '--a'],
    ['-(a or b)', '-(a or b)'],
    ['-(a)', '-a'],
    ['"SSH Proxy"→', '"SSH Proxy"→'],
    ['"Rep"→', 'Rep→'],
    ['port:443, 80', 'port:443,80'],
    ['→BBS:8000–9999', '→BBS:8000-9999'],
    ['run/"Contour ingress"→', 'run/"Contour ingress"→'],
    ['"Ldap/OIDC providers"', '"Ldap/OIDC providers"'],
    ['Ldap/OIDC', 'Ldap/OIDC'],
    ['→"Ldap/OIDC"', '→"Ldap/OIDC"'],
    ['(Rep→) BBS', '(Rep→) BBS'],
    ['Rep (→BBS)', 'Rep (→BBS)'],
    ['"or"', '"or"'],
    ['"say \\"hi\\" \\\\"', '"say \\"hi\\" \\\\"'],
    ['"-a"', '"-a"'],
    ['→Contour ingress:443', '→"Contour ingress":443'],
  ])('writes %j as %j', (text, expected) => {
    expect(parseQuery(text).problems).toEqual([]);
    expect(canonical(text)).toBe(expected);
  });

  it('gives a text that reads back as the same tree, whatever the tree', () => {
    fc.assert(
      fc.property(arbitraryQuery, (tree) => {
        const { query, problems } = parseQuery(printQuery(tree));
        expect(problems).toEqual([]);
        expect(withoutPlaces(query)).toEqual(withoutPlaces(tree));
      }),
      { numRuns: 3000 },
    );
  });

  it('writes what was read in one way only, whatever the text', () => {
    const signs = ['-', '→', '⇒', '->', '(', ')', ':', ',', '"', '/', '\\', ' '];
    const words = ['a', 'Rep', 'or', 'not ', 'and', 'port:', '8889', '90-80', 'SSH Proxy'];
    const piece = fc.constantFrom(...signs, ...words);
    const texts = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const once = canonical(text);
        expect(canonical(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});
