/** What is said of how a chart lies on paper: on the paper itself, and before it is printed. */
import type { SheetPlan } from '../../core/export/paper/planSheets.ts';
import { LEAST_POINTS } from '../../core/export/paper/planSheets.ts';

export const TURN_WORDS = { portrait: 'Portrait', landscape: 'Landscape' } as const;

export function sayPlan({ turned, parts, points }: SheetPlan): string {
  const size = points.toFixed(1);
  if (parts.length > 0) {
    const small = points < LEAST_POINTS - 0.05 ? ', which is too small for most eyes' : '';
    return `On one sheet it could not be read, so this is the key to ${parts.length} parts on the sheets that follow. What is cut at their edges stands whole on another. Their smallest text is ${size} pt high${small}.`;
  }
  return `${turned ? 'Turned by a quarter, so that it is larger. ' : ''}Smallest text ${size} pt.`;
}
