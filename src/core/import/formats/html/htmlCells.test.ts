import { describe, expect, it } from 'vitest';
import { compactProblems, readerOf } from '../compactSource.ts';

const { rows, tables, read } = readerOf('html');

/** A table of two columns with headings, and these cells. */
function cellsOf(...cells: readonly string[]) {
  return rows(`<table><tr><th>A</th><th>B</th></tr><tr>${cells.join('')}</tr></table>`)[0];
}

describe('a cell of HTML', () => {
  it('has a line for each of its lines, items and paragraphs', () => {
    expect(
      cellsOf('<td>a<br>b</td>', '<td><ul><li>c</li><li>d<ul><li>e</li></ul></li></ul></td>'),
    ).toEqual(['a\nb', 'c\nd\ne']);
    expect(cellsOf('<td><p>a</p><p>b</p>c</td>', '<td>\n  <div>d\n   e</div> </td>')).toEqual([
      'a\nb\nc',
      'd e',
    ]);
    expect(cellsOf('<td><pre>a\n  b</pre></td>', '<td><dl><dt>c</dt><dd>d</dd></dl></td>')).toEqual(
      ['a\nb', 'c\nd'],
    );
  });

  it('has its markup left out and its entities resolved', () => {
    expect(
      cellsOf(
        '<td><code>a_b</code> <b>c</b> <a href="x">d</a> &amp;&nbsp;e</td>',
        '<td>&dagger;&#8225;',
      ),
    ).toEqual(['a_b c d & e', '†‡']);
    expect(cellsOf('<td>cloud<wbr>_controller&#8203;&shy;_ng</td>', '<td><q>x</q>')).toEqual([
      'cloud_controller_ng',
      'x',
    ]);
  });

  it('knows what is raised', () => {
    expect(
      cellsOf(
        '<td>443<sup>1</sup><sup>2</sup></td>',
        '<td>x<span style="vertical-align: super">*</span>',
      ),
    ).toEqual(['443^(1)^(2)', 'x^(*)']);
    expect(cellsOf('<td>443<a href="#note1">1</a></td>', '<td>Varies<a href="#r">†</a>')).toEqual([
      '443^(1)',
      'Varies^(†)',
    ]);
    expect(cellsOf('<td><a href="#ssh">22</a></td>', '<td>1<sub>2</sub>')).toEqual(['22', '12']);
  });

  it('says of struck text that it is struck', () => {
    expect(cellsOf('<td><del>8080</del> 8443</td>', '<td><s>a</s><strike>b</strike>')).toEqual([
      '~~8080~~ 8443',
      '~~a~~~~b~~',
    ]);
  });

  it('says what an icon, a picture or a box to tick says', () => {
    expect(
      cellsOf('<td><i class="fa" title="Yes"></i></td>', '<td><img src="x" alt="tick"></td>'),
    ).toEqual(['Yes', 'tick']);
    expect(
      cellsOf('<td><input type="checkbox" checked></td>', '<td><input type=checkbox></td>'),
    ).toEqual(['☑', '☐']);
    expect(
      cellsOf(
        '<td><svg></svg><span class="sr-only">No</span></td>',
        '<td><span class="sr-only">Port</span>22',
      ),
    ).toEqual(['No', '22']);
  });

  it('holds nothing that runs or that the page hides', () => {
    expect(
      cellsOf(
        '<td onclick="x()">a<script>alert(1)</script><style>b</style><!-- c --><span hidden>d</span></td>',
        '<td><span style="display:none">e</span><template>f</template>g<img src=x onerror="h()"></td>',
      ),
    ).toEqual(['a', 'g']);
  });
});

describe('what a page hides', () => {
  it('is left out row by row and cell by cell, and that is said', () => {
    const source =
      '<table><tr><th>A<th>B<tr><td>1<td>2<tr style="display: none"><td>3<td>4<tr><td hidden>5<td>6<td>7</table>';
    expect(rows(source)).toEqual([
      ['1', '2'],
      ['6', '7'],
    ]);
    expect(compactProblems(read(source))).toEqual(['1 note rows-hidden']);
  });

  it('is read where it is a panel that only waits for its tab', () => {
    expect(
      rows('<div role="tabpanel" hidden><table><tr><th>A<th>B<tr><td>1<td>2</table></div>'),
    ).toEqual([['1', '2']]);
  });
});

describe('a table inside another', () => {
  const inner = '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>';

  it('is the table where the outer one is layout', () => {
    const expected = [{ header: [['A', 'B']], rows: [['1', '2']] }];
    expect(
      tables(`<table role="presentation"><tr><td>Menu</td><td>${inner}</td></tr></table>`),
    ).toEqual(expected);
    expect(tables(`<table><tr><td><table><tr><td>${inner}</table></table>`)).toEqual(expected);
  });

  it('is the text of its cell where the outer one has rows of its own, and that is said', () => {
    const source = `<table><tr><th>A</th><th>Ports</th></tr><tr><td>x</td><td>see
      <table><tr><td>443</td><td>https</td></tr><tr><td>80</td><td>http</td></tr></table></td></tr>
      <tr><td>y</td><td>1</td></tr></table>`;
    expect(rows(source)).toEqual([
      ['x', 'see\n443 https\n80 http'],
      ['y', '1'],
    ]);
    expect(compactProblems(read(source))).toEqual(['1 note table-inside']);
  });

  it('is none where it only draws a box of advice or numbers lines of code', () => {
    expect(
      tables(
        '<div class="admonitionblock"><table><tr><td class="icon"><i title="Note"></i></td><td class="content">Mind.</td></tr></table></div>',
      ),
    ).toEqual([]);
    expect(
      tables(
        '<table class="highlighttable"><tr><td class="linenos">1</td><td class="code">x</td></tr></table>',
      ),
    ).toEqual([]);
  });
});
