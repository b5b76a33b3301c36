/** Sheets of paper, and how much of one is printed on. */

export type PaperName = 'any' | 'a4' | 'letter';

export const PAPER_TURNS = ['portrait', 'landscape'] as const;

export type Turn = (typeof PAPER_TURNS)[number];

/** What a sheet leaves for what is on it, in CSS pixels: 96 to the inch, on paper as well. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** In millimetres. What fits both A4 and Letter is laid out for any printer. */
const SHEETS = {
  any: { short: 210, long: 279.4 },
  a4: { short: 210, long: 297 },
  letter: { short: 215.9, long: 279.4 },
} as const;

/** In millimetres; below stands the number of the sheet. */
export const MARGINS = { side: 10, top: 10, bottom: 13 } as const;

const PX_PER_MM = 96 / 25.4;

/** Rounding would push the last line of a full sheet onto one of its own. */
const SPARE = 2;

export function roomOf(paper: PaperName, turn: Turn): Room {
  const { short, long } = SHEETS[paper];
  const [width, height] = turn === 'portrait' ? [short, long] : [long, short];
  return {
    width: Math.floor((width - 2 * MARGINS.side) * PX_PER_MM),
    height: Math.floor((height - MARGINS.top - MARGINS.bottom) * PX_PER_MM) - SPARE,
  };
}

/** @returns points, 72 to the inch. */
export function toPoints(px: number): number {
  return (px * 72) / 96;
}
