import { describe, expect, it } from 'vitest';
import { plainText } from './plainText.ts';

describe('plain text', () => {
  it('has nothing that nobody sees', () => {
    expect(plainText('ad\u200Bmin\u00AD')).toBe('admin');
    expect(plainText('\uFEFFRep\u0000')).toBe('Rep');
  });

  it('has nothing that turns what stands beside it around', () => {
    expect(plainText('\u202Egnp.exe\u202C')).toBe('gnp.exe');
    expect(plainText('\u2066a\u2069\u200F')).toBe('a');
  });

  it('has one blank for white space of any kind, and none around it', () => {
    expect(plainText(' diego\u00A0\tcell\r\n (Rep) ')).toBe('diego cell (Rep)');
  });

  it('keeps letters of all scripts, signs and marks', () => {
    expect(plainText('Größe é 数据 ‡⁂ 🚢')).toBe('Größe é 数据 ‡⁂ 🚢');
  });
});
