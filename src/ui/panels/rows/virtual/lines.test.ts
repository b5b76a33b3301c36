import { describe, expect, it } from 'vitest';
import { rowBodies } from '../rowBodies.ts';
import { sampleDocument, sampleFamily } from '../sampleTables.ts';
import { ROW_HEIGHT, columnWidths, guessHeights, linesOf } from './lines.ts';

const { entries } = sampleDocument;
const lines = linesOf(rowBodies(sampleFamily, entries, null));

describe('the lines of a table', () => {
  it('are a title and its rows, table by table, each with a key of its own', () => {
    expect(lines).toHaveLength(entries.length + sampleFamily.tables.length);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    const titles = lines.flatMap((line) => (line.kind === 'title' ? [line.table] : []));
    expect(titles).toEqual(sampleFamily.tables);
  });

  it('are guessed higher the more their cells hold, and lower the more room there is', () => {
    const widths = columnWidths(sampleFamily, entries, false);
    const heightsIn = (room: number) => guessHeights(lines, widths, room, ROW_HEIGHT);
    const [narrow, wide] = [heightsIn(0), heightsIn(4000)];
    expect(Math.max(...narrow)).toBeGreaterThan(2 * ROW_HEIGHT);
    lines.forEach((_line, place) => {
      expect(wide[place] ?? 0).toBeLessThanOrEqual(narrow[place] ?? 0);
    });
  });
});

describe('the widths of columns', () => {
  it('are one for each heading', () => {
    expect(columnWidths(sampleFamily, entries, false)).toHaveLength(
      sampleFamily.columns.length + 2,
    );
  });

  it('follow the longest cell, in sight or not, up to a measure', () => {
    const widthFor = (cell: string) => {
      const written = entries.map((entry) => ({ ...entry, written: [cell] }));
      return columnWidths(sampleFamily, [...entries, ...written], false)[1] ?? 0;
    };
    expect(widthFor('m'.repeat(30))).toBeGreaterThan(widthFor('m'));
    expect(widthFor('m'.repeat(5000))).toBe(widthFor('m'.repeat(500)));
  });
});
