import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId } from '../core/model/ids.ts';
import { EMPTY_SAVED } from './emptySaved.ts';
import {
  addRecent,
  clearAll,
  clearRecent,
  isPinned,
  mergeSaved,
  readSaved,
  removeSaved,
  togglePin,
  writeSaved,
} from './savedQueries.ts';
import type { SavedQueries, SavedQuery } from './savedQueries.ts';

const ask = (text: string, document = 'diego'): SavedQuery => ({
  document: documentId(document),
  text,
});
const addAll = (queries: readonly SavedQuery[]) => queries.reduce(addRecent, EMPTY_SAVED);
const texts = (queries: readonly SavedQuery[]) => queries.map(({ text }) => text);

describe('recent queries', () => {
  it('stand newest first, each once for its document', () => {
    const { recent } = addAll([ask('a'), ask('b'), ask('a', 'tap'), ask('a')]);
    expect(recent).toEqual([ask('a'), ask('a', 'tap'), ask('b')]);
  });

  it('stay as they are, reference and all, where the newest is asked again', () => {
    const saved = addAll([ask('a'), ask('b')]);
    expect(addRecent(saved, ask('b'))).toBe(saved);
  });

  it('are 20 of a document at most, the newest ones', () => {
    const many = Array.from({ length: 25 }, (_, number) => ask(`port:${number + 1}`));
    const { recent } = addAll([ask('kept', 'tap'), ...many]);
    expect(texts(recent).slice(0, 2)).toEqual(['port:25', 'port:24']);
    expect(recent).toHaveLength(21);
    expect(recent.at(-1)).toEqual(ask('kept', 'tap'));
    expect(texts(recent)).toContain('port:6');
    expect(texts(recent)).not.toContain('port:5');
  });

  it('are 100 in all at most', () => {
    const many = Array.from({ length: 8 * 20 }, (_, number) =>
      ask(`port:${number + 1}`, `page-${number % 8}`),
    );
    const { recent } = addAll(many);
    expect(recent).toHaveLength(100);
    expect(recent[0]?.text).toBe('port:160');
    expect(recent.at(-1)?.text).toBe('port:61');
  });

  it('hold nothing that is empty, stands in white space, or is longer than anybody asks', () => {
    for (const text of ['', ' ', ' a', 'a\n', 'a'.repeat(1001)]) {
      expect(addRecent(EMPTY_SAVED, ask(text))).toBe(EMPTY_SAVED);
      expect(togglePin(EMPTY_SAVED, ask(text))).toBe(EMPTY_SAVED);
    }
    expect(addRecent(EMPTY_SAVED, ask('a'.repeat(1000))).recent).toHaveLength(1);
  });
});

describe('pinned queries', () => {
  it('stand in the order in which they were pinned, beside the recent ones', () => {
    const saved = [ask('b'), ask('a')].reduce(togglePin, addAll([ask('a')]));
    expect(saved).toEqual({ recent: [ask('a')], pinned: [ask('b'), ask('a')] });
    expect(isPinned(saved, ask('b'))).toBe(true);
    expect(isPinned(saved, ask('b', 'tap'))).toBe(false);
  });

  it('are recent ones again when they are let go, though they were none before', () => {
    const saved = togglePin(togglePin(addAll([ask('a')]), ask('b')), ask('b'));
    expect(saved).toEqual({ recent: [ask('b'), ask('a')], pinned: [] });
  });

  it('are 100 at most, the oldest giving way', () => {
    const many = Array.from({ length: 101 }, (_, number) => ask(`port:${number + 1}`));
    const { pinned } = many.reduce(togglePin, EMPTY_SAVED);
    expect(pinned).toHaveLength(100);
    expect(pinned[0]?.text).toBe('port:2');
  });
});

describe('taking away', () => {
  const saved: SavedQueries = {
    recent: [ask('a'), ask('b')],
    pinned: [ask('a'), ask('a', 'tap')],
  };

  it('removes one query from both lists, and nothing where there is none', () => {
    expect(removeSaved(saved, ask('a'))).toEqual({
      recent: [ask('b')],
      pinned: [ask('a', 'tap')],
    });
    expect(removeSaved(saved, ask('c'))).toBe(saved);
  });

  it('clears the recent ones and leaves the pinned ones, or clears all', () => {
    expect(clearRecent(saved)).toEqual({ recent: [], pinned: saved.pinned });
    expect(clearRecent(clearRecent(saved))).toEqual(clearRecent(saved));
    expect(clearAll(saved)).toBe(EMPTY_SAVED);
    expect(clearAll(EMPTY_SAVED)).toBe(EMPTY_SAVED);
  });
});

