/**
 * A drawing as one SVG: the chart as it looks with nothing asked and nothing pointed at, and nothing that
 * answers. A browser reads and paints it in a fraction of what the chart itself takes, so a page shows it
 * while the chart is still being read. Its looks are classes; `pictureStyle.ts` says what they are.
 */
import type { DrawnCard, DrawnFlow, DrawnGroup, Drawing } from '../../layout/drawing.ts';
import { flowEnd, roundedPath } from '../../layout/flowShape.ts';
import { ARROW, CARD, FLOW, GROUP, SOCKET } from '../../layout/metrics.ts';
import { cardShape, groupText } from './cardShape.ts';
import type { PlacedBadges, PlacedRing, PlacedText, SocketShape } from './cardShape.ts';

/** The classes of a text, by its font. */
const CLASSES = {
  groupLabel: '',
  title: 'name',
  caption: 'soft caption',
  port: 'port',
  words: 'words',
  protocol: 'soft protocol',
  hint: 'soft',
} as const satisfies Record<PlacedText['font'], string>;

/** Between the words of two badges in a line: their paddings and borders, and the gap. */
const BETWEEN_BADGES = 15;
const BADGE_EDGE = 6;

/** The ground that the chart lies on, a few windows beyond it: as Dots.tsx draws it. */
const DOTS =
  '<pattern id="dots" x="-12" y="-12" width="24" height="24" patternUnits="userSpaceOnUse"><circle class="dot" cx=".5" cy=".5" r=".5"/></pattern><rect x="-3000" y="-3000" width="9999" height="9999" fill="url(#dots)"/>';

/** @returns one `svg` element, as large as the drawing. Each flow's line bears `data-flow`, each component's card `data-component`. */
export function chartPicture({ width, height, groups, cards, flows }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" aria-hidden="true">`,
    DOTS,
    '<g class="groups">',
    ...groups.map(drawGroup),
    '</g><g class="lines">',
    ...flows.map(drawFlow),
    ...drawEnds(flows),
    '</g><g class="cards">',
    ...cards.map(drawCard),
    '</g></svg>',
  ].join('');
}

function drawGroup(group: DrawnGroup): string {
  const look = group.kind === 'external' ? ' class="external"' : '';
  return `<rect${look} ${within(group.box)} rx="${GROUP.radius - 0.5}"/>${text(groupText(group))}`;
}

function drawFlow({ id, line, points }: DrawnFlow): string {
  const d = roundedPath(points, FLOW.cornerRadius);
  return `<path class="casing" d="${d}"/><path class="${line}" data-flow="${escape(id)}" d="${d}"/>`;
}

/** All that look alike as one path: a browser takes its time for each. */
function drawEnds(flows: readonly DrawnFlow[]): readonly string[] {
  const ends = new Map<DrawnFlow['line'], string>();
  for (const { line, points } of flows) {
    ends.set(line, (ends.get(line) ?? '') + flowEnd(line, points, ARROW, SOCKET.radius));
  }
  return [...ends].map(([line, d]) => `<path class="${line} end" d="${d}"/>`);
}

function drawCard(card: DrawnCard): string {
  const { box, external, fold } = card;
  const { texts, sockets } = cardShape(card);
  const look = fold === null ? (external ? ' class="external"' : '') : ' class="folded"';
  const component = fold === null ? ` data-component="${escape(card.id)}"` : '';
  return [
    `<rect${component}${look} ${within(box)} rx="${CARD.radius - 0.5}"/>`,
    ...texts.map(text),
    ...sockets.map(drawSocket),
  ].join('');
}

function drawSocket({ ring, texts, badgeLines }: SocketShape): string {
  return [drawRing(ring), ...texts.map(text), ...badgeLines.map(drawBadges)].join('');
}

function drawBadges({ x, middle, badges }: PlacedBadges): string {
  const words = badges.map(({ label, look }, place) => {
    const apart = place === 0 ? '' : ` dx="${BETWEEN_BADGES}"`;
    return `<tspan class="${look}"${apart}>${escape(label)}</tspan>`;
  });
  return `<text x="${round(x + BADGE_EDGE)}" y="${round(middle)}">${words.join('')}</text>`;
}

function drawRing({ isRound, x, y, size }: PlacedRing): string {
  return isRound
    ? `<circle cx="${round(x)}" cy="${round(y)}" r="${size}"/>`
    : `<rect class="ring" x="${round(round(x) - size)}" y="${round(round(y) - size)}" width="${2 * size}" height="${2 * size}"/>`;
}

/** Where a text stands within its line, whatever the font: SVG centres it there. */
function text({ font, x, middle, words }: PlacedText): string {
  const look = CLASSES[font] === '' ? '' : ` class="${CLASSES[font]}"`;
  return `<text${look} x="${round(x)}" y="${round(middle)}">${escape(words)}</text>`;
}

/** A border of one pixel lies within its box. */
function within({ x, y, width, height }: DrawnCard['box']): string {
  return `x="${round(x + 0.5)}" y="${round(y + 0.5)}" width="${round(width - 1)}" height="${round(height - 1)}"`;
}

const round = (place: number) => Math.round(place * 100) / 100;

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
