import { describe, expect, it } from 'vitest';
import { leaveOutRows, rowBodies } from './rowBodies.ts';
import { sampleDocument, sampleFamily } from './sampleTables.ts';

const { entries } = sampleDocument;
const bodies = rowBodies(sampleFamily, entries, null);
const idsIn = (all: typeof bodies) => all.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('the bodies of a table', () => {
  it('stand one for each title, with its rows in the document’s order', () => {
    expect(bodies.map(({ table }) => table)).toEqual(sampleFamily.tables);
    for (const { table, rows } of bodies) {
      expect(rows).toEqual(entries.filter((entry) => entry.table === table?.id));
    }
  });

  it('are one without a title, once sorted, and lose no row', () => {
    const sorted = rowBodies(sampleFamily, entries, { column: 0, descending: false });
    expect(sorted.map(({ table }) => table)).toEqual([null]);
    expect(idsIn(sorted).toSorted()).toEqual(idsIn(bodies).toSorted());
  });

  it('keep the rows that the query selects, and know of all', () => {
    const [first] = entries;
    const left = leaveOutRows(bodies, { has: (id) => id === first?.id });
    expect(idsIn(left)).toEqual([first?.id]);
    expect(left.map(({ all }) => all)).toEqual(bodies.map(({ all }) => all));
  });

  it('are the same where nothing is left out', () => {
    expect(leaveOutRows(bodies, null)).toBe(bodies);
  });
});
