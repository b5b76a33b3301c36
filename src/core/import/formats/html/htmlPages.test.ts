import { describe, expect, it } from 'vitest';
import { compactNotes, compactProblems, readerOf } from '../compactSource.ts';

const { rows, tables, read } = readerOf('html');

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
