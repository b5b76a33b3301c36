import { describe, expect, it } from 'vitest';
import { compactNotes, compactProblems, compactTables, readerOf } from '../compactSource.ts';

const { rows, read } = readerOf('markdown');

const lines = (...all: readonly string[]) => all.join('\n');

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
