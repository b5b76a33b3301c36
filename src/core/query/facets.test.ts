import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { FieldName } from './ast.ts';
import { fieldValues, toggleValue } from './edit.ts';
import { countFacets } from './facets.ts';
import { FIELD_NAMES } from './fieldNames.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';

const [DIEGO, TAP] = [indexDocument(diego), indexDocument(tap)];

const count = (text: string, field: FieldName, index: DocumentIndex = DIEGO) =>
  countFacets(parseQuery(text).query, index, [field])[0]?.values ?? [];
const rows = (text: string, index: DocumentIndex) => {
  const reading = readQuery(text, index);
  return reading.ok ? reading.selection.entries : new Map<never, never>();
};

describe('the counts beside the check boxes', () => {
  it('are the rows that have the value, where nothing is asked', () => {
    expect(count('', 'auth').map(({ label, rows: all }) => [label, all])).toEqual([
      ['Mutual TLS', 17],
      ['TLS', 3],
      ['SSH', 1],
      ['OAuth 2.0', 2],
      ['Basic authentication', 1],
      ['MySQL authentication', 2],
      ['Signed URLs', 1],
    ]);
    expect(count('', 'auth', TAP).map(({ value, rows: all }) => [value, all])).toEqual([
      ['not-stated', 23],
    ]);
  });

  it('say what a click would add beside a checked value', () => {
    const find = (text: string, value: string) =>
      count(text, 'auth').find((one) => one.value === value);
    expect(find('auth:tls', 'tls')).toMatchObject({ checked: true, rows: 3, adds: null });
    // Of the two rows with OAuth 2.0 one has TLS too, and is selected already.
    expect(find('auth:tls', 'oauth-2.0')).toMatchObject({ checked: false, rows: 4, adds: 1 });
    expect(find('', 'oauth-2.0')).toMatchObject({ rows: 2, adds: null });
  });

  it('heed the rest of the query', () => {
    const clusters = count('auth:oauth', 'cluster').filter((one) => one.rows > 0);
    expect(clusters.map(({ value, rows: all }) => [value, all])).toEqual([
      ['cloud_controller', 1],
      ['diego_brain', 2],
      ['uaa', 1],
    ]);
  });

  it('know a value by any spelling, and hand out the one that a click takes away', () => {
    const checked = count('auth:OAuth,"Mutual TLS"', 'auth').filter((one) => one.checked);
    expect(checked.map(({ value }) => value)).toEqual(['Mutual TLS', 'OAuth']);
  });

  it('show what is held, though no row has it', () => {
    expect(count('auth:basic', 'auth', TAP)).toMatchObject([
      { value: 'basic', checked: true, rows: 0 },
      { value: 'not-stated', rows: 23, adds: 23 },
    ]);
    expect(count('-auth:basic', 'auth', TAP)[0]).toMatchObject({ value: 'basic', excluded: true });
  });

  it('are none for a query that does not compile', () => {
    expect(countFacets(parseQuery('Nobody→').query, DIEGO, ['auth'])).toEqual([]);
  });

  it('are what a click leaves selected, whatever the field and the query', () => {
    const texts = [
      '',
      'tls',
      'auth:tls',
      'port:61500',
      'cluster:diego_cell,uaa',
      'is:secured or 443',
    ];
    const ways = ['Rep⇒mysql_proxy', '⇒BBS -protocol:nats', '"External Load Balancer"⇒tap-gui'];
    const more = ['-port:varies', 'cluster:run -protocol:http', 'from:Rep', 'port:443 port:80'];
    fc.assert(
      fc.property(
        fc.constantFrom(DIEGO, TAP),
        fc.constantFrom(...texts, ...more, ...ways),
        fc.constantFrom(...FIELD_NAMES),
        (index, text, field) => {
          const { query } = parseQuery(text);
          for (const value of count(text, field, index)) {
            if (value.checked) continue;
            const now = rows(text, index).size;
            const next = rows(printQuery(toggleValue(query, field, value.value)), index).size;
            const adds = fieldValues(query, field).length === 0 ? null : next - now;
            expect(value).toMatchObject({ rows: next, adds });
          }
        },
      ),
    );
  });
});
