/**
 * `From | To | … | Destination | Source`: where two columns name both ends, a second pair that is headed alike may hold
 * the ports at those ends. One of the pair that holds numbers shows it; the other has then what the caller calls from.
 */
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function settleTwin(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { meaning: read, profile } = column;
  if (!isTwin(column, columns) || columns.some(isPort)) return column;
  if (SIDES.get(read.kind) === 'destination' && isNumbers(column)) {
    const note = 'Another column names who is called, and its cells are ports.';
    return changed(column, meaning('port'), 'guess', note);
  }
  const hasPorts = columns.some(
    (other) =>
      SIDES.get(other.meaning.kind) === 'destination' && isTwin(other, columns) && isNumbers(other),
  );
  if (read.kind !== 'source' || !hasPorts) return column;
  return mostly(profile.ports, 0.5)
    ? changed(
        column,
        meaning('port', { flavour: 'source' }),
        'guess',
        'Another column names who calls, and its cells are ports.',
      )
    : changed(column, meaning('foreign'), 'guess', 'Another column names who calls.');
}

/** Whether a column before it names the same end, and one of the others names the other. */
function isTwin({ meaning: read, index }: TableColumn, columns: readonly TableColumn[]): boolean {
  if (!SIDES.has(read.kind) || (read.part !== 'plain' && read.part !== 'host')) return false;
  const names = (side: string) =>
    columns.some(
      (other) =>
        other.index < index &&
        SIDES.get(other.meaning.kind) === side &&
        other.profile.filled > 0 &&
        !isNumbers(other),
    );
  return names('source') && names('destination');
}

/** `Server` is who is called, where `Client` stands beside it. */
const SIDES: ReadonlyMap<MeaningKind, 'source' | 'destination'> = new Map([
  ['source', 'source'],
  ['destination', 'destination'],
  ['endpoint', 'destination'],
]);

function isNumbers({ profile }: TableColumn): boolean {
  return mostly(profile.numbered, 0.7) || mostly(profile.wholeNumbers, 0.7);
}

function isPort({ meaning: { kind, flavour } }: TableColumn): boolean {
  return kind === 'port' && flavour === 'plain';
}
