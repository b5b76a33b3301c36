import { describe, expect, it } from 'vitest';
import { mermaidComment, mermaidText } from './mermaidText.ts';

describe('a name in Mermaid', () => {
  it.each(['diego_cell', 'tap-gui', '10.0.0.1', '4222, 4223', 'Rep → BBS', '61001–65534', '漢字'])(
    'stays %s, which nothing there takes for its own',
    (name) => {
      expect(mermaidText(name)).toBe(name);
    },
  );

  it.each([
    ['"quoted"', '#34;quoted#34;'],
    ['__proto__', '#95;#95;proto#95;#95;'],
    ['- one', '#45; one'],
    ['1. one', '1#46; one'],
    ['#quot;', '#35;quot#59;'],
    ['<b>', '#60;b#62;'],
    ['www.example.org', 'www#46;example#46;org'],
    ['a@b.c', 'a#64;b.c'],
    ['😀', '#128512;'],
  ])('writes %s as %s', (name, written) => {
    expect(mermaidText(name)).toBe(written);
  });

  it('gives no orders from within a comment', () => {
    expect(mermaidComment('%%{init: {}}%%')).not.toMatch(/[{}]/);
  });
});
