import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { optionId } from '../model/ids.ts';
import { sampleBrought } from '../model/sampleBrought.ts';
import { readEmptyQuery } from '../query/emptyReading.ts';
import { readQuery } from '../query/readQuery.ts';
import { sayExtent, sayScope, scopeOfReading, scopeOfSelected } from './scope.ts';

const index = indexDocument(diego);

describe('the words of a scope', () => {
  it('count rows and flows of all of a document', () => {
    const scope = scopeOfReading(index, readEmptyQuery(index), '');
    expect([scope.extent, sayExtent(scope)]).toEqual([
      'document',
      'All of it · 25 of 25 rows · 25 of 25 flows',
    ]);
  });

  it('count rows and flows apart where a row is several', () => {
    const taps = indexDocument(tap);
    const scope = scopeOfReading(taps, readEmptyQuery(taps), '');
    expect(sayExtent(scope)).toBe('All of it · 23 of 23 rows · 46 of 46 flows');
  });

  it('say the query, where the other rows are, and what fits only possibly', () => {
    const text = 'port:61500';
    const reading = readQuery(text, index);
    if (!reading.ok) throw new Error('the query reads');
    const scope = scopeOfReading(index, reading, text);
    expect(sayExtent(scope)).toBe(
      'Query: port:61500 · 1 of 25 rows (1 only possible) · 1 of 25 flows · 24 left out by the query',
    );
  });

  it('say what waits, what states no flow and what is switched off', () => {
    const brought = indexDocument(sampleBrought);
    expect(scopeOfReading(brought, readEmptyQuery(brought), '').ledger).toEqual([
      '30 of 33 rows charted',
      '30 of 30 flows',
      '2 need you',
      '1 states no flow',
    ]);
    const settled = indexDocument(diego, new Map([[optionId('internal-mysql'), 'without']]));
    const scope = scopeOfReading(settled, readEmptyQuery(settled), '');
    expect(scope.source).toContain('(Internal MySQL: ');
    expect(scope.ledger.at(-1)).toMatch(/^\d+ switched off by an option$/);
  });

  it('count the rows of what is selected from its flows', () => {
    const flows = index.document.flows.filter(({ to }) => to === 'bbs').map(({ id }) => id);
    const scope = scopeOfSelected(index, 'BBS', flows, []);
    expect(sayScope(scope, { date: '2026-11-30', address: 'https://example.org/' })).toEqual([
      'Diego network communications',
      `Selected: BBS · ${flows.length} of 25 rows · ${flows.length} of 25 flows`,
      'Taken on 2026-11-30',
      'https://example.org/',
    ]);
  });
});
