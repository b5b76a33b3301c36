/** From an arrangement to a drawing: heights, then tracks and widths, then every line. */
import type { Drawing, DrawnCard, Point } from '../drawing.ts';
import { placeRows as placeSockets } from '../measureCard.ts';
import { CARD, FLOW, GROUP, MARGIN } from '../metrics.ts';
import { simplifyPath } from '../simplifyPath.ts';
import type { Arrangement } from './arrangement.ts';
import { assignTracks } from './assignTracks.ts';
import type { ChannelSpan, Turn } from './assignTracks.ts';
import type { Model } from './model.ts';
import { exitPin, passPin, socketPin } from './pins.ts';
import { placeRows } from './placeRows.ts';
import { pinY } from './rows.ts';
import type { Rows } from './rows.ts';

/** Between the outermost vertical line of a channel and the box or card beside it. */
const CHANNEL_SIDE = 10;
const MIN_CHANNEL = 24;

interface Across {
  /** The left edge and the width of each column. */
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  /** By channel, then net; tracks as x. */
  readonly turns: readonly ReadonlyMap<number, Turn>[];
  readonly width: number;
}

export function drawColumns(model: Model, arrangement: Arrangement): Drawing {
  const rows = placeRows(model, arrangement);
  const across = placeColumns(model, arrangement, rows);
  const groups = new Map(model.scene.groups.map((group) => [group.id, group]));
  return {
    width: across.width,
    height: rows.height + 2 * MARGIN,
    groups: arrangement.flatMap((slabs, stack) =>
      slabs.flatMap((slab, number) => {
        const group = slab.group === null ? undefined : groups.get(slab.group);
        const extent = rows.slabs[stack]?.[number];
        if (group === undefined || extent === undefined) return [];
        const first = rows.columns.firstOf[stack] ?? 0;
        const last = rows.columns.stackOf.lastIndexOf(stack);
        const x = (across.lefts[first] ?? 0) - GROUP.paddingX;
        const right = (across.lefts[last] ?? 0) + (across.widths[last] ?? 0) + GROUP.paddingX;
        const box = { x, y: extent.top + MARGIN, width: right - x, height: extent.height };
        return [{ ...group, box, depth: 0 }];
      }),
    ),
    cards: model.cards.map((_, card) => drawCard(model, rows, across, card)),
    flows: model.flows.map((flow, index) => ({
      ...flow,
      points: drawFlow(model, rows, across, index),
    })),
  };
}

function drawCard(model: Model, rows: Rows, across: Across, number: number): DrawnCard {
  const one = model.cards[number];
  if (one === undefined) throw new Error(`no card ${number}`);
  const column = rows.columns.spots[number]?.column ?? 0;
  const order = one.nets.toSorted(
    (a, b) => (rows.offsets[socketPin(model, a)] ?? 0) - (rows.offsets[socketPin(model, b)] ?? 0),
  );
  const sockets = order.flatMap((net) => one.card.sockets[model.nets[net]?.socket ?? -1] ?? []);
  return {
    ...one.card,
    box: {
      x: across.lefts[column] ?? 0,
      y: (rows.tops[number] ?? 0) + MARGIN,
      width: across.widths[column] ?? 0,
      height: one.size.height,
    },
    lines: one.size.lines,
    sockets: placeSockets(one.card, one.size.lines, sockets),
  };
}

