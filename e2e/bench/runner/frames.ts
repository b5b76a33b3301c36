/** From the times between frames to what one says of them. */
import { quantile } from './statistics.ts';

export interface Evenness {
  readonly framesPerSecond: number;
  /** 95 % of the frames came within so many milliseconds. */
  readonly within: number;
}

export function evennessOf(times: readonly number[]): Evenness {
  const whole = times.reduce((sum, time) => sum + time, 0);
  return { framesPerSecond: (1000 * times.length) / whole, within: quantile(times, 0.95) };
}
