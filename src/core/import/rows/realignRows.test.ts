import { describe, expect, it } from 'vitest';
import { tableOf } from './fixtures/tableLiteral.ts';
import { isRealigned, realignRows } from './realignRows.ts';

function textsOf(literal: string): readonly string[] {
  return realignRows(tableOf(literal).raw).rows.map(({ cells }) =>
    cells.map(({ text }) => text).join(' | '),
  );
}

describe('realignRows', () => {
  it('puts a row right that lacks its first cell, and one that lacks two', () => {
    const table = `
      From | To | Protocol | Port | Notes
      Worker | Prism | TCP | 9440 | One.
      Server | TCP | 10006 | Two. |
      TCP | 6162 | Three. | |
    `;

    expect(textsOf(table)).toEqual([
      'Worker | Prism | TCP | 9440 | One.',
      'Worker | Server | TCP | 10006 | Two.',
      'Worker | Server | TCP | 6162 | Three.',
    ]);
  });

  it('marks the cells that it took from above as those of a cell that spans rows', () => {
    const { rows } = realignRows(
      tableOf('From | To | Protocol | Port\nA | B | TCP | 1\nC | TCP | 2 |').raw,
    );

    expect(rows.map(isRealigned)).toEqual([false, true]);
    expect(rows[1]?.cells[0]?.spannedFrom).toBe('row');
  });

  it('gives the same table where no row has slid', () => {
    const { raw } = tableOf(
      'From | To | Protocol | Port | Notes\nA | B | TCP | 443 |\nA | C | TCP | |',
    );

    expect(realignRows(raw)).toBe(raw);
  });

  it('leaves a row alone that would be no better for it', () => {
    const { raw } = tableOf('From | To | Protocol | Port\nA | B | TCP | 1\nC | D | E |');

    expect(realignRows(raw)).toBe(raw);
  });

  it('leaves tables alone that do not begin with an end', () => {
    const { raw } = tableOf('Port | Protocol | From\n1 | TCP | A\nTCP | B |');

    expect(realignRows(raw)).toBe(raw);
  });
});