function placeColumns(model: Model, arrangement: Arrangement, rows: Rows): Across {
  const { stackOf, spots } = rows.columns;
  const widths = stackOf.map(() => CARD.minWidth as number);
  for (const [number, { size }] of model.cards.entries()) {
    const column = spots[number]?.column ?? 0;
    widths[column] = Math.max(widths[column] ?? 0, size.width);
  }
  const boxed = arrangement.map((slabs) => slabs.some(({ group }) => group !== null));
  const lefts: number[] = [];
  const turns: ReadonlyMap<number, Turn>[] = [];
  let x = MARGIN;
  for (let channel = 0; channel <= stackOf.length; channel += 1) {
    const assigned = assignTracks(spansIn(rows, channel), FLOW.gap);
    const count = countTracks(assigned);
    const [left, right] = [stackOf[channel - 1], stackOf[channel]];
    const border = left !== right;
    const padding = (stack: number | undefined) =>
      border && stack !== undefined && boxed[stack] === true ? GROUP.paddingX : 0;
    const outer = left === undefined || right === undefined;
    const room = Math.max(
      outer ? 0 : MIN_CHANNEL,
      count === 0 ? 0 : (count - 1) * FLOW.gap + (outer ? 1 : 2) * CHANNEL_SIDE,
    );
    const used = count === 0 ? 0 : (count - 1) * FLOW.gap;
    const start = outer
      ? left === undefined
        ? x
        : x + padding(left) + CHANNEL_SIDE
      : x + padding(left) + Math.round((room - used) / 2);
    const toX = (track: number | null) => (track === null ? null : start + track * FLOW.gap);
    turns.push(
      new Map(
        [...assigned].map(([net, { left: one, right: other, step }]) => [
          net,
          { left: toX(one), right: toX(other), step },
        ]),
      ),
    );
    x += padding(left) + room + padding(right);
    if (channel < stackOf.length) {
      lefts.push(x);
      x += widths[channel] ?? 0;
    }
  }
  return { lefts, widths, turns, width: x + MARGIN };
}

function spansIn(rows: Rows, channel: number): readonly ChannelSpan[] {
  const height = (pin: number) => pinY(rows, pin);
  return (rows.pins.channels[channel] ?? []).map(({ net, left, right }) => ({
    net,
    left: left.map(height),
    right: right.map(height),
  }));
}

function drawFlow(model: Model, rows: Rows, across: Across, flow: number): readonly Point[] {
  const net = model.netOf[flow] ?? 0;
  const { spots } = rows.columns;
  const end = model.nets[net]?.ends.find((one) => one.flow === flow);
  const from = spots[end?.card ?? 0]?.column ?? 0;
  const home = spots[model.nets[net]?.card ?? 0]?.column ?? 0;
  const passY = (column: number) => {
    const pass = rows.pins.passes.findIndex((one) => one.net === net && one.column === column);
    return pinY(rows, passPin(model, pass));
  };
  let y = pinY(rows, exitPin(model, flow));
  const points: Point[] = [{ x: (across.lefts[from] ?? 0) + (across.widths[from] ?? 0), y }];
  const turn = (channel: number, enter: Side, leave: Side, next: number) => {
    points.push(...turnPoints(across.turns[channel]?.get(net), enter, leave, y, next));
    y = next;
  };
  for (let column = from + 1; column < home; column += 1) {
    turn(column, 'left', 'right', passY(column));
  }
  for (let column = from; column >= home; column -= 1) {
    turn(column + 1, column === from ? 'left' : 'right', 'left', passY(column));
  }
  turn(home, from < home ? 'left' : 'right', 'right', pinY(rows, socketPin(model, net)));
  points.push({ x: across.lefts[home] ?? 0, y });
  return simplifyPath(points.map((point) => ({ x: point.x, y: point.y + MARGIN })));
}

type Side = 'left' | 'right';

function turnPoints(
  turn: Turn | undefined,
  enter: Side,
  leave: Side,
  from: number,
  to: number,
): readonly Point[] {
  const first = turn?.[enter] ?? null;
  const last = turn?.[leave] ?? null;
  const step = enter === leave ? null : (turn?.step ?? null);
  const points: Point[] = [];
  if (first !== null) points.push({ x: first, y: from }, { x: first, y: step ?? to });
  if (step !== null && last !== null) points.push({ x: last, y: step }, { x: last, y: to });
  return points;
}

function countTracks(turns: ReadonlyMap<number, Turn>): number {
  const tracks = [...turns.values()].flatMap(({ left, right }) => [left ?? 0, right ?? 0]);
  return tracks.length === 0 ? 0 : Math.max(...tracks) + 1;
}
