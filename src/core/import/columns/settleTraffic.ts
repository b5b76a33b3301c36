/**
 * `Permitted traffic`, `Details`, or any heading beside both ends: where no column is headed as ports and the cells
 * of one are (`TCP 80, 443`), the ports are there. A row that is charted without them would lose what it says.
 */
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

const MAY_HOLD: ReadonlySet<MeaningKind> = new Set([
  'unknown',
  'empty',
  'flow',
  'rule',
  'name',
  'type',
  'action',
  'condition',
  'description',
  'security',
  'service',
  'thing',
]);

export function settleTraffic(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const has = (...kinds: readonly MeaningKind[]) =>
    columns.some(({ meaning: read }) => kinds.includes(read.kind));
  const hasEnds =
    (has('source') && has('destination', 'endpoint')) ||
    has('both', 'peer') ||
    columns.some((other) => other !== column && mostly(other.profile.fromTo));
  if (!hasEnds || !MAY_HOLD.has(column.meaning.kind)) return column;
  if (has('port', 'protocol-name')) return spoken(column, has('protocol'));
  if (column !== fullest(columns)) return spoken(column, has('protocol'));
  return changed(
    column,
    meaning('port', { states: { also: ['protocol'] } }),
    'guess',
    'Its cells hold ports, and no column is headed as ports.',
  );
}

function fullest(columns: readonly TableColumn[]): TableColumn | undefined {
  return columns
    .filter(
      ({ meaning: { kind }, profile, chosen }) =>
        chosen === null &&
        MAY_HOLD.has(kind) &&
        mostly(profile.stated, kind === 'description' ? 0.8 : 0.5),
    )
    .toSorted((one, other) => other.profile.stated - one.profile.stated)[0];
}

/** What passes may be said by protocols alone: `HTTPS`, `SSH`. */
function spoken(column: TableColumn, hasProtocol: boolean): TableColumn {
  const { meaning: read, profile } = column;
  return read.kind === 'flow' && !hasProtocol && mostly(profile.protocols)
    ? changed(column, meaning('protocol'), 'guess', 'Its cells are protocols.')
    : column;
}
