import { describe, expect, it, vi } from 'vitest';
import { NO_CHOICES } from '../core/import/choices.ts';
import type { ReadTables } from '../core/import/tableSummary.ts';
import { createImport } from './createImport.ts';

const READ: ReadTables = { document: null, tables: [], problems: [] };
const FILES = [{ name: 'a.csv', text: 'a,b', format: null }] as const;

const noWorker = () => {
  throw new Error('Worker is not defined');
};

describe('where the browser gives no workers', () => {
  it('the page reads by itself, and it is said once', async () => {
    const onNoWorker = vi.fn<() => void>();
    const importHere = vi.fn<(...asked: readonly unknown[]) => ReadTables>(() => READ);
    const reader = createImport({
      spawn: noWorker,
      loadHere: async () => importHere,
      onNoWorker,
    });
    const [first, second] = [
      await reader.read(FILES, NO_CHOICES),
      await reader.read(FILES, NO_CHOICES),
    ];
    expect(first).toEqual({ kind: 'done', read: READ });
    expect(second).toEqual(first);
    expect(onNoWorker).toHaveBeenCalledTimes(1);
    expect(importHere).toHaveBeenCalledWith(FILES, NO_CHOICES, undefined);
  });

  it('what was cancelled before it began is not read', async () => {
    const importHere = vi.fn<(...asked: readonly unknown[]) => ReadTables>(() => READ);
    const reader = createImport({
      spawn: noWorker,
      loadHere: async () => importHere,
      onNoWorker: () => undefined,
    });
    const reading = reader.read(FILES, NO_CHOICES);
    reader.cancel();
    expect(await reading).toEqual({ kind: 'superseded' });
    expect(importHere).not.toHaveBeenCalled();
  });

  it('what cannot be loaded, and what breaks on the way, is a failure with its reason', async () => {
    const reader = (loadHere: () => Promise<() => ReadTables>) =>
      createImport({ spawn: noWorker, loadHere, onNoWorker: () => undefined });
    const lost = reader(() => Promise.reject(new Error('404')));
    expect(await lost.read(FILES, NO_CHOICES)).toMatchObject({ kind: 'failed', message: '404' });
    const broken = reader(async () => () => {
      throw new RangeError('too deep');
    });
    expect(await broken.read(FILES, NO_CHOICES)).toMatchObject({ message: 'too deep' });
  });
});
