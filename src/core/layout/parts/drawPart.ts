/** A part whose order is found and whose boxes are laid out: every position in it, and every route. */
import { FLOW, GROUP, MARGIN } from '../metrics.ts';
import { bodiesOf, sizesOf } from './bodies.ts';
import type { Ending } from './grid.ts';
import type { LaidPart, Part } from './part.ts';
import { placeColumns } from './placeColumns.ts';
import { placeSlots } from './placeSlots.ts';
import type { PartPlan } from './planPart.ts';
import { routeChannel } from './routeChannel.ts';
import { routeWires } from './routeWires.ts';

/** @param boxes those of the part, by member. */
export function drawPart(
  part: Part,
  plan: PartPlan,
  boxes: ReadonlyMap<number, LaidPart>,
): LaidPart {
  const { grid, order } = plan;
  const bodies = bodiesOf(part, plan, boxes);
  const sizes = sizesOf(part, bodies);
  const tops = placeSlots(grid, order, sizes);
  const heightAt = (ending: Ending) => (tops[ending.slot] ?? 0) + sizes.offsetOf(ending);
  const routes = grid.channels.map((strands) =>
    routeChannel(
      strands.map(({ left, right }) => ({ left: left.map(heightAt), right: right.map(heightAt) })),
    ),
  );
  const { lefts, tracks, width } = placeColumns(part, grid, bodies, routes);

  const jogs = routes.flatMap(({ turnings }) => turnings.flatMap((turning) => turning?.jogs ?? []));
  const bottoms = grid.slots.map((slot) => (tops[slot.index] ?? 0) + sizes.heightOf(slot));
  const [high, low] = [least([...tops, ...jogs]), -least([...bottoms, ...jogs].map((y) => -y))];
  const [head, foot] =
    part.id === null ? [MARGIN, MARGIN] : [GROUP.paddingTop, GROUP.paddingBottom];
  const down = head - high;
  const leftOf = (slot: number) => lefts[grid.slots[slot]?.column ?? 0] ?? 0;
  const portsIn = (column: number) =>
    new Map(
      (grid.columns[column] ?? []).flatMap((slot) =>
        slot.kind === 'port' ? [[slot.net, (tops[slot.index] ?? 0) + down] as const] : [],
      ),
    );
  return {
    id: part.id,
    width,
    height: low + down + foot,
    members: bodies.map((body, index) =>
      body.standAt({ x: leftOf(index), y: (tops[index] ?? 0) + down }),
    ),
    west: portsIn(0),
    east: portsIn(grid.columns.length - 1),
    pieces: routeWires(part, grid, {
      routes,
      trackX: (channel, track) => (tracks[channel] ?? 0) + track * FLOW.gap,
      edgeX: ({ slot, side }) => leftOf(slot) + (side === 'east' ? (bodies[slot]?.width ?? 0) : 0),
      heightAt,
      down,
    }),
  };
}

const least = (numbers: readonly number[]) =>
  numbers.reduce((low, number) => Math.min(low, number), numbers[0] ?? 0);
