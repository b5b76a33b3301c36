/** From a file's bytes to its text: UTF-8, or what its first bytes say. Pure. */

export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Where bytes stand that are no UTF-8, counted from 1: what was meant there is lost. */
      readonly lostAt: { readonly line: number; readonly column: number } | null;
    }
  /** A picture, an archive: there is a zero byte in it, as in no text. */
  | { readonly kind: 'binary' };

export function decodeText(bytes: Uint8Array): Decoded {
  const label = labelOf(bytes);
  const text = new TextDecoder(label).decode(bytes);
  if (text.includes('\0')) return { kind: 'binary' };
  return { kind: 'text', text, lostAt: isSound(label, bytes) ? null : firstLost(text) };
}

/** Spreadsheets save “Unicode text” as UTF-16, with a mark at its beginning. */
function labelOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function isSound(label: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function firstLost(text: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
