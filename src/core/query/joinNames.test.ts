import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { arbitraryQuery } from './arbitraryQuery.ts';
import { joinNames } from './joinNames.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';

const INDEXES = { diego: indexDocument(diego), tap: indexDocument(tap) };

describe('names of several words', () => {
  it.each([
    ['diego', 'SSH Proxy→BBS', '"SSH Proxy"→BBS'],
    ['diego', 'local Route Emitter→', '"local Route Emitter"→'],
    ['diego', 'static File Server→', 'static "File Server"→'],
    ['diego', 'Rep→File Server tls', 'Rep→"File Server" tls'],
    ['diego', 'Rep→BBS Locket', 'Rep→BBS Locket'],
    ['diego', 'Rep→File (Server)', 'Rep→"File Server"'],
    ['diego', 'Rep→BBS or SSH Proxy→', 'Rep→BBS or "SSH Proxy"→'],
    ['diego', '-(SSH Proxy→)', '-"SSH Proxy"→'],
    ['diego', 'SSH diego_brain/Proxy→', 'SSH diego_brain/Proxy→'],
    ['tap', 'External Load Balancer→Contour ingress', '"External Load Balancer"→"Contour ingress"'],
    ['tap', '→run/Contour ingress', '→run/"Contour ingress"'],
    ['tap', 'run/Contour ingress→', 'run/"Contour ingress"→'],
    ['tap', '→Gui backend Contour→', '→"Gui backend" Contour→'],
    ['tap', 'Tanzu Build Service→⇒Git Repo', '"Tanzu Build Service"→⇒"Git Repo"'],
  ] as const)('are joined, in %s: %s', (document, text, expected) => {
    expect(printQuery(joinNames(parseQuery(text).query, INDEXES[document]))).toBe(expected);
  });

  it('give the place of all their words', () => {
    expect(joinNames(parseQuery('static SSH Proxy→BBS').query, INDEXES.diego)).toMatchObject({
      of: [
        {},
        { at: { start: 7, end: 20 }, ends: [{ at: { start: 7, end: 16 } }, { at: { start: 17 } }] },
      ],
    });
  });

  it('leave a query without them as it is', () => {
    const { query } = parseQuery('Rep→BBS -(a or b c) cluster:uaa');
    expect(joinNames(query, INDEXES.diego)).toBe(query);
    expect(joinNames(null, INDEXES.diego)).toBe(null);
  });

  it('are joined once and for all', () => {
    fc.assert(
      fc.property(arbitraryQuery, (tree) => {
        const joined = joinNames(tree, INDEXES.diego);
        expect(joinNames(joined, INDEXES.diego)).toBe(joined);
      }),
    );
  });
});
