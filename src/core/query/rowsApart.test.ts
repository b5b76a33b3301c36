/** What can be asked of rows that give no flow, and what nobody can answer for them. */
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { sampleBrought } from '../model/sampleBrought.ts';
import { completeQuery } from './complete.ts';
import { countFacets } from './facets.ts';
import { helpExamples } from './helpExamples.ts';
import { countLedger, sayAmong, sayCharted, sayRest } from './ledger.ts';
import { readQuery } from './readQuery.ts';

const index = indexDocument(sampleBrought);

function read(text: string) {
  const reading = readQuery(text, index);
  if (!reading.ok) throw new Error(`${text} cannot be read`);
  return reading;
}

const APART = ['flows-5', 'flows-20', 'flows-30'];
/** Those of the rows apart that a query finds. */
const apartIn = (text: string) =>
  APART.filter((id) => [...read(text).selection.entries.keys()].map(String).includes(id));

describe('a row that gives no flow', () => {
  it.each([
    ['', APART],
    ['is:waiting', ['flows-5', 'flows-20']],
    ['-is:waiting', ['flows-30']],
    ['is:waiting,doubtful', ['flows-5', 'flows-20']],
    ['table:flows', APART],
    ['row:20', ['flows-20']],
    ['row:flows-30', ['flows-30']],
    [`document:${sampleBrought.id}`, APART],
    ['harbour', ['flows-5']],
    ['eighty is:waiting', ['flows-5']],
    ['-harbour', ['flows-20', 'flows-30']],
    ['"only by night"', ['flows-20']],
    ['is:footnoted', ['flows-20']],
    ['-is:footnoted is:waiting', ['flows-5']],
    ['is:conditional', []],
    ['by:vm is:waiting', ['flows-5', 'flows-20']],
    ['is:waiting or protocol:https', ['flows-5', 'flows-20']],
    ['not (row:20 or row:30)', ['flows-5']],
  ])('is found by %j where that is about the row: %j', (text, expected) => {
    expect(apartIn(text)).toEqual(expected);
  });

  it.each([
    'protocol:https',
    '-protocol:https',
    'port:1024',
    '-port:1-65535',
    'cluster:vm_0',
    'process_4→',
    '-→process_4',
    'process_4⇒process_9',
    'is:secured',
    '-is:secured',
    'encryption:not-stated',
    'table:flows protocol:https',
    'is:waiting -protocol:https',
    'kind:traffic',
  ])('is neither found nor ruled out by %s, which asks of flows', (text) => {
    expect(apartIn(text)).toEqual([]);
  });
});

describe('what asks for such rows', () => {
  it('selects no flow, and all others are left out', () => {
    const { selection } = read('is:waiting');
    expect([selection.flows.size, selection.components.size, selection.entries.size]).toEqual([
      0, 0, 2,
    ]);
  });

  it('finds what is charted with a doubt, flows and all', () => {
    const { selection } = read('is:doubtful');
    expect([[...selection.entries.keys()], selection.flows.size]).toEqual([['flows-7'], 1]);
  });

  it('is counted beside check boxes and in completions', () => {
    const [facet] = countFacets(null, index, ['is']);
    const rows = facet?.values.map(({ option, rows: count }) => [option, count]);
    expect(rows).toContainEqual(['waiting', 2]);
    expect(rows).toContainEqual(['doubtful', 1]);
    expect(rows).toContainEqual(['footnoted', 1]);
    expect(completeQuery('is:wai', 6, index).items).toEqual([
      { label: 'waiting (Waiting for you)', insert: 'waiting', detail: '2 rows' },
    ]);
    expect(completeQuery('table:', 6, index).items[0]?.detail).toBe('33 rows');
  });

  it('is counted as a click would leave it', () => {
    for (const text of ['', 'is:waiting', 'is:doubtful', 'table:flows', 'protocol:https']) {
      const { query } = read(text);
      for (const { field, values } of countFacets(query, index, ['is', 'protocol'])) {
        for (const { value, checked, rows } of values.filter((one) => !one.checked)) {
          const own = text.startsWith(`${field}:`);
          const clicked = own ? `${text},${value}` : `${text} ${field}:${value}`;
          expect([clicked, checked, rows]).toEqual([
            clicked,
            false,
            read(clicked).selection.entries.size,
          ]);
        }
      }
    }
  });

  it('is in the help where there is something to find, and offered nowhere else', () => {
    const queries = (of: typeof index) =>
      helpExamples(of).flatMap(({ examples }) => examples.map(({ query, rows }) => [query, rows]));
    expect(queries(index)).toContainEqual(['is:waiting', 2]);
    expect(queries(index)).toContainEqual(['is:doubtful', 1]);
    const documented = indexDocument(diego);
    expect(queries(documented).filter(([query]) => String(query).includes('waiting'))).toEqual([]);
    expect(completeQuery('is:wai', 6, documented).items).toEqual([]);
    expect(readQuery('is:waiting', documented)).toMatchObject({ ok: true });
  });
});

describe('the ledger', () => {
  const say = (text: string, of = index) => {
    const reading = readQuery(text, of);
    if (!reading.ok) throw new Error(text);
    const ledger = countLedger(of, reading);
    return [sayCharted(ledger, reading.query !== null) + sayAmong(ledger), ...sayRest(ledger)].join(
      ' · ',
    );
  };

  it('says what is charted where nothing is asked, and what is not', () => {
    expect(say('')).toBe('30 of 33 rows charted · 2 need you · 1 states no flow');
  });

  it('says what the query selects, what it leaves out, and what it could not ask', () => {
    expect(say('row:1,2')).toBe(
      '2 of 33 rows · 28 left out by the query · 2 need you · 1 states no flow',
    );
    expect(say('row:1,5')).toBe(
      '2 of 33 rows (1 needs you) · 29 left out by the query · 1 needs you · 1 states no flow',
    );
    expect(say('is:waiting')).toBe(
      '2 of 33 rows (2 need you) · 30 left out by the query · 1 states no flow',
    );
  });

  it('says nothing of it for a document that was transcribed', () => {
    expect(say('', indexDocument(diego))).toBe('25 of 25 rows');
    expect(say('Rep→', indexDocument(diego))).toBe('6 of 25 rows · 19 left out by the query');
  });

  it('adds up, whatever is asked', () => {
    for (const text of [
      '',
      'is:waiting',
      '-is:waiting',
      'harbour',
      '-harbour',
      'port:1024',
      'row:5',
    ]) {
      const ledger = countLedger(index, read(text));
      const { selected, leftOut, off, waiting, noFlow, all } = ledger;
      expect([text, selected + leftOut + off + waiting + noFlow]).toEqual([text, all]);
    }
  });
});
