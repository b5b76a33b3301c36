/**
 * `IP of the relay | 5000 | Inbound` beside `IP of the carrier | 5060 | Outbound`: addresses and their ports, as a
 * firewall is told them by name. Where none of them has rows of both ways, those that rows go out to are others’, and each port
 * is at the address beside it; one that has both is this machine’s own.
 */
import { readDirection } from '../cells/readDirection.ts';
import type { RawRow } from '../rawTable.ts';
import { tellingText } from './cellKinds.ts';
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

const NAMING: ReadonlySet<MeaningKind> = new Set([
  'source',
  'destination',
  'peer',
  'both',
  'endpoint',
  'thing',
  'service',
  'name',
  'used-by',
]);

export function settleAddress(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
): readonly TableColumn[] {
  const [named, ...others] = columns.filter(({ meaning: { kind } }) => NAMING.has(kind));
  const way = columns.find(({ meaning: { kind } }) => kind === 'direction');
  const hasPort = columns.some(({ meaning: { kind } }) => kind === 'port');
  if (named === undefined || way === undefined || others.length > 0 || !hasPort) return columns;
  const { kind, part } = named.meaning;
  // Addresses themselves may as well be those of the machines whose rows these are.
  const isAddress = kind === 'thing' && part === 'address' && !mostly(named.profile.addresses, 0.3);
  if (!isAddress || named.chosen !== null || !areApart(named, way, rows)) return columns;
  const note = 'Some rows come in and others go out, and each port is at the address beside it.';
  return columns.map((column) =>
    column === named ? changed(column, meaning('destination', { part }), 'guess', note) : column,
  );
}

/** So many rows tell. */
const MOST_ROWS = 400;

function areApart(named: TableColumn, way: TableColumn, rows: readonly RawRow[]): boolean {
  const [goIn, goOut] = [new Set<string>(), new Set<string>()];
  for (const { cells } of rows.slice(0, MOST_ROWS)) {
    const name = tellingText(cells[named.index]?.text ?? '').toLowerCase();
    const direction = readDirection(tellingText(cells[way.index]?.text ?? ''));
    if (name === '') continue;
    if (direction === 'inbound') goIn.add(name);
    else if (direction === 'outbound') goOut.add(name);
    else return false;
  }
  return goIn.size > 0 && goOut.size > 0 && ![...goIn].some((name) => goOut.has(name));
}
