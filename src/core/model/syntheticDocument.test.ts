import { describe, expect, it } from 'vitest';
import { makeSyntheticDocument } from './syntheticDocument.ts';

describe('makeSyntheticDocument', () => {
  it('has a row and a flow for each flow asked for', () => {
    const { entries, flows } = makeSyntheticDocument(300);
    expect([entries.length, flows.length]).toEqual([300, 300]);
  });

  it('is the same for the same seed, and another one for another', () => {
    expect(makeSyntheticDocument(100, 7)).toEqual(makeSyntheticDocument(100, 7));
    expect(makeSyntheticDocument(100, 7).flows).not.toEqual(makeSyntheticDocument(100, 8).flows);
  });

  it('has flows within a group and between groups, and every kind of security', () => {
    const { flows, components } = makeSyntheticDocument(300);
    const groupOf = new Map(components.map(({ id, group }) => [id, group]));
    const inside = flows.filter(({ from, to }) => groupOf.get(from) === groupOf.get(to));
    expect(inside.length).toBeGreaterThan(30);
    expect(inside.length).toBeLessThan(200);
    expect(new Set(flows.map(({ encryption }) => encryption.value)).size).toBe(4);
  });

  it('has nothing that talks to itself', () => {
    expect(makeSyntheticDocument(1000).flows.filter(({ from, to }) => from === to)).toEqual([]);
  });
});
