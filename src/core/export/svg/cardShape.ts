/**
 * Where the parts of a card stand in a picture: said once for the light first picture of a page and for the
 * picture that goes elsewhere, and as the chart's style sheets have it.
 */
import type { DrawnCard, DrawnGroup, DrawnSocket } from '../../layout/drawing.ts';
import { CARD, FONT, GROUP, SOCKET } from '../../layout/metrics.ts';
import type { SceneBadge } from '../../scene/scene.ts';

/** A line of text, by the middle of its line: where its baseline is, is the font's affair. */
export interface PlacedText {
  readonly font: 'groupLabel' | 'title' | 'caption' | 'port' | 'words' | 'protocol' | 'hint';
  readonly x: number;
  readonly middle: number;
  readonly words: string;
}

/** Badges in one line, each in its frame. */
export interface PlacedBadges {
  /** Of the first frame's left edge. */
  readonly x: number;
  readonly middle: number;
  readonly badges: readonly SceneBadge[];
}

/** What is called, written or kept listens on nothing: a square in place of a ring. */
export interface PlacedRing {
  readonly isRound: boolean;
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly size: number;
}

export interface SocketShape {
  readonly ring: PlacedRing;
  readonly texts: readonly PlacedText[];
  readonly badgeLines: readonly PlacedBadges[];
}

export interface CardShape {
  readonly texts: readonly PlacedText[];
  readonly sockets: readonly SocketShape[];
}

/** How high a badge is with its frame, and with the gap above it. */
export const BADGE_HEIGHT = 16;
const BADGE_LINE = 19;

export function groupText({ label, box }: DrawnGroup): PlacedText {
  const top = box.y + 1 + GROUP.labelTop;
  return placed('groupLabel', box.x + 1 + GROUP.labelX, top, label);
}

export function cardShape(card: DrawnCard): CardShape {
  const { box, lines, caption, sockets } = card;
  const x = box.x + CARD.paddingX;
  const top = box.y + CARD.paddingTop;
  const under = top + lines.length * FONT.title.lineHeight;
  return {
    texts: [
      ...lines.map((line, at) => placed('title', x, top + at * FONT.title.lineHeight, line)),
      ...(caption === null ? [] : [placed('caption', x, under, caption)]),
    ],
    sockets: sockets.map((socket) => socketShape(card, socket)),
  };
}

function socketShape({ box }: DrawnCard, socket: DrawnSocket): SocketShape {
  const { look, ports, protocol, hint, badgeLines } = socket;
  const top = box.y + socket.top;
  const left = box.x + CARD.paddingX;
  const right = box.x + box.width - CARD.paddingX;
  const under = top + FONT.port.lineHeight;
  const badgesTop = under + (hint === null ? 0 : FONT.hint.lineHeight);
  const texts = [
    placed(look === 'port' ? 'port' : 'words', left, top, ports),
    placed('protocol', right, top, protocol),
    ...(hint === null ? [] : [placed('hint', left, under, hint)]),
  ];
  return {
    ring: {
      isRound: look === 'port' || look === 'words',
      x: box.x + 0.5,
      y: top + FONT.port.lineHeight / 2,
      size: SOCKET.radius - 0.25,
    },
    texts: texts.filter(({ words }) => words !== ''),
    badgeLines: badgeLines.map((badges, at) => ({
      x: left,
      middle: badgesTop + (at + 1) * BADGE_LINE - BADGE_HEIGHT / 2,
      badges,
    })),
  };
}

function placed(font: PlacedText['font'], x: number, top: number, words: string): PlacedText {
  return { font, x, middle: top + FONT[font].lineHeight / 2, words };
}
