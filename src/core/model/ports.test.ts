import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePorts, formatPorts, readPortSpec } from './ports.ts';

describe('readPortSpec', () => {
  it('reads one port as a range of one', () => {
    expect(readPortSpec(8889)).toEqual({ kind: 'fixed', ranges: [{ from: 8889, to: 8889 }] });
  });

  it('keeps the order of a list', () => {
    expect(formatPorts(readPortSpec([443, 80]))).toBe('443, 80');
  });

  it('reads a range with both its ends', () => {
    expect(formatPorts(readPortSpec({ from: 61001, to: 65534 }))).toBe('61001–65534');
  });

  it('does not take what is possible for what is so', () => {
    const ports = readPortSpec({ varies: 'typically 4443', possible: [4443] });
    expect(ports).toEqual({
      kind: 'varies',
      possible: [{ from: 4443, to: 4443 }],
      hint: 'typically 4443',
    });
    expect(formatPorts(ports)).toBe('varies');
  });

  it('has no hint where the document gives nothing', () => {
    expect(describePorts(readPortSpec({ varies: '', possible: [] }))).toBe('varies');
  });

  it.each([0, 65536, -1, 1.5, Number.NaN])('refuses %s, which is no port', (port) => {
    expect(() => readPortSpec(port)).toThrow(RangeError);
    expect(() => readPortSpec([443, port])).toThrow(RangeError);
    expect(() => readPortSpec({ varies: '', possible: [port] })).toThrow(RangeError);
  });

  it('refuses a range that runs backwards', () => {
    expect(() => readPortSpec({ from: 9000, to: 8000 })).toThrow('9000–8000 is no port range');
  });

  it('takes every port there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65535 }), (port) => {
        expect(formatPorts(readPortSpec(port))).toBe(String(port));
      }),
    );
  });
});

describe('describePorts', () => {
  it('adds to a port that varies what the document says of it', () => {
    const ports = readPortSpec({ varies: 'typically 61001–65534', possible: [] });
    expect(describePorts(ports)).toBe('varies, typically 61001–65534');
  });

  it('says no more of a fixed port than the short form', () => {
    expect(describePorts(readPortSpec([4222, 4223]))).toBe('4222, 4223');
  });
});
