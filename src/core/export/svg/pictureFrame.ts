/**
 * What stands around the chart in a picture: its heading and its legend. Elsewhere nothing beside the picture
 * says what it is of, what was asked, or what the lines mean.
 */
import { measureText } from '../../layout/measureText.ts';
import { MARGIN } from '../../layout/metrics.ts';
import { LINES } from '../../scene/lineOf.ts';
import { drawText } from './drawText.ts';
import type { TextFont } from './drawText.ts';
import { element } from './element.ts';
import { LINE_LOOKS } from './lineLooks.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';

/** A part of the frame, drawn from its own top on. */
export interface FramePart {
  readonly height: number;
  readonly drawAt: (top: number) => string;
}

const TITLE = { size: 17, weight: 600, family: 'ui', lineHeight: 24 } as const;
const SUBTITLE = { size: 12.5, weight: 400, family: 'ui', lineHeight: 18 } as const;
const ENTRY = { size: 12.5, weight: 400, family: 'ui', lineHeight: 26 } as const;

/** The chart brings a margin of its own. */
const BELOW_HEADING = 2;

export function heading(
  { title, subtitle }: Pick<Picture, 'title' | 'subtitle'>,
  width: number,
  palette: Palette,
): FramePart {
  const room = width - 2 * MARGIN;
  const drawn = drawLinesOfText(
    [
      ...breakWords(title, TITLE, room).map((words) => ({
        words,
        font: TITLE,
        fill: palette.text,
      })),
      ...breakWords(subtitle, SUBTITLE, room).map((words) => ({
        words,
        font: SUBTITLE,
        fill: palette['text-soft'],
      })),
    ],
    MARGIN,
  );
  return { ...drawn, height: drawn.height + BELOW_HEADING };
}

/** What is said last: when it was taken, where from. Nothing where there is nothing to say. */
export function foot(
  { foot: said }: Pick<Picture, 'foot'>,
  width: number,
  palette: Palette,
): FramePart {
  const lines = said
    .flatMap((line) => breakWords(line, SUBTITLE, width - 2 * MARGIN))
    .map((words) => ({ words, font: SUBTITLE, fill: palette['text-soft'] }));
  const drawn = drawLinesOfText(lines, 0);
  return lines.length === 0 ? drawn : { ...drawn, height: drawn.height + MARGIN };
}

interface LineOfText {
  readonly words: string;
  readonly font: typeof TITLE | typeof SUBTITLE;
  readonly fill: string;
}

/** @param before kept free above the first. */
function drawLinesOfText(lines: readonly LineOfText[], before: number): FramePart {
  const height = lines.reduce((sum, { font }) => sum + font.lineHeight, before);
  return {
    height,
    drawAt: (top) => {
      let y = top + before;
      return lines
        .map(({ words, font, fill }) => {
          const middle = y + font.lineHeight / 2;
          y += font.lineHeight;
          return drawText({ x: MARGIN, middle, words, font, fill });
        })
        .join('');
    },
  };
}

/** As LineSample.tsx has it. */
const SAMPLE = { width: 30, gap: 7 };
const ENTRY_PADDING = 8;
const FRAME_PADDING = 3;

/** What the lines that are drawn mean, in the order of the chart's own legend; nothing where there are none. */
export function legend(
  { lines }: Pick<Picture, 'lines'>,
  width: number,
  palette: Palette,
): FramePart {
  const drawn = new Set(lines.map(({ flow }) => flow.line));
  const entries = LINES.filter(({ line }) => drawn.has(line)).map((entry) => ({
    ...entry,
    width:
      2 * ENTRY_PADDING + SAMPLE.width + SAMPLE.gap + Math.ceil(measureText(entry.label, ENTRY)),
  }));
  if (entries.length === 0) return { height: MARGIN, drawAt: () => '' };
  const rows = breakRows(entries, width - 2 * (MARGIN + FRAME_PADDING));
  const inside = Math.max(...rows.map((row) => row.reduce((sum, one) => sum + one.width, 0)));
  const high = rows.length * ENTRY.lineHeight + 2 * FRAME_PADDING;
  const drawEntry = ({ line, label }: (typeof entries)[number], x: number, middle: number) =>
    element(
      'g',
      { 'data-legend': line },
      drawSample(line, x + ENTRY_PADDING, middle, palette),
      drawText({
        x: x + ENTRY_PADDING + SAMPLE.width + SAMPLE.gap,
        middle,
        words: label,
        font: ENTRY,
        fill: palette.text,
      }),
    );
  return {
    height: high + MARGIN,
    drawAt: (top) => {
      const frame = element('rect', {
        x: MARGIN + 0.5,
        y: top + 0.5,
        width: inside + 2 * FRAME_PADDING - 1,
        height: high - 1,
        rx: 7.5,
        fill: palette.surface,
        stroke: palette.line,
      });
      const drawnRows = rows.flatMap((row, at) => {
        const middle = top + FRAME_PADDING + (at + 0.5) * ENTRY.lineHeight;
        let x = MARGIN + FRAME_PADDING;
        return row.map((entry) => {
          const drawnEntry = drawEntry(entry, x, middle);
          x += entry.width;
          return drawnEntry;
        });
      });
      return frame + drawnRows.join('');
    },
  };
}

function drawSample(line: keyof typeof LINE_LOOKS, x: number, y: number, palette: Palette): string {
  const { ink, width, dashes, isRound } = LINE_LOOKS[line];
  return element('path', {
    'd': `M${x + 1} ${y}H${x + SAMPLE.width - 1}`,
    'fill': 'none',
    'stroke': palette[ink],
    'stroke-width': width,
    'stroke-dasharray': dashes,
    'stroke-linecap': isRound ? 'round' : null,
  });
}

/** A word that is wider than the room, as an address may be, is broken where the room ends. */
function breakWords(text: string, font: TextFont, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => breakWord(one, font, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, font) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, font: TextFont, room: number): readonly string[] {
  if (measureText(word, font) <= room) return word === '' ? [] : [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && measureText(part + sign, font) > room) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

function breakRows<Entry extends { readonly width: number }>(
  entries: readonly Entry[],
  room: number,
): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const row = rows.at(-1);
    if (row === undefined || entry.width > left) {
      rows.push([entry]);
      left = room - entry.width;
    } else {
      row.push(entry);
      left -= entry.width;
    }
  }
  return rows;
}