describe('what two pages keep in one place', () => {
  const base: SavedQueries = { recent: [ask('a'), ask('b')], pinned: [ask('p'), ask('q')] };
  const theirs = [ask('new pin'), ask('p')].reduce(togglePin, addRecent(base, ask('theirs')));

  it('is what was changed here, made to what was changed there', () => {
    const mine = [ask('mine'), ask('q')].reduce(togglePin, addRecent(base, ask('b')));
    expect(mine).toEqual({
      recent: [ask('q'), ask('b'), ask('a')],
      pinned: [ask('p'), ask('mine')],
    });
    expect(theirs).toEqual({
      recent: [ask('p'), ask('theirs'), ask('a'), ask('b')],
      pinned: [ask('q'), ask('new pin')],
    });
    expect(mergeSaved(base, mine, theirs)).toEqual({
      recent: [ask('q'), ask('b'), ask('p'), ask('theirs'), ask('a')],
      pinned: [ask('new pin'), ask('mine')],
    });
  });

  it('is theirs where nothing was changed here, and mine itself where nothing was there', () => {
    expect(mergeSaved(base, base, theirs)).toEqual(theirs);
    expect(mergeSaved(EMPTY_SAVED, EMPTY_SAVED, theirs)).toEqual(theirs);
    const mine = addRecent(base, ask('mine'));
    expect(mergeSaved(base, mine, { ...base })).toBe(mine);
    expect(mergeSaved(base, mine, { ...mine })).toBe(mine);
  });

  it('has nothing of what was taken away on either side', () => {
    const mine = removeSaved(base, ask('a'));
    expect(mergeSaved(base, mine, removeSaved(base, ask('p')))).toEqual({
      recent: [ask('b')],
      pinned: [ask('q')],
    });
    expect(mergeSaved(base, addRecent(base, ask('mine')), EMPTY_SAVED)).toEqual({
      recent: [ask('mine')],
      pinned: [],
    });
  });

  it('is cleared for both, and the last pin that is let go lets no other go', () => {
    expect(mergeSaved(base, clearAll(base), theirs)).toBe(EMPTY_SAVED);
    expect(mergeSaved(base, clearRecent(base), theirs)).toEqual({
      recent: [],
      pinned: theirs.pinned,
    });
    const one: SavedQueries = { recent: [], pinned: [ask('p')] };
    const two = togglePin(one, ask('q'));
    expect(mergeSaved(one, togglePin(one, ask('p')), two).pinned).toEqual([ask('q')]);
  });

  it('is bounded, the oldest giving way', () => {
    const pins = (name: string) =>
      Array.from({ length: 60 }, (_, number) => ask(`${name}:${number}`));
    const { pinned } = mergeSaved(
      EMPTY_SAVED,
      { recent: pins('port'), pinned: pins('port') },
      { recent: pins('from'), pinned: pins('from') },
    );
    expect(pinned).toHaveLength(100);
    expect(pinned.at(-1)).toEqual(ask('port:59'));
  });
});

describe('what stands on the device', () => {
  it('is read as it was written', () => {
    const saved = togglePin(addAll([ask('Rep→"SSH Proxy":8889'), ask('\ud83d🚢')]), ask('a', 'b'));
    expect(readSaved(writeSaved(saved))).toEqual(saved);
  });

  it('is nothing where there is nothing, or nothing of ours', () => {
    const others = [
      null,
      '',
      'null',
      '7',
      '"text"',
      '[]',
      '{}',
      '{"recent":{}}',
      '{"recent":[',
      '�',
    ];
    for (const json of others) expect(readSaved(json)).toEqual(EMPTY_SAVED);
  });

  it('loses what cannot be read, and keeps the rest', () => {
    const json = JSON.stringify({
      recent: [
        null,
        7,
        'port:443',
        ['diego', 'a'],
        { document: 'diego' },
        { document: 7, text: 'a' },
        { document: '', text: 'a' },
        { document: 'diego', text: '' },
        { document: 'diego', text: ' a ' },
        { document: 'diego', text: 'a'.repeat(1001) },
        { document: 'd'.repeat(1001), text: 'a' },
        { document: 'diego', text: 'good', at: 'more than is wanted' },
        { document: 'diego', text: 'good' },
      ],
      pinned: 'all of them',
    });
    expect(readSaved(json)).toEqual({ recent: [ask('good')], pinned: [] });
  });

  it('of a hostile size is bounded, or not read at all', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, number) => ask(`port:${number}`, `page-${number % 50}`));
    const read = readSaved(JSON.stringify({ recent: many(5000), pinned: many(5000) }));
    expect(read.recent).toHaveLength(100);
    expect(read.pinned).toHaveLength(100);
    expect(readSaved(JSON.stringify({ recent: [ask('a')], more: 'x'.repeat(2_000_000) }))).toEqual(
      EMPTY_SAVED,
    );
    expect(readSaved('['.repeat(1_000_000))).toEqual(EMPTY_SAVED);
  });

  it('is read again however much of it there is, the longest escapes included', () => {
    const longest = Array.from({ length: 100 }, (_, number) =>
      ask(`${'\u0001'.repeat(995)}${number}`, `page-${number}`),
    );
    const saved = longest.reduce(togglePin, addAll(longest));
    expect(readSaved(writeSaved(saved))).toEqual(saved);
  });

  it('never makes reading throw, whatever it is', () => {
    const property = fc.property(fc.oneof(fc.json(), fc.string()), (json) => {
      const { recent, pinned } = readSaved(`{"recent":[${json}],"pinned":${json}}`);
      for (const query of [...recent, ...pinned]) {
        expect(Object.keys(query).toSorted()).toEqual(['document', 'text']);
      }
    });
    fc.assert(property);
  });
});
