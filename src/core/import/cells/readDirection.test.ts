import { describe, expect, it } from 'vitest';
import { directionInAside, readDirection } from './readDirection.ts';

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
    ['Saída', 'outbound'],
    ['In uscita', 'outbound'],
    ['In entrata', 'inbound'],
    ['Исходящий', 'outbound'],
    ['受信', 'inbound'],
    ['アウト', 'outbound'],
    ['入/出', 'both'],
    ['インターネット', 'unclear'],
    ['出口', 'unclear'],
    ['Instance', 'unclear'],
    ['sideways', 'unclear'],
    ['', null],
    ['-', null],
  ])('reads %j as %s', (text, direction) => {
    expect(readDirection(text)).toBe(direction);
  });
});

describe('directionInAside', () => {
  it.each([
    ['TCP (Outbound)', 'outbound'],
    ['443 (inbound only)', 'inbound'],
    ['TCP (in)', 'inbound'],
    ['443 (in), 80 (out)', 'unclear'],
    ['443 (HTTPS)', null],
    ['443 (for inbound mail)', null],
    ['TCP outbound', 'outbound'],
    ['TCP, mutual TLS', null],
    ['TLS (mutual authentication)', null],
    ['443, inbound', 'inbound'],
  ])('hears of %j, beside a port or a protocol: %s', (text, direction) => {
    expect(directionInAside(text)).toBe(direction);
  });
});
