/** Cards and the boxes around them, as Card.module.css and GroupBox.module.css have them. */
import type { Box } from '../../layout/drawing.ts';
import { BADGE, CARD, FONT, GROUP } from '../../layout/metrics.ts';
import { measureText } from '../../layout/measureText.ts';
import { BADGE_HEIGHT, cardShape, groupText } from './cardShape.ts';
import type { PlacedBadges, PlacedRing, PlacedText, SocketShape } from './cardShape.ts';
import { drawPlaced, drawText } from './drawText.ts';
import { element } from './element.ts';
import { linkTo } from './linkTo.ts';
import type { Palette } from './palette.ts';
import type { PictureCard, PictureGroup } from './picture.ts';

const DASHED = '3 3';

export function drawGroup({ group, isSelected, ...link }: PictureGroup, palette: Palette): string {
  const isExternal = group.kind === 'external';
  const frame = element('rect', {
    ...within(group.box),
    'rx': GROUP.radius - 0.5,
    'fill': isExternal ? 'none' : palette.group,
    'stroke': palette[isSelected ? 'accent' : isExternal ? 'line-strong' : 'line'],
    'stroke-dasharray': isExternal ? DASHED : null,
  });
  const label = drawPlaced(groupText(group), palette['text-soft']);
  return frame + linkTo(link, { 'data-group': group.id }, label);
}

export function drawCard(picture: PictureCard, palette: Palette): string {
  const { card, isDimmed, isSelected, ...link } = picture;
  const { texts, sockets } = cardShape(card);
  const attributes = {
    ...(card.fold === null
      ? { 'data-component': card.id }
      : { 'data-group': card.id, 'data-folded': '' }),
    'data-dimmed': isDimmed ? '' : null,
  };
  return linkTo(
    link,
    attributes,
    card.fold === null ? '' : drawEdgeBehind(card.box, palette),
    isSelected ? drawHalo(card.box, palette) : '',
    drawFrame(picture, palette),
    ...texts.map((text) => drawCardText(text, isDimmed, palette)),
    ...sockets.map((socket) => drawSocket(socket, isDimmed, palette)),
  );
}

/** Around a card, a fold has a second edge behind it: there is more in it than is seen. */
function drawEdgeBehind({ x, y, width, height }: Box, palette: Palette): string {
  return element('rect', {
    ...within({ x: x + 3, y: y + 3, width, height }),
    rx: CARD.radius - 0.5,
    fill: palette.surface,
    stroke: palette['line-strong'],
  });
}

function drawHalo({ x, y, width, height }: Box, palette: Palette): string {
  return element('rect', {
    'x': x - 1,
    'y': y - 1,
    'width': width + 2,
    'height': height + 2,
    'rx': CARD.radius + 1,
    'fill': 'none',
    'stroke': palette.accent,
    'stroke-width': 2,
    'stroke-opacity': 0.35,
  });
}

function drawFrame({ card, isDimmed, isLit, isSelected }: PictureCard, palette: Palette): string {
  const plain = isDimmed ? 'line' : isLit ? 'text-soft' : 'line-strong';
  const ground = isDimmed ? 'none' : palette.surface;
  return element('rect', {
    ...within(card.box),
    'rx': CARD.radius - 0.5,
    'fill': card.fold === null ? ground : palette.group,
    // What is seen through is still clicked.
    'pointer-events': 'all',
    'stroke': palette[isSelected ? 'accent' : plain],
    'stroke-dasharray': card.external ? DASHED : null,
  });
}

function drawCardText(text: PlacedText, isDimmed: boolean, palette: Palette): string {
  const isSoft = text.font === 'caption' || text.font === 'protocol' || text.font === 'hint';
  const fill = palette[isDimmed ? 'text-dim' : isSoft ? 'text-soft' : 'text'];
  return drawPlaced(text, fill, isDimmed && text.font === 'title' ? 400 : undefined);
}

function drawSocket(
  { ring, texts, badgeLines }: SocketShape,
  isDimmed: boolean,
  palette: Palette,
): string {
  return [
    drawRing(ring, isDimmed, palette),
    ...texts.map((text) => drawCardText(text, isDimmed, palette)),
    ...badgeLines.map((line) => drawBadges(line, isDimmed, palette)),
  ].join('');
}

function drawRing({ isRound, x, y, size }: PlacedRing, isDimmed: boolean, palette: Palette) {
  const look = {
    'fill': palette.surface,
    'stroke': palette[isDimmed ? 'line-strong' : 'text-soft'],
    'stroke-width': 1.5,
  };
  return isRound
    ? element('circle', { cx: x, cy: y, r: size, ...look })
    : element('rect', {
        x: x - size,
        y: y - size,
        width: 2 * size,
        height: 2 * size,
        rx: 0.5,
        ...look,
      });
}

/** Frames are as wide as the layout takes their words to be; in a narrower font these stand in the middle. */
function drawBadges({ x, middle, badges }: PlacedBadges, isDimmed: boolean, palette: Palette) {
  let left = x;
  return badges
    .map(({ label, look }) => {
      const width = measureText(label, FONT.badge) + 2 * (BADGE.paddingX + BADGE.border);
      const isSilent = look === 'silent';
      const frame = element('rect', {
        ...within({ x: left, y: middle - BADGE_HEIGHT / 2, width, height: BADGE_HEIGHT }),
        'rx': 3.5,
        'fill': isSilent || isDimmed ? 'none' : palette.sunken,
        'stroke': palette[isDimmed ? 'line' : isSilent ? 'not-stated' : 'line-strong'],
        'stroke-dasharray': isSilent ? DASHED : null,
      });
      const fill = palette[isDimmed ? 'text-dim' : isSilent ? 'not-stated' : 'text'];
      const text = drawText({
        x: left + width / 2,
        middle,
        words: label,
        font: FONT.badge,
        fill,
        anchor: 'middle',
      });
      left += width + BADGE.gap;
      return frame + text;
    })
    .join('');
}

/** A border of one pixel lies within its box. */
function within({ x, y, width, height }: Box) {
  return { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
}
