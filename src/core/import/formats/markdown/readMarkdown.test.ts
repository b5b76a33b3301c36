import { describe, expect, it } from 'vitest';
import {
  compactNotes,
  compactProblems,
  compactTables,
  onlyRows,
  readText,
} from '../compactSource.ts';

function lines(...all: readonly string[]): string {
  return all.join('\n');
}

function tables(...all: readonly string[]) {
  return compactTables(lines(...all), 'markdown');
}

function rows(...all: readonly string[]) {
  return onlyRows(lines(...all), 'markdown');
}

function read(...all: readonly string[]) {
  return readText(lines(...all), 'markdown');
}

describe('a table of Markdown', () => {
  it('is read with outer separators, with one side of them and without', () => {
    const expected = [
      {
        header: [['A', 'B']],
        rows: [
          ['1', '2'],
          ['3', '4'],
        ],
      },
    ];
    expect(tables('| A | B |', '|---|---|', '| 1 | 2 |', '| 3 | 4 |')).toEqual(expected);
    expect(tables('A | B', '--- | ---', '1 | 2', '3 | 4')).toEqual(expected);
    expect(tables('A | B |', '---|---|', '1 | 2 |', '3 | 4 |')).toEqual(expected);
    expect(tables('| A | B', '|--- |---', '|1 |2', '|3 |4')).toEqual(expected);
    expect(tables('|A|B|', '|:-|-:|', '|1|2|', '|3|4|')).toEqual(expected);
    expect(tables('| A | B |', '|---+---|', '| 1 | 2 |', '| 3 | 4 |')).toEqual(expected);
  });

  it('has its headings, its lead and the headings of the page above', () => {
    const { title, tables: found } = read(
      '# Page',
      '## Ports {#ports}',
      '### Old ###',
      '## Inbound',
      'The list:',
      '',
      '| A | B |',
      '|---|---|',
      '| 1 | 2 |',
    );
    expect(title).toBe('Page');
    expect(found.map(({ headings, lead }) => [headings, lead])).toEqual([
      [['Page', 'Inbound'], 'The list:'],
    ]);
  });

  it('takes a bold paragraph right above for its lead, and underlined lines for headings', () => {
    const { tables: found } = read(
      'Ports',
      '=====',
      'In',
      '---',
      '',
      '**Web**',
      '',
      'A | B',
      '-|-',
      '1 | 2',
    );
    expect(found.map(({ headings, lead }) => [headings, lead])).toEqual([[['Ports', 'In'], 'Web']]);
  });

  it('keeps rows that are shorter or longer than the headings, and drops empty ones', () => {
    expect(
      rows('| A | B | C |', '|---|---|---|', '| 1 | 2 |', '| | | |', '| 1 | 2 | 3 | 4 |', '| 5 |'),
    ).toEqual([['1', '2'], ['1', '2', '3', '4'], ['5']]);
  });

  it('says so where the line of dashes has fewer columns than there are headings', () => {
    const source = read('| A | B | C |', '|---|---|', '| 1 | 2 | 3 |');
    expect(source.tables.map(({ header }) => header[0]?.cells.length)).toEqual([3]);
    expect(compactProblems(source)).toEqual(['2 note delimiter-uneven']);
  });

  it('takes bold cells below empty headings for the headings', () => {
    expect(tables('| | |', '|---|---|', '| **A** | **B** |', '| x | y |')).toEqual([
      { header: [['A', 'B']], rows: [['x', 'y']] },
    ]);
    expect(tables('| | |', '|---|---|', '| x | 1 |', '| y | 2 |')).toEqual([
      {
        header: [],
        rows: [
          ['x', '1'],
          ['y', '2'],
        ],
      },
    ]);
  });

  it('is one without headings, and one with several lines of them', () => {
    expect(tables('|---|---|', '| x | 1 |', '| y | 2 |')).toEqual([
      {
        header: [],
        rows: [
          ['x', '1'],
          ['y', '2'],
        ],
      },
    ]);
    expect(tables('| From | To |', '| VM | VM |', '|---|---|', '| x | y |')).toEqual([
      {
        header: [
          ['From', 'To'],
          ['VM', 'VM'],
        ],
        rows: [['x', 'y']],
      },
    ]);
  });

  it('stands in lists, quotes, details and boxes, too', () => {
    const table = ['| A | B |', '|---|---|', '| 1 | 2 |'];
    const expected = [{ header: [['A', 'B']], rows: [['1', '2']] }];
    expect(tables('- item', '', ...table.map((line) => `  ${line}`))).toEqual(expected);
    expect(tables(...table.map((line, at) => `${at === 0 ? '1. ' : '   '}${line}`))).toEqual(
      expected,
    );
    expect(tables(...table.map((line) => `> ${line}`), 'after')).toEqual(expected);
    expect(tables('> > a', ...table.map((line) => `>> ${line}`))).toEqual(expected);
    expect(tables('<details><summary>More</summary>', '', ...table, '', '</details>')).toEqual(
      expected,
    );
    expect(tables('!!! note "Ports"', '', ...table.map((line) => `    ${line}`))).toEqual(expected);
  });

  it('has the title of the tab or box that it stands in for its lead', () => {
    const table = ['', '    | A | B |', '    |---|---|', '    | 1 | 2 |'];
    const leads = (text: string) => read(text, ...table).tables.map(({ lead }) => lead);
    expect(leads('=== "Linux"')).toEqual(['Linux']);
    expect(leads('??? info "All ports"')).toEqual(['All ports']);
    expect(leads('<TabItem value="w" label="Windows">')).toEqual(['Windows']);
    expect(leads('<Tabs>\n<TabItem value="Canal">')).toEqual(['Canal']);
    expect(leads('text\n<summary>AWS</summary>')).toEqual(['AWS']);
    expect(leads('Ports:\n\n:::note\n')).toEqual(['Ports:']);
  });

  it('is none in code, in a comment or in front matter', () => {
    const table = ['| A | B |', '|---|---|', '| 1 | 2 |'];
    expect(tables('```', ...table, '```', '', 'text')).toEqual([]);
    expect(tables('~~~ md', '```', ...table, '~~~')).toEqual([]);
    expect(tables('<!--', ...table, '-->')).toEqual([]);
    expect(tables('---', 'a: |', ...table.map((line) => `  ${line}`), '---')).toEqual([]);
  });

  it('takes its caption from the line above or below that names it', () => {
    const captions = (...all: readonly string[]) =>
      read(...all).tables.map(({ caption }) => caption);
    expect(captions('Table: Ports', '', 'A | B', '-|-', '1 | 2')).toEqual(['Ports']);
    expect(captions('A | B', '-|-', '1 | 2', '', ': Ports')).toEqual(['Ports']);
    expect(captions('A | B', '-|-', '1 | 2', '{: .nice}', '', 'Table: Ports')).toEqual(['Ports']);
  });

  it('is read where lines of cells have no line of dashes, or are marked as wikis do', () => {
    const source = read('||Source||Port||', '|a|1|', '|b|2|');
    expect(compactTables('||Source||Port||\n|a|1|\n|b|2|', 'markdown')).toEqual([
      {
        header: [['Source', 'Port']],
        rows: [
          ['a', '1'],
          ['b', '2'],
        ],
      },
    ]);
    expect(compactProblems(source)).toEqual(['1 warning delimiter-missing']);
  });
});

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

