import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PALETTES, halfOver } from './palette.ts';

const tokens = readFileSync(new URL('../../../ui/styles/tokens.css', import.meta.url), 'utf8');

it('a picture has the colours that the page has, in either theme', () => {
  const pairs = [...tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)];
  const [light, dark] = [2, 3].map(
    (place) => new Map(pairs.map((pair) => [pair[1] ?? '', pair[place] ?? ''])),
  );
  for (const name of Object.keys(PALETTES.light)) {
    expect({ name, colour: light?.get(name) }).toEqual({
      name,
      colour: new Map(Object.entries(PALETTES.light)).get(name),
    });
    expect({ name, colour: dark?.get(name) }).toEqual({
      name,
      colour: new Map(Object.entries(PALETTES.dark)).get(name),
    });
  }
});

it('a colour that is half there lies between the two', () => {
  expect(halfOver('#000000', '#ffffff')).toBe('#808080');
  expect(halfOver('#0f766e', '#f7f9fb')).toBe('#83b8b5');
});
