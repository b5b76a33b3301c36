import { describe, expect, it } from 'vitest';
import { compactNotes, readerOf } from '../compactSource.ts';

const { rows, tables, read } = readerOf('html');

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
