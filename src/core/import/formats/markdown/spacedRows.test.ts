import { describe, expect, it } from 'vitest';
import { readerOf } from '../compactSource.ts';

const { tables, read } = readerOf('markdown');
const spaced = (...lines: readonly string[]) => lines.flatMap((line) => [line, '']);

describe('a table with an empty line between any two of its lines', () => {
  it('is one table, and each row keeps its line', () => {
    const lines = spaced('| From | Port |', '|---|---|', '| lamp | 443 |', '| keeper | 22 |');
    expect(tables(...lines)).toEqual([
      {
        header: [['From', 'Port']],
        rows: [
          ['lamp', '443'],
          ['keeper', '22'],
        ],
      },
    ]);
    expect(read(...lines).tables[0]?.rows.map(({ place }) => place.line)).toEqual([5, 7]);
  });

  it('ends where text follows, or the headings of another', () => {
    const lines = [
      ...spaced('| From | Port |', '|---|---|', '| lamp | 443 |', 'And then:'),
      ...spaced('| To | Port |', '|---|---|', '| store | 5432 |', '| Who | Why |'),
      '|---|---|',
      '| a | b |',
    ];
    expect(tables(...lines).map(({ header, rows }) => [header[0], rows.length])).toEqual([
      [['From', 'Port'], 1],
      [['To', 'Port'], 1],
      [['Who', 'Why'], 1],
    ]);
  });

  it('is none without rows, and takes no row of another width', () => {
    expect(tables(...spaced('| From | Port |', '|---|---|', 'Nothing.'))).toEqual([]);
    const lines = spaced('| From | Port |', '|---|---|', '| lamp | 443 |', '| a | b | c |');
    expect(tables(...lines)[0]?.rows).toEqual([['lamp', '443']]);
  });
});
