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
  return compactTables(lines(...all), 'asciidoc');
}

function rows(...all: readonly string[]) {
  return onlyRows(lines(...all), 'asciidoc');
}

function read(...all: readonly string[]) {
  return readText(lines(...all), 'asciidoc');
}

/** The first cell of a table with this line in it. */
function cell(source: string, ...above: readonly string[]) {
  return rows(...above, '[cols=1,%noheader]', '|===', `|${source}`, '|===')[0]?.[0];
}

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

describe('a cell of AsciiDoc', () => {
  it('has the text that the page shows', () => {
    expect(cell('*bold* _em_ `code` #mark# a**b**c __d__')).toBe('bold em code mark abc d');
    expect(cell('link:https://a.b[HTTPS^] https://c.d[text, window=_blank] https://e.f')).toBe(
      'HTTPS text https://e.f',
    );
    expect(cell('xref:ports.adoc#tls[TLS] <<ssh,SSH>> <<dns_ports>> mailto:a@b.c[us]')).toBe(
      'TLS SSH dns ports us',
    );
    expect(cell('image:tick.png[Yes] icon:check[] kbd:[Ctrl] image:a_b.svg[]')).toBe(
      'Yes check Ctrl a b',
    );
    expect(cell('"`quoted`" a -> b => c &dagger; &#8225;')).toBe('“quoted” a → b ⇒ c † ‡');
    expect(cell('[[anchor]]a [.line-through]#old# ((term)) (((hidden)))b')).toBe(
      'a ~~old~~ term b',
    );
  });

  it('keeps what is no markup', () => {
    expect(cell('cloud_controller_ng and nfs_server')).toBe('cloud_controller_ng and nfs_server');
    expect(cell('blobstore* or 2*3 * 4')).toBe('blobstore* or 2*3 * 4');
    expect(cell('C:\\dir \\*any* \\{x}')).toBe('C:\\dir *any* {x}');
    expect(cell('`+*+` pass:[<b>*x*</b>] +++<br>+++y ++a*b*++')).toBe('* *x*\ny a*b*');
    expect(cell('a \\| b {vbar} c')).toBe('a | b | c');
    expect(cell('{{ a | b }} <%= c | d %>')).toBe('{{ a | b }} <%= c | d %>');
  });

  it('replaces what the text defines, and keeps what only a build defines', () => {
    expect(cell('{port} {other} {Port}', ':port: 443')).toBe('443 {other} 443');
    expect(cell('{both}', ':a: 1', ':b: 2', ':both: {a} and {b}')).toBe('1 and 2');
    expect(cell('{a}', ':a: 1', ':!a:')).toBe('{a}');
    expect(cell('{constructor} {toString}')).toBe('{constructor} {toString}');
  });

  it('has a line for each of its lines, items and paragraphs', () => {
    expect(rows('[cols="1,1a"]', '|===', '|443 +', '80', '|* one', '* two', '|===')).toEqual([
      ['443\n80', 'one\ntwo'],
    ]);
    expect(
      rows('[cols="1,1"]', '|===', '|wrapped', 'line', '', 'next', 'a|. one', '. two', '|==='),
    ).toEqual([['wrapped line\nnext', 'one\ntwo']]);
    expect(
      rows('[cols="1,1"]', '|===', 'l|a', '  *b*', 'a|', '!===', '! n ! m', '!===', '|==='),
    ).toEqual([['a\n*b*', 'n m']]);
  });

  it('knows what is raised', () => {
    expect(cell('443^1^ Varies^*,†^')).toBe('443^(1) Varies^(*,†)');
    expect(cell('443+++<sup>2</sup>+++')).toBe('443^(2)');
  });

  it('has footnotes as marks, and their texts for notes', () => {
    const source = read(
      'Before footnote:[Elsewhere.]',
      '',
      '|===',
      '|443footnote:[Only _with_ TLS] |80footnote:tls[Named]',
      '|22footnote:tls[] |x',
      '|===',
    );
    expect(
      compactTables(
        lines('[%noheader]', '|===', '|443footnote:[A] |80footnote:t[B] |22footnote:t[]', '|==='),
        'asciidoc',
      )[0]?.rows,
    ).toEqual([['443^(1)', '80^(2)', '22^(2)']]);
    expect(source.tables.map(({ notes }) => compactNotes(notes))).toEqual([
      ['^(2) Only with TLS', '^(3) Named', '^(1) Elsewhere.'],
    ]);
    expect(compactNotes(source.notes)).toEqual([
      '^(1) Elsewhere.',
      '^(2) Only with TLS',
      '^(3) Named',
    ]);
  });
});

describe('the notes below a table of AsciiDoc', () => {
  function notes(...below: readonly string[]) {
    const source = read('|===', '|A |B', '', '|1 |2', '|===', '', ...below);
    return compactNotes(source.tables[0]?.notes ?? []);
  }

  it('are paragraphs, items and definitions up to the next section or table', () => {
    expect(
      notes(
        'Wrapped',
        'line.',
        '',
        '* one',
        '* two',
        '',
        'term:: text',
        '',
        'NOTE: Mind.',
        '',
        '== S',
        '',
        'No.',
      ),
    ).toEqual(['Wrapped line.', 'one', 'two', 'term:: text', 'NOTE: Mind.']);
  });

  it('keep their marks', () => {
    expect(notes('^1^ One', '', '\\* Two', '', '* Three', '', '† Four')).toEqual([
      '^(1) One',
      '* Two',
      '* Three',
      '† Four',
    ]);
  });
});

describe('what only a build of AsciiDoc knows', () => {
  it('is left out: conditions, comments and includes, which are told', () => {
    const source = read(
      'ifdef::x[]',
      '== Ports',
      'endif::[]',
      '|===',
      '|A |B',
      '',
      '// comment',
      'ifndef::y[|1 |2]',
      'include::rows.adoc[]',
      '|3 |4',
      'ifeval::["{x}" == "y"]',
      '|5 |6',
      'endif::[]',
      '|===',
      'include::more.adoc[]',
    );
    expect(source.tables.map(({ rows: all }) => all.map(({ cells }) => cells[0]?.text))).toEqual([
      ['1', '3', '5'],
    ]);
    expect(compactProblems(source)).toEqual([
      '1 note conditional-parts',
      '9 error include-in-table',
      '15 note include-skipped',
    ]);
  });

  it('cannot make a text of any length', () => {
    const definitions = Array.from(
      { length: 40 },
      (_, at) => `:a${at + 1}: {a${at}}{a${at}}{a${at}}`,
    );
    const text = cell('{a40}{a5}', ':a0: 0123456789', ...definitions);
    expect(text?.length).toBeLessThan(1_000);
  });
});
