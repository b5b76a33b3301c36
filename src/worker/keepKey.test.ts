import { describe, expect, it } from 'vitest';
import type { Drawing } from '../core/layout/drawing.ts';
import { sampleScene } from '../core/layout/sampleScene.ts';
import { CHART_SPACE } from '../core/layout/space.ts';
import { hashText } from '../core/model/hashText.ts';
import { createKeyOf } from './keepKey.ts';

const request = { scene: sampleScene(['a b:80', 'b c:443']), space: CHART_SPACE, before: null };
const drawing = (width: number): Drawing => ({
  width,
  height: 1,
  groups: [],
  cards: [],
  flows: [],
});

describe('the key of a drawing', () => {
  it('is the same for the same content, whichever objects hold it', () => {
    const again = structuredClone({ ...request, before: drawing(7) });
    const keyOf = createKeyOf('1');
    expect(keyOf(again)).toEqual(createKeyOf('1')({ ...request, before: drawing(7) }));
    expect(keyOf(again)).toEqual(keyOf(again));
  });

  it('is another for another scene, space, drawing before or version', () => {
    const keyOf = createKeyOf('1');
    const keys = [
      keyOf(request),
      keyOf({ ...request, scene: sampleScene(['a b:80', 'b c:444']) }),
      keyOf({ ...request, space: { ...CHART_SPACE, width: CHART_SPACE.width + 1 } }),
      keyOf({ ...request, before: drawing(7) }),
      keyOf({ ...request, before: drawing(8) }),
      createKeyOf('2')(request),
    ];
    expect(new Set(keys.map(({ name }) => name)).size).toBe(keys.length);
    expect(new Set(keys.map(({ check }) => check)).size).toBe(keys.length);
  });

  it('tells texts apart that differ in one character, in either of its hashes', () => {
    const texts = Array.from({ length: 20_000 }, (_, place) => `{"id":"flow-${place}","port":80}`);
    const keys = texts.map(hashText);
    expect(new Set(keys.map(({ name }) => name)).size).toBe(texts.length);
    // 32 bits of 20,000 texts: about 0.05 of them are expected to meet.
    expect(new Set(keys.map(({ check }) => check)).size).toBeGreaterThan(texts.length - 3);
  });

  it('is made of the characters that any storage takes', () => {
    expect(createKeyOf('1')(request).name).toMatch(/^[0-9a-f]{16}$/);
  });
});
