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
  return compactTables(lines(...all), 'csv');
}

function rows(...all: readonly string[]) {
  return onlyRows(lines(...all), 'csv');
}

function read(...all: readonly string[]) {
  return readText(lines(...all), 'csv');
}

describe('cells between separators', () => {
  it('are told apart by whichever separator the text has', () => {
    const expected = [
      {
        header: [['Source', 'Port']],
        rows: [
          ['a', '4222, 4223'],
          ['b', '443'],
        ],
      },
    ];
    expect(tables('Source;Port', 'a;4222, 4223', 'b;443')).toEqual(expected);
    expect(tables('Source\tPort', 'a\t4222, 4223', 'b\t443')).toEqual(expected);
    expect(tables('Source|Port', 'a|4222, 4223', 'b|443')).toEqual(expected);
    expect(tables('Source,Port', 'a,"4222, 4223"', 'b,443')).toEqual(expected);
    expect(tables('sep=;', 'Source;Port', 'a;4222, 4223', 'b;443')).toEqual(expected);
  });

  it('may hold separators, quotes and lines where they are quoted', () => {
    expect(rows('Source,Port', '"a, ""b""","443', '80"', 'c, "d" ')).toEqual([
      ['a, "b"', '443\n80'],
      ['c', 'd'],
    ]);
  });

  it('of a row that a sign takes out are left out, and those of rows that it numbers are not', () => {
    expect(rows('Source,Port', 'a,443', '#"b","22"', '# c,80', 'd,5432')).toEqual([
      ['a', '443'],
      ['d', '5432'],
    ]);
    expect(rows('#,Source,Port', '#1,a,443', '#2,b,22')).toHaveLength(2);
    expect(tables('#Source,Port', 'a,443', 'b,22')[0]?.header).toEqual([['#Source', 'Port']]);
  });

  it('have places, behind cells of several lines too', () => {
    const [table] = read('\uFEFFSource,Port', '"a', 'b", 443', 'c,"d"').tables;
    expect(table?.header[0]?.cells[0]?.text).toBe('Source');
    expect(
      table?.rows.map(({ cells }) => cells.map(({ place }) => [place.line, place.column])),
    ).toEqual([
      [
        [2, 2],
        [3, 5],
      ],
      [
        [4, 1],
        [4, 4],
      ],
    ]);
  });

  it('lose nothing where a quote never closes, and that is said', () => {
    const source = read('Source,Destination,Port', 'a,"b,443', 'c,d,80', 'e,"f",22');
    expect(source.tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['a', '"b', '443'],
      ['c', 'd', '80'],
      ['e', 'f', '22'],
    ]);
    expect(compactProblems(source)).toEqual(['2 warning quote-unclosed']);
    expect(rows('Source,Port', '"The" tower,443')).toEqual([['"The" tower', '443']]);
  });

  it('keep formulas as text, without the apostrophe that guards against them', () => {
    expect(rows('Source,Port', '\'=SUM(A1),"=""443"""', '=HYPERLINK("x"),1')).toEqual([
      ['=SUM(A1)', '="443"'],
      ['=HYPERLINK("x")', '1'],
    ]);
  });

  it('are read from any kind of line', () => {
    expect(onlyRows('Source,Port\r\na,1\r\nb,2\r\n', 'csv')).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(onlyRows('Source,Port\ra,1\rb,2', 'csv')).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  it('are read from the clipboard of a spreadsheet', () => {
    expect(compactTables('Source\tPort\r\nship\t"443\n80"\r\n"5"" pipe"\t22\r\n', 'tsv')).toEqual([
      {
        header: [['Source', 'Port']],
        rows: [
          ['ship', '443\n80'],
          ['5" pipe', '22'],
        ],
      },
    ]);
  });
});

describe('the headings of a sheet', () => {
  it('are its first line where that is plain', () => {
    expect(tables('Source,Port', 'a,1')[0]?.header).toEqual([['Source', 'Port']]);
    expect(tables('Wer,Wohin,Tor', 'a,b,1', 'c,d,2')[0]?.header).toEqual([['Wer', 'Wohin', 'Tor']]);
    expect(tables(',Rep,BBS', 'Rep,,8889', 'BBS,1801,')[0]?.header).toEqual([['', 'Rep', 'BBS']]);
  });

  it('are none where the first line may be a row', () => {
    expect(tables('Rep,BBS,8889', 'BBS,Rep,1801')[0]?.header).toEqual([]);
    expect(tables('Rep,BBS,Varies', 'BBS,Rep,1801')[0]?.header).toEqual([]);
    expect(tables('Rep,BBS,mutual', 'BBS,Locket,mutual')[0]?.header).toEqual([]);
    expect(tables('Rep,BBS', 'BBS,Locket')[0]?.header).toEqual([]);
  });

  it('are left out where they are repeated', () => {
    expect(rows('Source,Port', 'a,1', 'source, PORT', 'b,2')).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });
});

describe('the rows of a sheet', () => {
  it('are those with text, cut where no row has any more', () => {
    expect(tables('Source,Port,,,', 'a,1,,,', ',,,,', '', 'b,2,x,,', 'c', ' , ,', 'd,4,')).toEqual([
      {
        header: [['Source', 'Port', '']],
        rows: [['a', '1', ''], ['b', '2', 'x'], ['c'], ['d', '4', '']],
      },
    ]);
  });

  it('keep the heading of a section, behind a blank line too', () => {
    expect(rows('Source,Port', 'Inbound,', 'a,1', '', 'Outbound,', 'b,2')).toEqual([
      ['Inbound', ''],
      ['a', '1'],
      ['Outbound', ''],
      ['b', '2'],
    ]);
  });
});

describe('a sheet of several tables', () => {
  const sheet = [
    'Network ports,,',
    ',,',
    'Source,Destination,Port',
    'a,b,1',
    ',,',
    'Outbound,,',
    'From,To,Port',
    'c,d,2',
    '* only at night,,',
    'e,f,3',
    '',
    '** never,,',
    'g,h,4',
  ];

  it('has one for each line of headings behind a blank line', () => {
    expect(tables(...sheet)).toEqual([
      { header: [['Source', 'Destination', 'Port']], rows: [['a', 'b', '1']] },
      {
        header: [['From', 'To', 'Port']],
        rows: [
          ['c', 'd', '2'],
          ['e', 'f', '3'],
        ],
      },
      { header: [['From', 'To', 'Port']], rows: [['g', 'h', '4']] },
    ]);
  });

  it('has the line above a table for its lead, and lines with a mark for notes', () => {
    const source = read(...sheet);
    expect(source.tables.map(({ lead }) => lead)).toEqual(['Network ports', 'Outbound', null]);
    expect(source.tables.map(({ notes }) => compactNotes(notes))).toEqual([
      ['Outbound'],
      ['* only at night', '** never'],
      [],
    ]);
    expect(source.tables.map(({ place }) => place.line)).toEqual([3, 7, 13]);
  });
});

describe('a large sheet', () => {
  it('of ten thousand rows of twenty cells has all of them', () => {
    const cells = Array.from({ length: 20 }, (_, at) => at);
    const header = cells.map((at) => `Column ${'abcdefghijklmnopqrst'.charAt(at)}`).join(',');
    const body = Array.from({ length: 10_000 }, (_, row) =>
      cells.map((at) => `${row}/${at}`).join(','),
    );
    const [table] = read(header, ...body).tables;
    expect(table?.rows).toHaveLength(10_000);
    expect(table?.rows[9_999]?.cells[19]).toMatchObject({
      text: '9999/19',
      place: { line: 10_001, column: 143 },
    });
  });

  it('of a million empty cells has those with text', () => {
    expect(tables('Source,Port', ','.repeat(1_000_000), 'a,1')[0]?.rows).toEqual([['a', '1']]);
    expect(tables('Source,Port', `${',,,,\n'.repeat(200_000)}a,1`)[0]?.rows).toEqual([['a', '1']]);
  });

  it('has a problem where it has more cells than are read', () => {
    const source = read('Source,Port', `a${','.repeat(5_000)}b`, 'c,1');
    expect(compactProblems(source)).toEqual(['2 error too-many-cells']);
    expect(source.tables[0]?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['a', 'c']);
  });
});
