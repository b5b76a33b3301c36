/**
 * A drawing as one SVG: the chart as it looks with nothing asked and nothing pointed at, and nothing that
 * answers. A browser reads and paints it in a fraction of what the chart itself takes, so a page shows it
 * while the chart is still being read. Its looks are classes; `pictureStyle.ts` says what they are.
 */
import type {
  DrawnCard,
  DrawnFlow,
  DrawnGroup,
  DrawnSocket,
  Drawing,
} from '../../layout/drawing.ts';
import { flowEnd, roundedPath } from '../../layout/flowShape.ts';
import { ARROW, CARD, FLOW, FONT, GROUP, SOCKET } from '../../layout/metrics.ts';

/** Where a text of one line stands within its line, whatever the font: SVG centres it there. */
const middle = (top: number, { lineHeight }: { readonly lineHeight: number }) =>
  round(top + lineHeight / 2);

/** Between the words of two badges in a line: their paddings and borders, and the gap. */
const BETWEEN_BADGES = 15;
const BADGE_EDGE = 6;
const BADGE_LINE = 19;

/** The ground that the chart lies on, a few windows beyond it: as Dots.tsx draws it. */
const DOTS =
  '<pattern id="dots" x="-12" y="-12" width="24" height="24" patternUnits="userSpaceOnUse"><circle class="dot" cx=".5" cy=".5" r=".5"/></pattern><rect x="-3000" y="-3000" width="9999" height="9999" fill="url(#dots)"/>';

/** @returns one `svg` element, as large as the drawing. Each flow's line bears `data-flow`. */
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

function drawGroup({ label, kind, box }: DrawnGroup): string {
  const look = kind === 'external' ? ' class="external"' : '';
  const x = box.x + 1 + GROUP.labelX;
  const y = middle(box.y + 1 + GROUP.labelTop, FONT.groupLabel);
  return `<rect${look} ${within(box)} rx="${GROUP.radius - 0.5}"/><text x="${round(x)}" y="${y}">${escape(label)}</text>`;
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
  const { box, lines, caption, external, fold, sockets } = card;
  const x = box.x + CARD.paddingX;
  const top = box.y + CARD.paddingTop;
  const name = lines.map((line, at) =>
    text('name', x, middle(top + at * FONT.title.lineHeight, FONT.title), line),
  );
  const under = middle(top + lines.length * FONT.title.lineHeight, FONT.caption);
  const look = fold === null ? (external ? ' class="external"' : '') : ' class="folded"';
  return [
    `<rect${look} ${within(box)} rx="${CARD.radius - 0.5}"/>`,
    ...name,
    caption === null ? '' : text('soft caption', x, under, caption),
    ...sockets.map((socket) => drawSocket(card, socket)),
  ].join('');
}

function drawSocket({ box, fold }: DrawnCard, socket: DrawnSocket): string {
  const { look, ports, protocol, hint, badgeLines } = socket;
  const top = box.y + socket.top;
  const left = box.x + CARD.paddingX;
  const row = middle(top, FONT.port);
  const hintEnd = top + FONT.port.lineHeight + (hint === null ? 0 : FONT.hint.lineHeight);
  return [
    fold === null || look === 'port' || look === 'words' ? ring(box.x, row, look) : '',
    text(look === 'port' ? 'port' : 'words', left, row, ports),
    text('soft protocol', box.x + box.width - CARD.paddingX, row, protocol),
    hint === null ? '' : text('soft', left, middle(top + FONT.port.lineHeight, FONT.hint), hint),
    ...badgeLines.map((badges, at) => {
      const y = round(hintEnd + at * BADGE_LINE + BADGE_LINE - 8);
      const words = badges.map(({ label, look: badge }, place) => {
        const apart = place === 0 ? '' : ` dx="${BETWEEN_BADGES}"`;
        return `<tspan class="${badge}"${apart}>${escape(label)}</tspan>`;
      });
      return `<text x="${round(left + BADGE_EDGE)}" y="${y}">${words.join('')}</text>`;
    }),
  ].join('');
}

/** What is called, written or kept listens on nothing: a square in place of a ring. */
function ring(left: number, y: number, look: DrawnSocket['look']): string {
  const x = round(left + 0.5);
  const size = SOCKET.radius - 0.25;
  return look === 'port' || look === 'words'
    ? `<circle cx="${x}" cy="${y}" r="${size}"/>`
    : `<rect class="ring" x="${round(x - size)}" y="${round(y - size)}" width="${2 * size}" height="${2 * size}"/>`;
}

function text(look: string, x: number, y: number, words: string): string {
  return words === ''
    ? ''
    : `<text class="${look}" x="${round(x)}" y="${y}">${escape(words)}</text>`;
}

/** A border of one pixel lies within its box. */
function within({ x, y, width, height }: DrawnCard['box']): string {
  return `x="${round(x + 0.5)}" y="${round(y + 0.5)}" width="${round(width - 1)}" height="${round(height - 1)}"`;
}

const round = (place: number) => Math.round(place * 100) / 100;

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
