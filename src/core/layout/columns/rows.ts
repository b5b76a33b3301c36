/** The heights that are being found. Changed in place: the search asks for them hundreds of times. */
import type { Columns } from './arrangement.ts';
import type { Pins } from './pins.ts';

export interface Extent {
  top: number;
  height: number;
}

export interface Rows {
  readonly columns: Columns;
  readonly pins: Pins;
  /** By stack, then slab. */
  readonly slabs: readonly (readonly Extent[])[];
  /** By thing, see pins. */
  readonly tops: number[];
  /** By pin, from the top of its thing. */
  readonly offsets: number[];
  height: number;
}

export function pinY({ pins, tops, offsets }: Rows, pin: number): number {
  return (tops[pins.things[pin] ?? 0] ?? 0) + (offsets[pin] ?? 0);
}

/** The tops at which one line of a thing would be straight, for each line. */
export function wishesOf(rows: Rows, thing: number): number[] {
  const links = rows.pins.links[thing] ?? [];
  const wishes: number[] = [];
  for (let index = 0; index < links.length; index += 2) {
    wishes.push(pinY(rows, links[index + 1] ?? 0) - (rows.offsets[links[index] ?? 0] ?? 0));
  }
  return wishes;
}
