import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { DOCUMENT_ORDER, cellText, nextOrder, orderRows, tableFamilies } from './rowOrder.ts';

const PORT = 2;
const ports = (order: Parameters<typeof orderRows>[1]) =>
  orderRows(diego.entries, order).map((entry) => cellText(entry, PORT));

describe('the order of rows', () => {
  it('is the document’s own unless asked, by reference', () => {
    expect(orderRows(diego.entries, DOCUMENT_ORDER)).toBe(diego.entries);
  });

  it('sorts numbers in cells as numbers', () => {
    const sorted = ports({ column: PORT, descending: false });
    expect(sorted.slice(0, 4)).toEqual(['443', '1801', '1801', '3306']);
    expect(sorted.slice(-2)).toEqual(['Varies', 'Varies‡']);
  });

  it('keeps equal cells in the document’s order, in either direction', () => {
    for (const descending of [false, true]) {
      const rows = orderRows(diego.entries, { column: PORT, descending });
      const equal = rows.filter((entry) => cellText(entry, PORT) === '8889');
      expect(equal).toEqual(diego.entries.filter((entry) => equal.includes(entry)));
    }
  });

  it('loses no row', () => {
    const rows = orderRows(diego.entries, { column: 'number', descending: true });
    expect(new Set(rows)).toEqual(new Set(diego.entries));
  });

  it('goes up, down and back to the document’s with each click', () => {
    const up = nextOrder(DOCUMENT_ORDER, PORT);
    const down = nextOrder(up, PORT);
    expect([up?.descending, down?.descending, nextOrder(down, PORT)]).toEqual([false, true, null]);
    expect(nextOrder(down, 'number')).toEqual({ column: 'number', descending: false });
  });

  it('reads tables with the same headings as one', () => {
    const [family, ...others] = tableFamilies(diego);
    expect(others).toEqual([]);
    expect(family?.tables.map((table) => table.id)).toEqual(['inbound', 'internal', 'outbound']);
  });
});
