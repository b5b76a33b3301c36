import { describe, expect, it } from 'vitest';
import { compactProblems, readerOf } from '../compactSource.ts';

const { tables, read } = readerOf('asciidoc');

const TABLE = ['|===', '|a |b', '', '|1 |2', '|==='];
const headingsOf = (...lines: readonly string[]) =>
  read(...lines, '', ...TABLE).tables.map(({ headings }) => headings);

describe('a title of AsciiDoc with a line below it', () => {
  it('is that of a section, as deep as the sign of the line says', () => {
    const lines = [
      'Harbour',
      '=======',
      '',
      'Ports',
      '-----',
      '',
      'Of the keeper',
      '~~~~~~~~~~~~~',
    ];
    expect(headingsOf(...lines)).toEqual([['Harbour', 'Ports', 'Of the keeper']]);
    expect(read(...lines).title).toBe('Harbour');
  });

  it('may be one sign longer or shorter than the line', () => {
    expect(headingsOf('Ports', '------')).toEqual([['Ports']]);
    expect(headingsOf('Ports', '----')).toEqual([['Ports']]);
    expect(compactProblems(read('Ports', '------', '', ...TABLE))).toEqual([]);
  });

  it('is none where the line opens a listing', () => {
    const listing = ['-------', ...TABLE, '-------'];
    expect(tables('[source]', ...listing)).toEqual([]);
    expect(tables('.Listing', ...listing)).toEqual([]);
    expect(tables('Run of ports', ...listing)).toEqual([]);
    expect(tables('Of these ports the', 'keeper', ...listing)).toEqual([]);
    expect(tables('|===', 'a|', 'code', '----', 'x', '----', '|===')).toHaveLength(1);
  });
});

it('reads on behind a listing that never ends, and says so', () => {
  const source = read('== Ports', '', '-------', 'x', '', ...TABLE);
  expect(source.tables.map(({ headings, rows }) => [headings, rows.length])).toEqual([
    [['Ports'], 1],
  ]);
  expect(compactProblems(source)).toEqual(['3 error block-unclosed']);
});
