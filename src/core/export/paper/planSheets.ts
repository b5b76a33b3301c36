/**
 * On how many sheets a chart stands, and how large: on one as long as its smallest text can be read there,
 * the sheet upright or turned by a quarter; else in parts on several, with the whole of it on the first as
 * their key.
 */
import type { Box } from '../../layout/drawing.ts';
import { FONT } from '../../layout/metrics.ts';
import { CUT_MARGIN, cutChart } from './cutChart.ts';
import { toPoints } from './paperSize.ts';
import type { Room } from './paperSize.ts';

/** Smaller print is a drawing of text. */
export const LEAST_POINTS = 4.8;

/** The badges under a port, and the numbers on the lines. */
const SMALLEST_PX = FONT.badge.size;

/** Nobody pastes more sheets than these together. */
const MOST_PARTS = 40;

/** Nothing is drawn larger than this, however little there is. */
const LARGEST = 1.25;

export interface ChartToPrint {
  readonly width: number;
  readonly height: number;
  /** What is to be read, and so is not cut through: cards with the numbers at them. */
  readonly units: readonly Box[];
}

/** What stands on the first sheet beside the chart, by the width that there is for it; in CSS pixels. */
export interface Around {
  readonly above: (width: number) => number;
  readonly below: (width: number) => number;
}

export interface SheetPlan {
  /** Whether the whole chart has the cover above it, or a sheet of its own behind it. */
  readonly besideCover: boolean;
  /** Whether its sheet is turned by a quarter, whatever is on it. */
  readonly turned: boolean;
  /** Empty where the whole chart can be read. From left to right, then downwards. */
  readonly parts: readonly Box[];
  /** How high its smallest text is where it is largest, in points. */
  readonly points: number;
}

export function planSheets(chart: ChartToPrint, sheet: Room, around: Around): SheetPlan {
  const places = [true, false].flatMap((besideCover) =>
    [false, true].map((turned) => {
      const { width, height } = turned ? turn(sheet) : sheet;
      const taken = around.below(width) + (besideCover ? around.above(width) : 0);
      const scale = scaleIn({ width, height: Math.max(1, height - taken) }, chart);
      return { besideCover, turned, parts: [], points: pointsAt(scale) };
    }),
  );
  const readable = places.find(({ points }) => points >= LEAST_POINTS);
  if (readable !== undefined) return readable;
  const room = { width: sheet.width, height: sheet.height - around.below(sheet.width) };
  const { parts, scale } = largestParts(chart, room);
  return { besideCover: true, turned: false, parts, points: pointsAt(scale) };
}

function turn({ width, height }: Room): Room {
  return { width: height, height: width };
}

function scaleIn(room: Room, { width, height }: ChartToPrint): number {
  return Math.min(room.width / width, room.height / height, LARGEST);
}

function pointsAt(scale: number): number {
  return toPoints(SMALLEST_PX * scale);
}

/** As few parts as can be read, and those as large as so few can be. */
function largestParts(chart: ChartToPrint, room: Room) {
  const highest = Math.max(...chart.units.map(({ height }) => height), 0) + 2 * CUT_MARGIN;
  const widest = Math.max(...chart.units.map(({ width }) => width), 0) + 2 * CUT_MARGIN;
  // What is on one sheet, whatever it takes.
  const most = Math.min(room.height / highest, room.width / widest, LARGEST);
  const cutAt = (scale: number) =>
    cutChart(chart, { width: room.width / scale, height: room.height / scale });
  let scale = Math.min(most, LEAST_POINTS / toPoints(SMALLEST_PX));
  let parts = cutAt(scale);
  while (parts.length > MOST_PARTS) {
    scale *= 0.9;
    parts = cutAt(scale);
  }
  for (let larger = scale * 1.03; larger <= most; larger *= 1.03) {
    const cut = cutAt(larger);
    if (cut.length > parts.length) break;
    [scale, parts] = [larger, cut];
  }
  return { parts, scale };
}
