/**
 * Lines in a channel between two columns: each net that has to change its height does so on a track of
 * its own, so that no two lines lie on one another, in an order of tracks with few crossings.
 */
import { FLOW } from '../metrics.ts';
import { breakCircles } from './breakCircles.ts';
import { orderTracks } from './orderTracks.ts';
import { upright } from './uprights.ts';
import type { Run, Upright } from './uprights.ts';

/** How a net turns: as a rule on one track; where it takes several, it jogs from each to the next. */
export interface Turning {
  /** Counted from 0 at the left; what comes from the left turns on the first, what goes right on the last. */
  readonly tracks: readonly number[];
  /** Heights, one fewer than tracks. */
  readonly jogs: readonly number[];
}

export interface ChannelRoutes {
  /** For each run; `null` for one that goes straight through. */
  readonly turnings: readonly (Turning | null)[];
  readonly tracks: number;
}

/** @param runs heights on the same side of the channel are a gap apart, from one run to the other. */
export function routeChannel(runs: readonly Run[]): ChannelRoutes {
  const { uprights, after } = breakCircles(
    runs.flatMap((run, index) => {
      const whole = upright(index, run);
      return whole.low === whole.high ? [] : [whole];
    }),
    runs.flatMap(({ left, right }) => [...left, ...right]),
  );
  const tracks = assignTracks(uprights, orderTracks(uprights, after), after);
  const turnings = runs.map((): Turning | null => null);
  for (const [index, { run, left }] of uprights.entries()) {
    const track = tracks[index] ?? 0;
    const before = turnings[run] ?? null;
    turnings[run] =
      before === null
        ? { tracks: [track], jogs: [] }
        : { tracks: [...before.tracks, track], jogs: [...before.jogs, left[0] ?? 0] };
  }
  return { turnings, tracks: 1 + Math.max(-1, ...tracks) };
}

/** As far left as their order allows: those that do not meet share a track. */
function assignTracks(
  uprights: readonly Upright[],
  order: readonly number[],
  after: readonly (readonly number[])[],
): readonly number[] {
  const tracks = uprights.map(() => 0);
  const placed: { readonly low: number; readonly high: number; readonly track: number }[] = [];
  for (const index of order) {
    const own = uprights[index];
    if (own === undefined) continue;
    let track = tracks[index] ?? 0;
    for (const { low, high, track: taken } of placed) {
      const meets = own.low < high + FLOW.gap && low < own.high + FLOW.gap;
      if (meets && taken >= track) track = taken + 1;
    }
    tracks[index] = track;
    placed.push({ low: own.low, high: own.high, track });
    for (const later of after[index] ?? []) {
      tracks[later] = Math.max(tracks[later] ?? 0, track + 1);
    }
  }
  return tracks;
}
