/** Breaks a long name into lines that fit a card. */
import { measureText } from './measureText.ts';
import { FONT } from './metrics.ts';
import type { Font } from './metrics.ts';

/**
 * Breaks at spaces and after slashes, else inside a word, after `_`, `-`, `.` or `:` where it can. The
 * lines are as even as they get without a further line, so that the card is no wider than it must be.
 * @returns at least one line; joined, they are the text without the spaces broken at.
 */
export function wrapLabel(
  text: string,
  maxWidth: number,
  font: Font = FONT.title,
): readonly string[] {
  const words = text.trim().split(/\s+|(?<=\/)(?=[^\s/])/u);
  const glued = words.flatMap((word) => breakWord(word, maxWidth, font));
  const pieces = spaced(text.trim(), glued);
  const widest = fill(pieces, maxWidth, font);
  if (widest.length === 1) return widest;
  let narrowest = widest;
  for (let width = maxWidth - STEP; width > 0; width -= STEP) {
    const lines = fill(pieces, width, font);
    if (lines.length > widest.length || lines.some((line) => measureText(line, font) > width))
      break;
    narrowest = lines;
  }
  return narrowest;
}

const STEP = 4;

interface Piece {
  readonly text: string;
  /** Whether a space stands before it where it does not begin a line. */
  readonly space: boolean;
}

/** Finds the spaces again that stood between the pieces. */
function spaced(text: string, texts: readonly string[]): readonly Piece[] {
  let at = 0;
  return texts.map((piece) => {
    const start = text.indexOf(piece, at);
    const space = start > at;
    at = start + piece.length;
    return { text: piece, space };
  });
}

function fill(pieces: readonly Piece[], maxWidth: number, font: Font): readonly string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const piece of pieces) {
    const longer: string =
      line === null ? piece.text : line + (piece.space ? ' ' : '') + piece.text;
    if (line !== null && measureText(longer, font) > maxWidth) {
      lines.push(line);
      line = piece.text;
    } else {
      line = longer;
    }
  }
  return line === null ? [...lines, ''].slice(0, Math.max(lines.length, 1)) : [...lines, line];
}

function breakWord(word: string, maxWidth: number, font: Font): readonly string[] {
  if (measureText(word, font) <= maxWidth) return [word];
  const parts: string[] = [];
  let rest = Array.from(word);
  while (measureText(rest.join(''), font) > maxWidth && rest.length > 1) {
    let fits = 1;
    while (
      fits + 1 < rest.length &&
      measureText(rest.slice(0, fits + 1).join(''), font) <= maxWidth
    ) {
      fits += 1;
    }
    const soft = rest.slice(0, fits).findLastIndex((character) => '_-.:'.includes(character)) + 1;
    const cut = soft > fits / 3 ? soft : fits;
    parts.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  return [...parts, rest.join('')];
}
