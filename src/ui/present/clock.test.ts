import { expect, it } from 'vitest';
import { sayElapsed, sayTime } from './clock.ts';

it('says minutes and seconds, and hours only once there are some', () => {
  expect(sayElapsed(0)).toBe('0:00');
  expect(sayElapsed(65_900)).toBe('1:05');
  expect(sayElapsed(3_599_999)).toBe('59:59');
  expect(sayElapsed(3_725_000)).toBe('1:02:05');
});

it('counts nothing where a clock was put back', () => {
  expect(sayElapsed(-5000)).toBe('0:00');
});

it('says the time without seconds', () => {
  expect(sayTime(new Date(2026, 10, 30, 9, 5, 42), 'de')).toBe('9:05');
});
