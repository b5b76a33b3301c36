/** Whether a row states a flow at all: rows that deny do not, in whichever column they say so. */
import { readAction, refuses } from '../cells/readAction.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { TableSetup } from './tableSetup.ts';

export type Standing =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'denied'; readonly cell: Cell }
  | { readonly kind: 'unclear'; readonly cell: Cell };

/** Columns whose cell may say in a word that the row forbids what it describes. */
const TELLING = new Set([
  'action',
  'protocol',
  'transport',
  'port',
  'security',
  'condition',
  'direction',
  'subject',
  'description',
  'number',
  'other',
]);

export function readStanding(cells: readonly Cell[], setup: TableSetup): Standing {
  const action = cellOf(cells, findColumn(setup, 'action'));
  const said = action === null ? null : readAction(action.text);
  if (action !== null && said === 'deny') return { kind: 'denied', cell: action };
  if (action !== null && said === 'unclear') return { kind: 'unclear', cell: action };
  if (said === 'allow') return { kind: 'allowed' };
  const refusing = setup.columns.find(
    ({ index, role }) => TELLING.has(role) && refuses(cells[index]?.text ?? ''),
  );
  const cell = refusing === undefined ? null : cellOf(cells, refusing);
  return cell === null ? { kind: 'allowed' } : { kind: 'denied', cell };
}
