import { describe, expect, it } from 'vitest';
import { compactProblems, readText } from './compactSource.ts';
import { readFile } from './readFile.ts';

describe('reading a file', () => {
  it('finds the format out where it is not said', () => {
    const { tables } = readFile({ name: 'Pasted', text: 'Source\tPort\na\t1', format: null });
    expect(tables[0]?.header[0]?.cells.map(({ text }) => text)).toEqual(['Source', 'Port']);
  });

  it('names the file in every place', () => {
    const source = readFile({ name: 'docs/a.md', text: '```\n|A|B|\n|-|-|\n', format: null });
    expect([source.file, source.problems[0]?.place.file]).toEqual(['docs/a.md', 'docs/a.md']);
  });

  it('counts columns as if there were no mark of the order of bytes', () => {
    const { tables } = readText('\uFEFF| A | B |\n|---|---|\n| 1 | 2 |', 'markdown');
    expect(tables[0]?.header[0]?.cells[0]).toMatchObject({
      text: 'A',
      place: { line: 1, column: 3 },
    });
  });

  it('is not for what is a document already', () => {
    expect(() => readText('{}', 'json')).toThrow(/is a document/);
  });

  it('refuses more than 20 MB, and says so', () => {
    expect(compactProblems(readText('x'.repeat(21 * 1024 * 1024), 'csv'))).toEqual([
      '1 error too-large',
    ]);
  });

  it('tells where hidden signs turn the direction of writing, once a line', () => {
    const source = readText('<p>&#x202E;a</p>\n<p>b\u2066c\u2069</p>\n<p>&#8238;</p>', 'html');
    expect(compactProblems(source)).toEqual([
      '1 warning direction-turned',
      '2 warning direction-turned',
      '3 warning direction-turned',
    ]);
  });

  it('tells each kind of problem twenty times at most', () => {
    const line = 'a | b |\n-|-|\n | 2 |\n\n# x\n\n';
    const rows = ' | c |\n'.repeat(100);
    const source = readText(
      `A | B | C |\n-|-|-|\n${rows.replaceAll('c', 'c | d')}${line}`,
      'markdown',
    );
    expect(source.problems.length).toBeLessThanOrEqual(20);
    expect(source.tables[0]?.rows).toHaveLength(100);
  });
});

/** Seconds that a test may take on a busy machine; what is quadratic takes minutes. */
const BOUND_MS = 20_000;

describe('hostile texts', () => {
  const many = 20_000;
  const table = '\n\n| A | B |\n|---|---|\n| 1 | 2 |\n';

  it.each([
    ['quotes inside quotes', `${'>'.repeat(many)} x`],
    [
      'lists inside lists',
      Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}- x`).join('\n'),
    ],
    ['comments that never end', '<!-- x\n'.repeat(many)],
    ['templates that never end', '{{ <% {% |\n'.repeat(many)],
    ['tables of HTML that never end', '<table><tr><td>a\n\n# h\n'.repeat(2_000)],
    ['lines of dashes', '|-|-|\n'.repeat(many)],
    ['groups of dashes', '-- --\n'.repeat(many)],
    ['borders of grids', '+--+--+\n|a |b |\n'.repeat(many / 4)],
    ['headings without rows', '|a|\n|-|-|\n\n'.repeat(many / 4)],
    ['footnotes', '[^a]: b\n'.repeat(many)],
  ])('%s of Markdown are answered, and hide no table', { timeout: BOUND_MS }, (_what, text) => {
    const { tables } = readText(`${text}\n\n# Heading${table}`, 'markdown');
    expect(tables.at(-1)?.rows[0]?.cells.map((cell) => cell.text)).toEqual(['1', '2']);
  });

  it.each([
    ['brackets', '['.repeat(15_000)],
    ['closing brackets', '[a]('.repeat(4_000)],
    ['stars', '*a_ '.repeat(4_000)],
    ['ticks', Array.from({ length: 150 }, (_, at) => '`'.repeat(at)).join('a')],
    ['open tags', '<a b="'.repeat(2_500)],
    ['pictures', '![[]'.repeat(4_000)],
    ['escapes', '\\'.repeat(15_000)],
  ])('a cell of %s is answered', { timeout: BOUND_MS }, (_what, cell) => {
    const rows = `| ${cell} | x |\n`.repeat(20);
    const { tables } = readText(`| A | B |\n|---|---|\n${rows}`, 'markdown');
    expect(tables[0]?.rows).toHaveLength(20);
  });

  it.each([
    ['elements inside each other', '<div>'.repeat(many)],
    ['bold inside bold', Array.from({ length: 2_000 }, (_, at) => `<b id=${at}><p>`).join('')],
    ['tables inside tables', '<table><tr><td>'.repeat(2_000)],
  ])('%s of HTML are a problem', { timeout: BOUND_MS }, (_what, text) => {
    expect(compactProblems(readText(text, 'html'))).toEqual(['1 error too-deep']);
  });

  it.each([
    [
      'cells that span all rows',
      `<table>${'<tr><td rowspan=99999>x</td></tr>'.repeat(3_000)}`,
      'html',
    ],
    ['cells that are repeated', `|===\n${'99999*|x\n'.repeat(100)}|===`, 'asciidoc'],
    [
      'cells that span all of AsciiDoc',
      `[cols=300*]\n|===\n${'.99999+|x\n'.repeat(5_000)}|===`,
      'asciidoc',
    ],
  ] as const)('%s are cut, and that is said', { timeout: BOUND_MS }, (_what, text, format) => {
    const source = readText(text, format);
    expect(compactProblems(source).map((line) => line.split(' ').at(-1))).toContain(
      'too-many-cells',
    );
  });

  it.each([
    [
      'attributes',
      `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(' ')}>`,
      'html',
    ],
    ['items', `<ol>${'<li>x'.repeat(many)}`, 'html'],
    ['separators', `|===\n${'|'.repeat(100_000)}`, 'asciidoc'],
    ['signs of AsciiDoc', `|===\n${`|${'*a _b "`c '.repeat(1_500)}\n`.repeat(20)}`, 'asciidoc'],
    ['footnotes inside footnotes', `|===\n|${'footnote:['.repeat(1_500)}\n`, 'asciidoc'],
    ['quotes that never close', '"abc,def\n'.repeat(many), 'csv'],
    ['quotes', '"'.repeat(200_000), 'csv'],
  ] as const)('a text of %s is answered', { timeout: BOUND_MS }, (_what, text, format) => {
    expect(readText(text, format).file).toBe('page');
  });
});
