/**
 * Lines and the marks on them, as Lines.module.css and LineMarks.module.css have them: each once, where the
 * chart draws some a second time over those that step back.
 */
import { flowEnd, roundedPath } from '../../layout/flowShape.ts';
import { ARROW, FLOW, SOCKET } from '../../layout/metrics.ts';
import { drawText } from './drawText.ts';
import { element } from './element.ts';
import { LINE_LOOKS } from './lineLooks.ts';
import { linkTo } from './linkTo.ts';
import { halfOver } from './palette.ts';
import type { Palette } from './palette.ts';
import type { Picture, PictureLine, PictureMark } from './picture.ts';

/** How much is there of what steps back, all of it together: one by one, lines on a trunk would add up. */
const BACK = { far: 0.17, half: 0.3 } as const;

/** How wide a line is to the pointer, and what is seen of one that is selected. */
const WIDE = 9;

const STRONG = 2.75;

export function drawLines({ lines, back }: Pick<Picture, 'lines' | 'back'>, palette: Palette) {
  if (back === null) return lines.map((line) => drawLine(line, palette, true)).join('');
  const stepped = lines.filter(({ front }) => front === null);
  const front = lines.filter((line) => line.front !== null);
  const draw = (line: PictureLine) => drawLine(line, palette, false);
  return [
    stepped.length === 0 ? '' : element('g', { opacity: BACK[back] }, ...stepped.map(draw)),
    ...front.map(draw),
  ].join('');
}

/** @param isAlone whether no line steps back: then crossings read as bridges, and each has its end. */
function drawLine(picture: PictureLine, palette: Palette, isAlone: boolean): string {
  const { flow, front, isDimmed, isSelected, ...link } = picture;
  const { line, points } = flow;
  const { ink, width, dashes, isRound } = LINE_LOOKS[line];
  const d = roundedPath(points, FLOW.cornerRadius);
  const isStrong = front?.look === 'strong' || front?.look === 'half';
  const stroke = front?.look === 'half' ? halfOver(palette[ink], palette.ground) : palette[ink];
  const path = (attributes: Parameters<typeof element>[1]) =>
    element('path', { d, fill: 'none', ...attributes });
  const hasEnd = isAlone || front?.hasEnd === true;
  return linkTo(
    link,
    {
      ...(flow.bundle === null ? { 'data-flow': flow.id } : { 'data-bundle': flow.id }),
      'data-line': line,
      'data-dimmed': isDimmed ? '' : null,
    },
    path({
      'stroke': isSelected ? palette.accent : 'none',
      'stroke-opacity': isSelected ? 0.3 : null,
      'stroke-width': WIDE,
      'stroke-linejoin': isSelected ? 'round' : null,
      'pointer-events': 'stroke',
    }),
    isAlone ? path({ 'stroke': palette.ground, 'stroke-width': 5 }) : '',
    path({
      stroke,
      'stroke-width': isStrong ? STRONG : width,
      'stroke-dasharray': dashes,
      'stroke-linecap': isRound ? 'round' : null,
    }),
    hasEnd
      ? element('path', { d: flowEnd(line, points, ARROW, SOCKET.radius), fill: palette[ink] })
      : '',
  );
}

export function drawMark(mark: PictureMark, palette: Palette): string {
  const { text, look, place, width, height, isDimmed } = mark;
  const colour = palette[MARK_COLOURS[look]];
  return element(
    'g',
    { 'pointer-events': 'none', 'opacity': isDimmed ? 0.45 : null },
    element('rect', {
      'x': place.x - width / 2,
      'y': place.y - height / 2,
      width,
      height,
      'rx': height / 2,
      'fill': palette.surface,
      'stroke': colour,
      'stroke-dasharray': look === 'removed' ? '3 2' : null,
    }),
    drawText({
      x: place.x,
      middle: place.y,
      words: text,
      font: { size: look === 'possible' ? 11 : 12, weight: 600, family: 'ui' },
      fill: colour,
      anchor: 'middle',
    }),
  );
}

const MARK_COLOURS = {
  possible: 'not-stated',
  bundle: 'text-soft',
  added: 'added',
  removed: 'removed',
  changed: 'changed',
} as const satisfies Record<PictureMark['look'], keyof Palette>;
