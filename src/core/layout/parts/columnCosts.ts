/** What it costs to have lines run from column to column. */
import type { Pull } from './weighMembers.ts';

/** Between members that stand on top of one another, about. */
export const ROW_GAP = 10;
/** What a line takes of a column that it passes, about: several may be one there. */
export const LANE_HEIGHT = 5;

/** What a line costs that turns back into its own column, in columns that it might run rightwards. */
const TURN = 3;

/** One column to the right is free; the reader follows lines rightwards. */
export const spanCost = (span: number): number => (span >= 1 ? span - 1 : TURN - span);

export function spansCost(
  pulls: readonly Pull[],
  columns: readonly number[],
  count: number,
): number {
  return pulls.reduce((sum, pull) => {
    const { start, end } = spanOf(pull, columns, count);
    return sum + pull.lines * spanCost(end - start);
  }, 0);
}

/** The columns that a line runs between; the borders stand beside the first and the last of `count`. */
export function spanOf({ from, to }: Pull, columns: readonly number[], count: number) {
  return {
    start: from === null ? -1 : (columns[from] ?? 0),
    end: to === null ? count : (columns[to] ?? 0),
  };
}
