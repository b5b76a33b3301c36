/** Which cell of a row says that there is nothing of what the table lists. */
import { isNothing } from '../cells/emptyWords.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { TableSetup } from './tableSetup.ts';

/** `N/A | N/A | None - no ingress`: a row of a table that has to have one. A row of blanks only lacks something. */
export function nothingIn(cells: readonly Cell[], setup: TableSetup): Cell | null {
  const ends = (['source', 'destination'] as const)
    .map((role) => cellOf(cells, findColumn(setup, role)))
    .filter((cell) => cell !== null && /^\(?(?:none|nobody|no one)\)?$/i.test(cell.text));
  const source = findColumn(setup, 'source');
  const listed = source === null ? (['endpoint', 'destination'] as const) : [];
  const kept = listed
    .map((role) => cellOf(cells, findColumn(setup, role)))
    .find((cell) => cell !== null && KEPT_FREE.test(cell.text));
  if (kept !== undefined && kept !== null) return kept;
  const caller = cellOf(cells, source);
  // `Open to | nobody`.
  if (
    caller !== null &&
    /^\(?(?:nobody|no[ -]one|niemand|personne|nadie|ninguém|nessuno)\)?$/i.test(caller.text)
  )
    return caller;
  // Where nobody calls and nobody is called, what the other cells say is of something that there is not.
  if (ends.length === 2) return ends[0] ?? null;
  const told = cells.filter(({ column }) => setup.columns[column]?.role !== 'description');
  const isNone = ({ text }: Cell) => isNothing(text) || NONE_OF_IT.test(text);
  const spelled = told.filter(({ text }) => /\p{L}/u.test(text));
  // `— | — | — | The library itself binds nothing`: a remark, in a row of its own.
  const dashed = told.filter(({ text }) => /^[-–—]+$/.test(text));
  const isRemark = dashed.length > 1 && dashed.length === told.length && told.length < cells.length;
  const said = spelled.length > 1 ? spelled : isRemark ? dashed : [];
  return told.every(isNone) ? (said.at(-1) ?? null) : null;
}

const NONE_OF_IT = /^(?:none|n\/a|not applicable|nil)(?=$|\s*[-–—:;,.(])/i;

/** In a list of who listens where: ports that are nobody's yet. */
const KEPT_FREE =
  /^\(?(?:free|unused|unassigned|unallocated|vacant|spare|reserved|not (?:used|assigned|allocated|in use))\)?\.?$/i;
