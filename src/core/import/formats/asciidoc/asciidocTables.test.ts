import { describe, expect, it } from 'vitest';
import { compactProblems, readerOf } from '../compactSource.ts';

const { rows, tables, read } = readerOf('asciidoc');

describe('a table of AsciiDoc', () => {
  it('has the title above it for its caption, and stands under sections', () => {
    const source = read(
      '= Network',
      ':product: Portolan',
      '',
      '== Old',
      '== Ports of {product}',
      '',
      'The list:',
      '',
      '.Inbound *ports*',
      '[#ports.wide]',
      '[cols="1,2"]',
      '|===',
      '|A |B',
      '',
      '|1 |2',
      '|===',
    );
    expect(source.title).toBe('Network');
    expect(source.tables.map(({ caption, headings, lead }) => [caption, headings, lead])).toEqual([
      ['Inbound ports', ['Network', 'Ports of Portolan'], 'The list:'],
    ]);
  });

  it('has the attributes that no comma divides, which people forget behind a quote', () => {
    const plain = tables(
      '[cols="1a,3a",options="header"]',
      '|===',
      '|Port',
      '|Usage',
      '|7',
      '|x',
      '|===',
    );
    expect(plain).toEqual([{ header: [['Port', 'Usage']], rows: [['7', 'x']] }]);
    for (const above of [
      '[cols="1a,3a" options="header"]',
      '[cols="1a,3a"",options="header"]',
      "[cols='1a,3a' options='header']",
      '[options="header" cols="1a,3a"]',
      '[cols="1a,3a" %header]',
      '[cols="1a,3a" options="header" frame="all"]',
    ]) {
      expect(tables(above, '|===', '|Port', '|Usage', '|7', '|x', '|===')).toEqual(plain);
    }
    const [quoted] = tables('[cols="1,3",role="a options=header"]', '|===', '|a', '|b', '|===');
    expect(quoted).toEqual({ header: [], rows: [['a', 'b']] });
  });

  it('has headings where that is said, or where a blank line follows its first line', () => {
    const headed = [{ header: [['a', 'b']], rows: [['x', 'y']] }];
    const plain = [
      {
        header: [],
        rows: [
          ['a', 'b'],
          ['x', 'y'],
        ],
      },
    ];
    expect(tables('[%header]', '|===', '|a |b', '|x |y', '|===')).toEqual(headed);
    expect(tables('[options="header,footer"]', '|===', '|a |b', '|x |y', '|===')).toEqual(headed);
    expect(tables('[opts=header]', '|===', '|a |b', '|x |y', '|===')).toEqual(headed);
    expect(tables('|===', '|a |b', '', '|x |y', '|===')).toEqual(headed);
    expect(tables('|===', 'h|a h|b', '|x |y', '|===')).toEqual(headed);
    expect(tables('|===', '|*a* |*b*', '|x |y', '|===')).toEqual(headed);
    expect(tables('|===', '', '|a |b', '', '|x |y', '|===')).toEqual(plain);
    expect(tables('|===', '|a |b', '|x |y', '|===')).toEqual(plain);
    expect(tables('[%noheader]', '|===', '|Source |Port', '', '|x |1', '|===')).toEqual([
      {
        header: [],
        rows: [
          ['Source', 'Port'],
          ['x', '1'],
        ],
      },
    ]);
  });

  it('makes rows of as many cells as there are columns, wherever the lines end', () => {
    expect(rows('[cols="1,1,1"]', '|===', '|a', '|b', '|c', '', '|d |e', '|f', '|===')).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    expect(rows('[cols=2*]', '|===', '|a |b |c', '|d', '|===')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(rows('[cols="2*<.^,>1a"]', '|===', '|a |b |c', '|===')).toEqual([['a', 'b', 'c']]);
    expect(rows('[cols=2]', '|===', '|a', '|b', '|===')).toEqual([['a', 'b']]);
    expect(rows('|===', '|a |b', '|c', '|d', '|===')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('has cells that span and that are repeated', () => {
    expect(
      rows(
        '|===',
        '|A |B |C',
        '',
        '.2+|x |1 |2',
        '|3 |4',
        '2+|wide ^.>s|5',
        '3*|rep',
        '2.2+|block h|H',
        'e|e',
        '|===',
      ),
    ).toEqual([
      ['x', '1', '2'],
      ['x ↑', '3', '4'],
      ['wide', 'wide ←', '5'],
      ['rep', 'rep', 'rep'],
      ['block', 'block ←', 'H'],
      ['block ↑', 'block ↑', 'e'],
    ]);
  });

  it('keeps a last row that has cells too few, and says so', () => {
    const source = read('|===', '|A |B', '', '|1 |2', '|3', '|===');
    expect(source.tables.map(({ rows: all }) => all.length)).toEqual([2]);
    expect(compactProblems(source)).toEqual(['5 warning row-incomplete']);
  });

  it('tells the places of cells, those behind a specifier too', () => {
    const source = read('', '|===', '|A |B', '', '2+|wide', '|x', '  | y z', '|===');
    expect(
      source.tables[0]?.rows.map(({ cells }) =>
        cells.map(({ place }) => [place.line, place.column]),
      ),
    ).toEqual([
      [
        [5, 4],
        [5, 4],
      ],
      [
        [6, 2],
        [7, 5],
      ],
    ]);
  });

  it('may have its cells between commas or colons', () => {
    expect(tables('[%header,format=csv]', '|===', 'Source,"Dest, x"', 'a,b', '|===')).toEqual([
      { header: [['Source', 'Dest, x']], rows: [['a', 'b']] },
    ]);
    expect(tables(',===', 'a,b', '', 'x,y', ',===')).toEqual([
      { header: [['a', 'b']], rows: [['x', 'y']] },
    ]);
    expect(rows('[%header]', ':===', 'a:b', 'x:y', ':===')).toEqual([['x', 'y']]);
    expect(rows('[%header,format=csv,separator=;]', '|===', 'a;b', 'x;y,z', '|===')).toEqual([
      ['x', 'y,z'],
    ]);
    expect(rows('[%header,separator=!]', '|===', '!a !b', '!x|y !z', '|===')).toEqual([
      ['x|y', 'z'],
    ]);
  });

  it('stands in examples and boxes, and not in listings or comments', () => {
    const table = ['|===', '|a |b', '', '|1 |2', '|==='];
    expect(tables('====', ...table, '====').length).toBe(1);
    expect(tables('****', ...table, '****').length).toBe(1);
    expect(tables('----', ...table, '----').length).toBe(0);
    expect(tables('[source]', '....', ...table, '....').length).toBe(0);
    expect(tables('////', ...table, '////').length).toBe(0);
    expect(tables('```asciidoc', ...table, '```').length).toBe(0);
  });

  it('may be HTML that goes to the page as it is', () => {
    expect(
      tables(
        '++++',
        '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
        '++++',
      ),
    ).toEqual([{ header: [['A', 'B']], rows: [['1', '2']] }]);
  });

  it('ends at the next section where it never ends, and that is said', () => {
    const source = read(
      '== S',
      '|===',
      '|a |b',
      '',
      '|1 |2',
      '',
      '== Next',
      '|===',
      '|c |d',
      '',
      '|3 |4',
      '|===',
    );
    expect(source.tables.map(({ headings, rows: all }) => [headings, all.length])).toEqual([
      [['S'], 1],
      [['Next'], 1],
    ]);
    expect(compactProblems(source)).toEqual(['2 error block-unclosed']);
  });
});
