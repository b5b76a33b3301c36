import { describe, expect, it } from 'vitest';
import {
  compactNotes,
  compactProblems,
  compactTables,
  onlyRows,
  readText,
} from '../compactSource.ts';

function tables(html: string) {
  return compactTables(html, 'html');
}

function rows(html: string) {
  return onlyRows(html, 'html');
}

function read(html: string) {
  return readText(html, 'html');
}

/** A table of two columns with headings, and these cells. */
function cellsOf(...cells: readonly string[]) {
  return rows(`<table><tr><th>A</th><th>B</th></tr><tr>${cells.join('')}</tr></table>`)[0];
}

describe('a page of HTML', () => {
  const page = `<!DOCTYPE html>
<html><head><title>Ports | Docs</title><style>td { color: red }</style></head>
<body><nav><ul><li>Elsewhere</li></ul></nav>
<h1>Ports <a class="anchor" href="#ports">¶</a></h1>
<h2>Old</h2><h2>Inbound</h2>
<p>The table:</p>
<table><caption>Table 1. All</caption>
<thead><tr><th>Source</th><th>Port</th></tr></thead>
<tbody><tr><td>ship</td><td>443<sup>1</sup></td></tr></tbody>
</table>
<p><sup>1</sup> Only at night.</p>
<ol start="2"><li id="fn2">With TLS. <a href="#ref2" class="footnote-backref">↩</a></li></ol>
<h2>Outbound</h2><p>None.</p></body></html>`;

  it('has its title, and for each table its caption, headings, lead and notes', () => {
    const { title, tables: found } = read(page);
    expect(title).toBe('Ports');
    expect(found.map(({ caption, headings, lead }) => [caption, headings, lead])).toEqual([
      ['Table 1. All', ['Ports', 'Inbound'], 'The table:'],
    ]);
    expect(found.map(({ notes }) => compactNotes(notes))).toEqual([
      ['^(1) Only at night.', '2. With TLS.'],
    ]);
    expect(tables(page)).toEqual([{ header: [['Source', 'Port']], rows: [['ship', '443^(1)']] }]);
  });

  it('has the title of the document where it has no heading of the first level', () => {
    expect(read('<title>T</title><h2>x</h2>').title).toBe('T');
    expect(read('<p><svg><title>icon</title></svg></p>').title).toBeNull();
  });

  it('tells the places of cells', () => {
    const cells = read(page).tables[0]?.rows[0]?.cells;
    expect(cells?.map(({ place }) => [place.line, place.column])).toEqual([
      [9, 16],
      [9, 29],
    ]);
  });

  it('tells them right behind lines that end as Windows ends them', () => {
    const cells = read(page.replaceAll('\n', '\r\n')).tables[0]?.rows[0]?.cells;
    expect(cells?.map(({ place }) => [place.line, place.column])).toEqual([
      [9, 16],
      [9, 29],
    ]);
  });
});

describe('the headings of an HTML table', () => {
  it('are those in its head, several lines too', () => {
    expect(
      tables(`<table><thead>
        <tr><th rowspan="2">Source</th><th colspan="2">Destination</th></tr>
        <tr><th>Name</th><th>Port</th></tr></thead>
        <tbody><tr><td>a</td><td>b</td><td>1</td></tr></tbody></table>`),
    ).toEqual([
      {
        header: [
          ['Source', 'Destination', 'Destination ←'],
          ['Source ↑', 'Name', 'Port'],
        ],
        rows: [['a', 'b', '1']],
      },
    ]);
  });

  it('are the first rows of nothing but headings where there is no head', () => {
    expect(tables('<table><tr><th>A<th>B<tr><td>1<td>2</table>')).toEqual([
      { header: [['A', 'B']], rows: [['1', '2']] },
    ]);
  });

  it('are bold cells, or words above numbers, where nothing is marked', () => {
    const bold = '<table><tr><td><p><b>X</b></p></td><td style="font-weight:700">Y</td></tr>';
    expect(tables(`${bold}<tr><td>a</td><td>b</td></tr></table>`)[0]?.header).toEqual([['X', 'Y']]);
    expect(tables('<table><tr><td>Source<td>Port<tr><td>a<td>443</table>')[0]?.header).toEqual([
      ['Source', 'Port'],
    ]);
    expect(tables('<table><tr><td>Rep<td>BBS<tr><td>BBS<td>Locket</table>')[0]?.header).toEqual([]);
  });

  it('do not hold the first column of a grid', () => {
    expect(
      tables(
        '<table><tr><th></th><th>BBS</th><th>Rep</th></tr><tr><th>Rep</th><td>8889</td><td></td></tr></table>',
      ),
    ).toEqual([{ header: [['', 'BBS', 'Rep']], rows: [['Rep', '8889', '']] }]);
  });

  it('begin another table where they stand among rows, and are left out where they are repeated', () => {
    const source = `<table>
      <tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr>
      <tr><th colspan="2">Outbound</th></tr>
      <tr><th>B</th><th>A</th></tr><tr><td>3</td><td>4</td></tr>
      <tr><th>B</th><th>A</th></tr><tr><td>5</td><td>6</td></tr></table>`;
    expect(tables(source)).toEqual([
      { header: [['A', 'B']], rows: [['1', '2']] },
      {
        header: [['B', 'A']],
        rows: [
          ['3', '4'],
          ['5', '6'],
        ],
      },
    ]);
    expect(read(source).tables.map(({ caption }) => caption)).toEqual([null, 'Outbound']);
  });
});

