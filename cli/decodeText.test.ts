import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes));

describe('decodeText', () => {
  it('reads UTF-8 and drops the mark before it', () => {
    expect(decodeText(new TextEncoder().encode('\uFEFF| Größe → |\n'))).toEqual({
      kind: 'text',
      text: '| Größe → |\n',
      lostAt: null,
    });
  });

  it.each([
    ['little', Buffer.from('\uFEFFa\tb', 'utf16le')],
    ['big', Buffer.from('\uFEFFa\tb', 'utf16le').swap16()],
  ])('reads UTF-16 of the %s end first, as spreadsheets save it', (_end, bytes) => {
    expect(decodeText(bytes)).toEqual({ kind: 'text', text: 'a\tb', lostAt: null });
  });

  it('says where the first byte stands that it had to give up', () => {
    // `caf\xe9` is Latin 1.
    expect(decode(0x61, 0x0d, 0x0a, 0x63, 0xe9, 0x21)).toEqual({
      kind: 'text',
      text: 'a\r\nc\uFFFD!',
      lostAt: { line: 2, column: 2 },
    });
  });

  it('takes a replacement character that the file itself has for what it is', () => {
    expect(decodeText(new TextEncoder().encode('a\uFFFDb'))).toMatchObject({ lostAt: null });
  });

  it('takes what has a zero byte for no text', () => {
    expect(decode(0x89, 0x50, 0x4e, 0x47, 0x00)).toEqual({ kind: 'binary' });
  });

  it('reads a file of nothing', () => {
    expect(decode()).toEqual({ kind: 'text', text: '', lostAt: null });
  });
});