describe('a cell of Markdown', () => {
  function cell(source: string, ...below: readonly string[]) {
    return rows('| A | B |', '|---|---|', `| ${source} | x |`, ...below)[0]?.[0];
  }

  it('has the text that the page shows', () => {
    expect(cell('**bold** *em* __b__ _e_ ~~no~~')).toBe('bold em b e ~~no~~');
    expect(cell('`code` and ``a`b``')).toBe('code and a`b');
    expect(cell('[text](https://a.b/c_d "title") ![alt](i.png)')).toBe('text alt');
    expect(cell('[ref][r] [r]', '', '[r]: https://a.b')).toBe('ref r');
    expect(cell('[not][known]')).toBe('[not][known]');
    expect(cell('[![picture](a)](b)')).toBe('picture');
    expect(cell('<https://a.b>')).toBe('https://a.b');
  });

  it('has escapes and entities resolved', () => {
    expect(cell('cloud\\_controller\\* cloud_controller_ng')).toBe(
      'cloud_controller* cloud_controller_ng',
    );
    expect(cell('a &amp; b&nbsp;c &#8224;&dagger; &mdash; &unknown; & c')).toBe(
      'a & b c †† — &unknown; & c',
    );
    expect(cell('a \\| b')).toBe('a | b');
    expect(cell('`a \\| b`')).toBe('a | b');
  });

  it('keeps code together where a page would, by the number of columns', () => {
    expect(rows('| A | B |', '|---|---|', '| `a | b` | c |')).toEqual([['a | b', 'c']]);
    expect(rows('| A | B | C |', '|---|---|---|', '| `a | b` | c |')).toEqual([['`a', 'b`', 'c']]);
  });

  it('breaks its line where the page does', () => {
    expect(cell('a<br>b<br/>c<BR />d')).toBe('a\nb\nc\nd');
    expect(cell('<ul><li>a</li><li>b</li></ul>')).toBe('a\nb');
    expect(cell('<p>a</p><p>b</p>')).toBe('a\nb');
  });

  it('knows what is raised', () => {
    expect(cell('443<sup>1</sup>')).toBe('443^(1)');
    expect(cell('443<sup>1</sup><sup>2</sup>')).toBe('443^(1)^(2)');
    expect(cell('443^1^ and 2^10')).toBe('443^(1) and 2^10');
    expect(cell('Varies[‡](#range) [2](#note-2)')).toBe('Varies^(‡) ^(2)');
    expect(cell('[22](#ssh)')).toBe('22');
  });

  it('has footnotes as marks, and their texts for notes', () => {
    const source = read(
      '| A | B |',
      '|---|---|',
      '| 443[^tls] | x[^9] |',
      '',
      '[^tls]: Only **with**',
      '  TLS.',
    );
    expect(
      compactTables(lines('A | B', '-|-', '443[^t] | x[^9]', '', '[^t]: y'), 'markdown')[0]?.rows,
    ).toEqual([['443^(t)', 'x[^9]']]);
    expect(source.tables.map(({ notes }) => compactNotes(notes))).toEqual([
      ['^(tls) Only with TLS.'],
    ]);
    expect(compactNotes(source.notes)).toEqual(['^(tls) Only with TLS.']);
  });

  it('holds neither comments nor what is never shown', () => {
    expect(cell('a <!-- b --> c <script>alert(1)</script><style>x</style>d')).toBe('a c d');
    expect(cell('<b onclick="x()">a</b><img src=x onerror="y()" alt="i">')).toBe('ai');
  });

  it('drops what cannot be seen, and warns where it turns the direction of writing', () => {
    const source = read('| A | B |', '|---|---|', '| a\u200B\u00ADb\uFEFF | x\u202E443 |');
    expect(source.tables[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(['ab', 'x443']);
    expect(compactProblems(source)).toEqual(['3 warning direction-turned']);
  });

  it('is kept as written where it is too long for its markup, and that is said', () => {
    const long = '[a]('.repeat(6_000);
    const source = read('| A | B |', '|---|---|', `| ${long} | x |`);
    expect(source.tables[0]?.rows[0]?.cells[0]?.text).toBe(long);
    expect(compactProblems(source)).toEqual(['3 note cell-as-written']);
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

describe('the notes below a table of Markdown', () => {
  function notes(...below: readonly string[]) {
    return compactNotes(
      read('| A | B |', '|---|---|', '| 1 | 2 |', '', ...below).tables[0]?.notes ?? [],
    );
  }

  it('are all paragraphs and items up to the next heading or table', () => {
    expect(notes('One.', '', '- Two', '- Three', '', '> Four', '## Next', 'Five')).toEqual([
      'One.',
      'Two',
      'Three',
      'Four',
    ]);
  });

  it('keep their marks', () => {
    expect(notes('\\* One', '', '<sup>2</sup> Two', '', '[3] Three', '', '† Four')).toEqual([
      '* One',
      '^(2) Two',
      '[3] Three',
      '† Four',
    ]);
    expect(notes('(1) One', '(2) Two')).toEqual(['(1) One', '(2) Two']);
    expect(notes('a) One', 'b) Two')).toEqual(['a) One', 'b) Two']);
    expect(notes('1. One', '2. Two')).toEqual(['1. One', '2. Two']);
  });

  it('keep a lone `*`, which is no list of one item', () => {
    expect(notes('* Only with TLS')).toEqual(['* Only with TLS']);
    expect(notes('* One', '* Two')).toEqual(['One', 'Two']);
  });

  it('may stand in a last row of the table', () => {
    const source = read(
      '| A | B | C |',
      '|---|---|---|',
      '| 1 | 2* | 3 |',
      '| * Only where TLS is on | | |',
    );
    expect(source.tables.map((table) => [table.rows.length, compactNotes(table.notes)])).toEqual([
      [1, ['* Only where TLS is on']],
    ]);
  });

  it('are thirty at most', () => {
    expect(notes(...Array.from({ length: 50 }, (_, at) => `- item ${at}`))).toHaveLength(30);
  });
});

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
