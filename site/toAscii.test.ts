import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { toAscii } from './toAscii.ts';

describe('a page in ASCII', () => {
  it('says the same in texts and attributes', () => {
    const page = '<p title="Rep → BBS">Ålesund · 𝔸 &amp; “more”</p>';
    const written = toAscii(page);
    expect(written).toMatch(/^[\0-\x7f]*$/);
    expect(parseFragment(written)).toEqual(parseFragment(page));
  });

  it('says the same in scripts, of JSON, too', () => {
    const said = { arrow: '→', beyond: '𝔸', plain: 'a' };
    const written = toAscii(`<script type="application/json">${JSON.stringify(said)}</script>`);
    expect(written).toContain('\\u2192');
    expect(JSON.parse(written.replaceAll(/<[^>]*>/g, ''))).toEqual(said);
  });

  it('ends each character of a style sheet, whatever follows', () => {
    expect(toAscii('<style>a::after{content:"…ab"}</style>→')).toBe(
      '<style>a::after{content:"\\2026 ab"}</style>&#8594;',
    );
  });

  it('leaves what is ASCII as it is', () => {
    const page = '<!doctype html><style>b{}</style><script>let a = 1 < 2</script><p>x</p>';
    expect(toAscii(page)).toBe(page);
  });
});
