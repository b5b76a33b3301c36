import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './findJsonFault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place where a text stops being JSON', () => {
  it('is the end of what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(findJsonFault(text)).toBe(text.length);
      }),
    );
  });

  it('has nothing before it that could not stand there', () => {
    const signs = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '0', '-', 'x', ' ');
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), signs, (text, at, sign) => {
        const place = at % (text.length + 1);
        const spoiled = text.slice(0, place) + sign + text.slice(place);
        const fault = findJsonFault(spoiled);
        expect(findJsonFault(spoiled.slice(0, fault))).toBe(fault);
        // Only what is JSON, or could go on to be, has no fault before its end.
        expect(fault === spoiled.length || !isJson(spoiled)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is found in a text that opens more than can be counted on fingers, and closes nothing', () => {
    expect(findJsonFault('['.repeat(300_000))).toBe(300_000);
  });
});
