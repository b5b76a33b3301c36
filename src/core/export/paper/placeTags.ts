/**
 * Where the numbers stand on the chart: at the socket that their flows end in, as the number of a wire stands
 * at its terminal; and, where there is room, at the line's other end, too, so that a line in grey among others
 * can be told at both ends.
 */
import type { Box, Drawing, DrawnCard, DrawnFlow, Point } from '../../layout/drawing.ts';
import { measureText } from '../../layout/measureText.ts';
import { FONT, GROUP, SOCKET } from '../../layout/metrics.ts';
import { piecesOf } from '../../layout/segments.ts';
import type { NodeId } from '../../scene/scene.ts';
import type { Numbering } from './numberKeys.ts';

export interface Tag {
  /** One below the other. */
  readonly lines: readonly string[];
  readonly box: Box;
  /** `socket`: all that end there; `line`: of that line; `inside`: of what a folded card holds. */
  readonly at: 'socket' | 'line' | 'inside';
  /** The card that it belongs to; `null` for one that is on a line. */
  readonly card: NodeId | null;
}

export const TAG = {
  font: { size: 10.5, weight: 600, family: 'ui' },
  lineHeight: 12,
  paddingX: 3.5,
  paddingY: 0.5,
} as const;

/** Kept free between two tags, and between a tag and what it stands at. */
const GAP = 2;

/** Shorter lines have their number at the socket alone. */
const LEAST_LINE = 110;

/** With more lines than this a second number on each would only be in the way. */
const MOST_LINES = 400;

/** @param besides what else is not to be covered, as the marks on lines. */
export function placeTags(
  drawing: Pick<Drawing, 'cards' | 'groups' | 'flows'>,
  numbering: Numbering,
  besides: readonly Box[] = [],
): readonly Tag[] {
  const { cards, groups, flows } = drawing;
  const labels = groups.map(({ box, label }): Box => ({
    x: box.x + GROUP.labelX,
    y: box.y + GROUP.labelTop,
    width: measureText(label, FONT.groupLabel),
    height: FONT.groupLabel.lineHeight,
  }));
  const taken = [...cards.map(({ box }) => box), ...labels, ...besides];
  const pieces = flows.flatMap((flow) => piecesOf(flow.points).map((piece) => ({ flow, piece })));
  const tags: Tag[] = [];
  const place = (tag: Tag) => {
    tags.push(tag);
    taken.push(tag.box);
  };
  for (const card of cards) {
    const words = numbering.inside.get(card.id);
    // It stands on the card's own edge, which therefore is not in the way.
    if (words !== undefined) place(insideTag(card, words));
  }
  for (const card of cards) {
    for (const socket of card.sockets) {
      const words = numbering.atSocket.get(socket.id);
      if (words === undefined) continue;
      const end = { x: card.box.x, y: card.box.y + socket.top + FONT.port.lineHeight / 2 };
      // On a large chart it would take longer to look than to read.
      const others =
        flows.length > MOST_LINES ? [] : pieces.filter(({ flow }) => flow.socket !== socket.id);
      const cost = (box: Box) =>
        taken.filter((one) => touch(one, box)).length * 1000 +
        others.filter(({ piece }) => crosses(piece, box)).length * 7;
      place(leastOf(socketTags(words, card.id, end), cost));
    }
  }
  if (flows.length > MOST_LINES) return tags;
  for (const flow of flows) {
    const words = numbering.onLine.get(flow.id);
    if (words === undefined || lengthOf(flow) < LEAST_LINE) continue;
    const others = pieces.filter((one) => one.flow !== flow);
    const clear = lineTags(words, flow).find(
      ({ box }) =>
        !taken.some((one) => touch(one, box)) && !others.some(({ piece }) => crosses(piece, box)),
    );
    if (clear !== undefined) place(clear);
  }
  return tags;
}

interface Weighed {
  readonly tag: Tag;
  /** How far it is from where it would stand best. */
  readonly away: number;
}

