/**
 * A picture that goes elsewhere: the chart under a view with its heading and legend, in one SVG that needs
 * nothing beside it. Whatever shows it may know no style sheets, or be told to heed none: looks are
 * attributes, colours plain values, and every text a text.
 */
import { drawCard, drawGroup } from './drawCards.ts';
import { drawLines, drawMark } from './drawLines.ts';
import { UI_FONTS } from './drawText.ts';
import { element, escape } from './element.ts';
import { PALETTES } from './palette.ts';
import type { Palette, PictureTheme } from './palette.ts';
import type { Picture } from './picture.ts';
import { foot, heading, legend } from './pictureFrame.ts';

/** A chart of one flow is narrower than what is said of it. */
const LEAST_WIDTH = 480;

/** @returns in chart pixels, the heading and all else around the chart included. */
export function sizeOfPicture(picture: Picture): { width: number; height: number } {
  const width = Math.max(picture.size.width, LEAST_WIDTH);
  const parts = partsAround(picture, width, PALETTES.light).map(({ height }) => height);
  return { width, height: parts.reduce((sum, one) => sum + one, picture.size.height) };
}

function partsAround(picture: Picture, width: number, palette: Palette) {
  return [
    heading(picture, width, palette),
    legend(picture, width, palette),
    foot(picture, width, palette),
  ] as const;
}

/** @returns one `svg` element. In it everything that can be selected in the explorer is a link to it there. */
export function documentPicture(picture: Picture, theme: PictureTheme): string {
  const { id, title, description, size, groups, cards, marks } = picture;
  const palette = PALETTES[theme];
  const width = Math.max(size.width, LEAST_WIDTH);
  const [above, below, last] = partsAround(picture, width, palette);
  const height = above.height + size.height + below.height + last.height;
  const chart = element(
    'g',
    { transform: `translate(0 ${above.height})` },
    ...groups.map((group) => drawGroup(group, palette)),
    drawLines(picture, palette),
    ...cards.map((card) => drawCard(card, palette)),
    ...marks.map((mark) => drawMark(mark, palette)),
  );
  return element(
    'svg',
    {
      'xmlns': 'http://www.w3.org/2000/svg',
      width,
      height,
      'viewBox': `0 0 ${width} ${height}`,
      // What is within an `img` is not read out, and its links would lead nobody anywhere.
      'role': 'graphics-document document',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-description`,
      'font-family': UI_FONTS,
    },
    element('title', { id: `${id}-title` }, escape(title)),
    element('desc', { id: `${id}-description` }, escape(description)),
    drawGround(id, palette),
    above.drawAt(0),
    chart,
    below.drawAt(above.height + size.height),
    last.drawAt(above.height + size.height + below.height),
  );
}

/** Faint dots, as the chart lies on. */
function drawGround(id: string, palette: Palette): string {
  const dots = element(
    'pattern',
    { id: `${id}-dots`, width: 24, height: 24, patternUnits: 'userSpaceOnUse' },
    element('circle', { cx: 12.5, cy: 12.5, r: 0.5, fill: palette.line }),
  );
  const whole = { width: '100%', height: '100%' };
  return [
    element('rect', { ...whole, fill: palette.ground }),
    element('defs', {}, dots),
    element('rect', { ...whole, fill: `url(#${id}-dots)` }),
  ].join('');
}
