/** The list has each numbered flow once, under its row, with all that belongs beside it. */
import { describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import { readQuery } from '../../query/readQuery.ts';
import { numberFlows } from './numberFlows.ts';
import { writeAppendix } from './writeAppendix.ts';

const NO_NOTES: ReadonlyMap<string, string> = new Map();

function list(id: string, q: string, notes = NO_NOTES) {
  const document = documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`there is no ${id}`);
  const index = indexDocument(document);
  const read = readQuery(q, index);
  if (!read.ok) throw new Error(`${q} cannot be read`);
  const numbered = numberFlows(index, read.selection.flows);
  const appendix = writeAppendix(index, numbered, read.selection.entries, notes);
  const rows = appendix.tables.flatMap((table) => table.rows);
  return { appendix, numbered, rows, flows: rows.flatMap((row) => row.flows) };
}

describe.each(documents.map(({ id }) => id))('the list of %s', (id) => {
  it('has every number once, in order', () => {
    const { flows, numbered } = list(id, '');
    expect(flows.map(({ number }) => number)).toEqual(numbered.map(({ number }) => number));
  });
});

describe('a line of the list', () => {
  it('says port, protocol and both axes of security', () => {
    const { flows } = list('diego', 'Rep→BBS:8889');
    expect(flows).toEqual([
      expect.objectContaining({
        number: 1,
        from: 'Rep',
        to: 'BBS',
        fromGroup: 'diego_cell',
        toGroup: 'diego_database',
        port: '8889',
        protocol: 'HTTPS over TCP',
        encryption: 'Mutual TLS',
        authentication: 'Client certificate',
        note: null,
      }),
    ]);
  });

  it('says silence', () => {
    const { flows } = list('diego', '→nats');
    expect(flows.map(({ encryption }) => encryption)).toEqual(['Not stated']);
  });

  it('says that a port only may be the one', () => {
    const { flows } = list('diego', 'port:61500');
    expect(flows.map(({ protocol }) => protocol)).toEqual(['SSH over TCP, possible match']);
  });

  it('has the reader’s note', () => {
    const id = list('diego', 'Rep→BBS:8889').flows[0]?.id ?? '';
    const { flows, appendix } = list(
      'diego',
      'Rep→BBS:8889',
      new Map([
        [id, 'Question: why?'],
        ['bbs', 'Fine: known'],
        ['nats', 'Change: not on this paper'],
      ]),
    );
    expect(flows.map(({ note }) => note)).toEqual(['Question: why?']);
    expect(appendix.components).toEqual([{ name: 'BBS', note: 'Fine: known' }]);
  });
});

describe('a row of the list', () => {
  it('says how many of its flows the query leaves in', () => {
    const { rows } = list('tap', 'cluster:Run port:443');
    expect(rows.flatMap(({ beside }) => beside.map(({ label }) => label))).toContain('Part');
  });

  it('has its footnotes, whose words are told once', () => {
    const { appendix, rows } = list('diego', '');
    const marks = rows.flatMap(({ beside }) =>
      beside.flatMap(({ label, text }) => (label === 'Footnote' ? text.split(' ') : [])),
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(appendix.footnotes.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining([...new Set(marks)]),
    );
  });
});
