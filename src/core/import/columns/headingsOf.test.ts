import { describe, expect, it } from 'vitest';
import type { RawTable } from '../rawTable.ts';
import { headingsOf, shapeOf } from './headingsOf.ts';
import { cellOf, rowOf, tableOf } from './tableOf.ts';

const texts = (table: RawTable) =>
  headingsOf(table).rows.map((row) => row.cells.map((cell) => cell.text).join(' '));

describe('headings', () => {
  it('are those that the format marked', () => {
    const table = tableOf('Source | Port', ['a | 443']);
    expect(headingsOf(table).headings).toEqual(['Source', 'Port']);
    expect(texts(table)).toEqual(['a 443']);
  });

  it('of several rows are joined, and what is repeated is said once', () => {
    const table = {
      ...tableOf(null, ['a | 192.0.2.1 | b | 443']),
      header: [rowOf('Source | Source | Destination | Port', 1), rowOf('VM | IP | VM | Port', 2)],
    };
    expect(headingsOf(table).headings).toEqual([
      'Source VM',
      'Source IP',
      'Destination VM',
      'Port',
    ]);
  });

  it('are no row where they stand again, with the line below them and one of them cut in two', () => {
    const table = tableOf('Service | Protocol | Port | Way', [
      '| | | Tap',
      'beam | UDP | 4789 | out',
      'Service | Protocol | Port | W ay',
      '| | | Tap',
      'horn | UDP | 9993 | out',
    ]);
    expect(texts(table)).toEqual(['   Tap', 'beam UDP 4789 out', 'horn UDP 9993 out']);
  });

  it('leave out a title that spans them all', () => {
    const title = { ...cellOf('Ports of the gateway', 1) };
    const spanned = { ...title, spannedFrom: 'column' as const };
    const table = {
      ...tableOf('Source | Port', ['a | 443']),
      header: [{ cells: [title, spanned], place: title.place }, rowOf('Source | Port', 2)],
    };
    expect(headingsOf(table)).toMatchObject({
      headings: ['Source', 'Port'],
      title: 'Ports of the gateway',
    });
  });

  it('are the first row where none are marked and it reads as headings', () => {
    const table = tableOf(null, ['Source | Destination | Port', 'a | b | 443']);
    expect(headingsOf(table).headings).toEqual(['Source', 'Destination', 'Port']);
    expect(texts(table)).toEqual(['a b 443']);
  });

  it('of a CSV may stand below a title, and in two lines', () => {
    const table = tableOf(null, [
      'Rules||',
      '||',
      'Source||Port',
      'VM|IP|Number',
      'a|192.0.2.1|443',
    ]);
    expect(headingsOf(table).headings).toEqual(['Source VM', 'Source IP', 'Port Number']);
    expect(headingsOf(table).title).toBe('Rules');
  });

  it('are none where the first row is data', () => {
    const table = tableOf(null, ['client | server | 443 | TCP', 'a | b | 80 | TCP']);
    expect(headingsOf(table).headings).toEqual(['', '', '', '']);
    expect(texts(table)).toHaveLength(2);
  });

  it('that are data after all are given back as a row', () => {
    const table = tableOf('22 | SSH | TCP', ['80 | HTTP | TCP']);
    expect(headingsOf(table).headings).toEqual(['', '', '']);
    expect(texts(table)).toEqual(['22 SSH TCP', '80 HTTP TCP']);
  });

  it('that are all empty leave it to the first row', () => {
    const table = tableOf(' | | ', ['Source | Destination | Port', 'a | b | 443']);
    expect(headingsOf(table).headings).toEqual(['Source', 'Destination', 'Port']);
  });

  it('that come again in the middle are no row', () => {
    const table = tableOf('Source | Port', ['a | 443', 'SOURCE | **Port**', 'b | 80']);
    expect(texts(table)).toEqual(['a 443', 'b 80']);
  });

  it('are as many as most rows have cells, where one was forgotten', () => {
    const table = tableOf('Source | Port', ['a | 443 | web', 'b | 80 | web', 'c | 81 | web']);
    expect(headingsOf(table).headings).toEqual(['Source', 'Port', '']);
  });

  it('stay few, however wide a stray row is', () => {
    const wide = Array.from({ length: 5000 }, () => 'x').join('|');
    expect(headingsOf(tableOf('Source | Port', ['a | 443', wide, 'b | 80'])).headings).toHaveLength(
      2,
    );
    expect(headingsOf(tableOf(null, [wide])).headings.length).toBeLessThanOrEqual(200);
  });
});

describe('the shape of a table', () => {
  it('is the same for headings that differ in case, marks and accents only', () => {
    const one = shapeOf(tableOf('Source | Port(s) | Rôle', ['a | 443 | x']));
    expect(shapeOf(tableOf('SOURCE | **Ports** | role', ['b | 80 | y']))).toBe(one);
  });

  it('is the number of columns where there are no headings', () => {
    expect(shapeOf(tableOf(null, ['a | b | 443']))).toBe('3');
  });

  it.each(['__proto__', 'constructor', 'toString'])('is no key that objects have: %s', (name) => {
    expect(shapeOf(tableOf(name, ['a'])) in {}).toBe(false);
  });
});

describe('words that may be headings and values', () => {
  const sheet = (...lines: readonly string[]) => tableOf(null, lines, {});

  it.each([
    ['Input | Port | Protocol | TLS', 'beats | 5044 | TCP | Yes'],
    [
      'Source | Destination | Port(s) | TCP/UDP | Required/Optional',
      'A | B | 9440 | TCP | Required',
    ],
    ['Description | UDP | TCP', 'Names | 53 | --'],
  ])('are headings among others that are more, or over ports: %s', (head, row) => {
    const { headings, rows } = headingsOf(sheet(head, row));
    expect(headings.join(' | ')).toBe(head);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['web | db | 5432 | TCP', 'web | cache | 6379 | TCP'],
    ['Client | TCP', 'Server | UDP'],
  ])('are values where nothing else heads a column: %s', (first, second) => {
    expect(headingsOf(sheet(first, second)).rows).toHaveLength(2);
  });
});
