import { describe, expect, it } from 'vitest';
import type { EntryId } from '../model/ids.ts';
import { compareDocuments } from './compareDocuments.ts';
import { sideOf, tell, HTTPS, CALL, page, comparePages } from './sampleComparison.ts';

describe('the rows of two pages', () => {
  const rows = [[HTTPS]];

  it('are one where they have most flows in common', () => {
    const [other, third] = [
      { ...HTTPS, port: 80 },
      { ...HTTPS, port: 22 },
    ];
    const { entries } = compareDocuments(
      sideOf(page('one', { rows: [[HTTPS, other, third]] })),
      sideOf(page('two', { rows: [[HTTPS], [other, third]] })),
      [],
    );
    expect(entries.get('flows-2' as EntryId)?.before?.id).toBe('flows-1');
    expect(entries.get('flows-1' as EntryId)).toMatchObject({ kind: 'unchanged', before: null });
  });

  it('that say the same in other words are unchanged, and reworded', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows })),
      sideOf(page('two', { rows, written: 'Alpha' })),
      [],
    );
    expect(comparison.entries.get('flows-1' as EntryId)).toMatchObject({
      kind: 'unchanged',
      reworded: true,
      before: { written: ['A'] },
      after: { written: ['Alpha'] },
    });
  });

  it('that are two on one side and one on the other lose no flow', () => {
    const other = { ...HTTPS, port: 80 };
    const comparison = compareDocuments(
      sideOf(page('one', { rows: [[HTTPS], [other]] })),
      sideOf(page('two', { rows: [[HTTPS, other]] })),
      [],
    );
    expect(tell(comparison)).toEqual([]);
    const [row, ...more] = [...comparison.entries.values()];
    expect(more).toEqual([]);
    expect([row?.kind, row?.before?.id]).toEqual(['unchanged', 'flows-1']);
    expect(row?.elsewhere.map(({ id }) => id)).toEqual(['flows-2']);
  });

  it('of the earlier page keep their number, and what their footnote marks mean', () => {
    const { document } = compareDocuments(
      sideOf(page('one', { rows: [[HTTPS], [{ ...HTTPS, port: 'not-stated' }, CALL]] })),
      sideOf(page('two', { rows: [[HTTPS]] })),
      [],
    );
    const removed = document.entries.find(({ id }) => id === 'before-flows-2');
    expect(removed).toMatchObject({ number: 2, footnotes: ['† (one)'] });
    expect(document.footnotes).toContainEqual({ mark: '† (one)', text: 'What † means in one.' });
    expect(document.footnotes).toContainEqual({ mark: '†', text: 'What † means in two.' });
  });

  it('bring the notes of both pages, and say whose they are', () => {
    const { document } = comparePages([HTTPS], [HTTPS]);
    expect(document.notes).toEqual(['one: A note of one.', 'two: A note of two.']);
    expect(document.pages.map(({ id }) => id)).toEqual(['one', 'two']);
  });
});
