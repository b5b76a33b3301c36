import { describe, expect, it } from 'vitest';
import { alignStack } from './alignStack.ts';

const thing = (height: number, ...wishes: number[]) => ({ height, wishes, before: 10 });

describe('a stack', () => {
  it('grants every wish where there is room', () => {
    expect(alignStack([thing(20, 15), thing(20, 60)], 0, 100)).toEqual([15, 60]);
  });

  it('keeps order and distance where wishes contradict', () => {
    const [first = 0, second = 0] = alignStack([thing(20, 60), thing(20, 15)], 0, 100);
    expect(second - first).toBe(30);
  });

  it('stays between the bounds', () => {
    expect(alignStack([thing(20, -50)], 0, 100)).toEqual([10]);
    expect(alignStack([thing(20, 500)], 0, 100)).toEqual([80]);
  });

  it('grants one of several wishes exactly, so that one line is straight', () => {
    expect([20, 31, 47]).toContain(alignStack([thing(20, 20, 31, 47)], 0, 100)[0]);
  });
});
