/** Columns of a part from left to right, with as much room between them as the lines there need. */
import { FLOW, FONT, GROUP, MARGIN } from '../metrics.ts';
import { measureText } from '../measureText.ts';
import type { Body } from './bodies.ts';
import type { Grid } from './grid.ts';
import type { Part } from './part.ts';
import type { ChannelRoutes } from './routeChannel.ts';

export interface Columns {
  /** The left edge of each column. */
  readonly lefts: readonly number[];
  /** Where the first track of each channel lies. */
  readonly tracks: readonly number[];
  readonly width: number;
}

/** Between columns where no line turns; else between a column and the nearest track. */
const CHANNEL = { idle: 20, margin: 11 };

export function placeColumns(
  part: Part,
  { columns }: Grid,
  bodies: readonly Body[],
  routes: readonly ChannelRoutes[],
): Columns {
  const isBox = part.id !== null;
  const last = columns.length - 1;
  const [lefts, tracks]: [number[], number[]] = [[], []];
  let x = isBox ? 0 : MARGIN;
  for (const [column, slots] of columns.entries()) {
    const isFirst = column === 1;
    const count = routes[column]?.tracks ?? 0;
    if (column > 0) {
      const { before, width } = channelRoom(count, isBox, isFirst, column === last);
      tracks[column] = x + before;
      x += width;
    }
    lefts.push(x);
    x += Math.max(
      0,
      ...slots.map(({ kind, index }) => (kind === 'member' ? (bodies[index]?.width ?? 0) : 0)),
    );
  }
  const width = Math.max(x + (isBox ? 0 : MARGIN), isBox ? labelWidth(part) : 0);
  if (isBox) lefts[last] = width;
  return { lefts, tracks, width };
}

/** The chart has no border; lines keep off that of a box as far as off one another. */
function channelRoom(tracks: number, isBox: boolean, isFirst: boolean, isLast: boolean) {
  const border = isBox ? FLOW.gap : 0;
  const [before, after] = [isFirst ? border : CHANNEL.margin, isLast ? border : CHANNEL.margin];
  const outer = isBox ? GROUP.paddingX : 0;
  const idle = isFirst || isLast ? outer : CHANNEL.idle;
  if (tracks === 0) return { before: 0, width: idle };
  return { before, width: Math.max(idle, before + (tracks - 1) * FLOW.gap + after) };
}

function labelWidth({ label }: Part): number {
  return Math.ceil(measureText(label, FONT.groupLabel)) + 2 * GROUP.labelX;
}
