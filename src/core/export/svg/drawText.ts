/** Text as attributes that every renderer knows, its baseline worked out: not all of them centre a line. */
import { FONT } from '../../layout/metrics.ts';
import type { Font } from '../../layout/metrics.ts';
import type { PlacedText } from './cardShape.ts';
import { element, escape } from './element.ts';

export const UI_FONTS = 'system-ui, sans-serif';

/** The chart's own, with what they stand for on most systems: some renderers know of no kinds of fonts. */
const MONO_FONTS =
  "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

/** How far below the middle of its line a text's baseline is, for each pixel of its size, in most fonts. */
const BASELINE = 0.34;

export type TextFont = Pick<Font, 'size' | 'weight' | 'family'>;

interface TextToDraw {
  readonly x: number;
  readonly middle: number;
  readonly words: string;
  readonly font: TextFont;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
}

export function drawText({ x, middle, words, font, fill, anchor }: TextToDraw): string {
  return element(
    'text',
    {
      x,
      'y': middle + font.size * BASELINE,
      'font-family': font.family === 'mono' ? MONO_FONTS : null,
      'font-size': font.size,
      'font-weight': font.weight === 400 ? null : font.weight,
      fill,
      'text-anchor': anchor ?? null,
    },
    escape(words),
  );
}

/** As it is placed in a card or a group. */
export function drawPlaced(text: PlacedText, fill: string, weight?: number): string {
  const { x, middle, words, font } = text;
  const own = FONT[font];
  return drawText({
    x,
    middle,
    words,
    font: { ...own, weight: weight ?? own.weight },
    fill,
    ...(font === 'protocol' ? { anchor: 'end' } : {}),
  });
}
