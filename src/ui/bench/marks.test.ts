import { describe, expect, it } from 'vitest';
import { answer } from '../../core/bench/answer.ts';
import { readScenario } from '../../core/bench/readScenario.ts';
import type { Step } from '../../core/bench/steps.ts';
import { isOnLink, marksAt } from './marks.ts';

function stepsOf(text: string): readonly Step[] {
  const reading = readScenario(text);
  if (!reading.ok) throw new Error(reading.problems[0].message);
  return answer(reading.scenario)?.steps ?? [];
}

const direct = stepsOf('cells:1,2 app:A/1 app:B/2,2 allow:A/B/tcp/80 ask:A/B/tcp/80/direct');
const within = stepsOf('cells:1 app:A/1 app:B/1 ask:A/B/tcp/80/direct');
const gorouter = stepsOf('cells:1,2 app:A/1 app:B/2 ask:A/B/tcp/80/gorouter');

const numbers = (...marks: Parameters<typeof marksAt>) =>
  marksAt(...marks).map(({ number }) => number);

describe('the marks of the picture', () => {
  it('have the numbers of the steps', () => {
    expect(numbers(direct, { kind: 'container', app: 1, instance: 0 })).toEqual([1]);
    expect(numbers(direct, { kind: 'agent', cell: '1' })).toEqual([2]);
    expect(numbers(direct, { kind: 'overlay' })).toEqual([3]);
    expect(numbers(direct, { kind: 'agent', cell: '2' })).toEqual([4]);
    expect(numbers(direct, { kind: 'container', app: 2, instance: 0 })).toEqual([5]);
  });

  it('stand at one instance of an app only', () => {
    expect(marksAt(direct, { kind: 'container', app: 2, instance: 1 })).toEqual([]);
  });

  it('tell where the packet is stopped', () => {
    expect(marksAt(within, { kind: 'agent', cell: '1' })).toEqual([
      { number: 2, passes: true },
      { number: 4, passes: false },
    ]);
  });

  it('light the links that the packet takes, and no others', () => {
    expect(isOnLink(direct, 'agent', '1')).toBe(true);
    expect(isOnLink(direct, 'agent', '2')).toBe(true);
    expect(isOnLink(direct, 'nat', '1')).toBe(false);
    expect(isOnLink(within, 'agent', '1')).toBe(false);
    expect(isOnLink(gorouter, 'nat', '1')).toBe(true);
    expect(isOnLink(gorouter, 'nat', '2')).toBe(true);
    expect(isOnLink(gorouter, 'agent', '1')).toBe(false);
  });
});
