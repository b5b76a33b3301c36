import { describe, expect, it } from 'vitest';
import { carriedDown, sectionsOf } from './subheadings.ts';
import { cellOf, rowOf } from './tableOf.ts';

const rowsOf = (lines: readonly string[]) => lines.map((line, at) => rowOf(line, at + 1));
const sections = (lines: readonly string[], width = 3) =>
  sectionsOf(rowsOf(lines), width).map(
    ({ row, section }) => `${section?.title ?? '-'}: ${row.cells[0]?.text ?? ''}`,
  );

describe('headings within a table', () => {
  it('stand over the rows below them, and are no rows', () => {
    expect(
      sections(['Inbound | | ', 'a | b | 1', 'c | d | 2', 'Outbound: | |', 'e | f | 3']),
    ).toEqual(['Inbound: a', 'Inbound: c', 'Outbound: e']);
  });

  it('may be the only cell of a row', () => {
    expect(sections(['a | b | 1', 'Management traffic', 'c | d | 2'])).toEqual([
      '-: a',
      'Management traffic: c',
    ]);
  });

  it('may span all columns, also of a table of two', () => {
    const title = cellOf('Diego cell', 1);
    const rows = [
      { cells: [title, { ...title, spannedFrom: 'column' as const }], place: title.place },
      rowOf('rep | 1801', 2),
    ];
    expect(sectionsOf(rows, 2)).toMatchObject([{ index: 1, section: { title: 'Diego cell' } }]);
  });

  it('may span the columns of both ends, and have nothing beside that', () => {
    const title = cellOf('All nodes', 1);
    const spanned = { ...title, spannedFrom: 'column' as const };
    const empty = cellOf('', 1);
    const rows = [
      { cells: [title, spanned, empty, empty], place: title.place },
      rowOf('All nodes | DNS | 53 | UDP', 2),
    ];
    expect(sectionsOf(rows, 4)).toMatchObject([{ index: 1, section: { title: 'All nodes' } }]);
  });

  it('of two levels name the outer one, too', () => {
    const [first] = sectionsOf(rowsOf(['Inbound | |', 'Gateway | |', 'a | b | 1', 'c | d | 2']), 3);
    expect(first?.section).toMatchObject({ title: 'Gateway', outer: 'Inbound' });
  });

  it('are not what stands alone at the end, is a port, an address or an arrow', () => {
    expect(sections(['a | b | 1', 'incomplete | |'])).toEqual(['-: a', '-: incomplete']);
    expect(sections(['443 | |', '10.0.0.1 | |', 'a → b | |', 'a | b | 1'])).toEqual([
      '-: 443',
      '-: 10.0.0.1',
      '-: a → b',
      '-: a',
    ]);
  });

  it('are none in a table where most rows have one cell', () => {
    expect(sections(['a | |', 'b | |', 'c | x | 1'])).toEqual(['-: a', '-: b', '-: c']);
  });

  it('leave out rows of nothing', () => {
    expect(sections(['a | b | 1', ' | | ', 'c | d | 2'])).toEqual(['-: a', '-: c']);
  });
});

describe('cells that leave it to the one above', () => {
  const carried = (lines: readonly string[]) =>
    carriedDown(sectionsOf(rowsOf(lines), 3), 0).map(
      ({ cell, carried: how }) => `${cell?.text ?? ''}${how === null ? '' : ` (${how})`}`,
    );

  it.each(['"', '〃', '-"-', 'ditto', 'as above', '″'])('say so by %s', (mark) => {
    expect(carried(['a | b | 1', `${mark} | c | 2`, `${mark} | d | 3`])).toEqual([
      'a',
      'a (ditto)',
      'a (ditto)',
    ]);
  });

  it('are empty where cells were merged, at least twice', () => {
    expect(carried(['a | b | 1', ' | c | 2', 'd | e | 3', ' | f | 4', ' | g | 5'])).toEqual([
      'a',
      'a (merged)',
      'd',
      'd (merged)',
      'd (merged)',
    ]);
  });

  it('are simply empty where that happens once, or the first is empty', () => {
    expect(carried(['a | b | 1', ' | c | 2', 'd | e | 3'])).toEqual(['a', '', 'd']);
    expect(carried([' | b | 1', 'a | c | 2', ' | d | 3', 'e | f | 4', ' | g | 5'])).toEqual([
      '',
      'a',
      '',
      'e',
      '',
    ]);
  });

  it('carry nothing from one section into the next', () => {
    expect(carried(['a | b | 1', '" | c | 2', 'Outbound | |', '" | d | 3'])).toEqual([
      'a',
      'a (ditto)',
      '"',
    ]);
  });
});
