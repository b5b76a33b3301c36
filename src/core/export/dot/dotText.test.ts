import { describe, expect, it } from 'vitest';
import { dotHtml, dotText } from './dotText.ts';

describe('a name in DOT', () => {
  it.each([
    ['say "hi"', String.raw`say \"hi\"`],
    ['\\N', String.raw`\\N`],
    ['a\\', String.raw`a\\`],
    ['&lt;', '&amp;lt;'],
    ['a\u0000b\nc', 'a b c'],
  ])('writes %j between quotes as %s', (name, written) => {
    expect(dotText(name)).toBe(written);
  });

  it('is no markup in a cell', () => {
    expect(dotHtml('<b a="1">&amp;</b>')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;');
    expect(dotHtml(String.raw`\N`)).toBe(String.raw`\\N`);
  });
});
