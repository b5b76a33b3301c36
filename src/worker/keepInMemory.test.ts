import { describe, expect, it } from 'vitest';
import type { Drawing } from '../core/layout/drawing.ts';
import { keepInMemory } from './keepInMemory.ts';

const drawing = (width: number): Drawing => ({
  width,
  height: 1,
  groups: [],
  cards: [],
  flows: [],
});
const heavy: Drawing = {
  ...drawing(1),
  flows: Array.from({ length: 10 }, () => ({ points: [] })) as unknown as Drawing['flows'],
};
const key = (name: string) => ({ name, check: `${name}!` });

describe('what is kept in memory', () => {
  it('is given back as the very object', () => {
    const memory = keepInMemory();
    const one = drawing(1);
    memory.write(key('a'), one);
    expect(memory.read(key('a'))).toBe(one);
    expect(memory.read(key('b'))).toBeNull();
  });

  it('is not given to another that has the same name by chance', () => {
    const memory = keepInMemory();
    memory.write(key('a'), drawing(1));
    expect(memory.read({ name: 'a', check: 'other' })).toBeNull();
  });

  it('makes room for what is used by what was not used for the longest time', () => {
    const memory = keepInMemory({ drawings: 2, points: Infinity });
    memory.write(key('a'), drawing(1));
    memory.write(key('b'), drawing(2));
    memory.read(key('a'));
    memory.write(key('c'), drawing(3));
    expect(['a', 'b', 'c'].map((name) => memory.read(key(name))?.width)).toEqual([1, undefined, 3]);
  });

  it('weighs no more than it may, save for the drawing that came last', () => {
    const memory = keepInMemory({ drawings: 9, points: 100 });
    const there = () => ['a', 'b', 'c'].filter((name) => memory.read(key(name)) !== null);
    memory.write(key('a'), heavy);
    memory.write(key('b'), heavy);
    expect(there()).toEqual(['b']);
    memory.write(key('b'), drawing(1));
    memory.write(key('c'), drawing(1));
    expect(there()).toEqual(['b', 'c']);
    memory.write(key('a'), { ...heavy, flows: [...heavy.flows, ...heavy.flows] });
    expect(there()).toEqual(['a']);
  });
});
