/**
 * Many shapes in few paths: a path for all that looks alike in one part of the chart. Few, for the browser
 * works for each path that there is; not one, for it works for all of a path of which any is in sight.
 */
import type { Point } from '../../core/layout/drawing.ts';

export interface Look {
  /** No two looks share it. */
  readonly key: string;
  /** What a path of this look has. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ShapeToGather {
  readonly look: Look;
  /** Where it is; the shapes of one part lie close together. */
  readonly part: string;
  readonly d: string;
}

export interface GatheredPath {
  readonly look: Look;
  readonly d: string;
}

/** @returns each path by a key that is the same as long as it stands for the same look and part. */
export function gatherPaths(shapes: Iterable<ShapeToGather>): ReadonlyMap<string, GatheredPath> {
  const gathered = new Map<string, { readonly look: Look; readonly ds: string[] }>();
  for (const { look, part, d } of shapes) {
    const key = `${look.key} ${part}`;
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, { look, ds: [d] });
    else known.ds.push(d);
  }
  return new Map([...gathered].map(([key, { look, ds }]) => [key, { look, d: ds.join('') }]));
}

/**
 * How wide a part of the chart is, in chart pixels. Browsers paint in tiles of 256 pixels or more; smaller
 * parts would only be more of them.
 */
export const PART = 400;

/** The same from afar, where a tile shows four times as much in each direction, or more. */
export const FAR_PART = 4 * PART;

export const partAt = ({ x, y }: Point, part: number): string =>
  `${Math.floor(x / part)} ${Math.floor(y / part)}`;
