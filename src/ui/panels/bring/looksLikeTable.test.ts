import { describe, expect, it } from 'vitest';
import { looksLikeTable } from './looksLikeTable.ts';

describe('a text that is pasted anywhere', () => {
  it.each([
    ['Markdown', '| a | b |\n|---|---|\n| c | d |'],
    ['loose Markdown', 'a | b\n--|--\nc | d'],
    ['a page with a table in it', 'Some words.\n\n| a | b |\n|:--|--:|\n| c | d |\n\nMore.'],
    ['HTML', '<p>x</p><TABLE><tr><td>a</td></tr></TABLE>'],
    ['AsciiDoc', '[cols="1,1"]\n|===\n|a |b\n|==='],
    ['cells of a spreadsheet', 'a\tb\nc\td'],
    ['CSV', 'a,b,c\nd,e,f'],
    ['CSV of other countries', 'a;b;c\nd;e;f'],
    ['the published JSON', '{\n "id": "x", "entries": []}'],
  ])('is meant for the page where it is %s', (_what, text) => {
    expect(looksLikeTable(text)).toBe(true);
  });

  it.each([
    ['a word', 'diego_cell'],
    ['an address', 'https://example.org/a?b=c,d'],
    ['a sentence', 'First, second, and third.'],
    ['two sentences', 'One, two.\nThree.'],
    ['a query', 'Rep→BBS:8889 or port:443,80'],
    ['a line of a spreadsheet', 'a\tb\tc'],
    ['code', 'const a = [1, 2, 3];\nconst b = call(a);'],
    ['nothing', ''],
  ])('opens nothing where it is %s', (_what, text) => {
    expect(looksLikeTable(text)).toBe(false);
  });

  it.each([
    ['spaces', ' '.repeat(1_000_000)],
    ['dashes', '-'.repeat(1_000_000)],
    ['bars', '|-'.repeat(500_000)],
    ['braces', `{${'"'.repeat(1_000_000)}`],
    ['lines', '\n'.repeat(1_000_000)],
  ])('is decided soon, for a million %s, too', (_what, text) => {
    const began = performance.now();
    looksLikeTable(text);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