/** How far from the ring, and from the line, a number may stand where nearer there is no room. */
const OUT = [0, 6, 12, 20, 30, 44, 60, 80];
const BESIDE = [0, 5, 10, 16, 24];

/** Above its line and right at the ring, else under it, in more lines, or farther out. */
function socketTags(words: readonly string[], card: NodeId, { x, y }: Point): readonly Weighed[] {
  const right = x - SOCKET.radius - GAP;
  return [1, 2, 3, 4].flatMap((rows) => {
    const lines = breakPieces(words, rows);
    if (lines === null) return [];
    const { width, height } = sizeOf(lines);
    return OUT.flatMap((out) =>
      BESIDE.flatMap((beside) =>
        [y - GAP - beside - height, y + GAP + beside].map((top, under) => ({
          tag: {
            lines,
            at: 'socket' as const,
            card,
            box: { x: right - out - width, y: top, width, height },
          },
          away: out * 0.7 + beside * 0.9 + under * 3 + (rows - 1) * 4,
        })),
      ),
    );
  });
}

function leastOf(choices: readonly Weighed[], cost: (box: Box) => number): Tag {
  let [best] = choices;
  let least = Infinity;
  for (const choice of choices) {
    const sum = cost(choice.tag.box) + choice.away;
    if (sum >= least) continue;
    [best, least] = [choice, sum];
  }
  if (best === undefined) throw new Error('a tag without a place to choose from');
  return best.tag;
}

/** On the line, from where it leaves its card on. */
function lineTags(words: readonly string[], { points }: DrawnFlow): readonly Tag[] {
  const lines = [words.join(', ')];
  const { width, height } = sizeOf(lines);
  const tagAt = ({ x, y }: Point): Tag => ({
    lines,
    at: 'line',
    card: null,
    box: { x: x - width / 2, y: y - height / 2, width, height },
  });
  return piecesOf(points).flatMap(([from, to]) => {
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    const along = from.x === to.x ? height : width;
    const steps = Math.min(12, Math.floor((length - along - 2 * GAP) / 6));
    return Array.from({ length: Math.max(0, steps + 1) }, (_, step) => {
      const share = (along / 2 + GAP + step * 6) / length;
      return tagAt({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      });
    });
  });
}

function insideTag({ id, box }: DrawnCard, words: readonly string[]): Tag {
  const lines = [`inside: ${words.join(', ')}`];
  const { width, height } = sizeOf(lines);
  const place = { x: box.x + box.width / 2 - width / 2, y: box.y + box.height - 3 };
  return { lines, at: 'inside', card: id, box: { ...place, width, height } };
}

/** @returns the pieces in so many lines, each about as long; `null` where there are fewer pieces than lines. */
function breakPieces(words: readonly string[], rows: number): readonly string[] | null {
  if (rows > words.length) return null;
  const most = Math.ceil(words.join(', ').length / rows);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || (last.length + word.length + 1 > most && lines.length < rows)) {
      lines.push(word);
    } else lines[lines.length - 1] = `${last}, ${word}`;
  }
  return lines;
}

/** Of a tag with these lines. */
export function sizeOf(lines: readonly string[]) {
  return {
    width: Math.max(...lines.map((line) => measureText(line, TAG.font))) + 2 * TAG.paddingX,
    height: lines.length * TAG.lineHeight + 2 * TAG.paddingY,
  };
}

function lengthOf({ points }: DrawnFlow): number {
  return piecesOf(points).reduce(
    (sum, [from, to]) => sum + Math.abs(to.x - from.x) + Math.abs(to.y - from.y),
    0,
  );
}

/** Whether two boxes are on one another, or as near as makes no difference. */
export function touch(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width + 1 &&
    other.x < one.x + one.width + 1 &&
    one.y < other.y + other.height + 1 &&
    other.y < one.y + one.height + 1
  );
}

/** Pieces are straight, along one axis. */
function crosses([from, to]: readonly [Point, Point], box: Box): boolean {
  return touch(box, {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  });
}
