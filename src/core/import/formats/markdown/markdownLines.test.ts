import { describe, expect, it } from 'vitest';
import { compactNotes, compactProblems, compactTables, readerOf } from '../compactSource.ts';

const { rows, tables, read } = readerOf('markdown');

const lines = (...all: readonly string[]) => all.join('\n');

describe('a page of tables without blank lines between', () => {
  const loose = [
    'This page lists ports. It is long enough to show that nothing here is wrapped at all.',
    'The following table lists ports that are open to the lighthouse:',
    'Source | Destination | Port |',
    '---|---|---|',
    'ship (Radio) | tower (Keeper) | 8080 |',
    'pilot | tower | 8081 |',
    'The following table lists ports that are used in the lighthouse:',
    'Source | Destination | Port |',
    '---|---|---|',
    'tower (Keeper) | tower (Lamp) | Varies‡ |',
    'tower (Lamp) | cellar⁂ | 9000 |',
    '‡Typically within the range 61001 to 65534, on the side of the host.',
    '⁂The cellar is dry.',
    'The following table lists ports that are open to ships:',
    'Source | Destination | Port |',
    '---|---|---|',
    'tower | ship or boat* | Varies |',
    '*The boat depends on the sea. If it is rough, there is none.',
    '**Nobody uses this.',
    'By default, keepers sleep.',
  ];

  it('has each of its tables, and no row that is a line of text', () => {
    expect(tables(...loose).map(({ rows: all }) => all.length)).toEqual([2, 2, 1]);
  });

  it('has the line above each table for its lead', () => {
    expect(read(...loose).tables.map(({ lead }) => lead)).toEqual([
      'The following table lists ports that are open to the lighthouse:',
      'The following table lists ports that are used in the lighthouse:',
      'The following table lists ports that are open to ships:',
    ]);
  });

  it('has the lines below each table for its notes, a note for each line', () => {
    const found = read(...loose);
    expect(found.tables.map(({ notes }) => compactNotes(notes))).toEqual([
      ['The following table lists ports that are used in the lighthouse:'],
      [
        '‡Typically within the range 61001 to 65534, on the side of the host.',
        '⁂The cellar is dry.',
        'The following table lists ports that are open to ships:',
      ],
      [
        '*The boat depends on the sea. If it is rough, there is none.',
        '**Nobody uses this.',
        'By default, keepers sleep.',
      ],
    ]);
    expect(found.notes.map(({ text }) => text.slice(0, 2))).toEqual(['‡T', '⁂T', '*T', '**']);
  });

  it('tells the place of every cell', () => {
    const [, table] = read(...loose).tables;
    expect(table?.rows[1]?.cells.map(({ place }) => [place.line, place.column])).toEqual([
      [11, 1],
      [11, 16],
      [11, 26],
    ]);
  });

  it('begins a table at headings right below rows, and takes dashes between rows for a divider', () => {
    expect(
      tables('A | B', '-|-', '1 | 2', 'A | B', '-|-', '3 | 4').map(({ rows: all }) => all),
    ).toEqual([[['1', '2']], [['3', '4']]]);
    expect(
      tables('A | B', '-|-', '1 | 2', 'Source | Port | Protocol', '-|-|-', 'x | 3 | TCP').length,
    ).toBe(2);
    expect(rows('| A | B |', '|---|---|', '| 1 | 2 |', '|---|---|', '| 3 | 4 |')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('leaves the first cell empty where only a separator stands for it, and says so', () => {
    const source = read('A | B | C |', '-|-|-|', 'x | y | 1 |', ' | z | 2 |', 'x | | 3 |');
    expect(
      compactTables(lines('A | B | C |', '-|-|-|', ' | z | 2 |'), 'markdown')[0]?.rows,
    ).toEqual([['', 'z', '2']]);
    expect(compactProblems(source)).toEqual(['4 warning row-shifted']);
  });

  it('keeps a row behind a blank line, and says so', () => {
    const source = read('| A | B |', '|---|---|', '| 1 | 2 |', '', '| 3 | 4 |', '', 'Text | more');
    expect(source.tables.map(({ rows: all }) => all.length)).toEqual([2]);
    expect(compactProblems(source)).toEqual(['5 warning row-apart']);
  });

  it('joins lines that are wrapped, and only those', () => {
    const wrapped = [
      'The ports of the tower are listed here, as far as they are known to',
      'those who keep it. Ask them.',
      '',
      'A | B',
      '-|-',
      '1 | 2',
    ];
    expect(read(...wrapped).tables[0]?.lead).toMatch(/^The ports .* known to those who keep it/);
  });
});

describe('templates in Markdown', () => {
  it('stay as written in cells, and separators in them divide nothing', () => {
    expect(
      rows(
        '| A | B |',
        '|---|---|',
        '| <%= vars.app %> | {{ a | upcase }} |',
        '| {{{ x }}} **b** | {% raw %}*y*{% endraw %} |',
        '| {{< ref "a|b" >}} | ${{ z }} _{{ a_b_c }}_ |',
      ),
    ).toEqual([
      ['<%= vars.app %>', '{{ a | upcase }}'],
      ['{{{ x }}} b', '{% raw %}y{% endraw %}'],
      ['{{< ref "a|b" >}}', '${{ z }} {{ a_b_c }}'],
    ]);
  });

  it('are no rows between rows, and end no table', () => {
    const source = read('| A | B |', '{# heading #}', '|---|---|', '| 1 | 2 |');
    expect(source.tables.length).toBeLessThan(2);
    const between = read(
      '| A | B |',
      '|---|---|',
      '{% if x %}',
      '| 1 | 2 |',
      '<% if y',
      '   and z %>',
      '| 3 | 4 |',
      '',
      '{{/if}}',
      '| 5 | 6 |',
      '<!-- a comment',
      '| 0 | 0 |',
      '-->',
      '| 7 | 8 |',
    );
    expect(between.tables.map(({ rows: all }) => all.map(({ cells }) => cells[0]?.text))).toEqual([
      ['1', '3', '5', '7'],
    ]);
    expect(compactProblems(between)).toContain('3 note conditional-parts');
  });

  it('do not come between a table and its lead', () => {
    const source = read('The list:', '', '{% if x %}', '', 'A | B', '-|-', '1 | 2');
    expect(source.tables[0]?.lead).toBe('The list:');
  });
});
