/**
 * `Port description | Port` over `22 | SSH port`: two headings that have changed places. The cells of both say so, those under the
 * one with numbers as well as those under the other with none.
 */
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
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

/** Headings of words: below one of these no column of its own has numbers alone. */
const TELLING: ReadonlySet<MeaningKind> = new Set(['description', 'name']);

/** Numbers may count anything: below the heading of a name, only what everybody knows is a port. */
function isNumbers({ meaning: { kind }, folded, profile, chosen }: TableColumn): boolean {
  const mayHold =
    kind === 'description' || /\bports?\b/.test(folded) || mostly(profile.wellKnown, 0.3);
  const isTelling = chosen === null && TELLING.has(kind) && mayHold;
  return isTelling && mostly(profile.numbered, 0.9) && !profile.counts;
}

/** Headed as ports outright, over words that are no places for cables. */
const isTold = ({ folded, profile }: TableColumn): boolean =>
  /^(?:ports?|puertos?|portas?)(?: numbers?)?$/.test(folded) &&
  profile.filled > 0 &&
  !mostly(profile.mentionsPort, 0.1) &&
  !mostly(profile.sockets, 0.2) &&
  !mostly(profile.protocols + profile.transports, 0.5);