describe('cells that span', () => {
  it('stand in every place that they span', () => {
    expect(
      rows(
        `<table><tr><th>A<th>B<th>C
        <tr><td rowspan=2>x<td>1<td>2
        <tr><td colspan=2>3
        <tr><td>y<td>4<td>5</table>`,
      ),
    ).toEqual([
      ['x', '1', '2'],
      ['x ↑', '3', '3 ←'],
      ['y', '4', '5'],
    ]);
  });

  it('span what is there, whatever they say', () => {
    expect(
      rows(
        '<table><tr><th>A<th>B<tr><td colspan=99999>all<tr><td rowspan=99999>x<td>1<tr><td>2</table>',
      ),
    ).toEqual([
      ['all', 'all ←'],
      ['x', '1'],
      ['x ↑', '2'],
    ]);
    expect(
      rows(
        '<table><tr><th>A<th>B<tbody><tr><td rowspan=0>x<td>1<tr><td>2<tbody><tr><td>y<td>3</table>',
      ),
    ).toEqual([
      ['x', '1'],
      ['x ↑', '2'],
      ['y', '3'],
    ]);
    expect(rows('<table><tr><th>A<th>B<tr><td colspan=-3>x<td rowspan=x>1</table>')).toEqual([
      ['x', '1'],
    ]);
  });

  it('end with their part of the table', () => {
    expect(
      rows(
        '<table><tr><th>A<th>B</tr><tbody><tr><td rowspan=9>x<td>1</tbody><tbody><tr><td>y<td>2</table>',
      ),
    ).toEqual([
      ['x', '1'],
      ['y', '2'],
    ]);
  });

  it('make no column that no cell begins in', () => {
    expect(tables('<table><tr><th colspan=2>A<th>B<tr><td colspan=2>x<td>1</table>')).toEqual([
      { header: [['A', 'B']], rows: [['x', '1']] },
    ]);
  });

  it('make no row that has no cell of its own', () => {
    expect(
      rows(
        '<table><tr><th>A<th>B<tr><td rowspan=2>x<td rowspan=2>1<tr></tr><tr><td>y<td>2</table>',
      ),
    ).toEqual([
      ['x', '1'],
      ['y', '2'],
    ]);
  });
});

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

describe('what builders of docs make', () => {
  it('is read as Antora makes it', () => {
    const source = `<table class="tableblock frame-all"><caption class="title">Table 2. X</caption>
      <colgroup><col><col></colgroup>
      <thead><tr><th class="tableblock">Source</th><th class="tableblock">Port</th></tr></thead>
      <tbody><tr><td class="tableblock"><p class="tableblock">a<sup class="footnote">[<a id="_footnoteref_1"
      class="footnote" href="#_footnotedef_1">1</a>]</sup></p></td><td><div class="content"><div class="ulist">
      <ul><li><p>22</p></li><li><p>80</p></li></ul></div></div></td></tr></tbody></table>
      <div id="footnotes"><hr><div class="footnote" id="_footnotedef_1">
      <a href="#_footnoteref_1">1</a>. The note.</div></div>`;
    expect(rows(source)).toEqual([['a^([1])', '22\n80']]);
    expect(compactNotes(read(source).notes)).toEqual(['^(1). The note.']);
  });

  it('is read where elements other than those of tables say that they are one', () => {
    expect(
      tables(`<div role="table"><div role="rowgroup"><div role="row"><span role="columnheader">A</span>
        <span role="columnheader">B</span></div></div>
        <div role="row"><span role="cell">1</span><span role="cell">2</span></div></div>`),
    ).toEqual([{ header: [['A', 'B']], rows: [['1', '2']] }]);
  });

  it('has its feet for notes, for rows, or for headings once more', () => {
    const source = `<table><tr><th>A<th>B</tr><tfoot><tr><td colspan=2>* Only at night<tr><th>A<th>B
      <tr><td>sum<td>2</tfoot><tbody><tr><td>x<td>1</tbody></table>`;
    expect(rows(source)).toEqual([
      ['x', '1'],
      ['sum', '2'],
    ]);
    expect(compactNotes(read(source).tables[0]?.notes ?? [])).toEqual(['* Only at night']);
  });
});

