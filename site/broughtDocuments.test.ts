import { afterEach, describe, expect, it, vi } from 'vitest';
import { tap } from '../data/tap.ts';
import { broughtDocuments, findBrought, findHome } from './broughtDocuments.ts';

afterEach(() => vi.unstubAllEnvs());

describe('findBrought', () => {
  it('finds what the build was given, whatever other plugins there are', () => {
    const documents = [tap];
    const plugins = [
      { name: 'another', api: { documents: [] } },
      broughtDocuments(documents, null),
    ];
    expect(findBrought({ plugins })).toBe(documents);
  });

  it('finds none in the build of the built-in documents', () => {
    expect(findBrought({ plugins: [{ name: 'another' }] })).toBeNull();
  });
});

describe('findHome', () => {
  it('is what the build was told, or nothing', () => {
    const home = 'https://example.org/charts/';
    expect(findHome({ plugins: [broughtDocuments([tap], home)] })).toBe(home);
    expect(findHome({ plugins: [broughtDocuments([tap])] })).toBeNull();
  });

  it('is told to the build of the built-in documents by the environment, with a slash or without', () => {
    expect(findHome({ plugins: [] })).toBeNull();
    vi.stubEnv('PORTOLAN_BASE', 'https://example.org/charts');
    expect(findHome({ plugins: [] })).toBe('https://example.org/charts/');
  });
});
