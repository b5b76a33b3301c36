/** What two lines of headings have to share to be the same one. */
import type { CellSource } from './splitRow.ts';

export function foldRow(cells: readonly CellSource[]): string {
  return cells
    .map(({ text }) =>
      text
        .toLowerCase()
        .replace(/[\s*_`]+/g, ' ')
        .trim(),
    )
    .join('|');
}
