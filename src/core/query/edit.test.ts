import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { FieldName, Query } from './ast.ts';
import { addTerm, excludedValues, fieldValues, toggleExcluded, toggleValue } from './edit.ts';
import { FIELDS } from './fields.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';

const query = (text: string) => parseQuery(text).query;

describe('toggling a value', () => {
  it.each<[string, FieldName, string, string]>([
    ['', 'auth', 'tls', 'auth:tls'],
    ['Rep→', 'auth', 'tls', 'Rep→ auth:tls'],
    ['auth:tls', 'auth', 'basic', 'auth:tls,basic'],
    ['auth:tls,basic', 'auth', 'tls', 'auth:basic'],
    ['auth:TLS', 'auth', 'tls', ''],
    ['auth:tls Rep→', 'auth', 'tls', 'Rep→'],
    ['a or b', 'auth', 'tls', '(a or b) auth:tls'],
    ['auth:tls or b', 'auth', 'tls', '(auth:tls or b) auth:tls'],
    ['-auth:tls', 'auth', 'tls', '-auth:tls auth:tls'],
    ['cluster:uaa port:443', 'cluster', 'nats', 'cluster:uaa,nats port:443'],
    ['', 'component', 'SSH Proxy', 'component:"SSH Proxy"'],
    ['auth:tls auth:basic', 'auth', 'ssh', 'auth:tls,ssh auth:basic'],
    ['auth:tls auth:basic', 'auth', 'basic', 'auth:tls'],
  ])('makes of %j with %s:%s %4$j', (text, field, value, expected) => {
    expect(printQuery(toggleValue(query(text), field, value))).toBe(expected);
  });

  it.each<[string, string]>([
    ['', '-auth:tls'],
    ['-auth:basic', '-auth:basic,tls'],
    ['-auth:tls,basic', '-auth:basic'],
    ['-auth:tls Rep→', 'Rep→'],
    ['auth:tls', 'auth:tls -auth:tls'],
  ])('leaves tls out of %j as %j', (text, expected) => {
    expect(printQuery(toggleExcluded(query(text), 'auth', 'tls'))).toBe(expected);
  });

  it('touches no clause but its own', () => {
    const before = query('Rep→ auth:tls -(a or b)');
    const after = toggleValue(before, 'auth', 'basic');
    expect(after?.kind === 'and' && before?.kind === 'and' ? after.of[0] : null).toBe(
      before?.kind === 'and' ? before.of[0] : undefined,
    );
  });

  it('reads the values that it would take away', () => {
    const asked = query('auth:tls,basic -auth:ssh (auth:mysql or a) auth:oauth');
    expect(fieldValues(asked, 'auth')).toEqual(['tls', 'basic', 'oauth']);
    expect(excludedValues(asked, 'auth')).toEqual(['ssh']);
    expect(fieldValues(query('auth:tls'), 'auth')).toEqual(['tls']);
    expect(fieldValues(null, 'auth')).toEqual([]);
  });

  it('selects, toggled twice, what was selected before', () => {
    const indexes = [indexDocument(diego), indexDocument(tap)];
    const texts = ['', 'tls', 'auth:tls', 'is:secured or port:443', 'cluster:uaa,run -auth:tls'];
    const fields: FieldName[] = ['cluster', 'component', 'port', 'auth', 'is', 'direction', 'from'];
    const select = (one: Query, index: (typeof indexes)[number]) => {
      const reading = readQuery(printQuery(one), index);
      return reading.ok ? reading.selection : reading.problems.map(({ code }) => code);
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...indexes),
        fc.constantFrom(...texts),
        fc.constantFrom(...fields),
        fc.nat(),
        fc.constantFrom(toggleValue, toggleExcluded),
        (index, text, field, pick, toggle) => {
          const options = FIELDS[field].options(index);
          const value = options[pick % options.length]?.value ?? '';
          const twice = toggle(toggle(query(text), field, value), field, value);
          expect(select(twice, index)).toEqual(select(query(text), index));
        },
      ),
    );
  });
});

describe('adding a term', () => {
  it('narrows the query', () => {
    const add = (text: string, term: string) => {
      const node = query(term);
      return node === null ? null : printQuery(addTerm(query(text), node));
    };
    expect(add('', 'Rep→')).toBe('Rep→');
    expect(add('a or b', 'Rep→')).toBe('(a or b) Rep→');
    expect(add('a', 'b a c')).toBe('a b c');
  });

  it('changes nothing where the query holds it already', () => {
    const held = query('Rep→BBS port:443');
    const node = query('rep→bbs');
    const same = query('Rep -> BBS');
    if (node === null || same === null) throw new Error('both are queries');
    expect(addTerm(held, same)).toBe(held);
    expect(addTerm(held, node)).not.toBe(held);
  });
});
