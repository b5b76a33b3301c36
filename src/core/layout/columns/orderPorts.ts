/** The order of sockets and of exits on a card: that of where their lines come from and go to. */
import { exitYs, placeRows, socketY } from '../measureCard.ts';
import type { Model } from './model.ts';
import { exitPin, socketPin } from './pins.ts';
import { pinY } from './rows.ts';
import type { Rows } from './rows.ts';

export function orderPorts(model: Model, rows: Rows): void {
  for (const [number, { card, size, nets, exits }] of model.cards.entries()) {
    const keys = keysOf(rows, number);
    const key = (pin: number) => keys.get(pin) ?? 0;
    const sockets = nets.toSorted((one, other) => key(one) - key(other));
    const placed = placeRows(
      card,
      size.lines,
      sockets.flatMap((net) => card.sockets[model.nets[net]?.socket ?? -1] ?? []),
    );
    for (const [index, net] of sockets.entries()) {
      const row = placed[index];
      if (row !== undefined) rows.offsets[socketPin(model, net)] = socketY(row);
    }
    const ordered = exits.toSorted((a, b) => key(exitPin(model, a)) - key(exitPin(model, b)));
    const ys = exitYs(ordered.length, size.height);
    for (const [index, flow] of ordered.entries()) {
      rows.offsets[exitPin(model, flow)] = ys[index] ?? 0;
    }
  }
}

/** By pin of the card: the mean height of what it is connected with. */
function keysOf(rows: Rows, card: number): ReadonlyMap<number, number> {
  const links = rows.pins.links[card] ?? [];
  const sums = new Map<number, { sum: number; count: number }>();
  for (let index = 0; index < links.length; index += 2) {
    const pin = links[index] ?? 0;
    const before = sums.get(pin) ?? { sum: 0, count: 0 };
    sums.set(pin, { sum: before.sum + pinY(rows, links[index + 1] ?? 0), count: before.count + 1 });
  }
  return new Map([...sums].map(([pin, { sum, count }]) => [pin, sum / count]));
}
