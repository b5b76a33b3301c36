/** The routes of a part's wires: from their beginning, channel by channel, to their end. */
import type { Point } from '../drawing.ts';
import type { Ending, Grid } from './grid.ts';
import type { LaidPiece, NetKey, Part, Wire } from './part.ts';
import type { ChannelRoutes, Turning } from './routeChannel.ts';

/** Where things are, in the part's coordinates but for their heights. */
export interface Ruler {
  /** By channel, for its strands. */
  readonly routes: readonly ChannelRoutes[];
  readonly trackX: (channel: number, track: number) => number;
  readonly edgeX: (ending: Ending) => number;
  readonly heightAt: (ending: Ending) => number;
  /** What is to be added to all heights, those of jogs included. */
  readonly down: number;
}

export function routeWires(part: Part, grid: Grid, ruler: Ruler): readonly LaidPiece[] {
  const turnings = grid.channels.map(
    (strands, channel): ReadonlyMap<NetKey, Turning | null> =>
      new Map(
        strands.map(({ net }, index) => [net, ruler.routes[channel]?.turnings[index] ?? null]),
      ),
  );
  return part.wires.map((wire): LaidPiece => {
    const hops = hopsOf(part, grid, wire);
    const ends = [hops[0]?.from, hops.at(-1)?.to].map((ending) => ({
      x: ending === undefined ? 0 : ruler.edgeX(ending),
      y: ending === undefined ? 0 : ruler.heightAt(ending),
    }));
    const points = hops.flatMap((hop) =>
      turn(hop, turnings[hop.channel]?.get(wire.net) ?? null, ruler),
    );
    return {
      line: wire.line,
      way: wire.from === null ? 'entering' : wire.to === null ? 'leaving' : 'crossing',
      points: [...ends.slice(0, 1), ...points, ...ends.slice(1)].map(({ x, y }) => ({
        x,
        y: y + ruler.down,
      })),
    };
  });
}

/** The way through one channel. */
interface Hop {
  readonly from: Ending;
  readonly to: Ending;
  readonly channel: number;
}

/** Rightwards from lane to lane; or, where the net ends further left, back over the lanes to there. */
function hopsOf({ members }: Part, { slots, courses }: Grid, wire: Wire): readonly Hop[] {
  const { net, line } = wire;
  const course = courses.get(net);
  const start = wire.from ?? course?.entry ?? null;
  if (course === undefined || start === null) throw new Error(`the line ${line} has no course`);
  const { end, endColumn, lanes } = course;
  const laneIn = (column: number, side: Ending['side']): Ending => {
    const slot = lanes.get(column);
    if (slot === undefined) throw new Error(`the line ${line} has no lane in column ${column}`);
    return { slot, side, port: net };
  };
  const isExit = members[wire.from ?? -1]?.kind === 'card';
  const hops: Hop[] = [];
  let from: Ending = { slot: start, side: 'east', port: isExit ? line : net };
  let column = slots[start]?.column ?? 0;
  for (; column + 1 < endColumn; column += 1) {
    hops.push({ from, to: laneIn(column + 1, 'west'), channel: column + 1 });
    from = laneIn(column + 1, 'east');
  }
  if (column >= endColumn) {
    hops.push({ from, to: laneIn(column, 'east'), channel: column + 1 });
    for (; column > endColumn; column -= 1) {
      const to = laneIn(column - 1, 'east');
      hops.push({ from: laneIn(column, 'west'), to, channel: column });
    }
    from = laneIn(column, 'west');
  }
  return [...hops, { from, to: { slot: end, side: 'west', port: net }, channel: endColumn }];
}

/** What comes from the left is at its first track, what goes to the right leaves its last. */
function turn(
  { from, to, channel }: Hop,
  turning: Turning | null,
  { heightAt, trackX }: Ruler,
): readonly Point[] {
  if (turning === null) return [];
  const eastwards = from.side === 'east';
  const ordered = eastwards ? turning : reversed(turning);
  const isTurn = from.side === to.side;
  const tracks = isTurn ? ordered.tracks.slice(0, 1) : ordered.tracks;
  const heights = [heightAt(from), ...(isTurn ? [] : ordered.jogs), heightAt(to)];
  return tracks.flatMap((track, index) =>
    [heights[index], heights[index + 1]].map((y = 0) => ({ x: trackX(channel, track), y })),
  );
}

function reversed({ tracks, jogs }: Turning): Turning {
  return { tracks: tracks.toReversed(), jogs: jogs.toReversed() };
}
