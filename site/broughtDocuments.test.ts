import { describe, expect, it } from 'vitest';
import { tap } from '../data/tap.ts';
import { broughtDocuments, findBrought } from './broughtDocuments.ts';

describe('findBrought', () => {
  it('finds what the build was given, whatever other plugins there are', () => {
    const documents = [tap];
    const plugins = [{ name: 'another', api: { documents: [] } }, broughtDocuments(documents)];
    expect(findBrought({ plugins })).toBe(documents);
  });

  it('finds none in the build of the built-in documents', () => {
    expect(findBrought({ plugins: [{ name: 'another' }] })).toBeNull();
  });
});
