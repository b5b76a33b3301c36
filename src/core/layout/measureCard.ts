/** How large a card has to be, and where its sockets' rows stand in it. */
import type { SceneBadge, SceneCard, SceneSocket } from '../scene/scene.ts';
import type { DrawnSocket } from './drawing.ts';
import { measureText } from './measureText.ts';
import { BADGE, CARD, EXIT, FONT, SOCKET } from './metrics.ts';
import { wrapLabel } from './wrapLabel.ts';

export interface CardSize {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** @param exits how many flows leave the card; each has a place of its own on the east edge. */
export function measureCard(card: SceneCard, exits: number): CardSize {
  const lines = wrapLabel(card.label, CARD.maxTitleWidth);
  const widths = [
    CARD.minWidth - 2 * CARD.paddingX,
    ...lines.map((line) => measureText(line, FONT.title)),
    card.caption === null ? 0 : measureText(card.caption, FONT.caption),
    ...card.sockets.map(rowWidth),
  ];
  const rows = card.sockets.reduce((sum, socket) => sum + rowHeight(socket), 0);
  const head = headHeight(card, lines) + (rows > 0 ? CARD.headGap + rows : 0);
  return {
    width: Math.ceil(Math.max(...widths)) + 2 * CARD.paddingX,
    height: Math.max(head + CARD.paddingBottom, exitsHeight(exits)),
    lines,
  };
}

/** The rows of the sockets in the order given, top to bottom. */
export function placeRows(
  card: SceneCard,
  lines: readonly string[],
  sockets: readonly SceneSocket[],
): readonly DrawnSocket[] {
  let top = headHeight(card, lines) + CARD.headGap;
  return sockets.map((socket) => {
    const row = { ...socket, badgeLines: badgeLines(socket), top, height: rowHeight(socket) };
    top += row.height;
    return row;
  });
}

/** Where the socket's ring stands, from the card's top: beside the port numbers, not the hint. */
export function socketY(row: Pick<DrawnSocket, 'top'>): number {
  return row.top + SOCKET.rowHeight / 2;
}

/** The exits of a card from its top, evenly spaced; whole pixels, for half ones come back slanted. */
export function exitYs(count: number, height: number): readonly number[] {
  const room = height - 2 * EXIT.inset;
  const gap = count > 1 ? Math.floor(Math.min(room / (count - 1), 2 * EXIT.gap)) : 0;
  const first = Math.round((height - gap * (count - 1)) / 2);
  return Array.from({ length: count }, (_, index) => first + index * gap);
}

function exitsHeight(exits: number): number {
  return exits === 0 ? 0 : 2 * EXIT.inset + (exits - 1) * EXIT.gap;
}

function headHeight(card: SceneCard, lines: readonly string[]): number {
  const caption = card.caption === null ? 0 : FONT.caption.lineHeight;
  return CARD.paddingTop + lines.length * FONT.title.lineHeight + caption;
}

function rowHeight(socket: SceneSocket): number {
  const hint = socket.hint === null ? 0 : FONT.hint.lineHeight;
  return SOCKET.rowHeight + hint + badgeLines(socket).length * BADGE_LINE;
}

const BADGE_LINE = FONT.badge.lineHeight + 2 * BADGE.border + BADGE.gap;

/** Badges go side by side as long as the line does not get too wide. */
function badgeLines({ badges }: SceneSocket): readonly (readonly SceneBadge[])[] {
  const lines: SceneBadge[][] = [];
  for (const badge of badges) {
    const last = lines.at(-1);
    if (last !== undefined && lineWidth([...last, badge]) <= BADGE.maxLineWidth) last.push(badge);
    else lines.push([badge]);
  }
  return lines;
}

function lineWidth(badges: readonly SceneBadge[]): number {
  const widths = badges.map(({ label }) => measureText(label, FONT.badge));
  const frame = 2 * (BADGE.paddingX + BADGE.border);
  return widths.reduce((sum, width) => sum + width + frame, (badges.length - 1) * BADGE.gap);
}

function rowWidth(socket: SceneSocket): number {
  const ports = measureText(socket.ports, socket.look === 'port' ? FONT.port : FONT.words);
  const protocol = measureText(socket.protocol, FONT.protocol);
  const hint = socket.hint === null ? 0 : measureText(socket.hint, FONT.hint);
  return Math.max(ports + CARD.rowGap + protocol, hint, ...badgeLines(socket).map(lineWidth));
}
