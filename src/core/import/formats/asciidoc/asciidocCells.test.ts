import { describe, expect, it } from 'vitest';
import { compactNotes, compactProblems, compactTables, readerOf } from '../compactSource.ts';

const { rows, read } = readerOf('asciidoc');

const lines = (...all: readonly string[]) => all.join('\n');

/** The first cell of a table with this line in it. */
function cell(source: string, ...above: readonly string[]) {
  return rows(...above, '[cols=1,%noheader]', '|===', `|${source}`, '|===')[0]?.[0];
}

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

  it('breaks where its lines end, where the page says that all do', () => {
    const wrapped = ['[cols="1"]', '|===', '|443 (HTTPS)', 'for lamps', '|===', ''];
    expect(rows(...wrapped)).toEqual([['443 (HTTPS) for lamps']]);
    expect(rows(':hardbreaks:', '', ...wrapped)).toEqual([['443 (HTTPS)\nfor lamps']]);
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