describe('what the clipboard holds', () => {
  it('is read as Excel puts it there', () => {
    const source = `Version:1.0
StartHTML:0000000105
EndHTML:0000000900
StartFragment:0000000300
EndFragment:0000000800
<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- .xl65 {} --></style></head>
<body link=blue><table border=0>
<!--StartFragment-->
 <col width=64><tr height=20><td class=xl65>Source</td><td>Destination</td><td>Port</td></tr>
 <tr><td>a</td><td>b</td><td align=right x:num>443</td></tr>
<!--EndFragment-->
</table></body></html>`;
    expect(tables(source)).toEqual([
      { header: [['Source', 'Destination', 'Port']], rows: [['a', 'b', '443']] },
    ]);
    expect(read(source).tables[0]?.rows[0]?.place.line).toBe(10);
  });

  it('is read as Google Sheets puts it there', () => {
    expect(
      tables(`<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px}--></style>
        <table xmlns="http://www.w3.org/1999/xhtml" data-sheets-root="1"><colgroup><col width="100"/></colgroup>
        <tbody><tr><td style="font-weight:bold;">X</td><td style="font-weight:bold;">Y</td></tr>
        <tr><td>a</td><td>b<br/>c</td></tr></tbody></table>`),
    ).toEqual([{ header: [['X', 'Y']], rows: [['a', 'b\nc']] }]);
  });

  it('is read as Word puts it there', () => {
    expect(
      tables(`<p class=MsoNormal>Ports<o:p></o:p></p><table class=MsoTableGrid><tr>
        <td><p class=MsoNormal><b>Source<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Port</b></p></td></tr>
        <tr><td><p class=MsoNormal>App
        server</p></td><td><p class=MsoNormal>22<span style='mso-spacerun:yes'>  </span></p></td></tr></table>`),
    ).toEqual([{ header: [['Source', 'Port']], rows: [['App server', '22']] }]);
  });

  it('is read where it is rows without their table', () => {
    expect(tables('<tr><td>Source</td><td>Port</td></tr><tr><td>a</td><td>1</td></tr>')).toEqual([
      { header: [['Source', 'Port']], rows: [['a', '1']] },
    ]);
  });
});

describe('templates in HTML', () => {
  const source = `<p>Ports:</p><table><tr><th>A</th><th>B</th></tr>
<% if vars.x > 1 %>
<tr><td><%= vars.a > 1 ? "<b>" : 2 %></td><td><a href="{{ x }}">y</a></td></tr>
{% endif %}
</table>`;

  it('stay as written in cells, and are no text between rows', () => {
    expect(rows(source)).toEqual([['<%= vars.a > 1 ? "<b>" : 2 %>', 'y']]);
    const { tables: found } = read(source);
    expect(found.map(({ lead, notes }) => [lead, notes])).toEqual([['Ports:', []]]);
  });

  it('shift no place, and conditions are told', () => {
    const found = read(source);
    expect(found.tables[0]?.rows[0]?.cells.map(({ place }) => [place.line, place.column])).toEqual([
      [3, 9],
      [3, 65],
    ]);
    expect(compactProblems(found)).toEqual(['2 note conditional-parts']);
  });
});

describe('broken HTML', () => {
  it('is read as browsers read it', () => {
    expect(rows('<h2>T<table><tr><td>Source<td>Port<tr><td>1<td>2</table><p>x <b>y')).toEqual([
      ['1', '2'],
    ]);
    expect(read('<h2>T<table><tr><td>1<td>2').tables[0]?.headings).toEqual(['T']);
    expect(rows('<table><tr><td>a<td>b</td></tr><tr><td>c</td></div></td><td>d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('is a problem where its elements stand inside each other without end', () => {
    expect(compactProblems(read('<div>'.repeat(10_000)))).toEqual(['1 error too-deep']);
    const bold = Array.from({ length: 2_000 }, (_, at) => `<b class="${at}"><p>`);
    expect(compactProblems(read(bold.join('')))).toEqual(['1 error too-deep']);
  });
});
