import { describe, expect, it } from 'vitest';
import { compactProblems, compactTables, readerOf } from '../compactSource.ts';

const { rows, tables, read } = readerOf('markdown');

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

  it('has the title of the box that it stands in for its lead', () => {
    const table = ['', '    | A | B |', '    |---|---|', '    | 1 | 2 |'];
    const leads = (text: string) => read(text, ...table).tables.map(({ lead }) => lead);
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
