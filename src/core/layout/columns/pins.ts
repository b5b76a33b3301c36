/**
 * Where lines touch cards and columns, by number. A pin belongs to a thing that has a height of its
 * own: a card (its sockets and exits), or a pass. Between two columns lies a channel; channel `c` is
 * the one left of column `c`. From the left come the exits of the column before and the passes through
 * it, from the right the sockets and passes of the column after.
 */
import type { Columns } from './arrangement.ts';
import type { Pass } from './choosePasses.ts';
import type { Model } from './model.ts';

export interface ChannelNet {
  readonly net: number;
  /** Pins. */
  readonly left: number[];
  readonly right: number[];
}

export interface Pins {
  readonly passes: readonly Pass[];
  /** By pin: the card, or the number of cards plus the pass. */
  readonly things: readonly number[];
  readonly channels: readonly (readonly ChannelNet[])[];
  /** By thing: its own pin, a pin that it is connected with, and so on in turn. */
  readonly links: readonly (readonly number[])[];
}

export const socketPin = (_model: Model, net: number) => net;
export const exitPin = (model: Model, flow: number) => model.nets.length + flow;
export const passPin = (model: Model, pass: number) =>
  model.nets.length + model.flows.length + pass;

export function collectPins(
  model: Model,
  { spots, stackOf }: Columns,
  passes: readonly Pass[],
): Pins {
  const channels: ChannelNet[][] = Array.from({ length: stackOf.length + 1 }, () => []);
  const at = (net: number, channel: number): ChannelNet => {
    const nets = channels[channel] ?? [];
    let found = nets.findLast((one) => one.net === net);
    if (found === undefined) nets.push((found = { net, left: [], right: [] }));
    return found;
  };
  const things: number[] = [];
  for (const [number, net] of model.nets.entries()) {
    const home = spots[net.card]?.column ?? 0;
    things[socketPin(model, number)] = net.card;
    at(number, home).right.push(socketPin(model, number));
    for (const { card, flow } of net.ends) {
      things[exitPin(model, flow)] = card;
      at(number, (spots[card]?.column ?? 0) + 1).left.push(exitPin(model, flow));
    }
  }
  for (const [index, { net, column }] of passes.entries()) {
    things[passPin(model, index)] = model.cards.length + index;
    at(net, column).right.push(passPin(model, index));
    at(net, column + 1).left.push(passPin(model, index));
  }
  return { passes, things, channels, links: link(model, passes, things, channels) };
}

function link(
  model: Model,
  passes: readonly Pass[],
  things: readonly number[],
  channels: Pins['channels'],
): readonly (readonly number[])[] {
  const links: number[][] = Array.from({ length: model.cards.length + passes.length }, () => []);
  const isExit = (pin: number) =>
    pin >= model.nets.length && pin < model.nets.length + model.flows.length;
  for (const nets of channels) {
    for (const { left, right } of nets) {
      const all = [...left, ...right];
      for (const pin of all) {
        for (const other of all) {
          // Exits that share a trunk have no reason to be at one height.
          if (pin === other || (isExit(pin) && isExit(other))) continue;
          links[things[pin] ?? 0]?.push(pin, other);
        }
      }
    }
  }
  return links;
}
