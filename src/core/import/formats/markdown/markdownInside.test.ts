import { describe, expect, it } from 'vitest';
import { compactProblems, compactTables, onlyRows, readerOf } from '../compactSource.ts';

const { rows, tables, read } = readerOf('markdown');

const lines = (...all: readonly string[]) => all.join('\n');

describe('HTML in Markdown', () => {
  it('is read with its places, in quotes too', () => {
    const source = read(
      'Text',
      '',
      '> <table>',
      '> <tr><th>A</th><th>B</th></tr>',
      '> <tr><td>1</td><td>2</td></tr></table>',
    );
    expect(
      source.tables[0]?.rows[0]?.cells.map(({ text, place }) => [text, place.line, place.column]),
    ).toEqual([
      ['1', 5, 11],
      ['2', 5, 21],
    ]);
    expect(source.tables[0]?.lead).toBe('Text');
  });

  it('has the markup of Markdown where blank lines part it from the tags', () => {
    const source = lines(
      '<table><tr><th>A</th><th>B</th></tr><tr><td>',
      '',
      '**Bold** `x`',
      '',
      '- one',
      '- two',
      '',
      '</td><td>*as is*</td></tr></table>',
    );
    expect(onlyRows(source, 'markdown')).toEqual([['Bold x\none\ntwo', '*as is*']]);
  });

  it('has headings that count as those of the page', () => {
    const source = read('<h2 id="x">Ports</h2>', '', 'A | B', '-|-', '1 | 2');
    expect(source.tables[0]?.headings).toEqual(['Ports']);
  });

  it('begins behind other text in its line, unless a sentence only speaks of a tag', () => {
    const table = '<tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>';
    const expected = [
      ['a', '1'],
      ['b', '2'],
    ];
    expect(rows(`Ports: <table class="x">${table}`)).toEqual(expected);
    expect(rows('The `list` of all <table>', table)).toEqual(expected);
    expect(rows('Ports of <table', `border="1">${table}`)).toEqual(expected);
    expect(tables('A <table> is what a page draws.')).toEqual([]);
  });

  it('ends at the next heading where its table never ends, and that is said', () => {
    const source = read('<table><tr><td>a</td><td>1</td></tr>', '## Next', 'A | B', '-|-', '1 | 2');
    expect(source.tables.map(({ headings }) => headings)).toEqual([[], ['Next']]);
    expect(compactProblems(source)).toEqual(['1 warning html-table-unclosed']);
  });
});

describe('tables that Pandoc draws', () => {
  it('are read with cells over several lines, and with such that go on through a border', () => {
    const source = lines(
      '+---------------+---------------+',
      '| Fruit         | Price         |',
      '+===============+===============+',
      '| Bananas       | $1.34         |',
      '| and more      |               |',
      '+---------------+---------------+',
      '| Oranges       | - $2.10       |',
      '|               | - x           |',
      '|               +---------------+',
      '|               | 5             |',
      '+---------------+---------------+',
      '| all of them                   |',
      '+-------------------------------+',
    );
    expect(compactTables(source, 'markdown')).toEqual([
      {
        header: [['Fruit', 'Price']],
        rows: [
          ['Bananas and more', '$1.34'],
          ['Oranges', '$2.10\nx'],
          ['Oranges ↑', '5'],
          ['all of them', 'all of them ←'],
        ],
      },
    ]);
  });

  it('are read without separators, by where the dashes stand', () => {
    const simple = lines(
      '  Right     Left     Default',
      '-------     ------   -------',
      '     12     12 34         12',
      '    123     123          123',
    );
    expect(compactTables(simple, 'markdown')).toEqual([
      {
        header: [['Right', 'Left', 'Default']],
        rows: [
          ['12', '12 34', '12'],
          ['123', '123', '123'],
        ],
      },
    ]);
    const multiline = lines(
      '----------------------------',
      ' Source   Notes',
      '  VM',
      '-------- -------------------',
      '  First  Goes over',
      '         two lines.',
      '',
      ' Second  One.',
      '----------------------------',
    );
    expect(compactTables(multiline, 'markdown')).toEqual([
      {
        header: [['Source VM', 'Notes']],
        rows: [
          ['First', 'Goes over two lines.'],
          ['Second', 'One.'],
        ],
      },
    ]);
  });
});

describe('what Markdown gets wrong', () => {
  it('is code that never ends, where it hides a table', () => {
    expect(compactProblems(read('```', '| A | B |', '|---|---|', '| 1 | 2 |'))).toEqual([
      '1 error fence-unclosed',
    ]);
    expect(compactProblems(read('```', 'text'))).toEqual([]);
  });

  it('is code that never ends in an item of a list, and ends with that', () => {
    const grid = ['| A | B |', '|---|---|', '| 1 | 2 |'];
    const item = ['1. First run:', '   ```bash', '   ls'];
    const source = read(...item, '2. Then this.', '', ...grid, '', '<!--', ...grid, '-->');
    expect(source.tables).toHaveLength(1);
    expect(compactProblems(source)).toEqual([]);
    expect(read(...item, '', ...grid, '', '```bash', ...grid, '```').tables).toHaveLength(1);
  });

  it('is code of an item that is indented less, and closed where it was to be', () => {
    const source = read('- First:', '  ```', '| A | B |', '|---|---|', '| 1 | 2 |', '  ```');
    expect(source.tables).toEqual([]);
  });

  it('is a comment that never ends: what follows is read', () => {
    const source = read('<!-- oh', '| A | B |', '|---|---|', '| 1 | 2 |');
    expect(source.tables).toHaveLength(1);
    expect(compactProblems(source)).toEqual(['1 warning comment-unclosed']);
  });
});

describe('the title of a page of Markdown', () => {
  it('is its first heading of the first level, or what stands before the page', () => {
    expect(read('---', 'title: "Network ports"', '---', 'text').title).toBe('Network ports');
    expect(read('---', 'title: x', '---', '## Two', '# One').title).toBe('One');
    expect(read('{', '  "title": "Ports",', '  "weight": 3', '}', 'text').title).toBe('Ports');
    expect(read('+++', 'title = "T"', '+++').title).toBe('T');
    expect(read('text').title).toBeNull();
  });
});
