import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPortSpec } from '../model/ports.ts';
import { matchPorts, printPortPattern, readPortPattern } from './portPattern.ts';

const port = (from: number, to = from) => ({ from, to });

describe('ports', () => {
  it.each([
    ['8889', port(8889)],
    ['0443', port(443)],
    ['8000-9999', port(8000, 9999)],
    ['8000–9999', port(8000, 9999)],
    ['80-80', port(80)],
    ['Varies', 'varies'],
  ])('reads %j', (text, pattern) => {
    expect(readPortPattern(text)).toEqual({ ok: true, pattern });
  });

  it.each(['0', '65536', '70000', '90-80', 'abc', '', '-1', '80-', '1.5', '9'.repeat(400)])(
    'reads no port from %j',
    (text) => {
      expect(readPortPattern(text)).toMatchObject({ ok: false });
    },
  );

  it('reads what it prints', () => {
    fc.assert(
      fc.property(fc.nat({ max: 65534 }), fc.nat({ max: 65534 }), (one, other) => {
        const pattern = port(Math.min(one, other) + 1, Math.max(one, other) + 1);
        expect(readPortPattern(printPortPattern(pattern))).toEqual({ ok: true, pattern });
      }),
    );
  });

  it('answers for a known port with yes or no', () => {
    const ports = readPortSpec([4222, 4223]);
    expect(matchPorts(ports, [port(4223)])).toBe('yes');
    expect(matchPorts(ports, [port(4000, 5000)])).toBe('yes');
    expect(matchPorts(ports, [port(80), port(443)])).toBe('no');
    expect(matchPorts(ports, ['varies'])).toBe('no');
  });

  it('answers for a port that varies with possible, and with yes when asked for as such', () => {
    const ports = readPortSpec({ varies: '', possible: [{ from: 61001, to: 65534 }] });
    expect(matchPorts(ports, [port(61500)])).toBe('possible');
    expect(matchPorts(ports, [port(61000)])).toBe('no');
    expect(matchPorts(ports, [port(61500), 'varies'])).toBe('yes');
  });
});
