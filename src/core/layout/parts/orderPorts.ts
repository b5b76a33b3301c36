/** In which order lines leave and reach each slot, once it is known what stands above what. */
import { groupBy } from '../../model/groupBy.ts';
import { crosses } from './grid.ts';
import type { Ending, Grid } from './grid.ts';
import { placesOf } from './orderSlots.ts';
import type { Order } from './orderSlots.ts';

/** The ports of a slot, top to bottom. */
export interface PortOrder {
  readonly west: readonly Ending['port'][];
  readonly east: readonly Ending['port'][];
}

/** @returns the ports of every slot, by the slot's index. */
export function orderPorts(grid: Grid, order: Order): readonly PortOrder[] {
  const places = placesOf(order, grid.slots.length);
  const endsAt = endsBySlot(grid);
  const ranks: Record<Ending['side'], Ranks>[] = grid.slots.map(() => ({
    west: new Map(),
    east: new Map(),
  }));
  const heightOf = ({ slot, side, port }: Ending) => {
    const beside = ranks[slot]?.[side];
    const rank = beside?.get(port) ?? 0;
    return (places[slot] ?? 0) + (rank + 0.5) / ((beside?.size ?? 0) + 1);
  };
  // Nets between the same two slots tie at first; what is settled on one side then settles the other.
  for (const side of ['west', 'east', 'west'] as const) {
    for (const [slot, ends] of endsAt) {
      const own = ranks[slot];
      if (own === undefined) continue;
      const byPort = groupBy(
        ends.filter((end) => end.own.side === side),
        (end) => end.own.port,
      );
      const keys = [...byPort].map(([port, all]) => ({
        port,
        key: portKey(all, places[slot] ?? 0, heightOf),
      }));
      keys.sort((one, other) => one.key - other.key);
      own[side] = new Map(keys.map(({ port }, rank) => [port, rank]));
    }
  }
  return ranks.map(({ west, east }) => ({ west: [...west.keys()], east: [...east.keys()] }));
}

type Ranks = ReadonlyMap<Ending['port'], number>;

/** A thread as one of its two slots sees it. */
interface End {
  readonly own: Ending;
  readonly other: Ending;
  readonly isTurn: boolean;
}

function endsBySlot({ channels }: Grid): ReadonlyMap<number, readonly End[]> {
  const ends = channels.flat().flatMap(({ threads }) =>
    threads.flatMap((thread): readonly End[] => {
      const { from, to } = thread;
      const isTurn = !crosses(thread);
      return [
        { own: from, other: to, isTurn },
        { own: to, other: from, isTurn },
      ];
    }),
  );
  return groupBy(ends, ({ own }) => own.slot);
}

/** Beyond all places. */
const OUTSIDE = 1e6;

/** Lines that turn are nested around each other, outside of those that go through the channel. */
function portKey(
  ends: readonly End[],
  place: number,
  heightOf: (ending: Ending) => number,
): number {
  const through = ends.filter(({ isTurn }) => !isTurn);
  const counted = through.length > 0 ? through : ends;
  const mean = counted.reduce((sum, { other }) => sum + heightOf(other), 0) / counted.length;
  if (through.length > 0) return mean;
  return (mean < place ? -OUTSIDE : OUTSIDE) - mean;
}
