import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decodeBytes.ts';

const TEXT = 'Wächter,Lampe,8080\n';
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part],
    ),
  );
const wide = (text: string, isBig: boolean) =>
  Array.from(text).flatMap((sign) => {
    const code = sign.charCodeAt(0);
    const [high, low] = [code >> 8, code & 255];
    return isBig ? [high, low] : [low, high];
  });

describe('the text of a file', () => {
  it('is UTF-8, with and without a mark', () => {
    expect(decodeBytes('a', bytes(TEXT))).toEqual({ ok: true, text: TEXT, remark: null });
    expect(decodeBytes('a', bytes([0xef, 0xbb, 0xbf], TEXT))).toMatchObject({ text: TEXT });
  });

  it.each([
    ['little end first, marked', bytes([0xff, 0xfe], wide(TEXT, false))],
    ['big end first, marked', bytes([0xfe, 0xff], wide(TEXT, true))],
    ['little end first', bytes(wide(TEXT, false))],
    ['big end first', bytes(wide(TEXT, true))],
  ])('is UTF-16, %s', (_what, file) => {
    expect(decodeBytes('a', file)).toEqual({ ok: true, text: TEXT, remark: null });
  });

  it('is taken for Windows-1252 where it cannot be UTF-8, which is said', () => {
    const decoded = decodeBytes(
      'a.csv',
      Uint8Array.from(TEXT, (sign) => sign.charCodeAt(0)),
    );
    expect(decoded).toMatchObject({ ok: true, text: TEXT });
    expect(decoded.ok && decoded.remark).toMatch(/“a.csv” is not in UTF-8/);
  });

  it('is nothing for an empty file', () => {
    expect(decodeBytes('a', new Uint8Array())).toEqual({ ok: true, text: '', remark: null });
  });
});

describe('a file that is no text', () => {
  it.each([
    ['an Excel workbook', bytes('PK', [3, 4], 'xl/workbook.xml'), /save it as CSV/],
    ['an older workbook', bytes([0xd0, 0xcf, 0x11, 0xe0, 0]), /older Excel/],
    ['a PDF', bytes('%PDF-1.7'), /is a PDF/],
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /is no text/],
  ])('as %s, is refused with words of its own', (_what, file, words) => {
    const decoded = decodeBytes('x', file);
    expect(decoded.ok).toBe(false);
    expect(decoded.ok ? '' : decoded.message).toMatch(words);
  });
});
