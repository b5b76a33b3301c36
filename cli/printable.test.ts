import { describe, expect, it } from 'vitest';
import { printable } from './printable.ts';

describe('printable', () => {
  it.each([
    ['a command to the terminal', 'red \u001b[31m', 'red \\u{1b}[31m'],
    ['a command of one byte', '\u009b2J', '\\u{9b}2J'],
    ['text that runs the other way', 'abc\u202edef', 'abc\\u{202e}def'],
    ['what has no width', 'BBS\u200b', 'BBS\\u{200b}'],
    ['half a character', '\ud800', '\\u{d800}'],
    ['a line break', 'one\r\ntwo\u2028three\tfour', 'one  two three four'],
  ])('shows %s and does not obey it', (_what, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves words of any language alone', () => {
    expect(printable('Größe → 端口 🙂')).toBe('Größe → 端口 🙂');
  });

  it('cuts what is long, and never a character in two', () => {
    expect(printable('🙂'.repeat(20), 5)).toBe('🙂🙂🙂🙂…');
  });
});
