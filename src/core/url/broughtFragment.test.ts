import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BROUGHT, isBroughtFragment } from './broughtFragment.ts';
import { readFragment, writeFragment } from './fragmentBytes.ts';
import { broughtPart, joinFragment, walkPart } from './fragmentParts.ts';

describe('a brought document in a fragment', () => {
  it('comes back byte for byte, in signs that need no escape', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const hash = writeFragment(BROUGHT, bytes);
        expect(hash).toMatch(/^#brought=1\.[\w-]+$/);
        expect(isBroughtFragment(hash)).toBe(true);
        expect(readFragment(BROUGHT, hash)).toEqual({ ok: true, bytes });
      }),
    );
  });

  it('is written as base64url is, without padding', () => {
    expect(writeFragment(BROUGHT, new Uint8Array([255, 254, 253, 0]))).toBe('#brought=1.__79AA');
  });

  it('is read with the padding that some programs add', () => {
    expect(readFragment(BROUGHT, '#brought=1.__79AA==')).toEqual({
      ok: true,
      bytes: new Uint8Array([255, 254, 253, 0]),
    });
  });

  it.each([
    ['nothing', '#brought=', 'broken'],
    ['no number', '#brought=AAAA', 'broken'],
    ['nothing behind the number', '#brought=1.', 'broken'],
    ['signs of another kind', '#brought=1.AA+/', 'broken'],
    ['a sign too few', '#brought=1.AAAAA', 'broken'],
    ['markup', '#brought=1.<img src=x onerror=alert(1)>', 'broken'],
    ['a later way', '#brought=2.AAAA', 'newer'],
    ['more than any link has', `#brought=1.${'A'.repeat(300_000)}`, 'too-long'],
  ])('is refused with a reason where it has %s', (_what, hash, why) => {
    expect(readFragment(BROUGHT, hash)).toEqual({ ok: false, why });
  });

  it('is not taken for one where another fragment stands', () => {
    expect(isBroughtFragment('#brough=1.AAAA')).toBe(false);
    expect(isBroughtFragment('')).toBe(false);
  });
});

describe('a fragment of two parts', () => {
  it('is joined, and taken apart again', () => {
    const both = joinFragment(joinFragment('', 'brought=1.AAAA'), 'walk=1.BBBB');
    expect(both).toBe('#brought=1.AAAA&walk=1.BBBB');
    expect([broughtPart(both), walkPart(both)]).toEqual(['#brought=1.AAAA', 'walk=1.BBBB']);
    expect(joinFragment('?doc=diego', 'walk=1.BBBB')).toBe('?doc=diego#walk=1.BBBB');
  });

  it('has none of what it does not hold', () => {
    expect([broughtPart('#walk=1.BBBB'), walkPart('#brought=1.AAAA')]).toEqual(['', '']);
    expect([broughtPart('#else'), walkPart('#else'), joinFragment('#else', '')]).toEqual([
      '',
      '',
      '#else',
    ]);
  });
});
