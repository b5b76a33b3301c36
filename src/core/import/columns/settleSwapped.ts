/**
 * `Port description | Port` over `22 | SSH port`: two headings that have changed places. The cells of both say so, those under the
 * one with numbers as well as those under the other with none.
 */
import { mostly, changed } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function settleSwapped(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const [ports, ...others] = columns.filter(({ meaning: { kind } }) => kind === 'port');
  const [numbers, ...more] = columns.filter(isNumbers);
  if (ports === undefined || numbers === undefined || others.length + more.length > 0)
    return column;
  if (ports.chosen !== null || !isTold(ports)) return column;
  const note = 'Its heading and that of another column have changed places: only one has numbers.';
  if (column === numbers) return changed(column, ports.meaning, 'guess', note);
  return column === ports ? changed(column, numbers.meaning, 'guess', note) : column;
}

const isNumbers = ({ meaning: { kind }, profile, chosen }: TableColumn): boolean =>
  kind === 'description' && chosen === null && mostly(profile.numbered, 0.9) && !profile.counts;

/** Headed as ports outright, over words. */
const isTold = ({ folded, profile }: TableColumn): boolean =>
  /^(?:ports?|puertos?|portas?)(?: numbers?)?$/.test(folded) &&
  profile.filled > 0 &&
  !mostly(profile.mentionsPort, 0.1) &&
  !mostly(profile.protocols + profile.transports, 0.5);
