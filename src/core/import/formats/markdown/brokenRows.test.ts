import { describe, expect, it } from 'vitest';
import { compactProblems, readerOf } from '../compactSource.ts';

const { tables, read } = readerOf('markdown');

const places = (...lines: readonly string[]) =>
  read(...lines).tables.flatMap(({ rows }) =>
    rows.map(({ place, cells }) => [place.line, cells.map((cell) => cell.place.line)]),
  );

describe('a table of which each cell has a line of its own', () => {
  const headings = ['Part |', 'Port |', 'Who |', '|---|---|---|'];

  it('has as many cells in a row as the dashes have columns, each with its own place', () => {
    const lines = [
      'The ports:',
      ...headings,
      'etcd |',
      '2379 |',
      'API |',
      'API |',
      '6443 |',
      'all |',
    ];
    expect(tables(...lines)).toEqual([
      {
        header: [['Part', 'Port', 'Who']],
        rows: [
          ['etcd', '2379', 'API'],
          ['API', '6443', 'all'],
        ],
      },
    ]);
    expect(places(...lines)).toEqual([
      [6, [6, 7, 8]],
      [9, [9, 10, 11]],
    ]);
  });

  it('begins a row with a separator where its headings do', () => {
    const lines = ['|', ...headings, '|', 'etcd |', '2379 |', '|', '|', 'API |', '6443 |', 'all |'];
    expect(tables(...lines).map(({ rows }) => rows)).toEqual([
      [
        ['etcd', '2379', ''],
        ['API', '6443', 'all'],
      ],
    ]);
  });

  it('takes a separator by itself for an empty cell where its headings begin with none', () => {
    const lines = [...headings, 'etcd |', '|', 'API |', '|', '6443 |', 'all |'];
    expect(tables(...lines).map(({ rows }) => rows)).toEqual([
      [
        ['etcd', '', 'API'],
        ['', '6443', 'all'],
      ],
    ]);
  });

  it('may have its headings alone broken, and rows of several cells a line', () => {
    const lines = [
      '| Part |',
      'Port |',
      'Who |',
      '|---|---|---|',
      '| etcd | 2379 ||',
      '| API | 6443 | all |',
    ];
    expect(tables(...lines)).toEqual([
      {
        header: [['Part', 'Port', 'Who']],
        rows: [
          ['etcd', '2379', ''],
          ['API', '6443', 'all'],
        ],
      },
    ]);
  });

  it('ends where another begins, though a row is not full, and before text', () => {
    const lines = [
      ...headings,
      'etcd |',
      '2379 |',
      'To |',
      'Port |',
      '---|---|',
      'API |',
      '6443 |',
      'Text.',
    ];
    expect(tables(...lines)).toEqual([
      { header: [['Part', 'Port', 'Who']], rows: [['etcd', '2379']] },
      { header: [['To', 'Port']], rows: [['API', '6443']] },
    ]);
  });

  it('is none where the headings do not add up: then it is read line by line', () => {
    expect(
      tables('Part |', 'Port |', '|---|---|---|', 'etcd |', '2379 |').map(({ rows }) => rows),
    ).toEqual([[['etcd'], ['2379']]]);
  });

  it('has two halves of a row put together where all else is whole, and says so', () => {
    const source = read(
      'From | To | Port | Security |',
      '---|---|---|---|',
      'web | db | 5432 |',
      'TLS |',
      'web | api | 443 | TLS |',
      'api | db | 5432 | TLS |',
    );
    expect(source.tables.map(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual([
      [4, 4, 4],
    ]);
    expect(compactProblems(source)).toEqual(['4 warning row-broken']);
  });

  it('has short rows stay as they are where they may be short for another reason', () => {
    const table = (...rows: readonly string[]) =>
      tables('From | To | Port |', '---|---|---|', 'a | b | 1 |', ...rows).map(
        ({ rows: all }) => all.length,
      );
    expect(table('Inbound |', 'c | d | 2 |', 'e | f |', 'g | h | 3 |')).toEqual([5]);
    expect(table('c | d |', 'e |')).toEqual([2]);
    expect(table('c | d |', 'e |', 'f | g |', 'h |')).toEqual([5]);
    expect(table('c | d |', '| e |', 'f | g | 3 |')).toEqual([4]);
  });

  it('is none where the headings stand in one line: its short rows stay as they are', () => {
    expect(tables('Part | Port |', '---|---|', 'etcd |', '2379 |').map(({ rows }) => rows)).toEqual(
      [[['etcd'], ['2379']]],
    );
  });
});
