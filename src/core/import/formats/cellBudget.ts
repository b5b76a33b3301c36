/** How many cells of a source may still be read: kept in one place, whatever makes cells. */
import { MAX_CELLS } from './limits.ts';

export interface CellBudget {
  /** Takes so many; `false` where they are not left, and then none is. */
  readonly take: (count: number) => boolean;
  readonly left: () => number;
}

export function cellBudget(most: number = MAX_CELLS): CellBudget {
  let left = most;
  const take = (count: number): boolean => {
    if (count > left) {
      left = 0;
      return false;
    }
    left -= count;
    return true;
  };
  return { take, left: () => left };
}
