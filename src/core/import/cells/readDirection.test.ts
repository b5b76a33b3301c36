import { describe, expect, it } from 'vitest';
import { readDirection } from './readDirection.ts';

describe('readDirection', () => {
  it.each([
    ['Inbound', 'inbound'],
    ['INGRESS (from LB)', 'inbound'],
    ['In', 'inbound'],
    ['Outbound-External', 'outbound'],
    ['egress', 'outbound'],
    ['Bi-directional', 'both'],
    ['In/Out', 'both'],
    ['Inbound and outbound', 'both'],
    ['↔', 'both'],
    ['→', 'forward'],
    ['<-', 'backward'],
    ['Unidirectional', 'forward'],
    ['Internal', 'internal'],
    ['Saliente', 'outbound'],
    ['Instance', 'unclear'],
    ['sideways', 'unclear'],
    ['', null],
    ['-', null],
  ])('reads %j as %s', (text, direction) => {
    expect(readDirection(text)).toBe(direction);
  });
});
