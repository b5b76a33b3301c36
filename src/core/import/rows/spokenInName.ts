/**
 * `Names: the resolver (TCP and UDP)`: the name of what listens, and in brackets at its end over what, where no column
 * of the row says that. It is no part of the name then: the next row may have the same resolver under another bracket.
 */
import { spokenIn } from '../cells/nameShapes.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import type { Column, TableSetup } from './tableSetup.ts';

export interface SpokenInName {
  readonly cell: Cell;
  readonly name: string;
  readonly spoken: string;
}

export function spokenInName(cells: readonly Cell[], setup: TableSetup): SpokenInName | null {
  if (!leavesOpen(cells, setup)) return null;
  for (const role of ['endpoint', 'destination'] as const) {
    const column = setup.columns.find((one) => one.role === role) ?? null;
    const cell = cellOf(cells, column);
    const own = cell === null ? null : cutSpoken(cell.text);
    if (cell !== null && own !== null) return { cell, ...own };
  }
  return null;
}

/** Nothing but the brackets says what is spoken: no column of either layer, and no word beside the port. */
export function leavesOpen(cells: readonly Cell[], setup: TableSetup): boolean {
  const of = (role: Column['role']) =>
    setup.columns.flatMap((column) =>
      column.role === role ? (cells[column.index]?.text ?? '') : [],
    );
  if ([...of('protocol'), ...of('transport')].some((text) => text !== '')) return false;
  return of('port').length > 0 && !of('port').some((text) => /\p{L}/u.test(text));
}

/** One name alone: of several, the brackets may be of the last. */
export function cutSpoken(text: string): Omit<SpokenInName, 'cell'> | null {
  const [, name, aside] = /^([^()\n,;/]{2,80}?)\s*\(([^()]{2,40})\)$/u.exec(text) ?? [];
  const spoken = aside === undefined ? null : spokenIn(aside);
  return name === undefined || spoken === null ? null : { name, spoken: spoken.join('/') };
}
