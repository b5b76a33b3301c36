/** From the bytes of a file to its text, or to words about why it has none. */

export type DecodedBytes =
  | { readonly ok: true; readonly text: string; readonly remark: string | null }
  /** In whole sentences. */
  | { readonly ok: false; readonly message: string };

/** Enough to tell a text from what is none. */
const LOOKED_AT = 4096;

/** What a file begins with that holds a table nobody can read here, and what to do with it. */
const PACKED: readonly (readonly [start: readonly number[], words: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'is a packed file, as Excel and Word make them. Copy its cells and paste them here, or save it as CSV.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'is a file of an older Excel or Word. Copy its cells and paste them here, or save it as CSV.',
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    'is a PDF, which has no tables, only words in places. Bring the page that it was made from.',
  ],
];

export function decodeBytes(name: string, bytes: Uint8Array): DecodedBytes {
  const packed = PACKED.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (packed !== undefined) return { ok: false, message: `“${name}” ${packed[1]}` };
  const wide = findWide(bytes);
  if (wide !== null) return { ok: true, text: decode(wide, bytes), remark: null };
  if (bytes.subarray(0, LOOKED_AT).includes(0)) {
    return { ok: false, message: `“${name}” is no text, and cannot be read.` };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text, remark: null };
  } catch {
    return {
      ok: true,
      text: decode('windows-1252', bytes),
      remark: `“${name}” is not in UTF-8, and was read as Windows-1252. Look whether its letters are right.`,
    };
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Two bytes a letter: said by a mark at the start, or plain from every other byte being nothing. */
function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const seen = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [at, byte] of seen.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = seen.length / 2;
  if (odd > half * 0.8 && even === 0) return 'utf-16le';
  if (even > half * 0.8 && odd === 0) return 'utf-16be';
  return null;
}
