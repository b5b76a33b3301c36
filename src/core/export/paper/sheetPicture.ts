/**
 * What is printed of a chart on one sheet: all of it or a window of it, with its numbers, in black on white. Text
 * is text, so that it can be searched for and copied out of a PDF; colours are those of the light chart, and
 * each line has its dashes, by which it is told in grey.
 */
import type { Box, DrawnCard, DrawnGroup } from '../../layout/drawing.ts';
import { measureText } from '../../layout/measureText.ts';
import { CARD, FONT, GROUP } from '../../layout/metrics.ts';
import { drawCard, drawGroup } from '../svg/drawCards.ts';
import { drawLines, drawMark } from '../svg/drawLines.ts';
import { UI_FONTS, drawText } from '../svg/drawText.ts';
import { element, escape } from '../svg/element.ts';
import { PALETTES } from '../svg/palette.ts';
import type { Palette } from '../svg/palette.ts';
import type { Picture, PictureCard } from '../svg/picture.ts';
import { TAG } from './placeTags.ts';
import type { Tag } from './placeTags.ts';

/** White as the sheet, and text that a printer does not make grey dots of. */
const PAPER: Palette = {
  ...PALETTES.light,
  'ground': '#ffffff',
  'text': '#000000',
  'text-soft': '#333b45',
  'line': '#c9d1da',
};

export interface SheetPicture {
  readonly picture: Picture;
  readonly tags: readonly Tag[];
  /** What of the chart is seen. */
  readonly view: Box;
  /** The windows that are on sheets by themselves, where this is their key; each with its name. */
  readonly windows: readonly { readonly name: string; readonly box: Box }[];
}

/** @returns one `svg` element without a size: whoever shows it says how large it is. */
export function sheetPicture({ picture, tags, view, windows }: SheetPicture): string {
  const { groups, cards, marks } = picture;
  const isWhole = (box: Box) => contains(view, box);
  const whole = cards.filter(({ card }) => isWhole(card.box));
  const cut = cards.filter(({ card }) => !isWhole(card.box) && touches(view, card.box));
  const shown = new Set<string>(whole.map(({ card }) => card.id));
  const chart = element(
    'g',
    {},
    ...groups.map((group) =>
      isWhole(group.group.box)
        ? drawGroup(group, PAPER)
        : drawCutGroup(group.group, view, whole.map(boxOf)),
    ),
    drawLines(picture, PAPER),
    ...cut.map(({ card }) => drawCutCard(card)),
    ...whole.map((card) => drawCard(card, PAPER)),
    ...marks.filter((mark) => isWhole(boxAround(mark))).map((mark) => drawMark(mark, PAPER)),
    // A number at a port that is on another sheet would stand at nothing.
    ...tags
      .filter(({ box, card }) => isWhole(box) && (card === null || shown.has(card)))
      .map(drawTag),
    ...windows.map(({ name, box }) => drawWindow(name, box, view)),
  );
  return element(
    'svg',
    {
      'xmlns': 'http://www.w3.org/2000/svg',
      'viewBox': `${view.x} ${view.y} ${view.width} ${view.height}`,
      'role': 'img',
      'aria-label': picture.title,
      'font-family': UI_FONTS,
    },
    element('title', {}, escape(picture.title)),
    chart,
  );
}

const boxOf = ({ card }: PictureCard) => card.box;

function boxAround({ place, width, height }: Picture['marks'][number]): Box {
  return { x: place.x - width / 2, y: place.y - height / 2, width, height };
}

/** Black, so that no number is taken for a port. */
function drawTag({ lines, box, at }: Tag): string {
  const isFilled = at !== 'line';
  return element(
    'g',
    { 'data-number': at },
    element('rect', {
      'x': box.x,
      'y': box.y,
      'width': box.width,
      'height': box.height,
      'rx': 3,
      'fill': isFilled ? '#000000' : '#ffffff',
      'stroke': isFilled ? '#ffffff' : '#000000',
      'stroke-width': 0.75,
    }),
    ...lines.map((words, line) =>
      drawText({
        x: box.x + box.width / 2,
        middle: box.y + TAG.paddingY + (line + 0.5) * TAG.lineHeight,
        words,
        font: TAG.font,
        fill: isFilled ? '#ffffff' : '#000000',
        anchor: 'middle',
      }),
    ),
  );
}

/** Its text is on another sheet; here it only says that something is there. */
function drawCutCard({ box }: DrawnCard): string {
  return element('rect', {
    'x': box.x + 0.5,
    'y': box.y + 0.5,
    'width': box.width - 1,
    'height': box.height - 1,
    'rx': CARD.radius,
    'fill': '#ffffff',
    'stroke': PAPER['line-strong'],
    'stroke-dasharray': '1 3',
  });
}

/** What it is called is said where its frame begins on the sheet, if nothing stands there. */
function drawCutGroup(group: DrawnGroup, view: Box, cards: readonly Box[]): string {
  const { box, label } = group;
  if (!touches(view, box)) return '';
  const frame = drawGroup(
    { group: { ...group, label: '' }, name: label, href: '', isSelected: false },
    PAPER,
  );
  const words = {
    x: Math.max(box.x, view.x) + GROUP.labelX,
    y: Math.max(box.y, view.y) + GROUP.labelTop,
    width: measureText(label, FONT.groupLabel),
    height: FONT.groupLabel.lineHeight,
  };
  const isClear = contains(view, words) && contains(box, words);
  if (!isClear || cards.some((card) => touches(card, words))) return frame;
  const middle = words.y + words.height / 2;
  return (
    frame +
    drawText({ x: words.x, middle, words: label, font: FONT.groupLabel, fill: PAPER['text-soft'] })
  );
}

/** In the key: what is on which sheet. Its name grows with the chart, since the key is read and the rest is not. */
function drawWindow(name: string, { x, y, width, height }: Box, view: Box): string {
  const size = Math.max(view.width, view.height) / 28;
  const [right, bottom] = [
    Math.min(x + width, view.x + view.width),
    Math.min(y + height, view.y + view.height),
  ];
  const font = { size, weight: 600, family: 'ui' } as const;
  const wide = measureText(name, font) + size / 2;
  const frame = { x: x + 2, y: y + 2, width: right - x - 4, height: bottom - y - 4 };
  return [
    element('rect', {
      ...frame,
      'fill': 'none',
      'stroke': '#000000',
      'stroke-width': size / 14,
      'stroke-dasharray': `${size / 3} ${size / 5}`,
    }),
    element('rect', {
      x: frame.x,
      y: frame.y,
      width: wide,
      height: size * 1.3,
      fill: '#000000',
    }),
    drawText({
      x: frame.x + wide / 2,
      middle: frame.y + size * 0.65,
      words: name,
      font,
      fill: '#ffffff',
      anchor: 'middle',
    }),
  ].join('');
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function touches(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
