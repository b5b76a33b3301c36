import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryScenario } from './arbitraryScenario.ts';
import { DEFAULT_OVERLAY } from './overlay.ts';
import { readOverlayInput, withOverlayInput, withoutOverlayInput } from './overlayText.ts';
import { readScenario } from './readScenario.ts';
import { EXAMPLE_SCENARIO } from './scenario.ts';
import { writeScenario } from './writeScenario.ts';

const typed = fc.oneof(
  fc.constantFrom('', '10.0.0.0/8', '24', '/24', '10.0.0.0/8, 10.1.0.0/16\n\n172.16.0.0/12'),
  fc.string({ unit: fc.constantFrom('_', '~', '20', ' ', '\n', '\t', '%', ':', 'é', '\u{a0}') }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', '\u2028', '\r') }),
);

const arbitraryInput = fc.record({ range: typed, cellPrefix: typed, others: typed });

describe('the overlay’s fields as text', () => {
  it('come back as they were typed, whatever that was', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        expect(readOverlayInput(withOverlayInput('', input))).toEqual(input);
      }),
      { numRuns: 2000 },
    );
  });

  it('stand beside every scenario without touching it', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryInput, arbitraryInput, (scenario, before, input) => {
        const own = writeScenario(scenario);
        const text = withOverlayInput(withOverlayInput(own, before), input);
        expect(readScenario(text)).toEqual({ ok: true, scenario });
        expect(readOverlayInput(text)).toEqual(input);
        expect(withoutOverlayInput(text)).toBe(own);
      }),
    );
  });

  it('have no character that an address would escape but the space between words', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const text = withOverlayInput('cells:1', input);
        expect(text).toMatch(/^cells:1( [a-z-]+:[A-Za-z0-9.,:/_~-]*)*$/);
      }),
    );
  });

  it('can be read in a link', () => {
    const input = { range: '10.0.0.0/8', cellPrefix: '26', others: '10.1.0.0/16\n172.16.0.0/12' };
    expect(withOverlayInput('', input)).toBe(
      'overlay:10.0.0.0/8 cell-prefix:26 in-use:10.1.0.0/16_172.16.0.0/12',
    );
  });

  it('are left out at their defaults, and kept where they are empty', () => {
    expect(withOverlayInput('cells:1 overlay:x', DEFAULT_OVERLAY)).toBe('cells:1');
    expect(withOverlayInput('', { ...DEFAULT_OVERLAY, range: '' })).toBe('overlay:');
    expect(readOverlayInput('cells:1 overlay:')).toEqual({ ...DEFAULT_OVERLAY, range: '' });
  });

  it('are taken as they stand where nobody wrote them so', () => {
    expect(readOverlayInput('OVERLAY:~zz~%20~ cell-prefix').range).toBe('~zz~%20~');
    expect(readOverlayInput('overlay:a overlay:b').range).toBe('a');
  });
});

describe('a text with the overlay’s fields', () => {
  it('is the page’s example where it has nothing else', () => {
    const scenario = EXAMPLE_SCENARIO;
    expect(readScenario('overlay:10.0.0.0/8')).toEqual({ ok: true, scenario });
    expect(readScenario(' in-use:x  cell-prefix: ')).toEqual({ ok: true, scenario });
  });

  it('keeps a scenario that cannot be read as it stands, and its places', () => {
    const text = withOverlayInput('hello  cells:1', { ...DEFAULT_OVERLAY, range: 'x' });
    expect(text).toBe('hello  cells:1 overlay:x');
    const reading = readScenario('overlay:x cells:1 hello');
    expect(reading).toMatchObject({ problems: [{ code: 'unknown-word', at: { start: 18 } }] });
  });

  it('has a field once', () => {
    const reading = readScenario('overlay:a overlay:b');
    expect(reading).toMatchObject({ problems: [{ code: 'repeated-word', at: { start: 10 } }] });
  });
});
