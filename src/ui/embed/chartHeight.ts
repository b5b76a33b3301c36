/** How high a chart wants to be in a page of somebody else's, by the width that it has there, and by nothing else. */
import { firstSight } from '../diagram/camera.ts';
import type { Size } from '../kit/useElementSize.ts';

/** What is left free above and below a drawing that is fitted. */
const FREE_PX = 60;
/** Lower than this, the inspector and what is said over the chart have no room. */
const LEAST_PX = 300;
/** A page is read past the chart: it may not take all of a window. */
export const MOST_PX = 640;

/** Of a column of text in a docs site, less what it has beside it. */
const NOMINAL_WIDTH = 760;
/** The query's line and the ledger's, around the view. */
const AROUND_PX = 86;
/**
 * How high a frame is written to be before anybody knows how wide it will be.
 * @param drawing `null` for a table, which is read by scrolling.
 */
export function nominalHeight(drawing: Size | null): number {
  return (drawing === null ? MOST_PX : chartHeight(drawing, NOMINAL_WIDTH)) + AROUND_PX;
}

/**
 * All of the drawing at the zoom that fits the width, or at the one from which it can be read. Had the
 * frame's own height any part in it, the page around would answer each height with another.
 */
export function chartHeight(drawing: Size, width: number): number {
  const { zoom } = firstSight(drawing, { width, height: Number.MAX_SAFE_INTEGER });
  const height = Math.ceil(drawing.height * zoom + FREE_PX);
  return Math.min(MOST_PX, Math.max(LEAST_PX, height));
}
