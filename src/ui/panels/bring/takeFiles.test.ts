import { describe, expect, it } from 'vitest';
import { takeFiles } from './takeFiles.ts';

describe('files that are opened or dropped', () => {
  it('become sources, and what cannot be read is said beside the others', async () => {
    const { sources, remarks } = await takeFiles([
      new File(['a,b'], 'a.csv'),
      new File(['%PDF-1.7'], 'b.pdf'),
      new File(['c|d'], 'c.md'),
    ]);
    expect(sources).toEqual([
      { name: 'a.csv', text: 'a,b', format: null },
      { name: 'c.md', text: 'c|d', format: null },
    ]);
    expect(remarks).toEqual([expect.stringContaining('“b.pdf” is a PDF')]);
  });

  it('are no more than 20 MB together', async () => {
    const { sources, remarks } = await takeFiles([
      new File([new Uint8Array(15_000_000).fill(65)], 'a.txt'),
      new File([new Uint8Array(6_000_000).fill(65)], 'b.txt'),
      new File(['c'], 'c.txt'),
    ]);
    expect(sources.map(({ name }) => name)).toEqual(['a.txt', 'c.txt']);
    expect(remarks).toEqual([expect.stringContaining('“b.txt” has 6 MB')]);
  });

  it('that cannot be opened, as folders, say what to do', async () => {
    const folder = new File([], 'docs');
    Object.defineProperty(folder, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    expect((await takeFiles([folder])).remarks).toEqual([
      expect.stringContaining('bring the files in it'),
    ]);
  });

  it('are at most two hundred, and the others are counted', async () => {
    const many = Array.from({ length: 203 }, (_, place) => new File(['x'], `${place}.txt`));
    const { sources, remarks } = await takeFiles(many);
    expect(sources).toHaveLength(200);
    expect(remarks).toEqual(['Of 203 files only the first 200 were taken.']);
  });
});
