/** The width of a text without a DOM, so that the layout is the same in a worker, in Node and at build. */
import { MONOSPACE_ADVANCE, REGULAR, SEMIBOLD } from './advances.ts';
import type { Advances } from './advances.ts';
import type { Font } from './metrics.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const INVISIBLE = /[\p{Mark}\p{Default_Ignorable_Code_Point}]/u;

/** @returns chart pixels, an upper bound for the fonts that the interface names. */
export function measureText(text: string, font: Pick<Font, 'size' | 'weight' | 'family'>): number {
  const advances = font.weight >= 600 ? SEMIBOLD : REGULAR;
  let thousandths = 0;
  // Taken apart, an accented letter is as wide as its letter, and its accent takes no room.
  for (const character of text.normalize('NFD')) {
    thousandths += advanceOf(character, font.family === 'mono' ? null : advances);
  }
  return (thousandths * font.size) / 1000;
}

function advanceOf(character: string, advances: Advances | null): number {
  if (INVISIBLE.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  if (advances === null) return code < 0x2e80 ? MONOSPACE_ADVANCE : 1000;
  const known =
    advances.ascii[code - 0x20] ??
    advances.latin1[code - 0xa0] ??
    advances.punctuation.get(character);
  if (known !== undefined) return known;
  return WIDE.test(character) ? 1000 : advances.other;
}
