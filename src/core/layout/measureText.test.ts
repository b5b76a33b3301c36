import { describe, expect, it } from 'vitest';
import { measureText } from './measureText.ts';
import { FONT } from './metrics.ts';
import { wrapLabel } from './wrapLabel.ts';

describe('the width of a text', () => {
  it('is that of DejaVu Sans', () => {
    // Measured in Chromium: "Rep" in 13px DejaVu Sans Bold is 28.16 px wide, with kerning.
    expect(measureText('Rep', FONT.title)).toBeCloseTo(28.2, 0);
    expect(measureText('8889', FONT.port)).toBeCloseTo(4 * 0.62 * 13, 5);
  });

  it('counts wide characters as one em, accents as nothing, strangers as wide', () => {
    const font = { size: 10, weight: 400, family: 'ui' } as const;
    expect(measureText('端口', font)).toBe(20);
    expect(measureText('🔒', font)).toBe(10);
    expect(measureText('é', font)).toBe(measureText('e', font));
    expect(measureText('Ж', font)).toBe(10);
  });
});

describe('a long name', () => {
  it('breaks at spaces and after slashes', () => {
    expect(wrapLabel('External git/helm repository', 150)).toEqual([
      'External git/',
      'helm repository',
    ]);
  });

  it('stays whole where it fits, and an empty one is one empty line', () => {
    expect(wrapLabel('local Route Emitter', 200)).toEqual(['local Route Emitter']);
    expect(wrapLabel('', 150)).toEqual(['']);
  });

  it('loses nothing but spaces, and never a line that is too wide', () => {
    const names = [
      'Container images used for compilation of developer’s custom containers repository',
      'a_very_long_identifier_without_any_space_in_it_at_all',
      'nfs_server or other blobstore',
      'Loremipsumdolorsitametconsecteturadipiscingelit',
    ];
    for (const name of names) {
      const lines = wrapLabel(name, 120);
      expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
      for (const line of lines) expect(measureText(line, FONT.title)).toBeLessThanOrEqual(120);
    }
  });
});
