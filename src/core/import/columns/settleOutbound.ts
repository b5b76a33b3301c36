/**
 * A table whose rows all go out, with one column of names and nothing that calls them source or destination.
 * `ghcr.io | 443 | outbound` is reached, and does not call: a way turned round opens a firewall to the wrong side.
 * Only a component or a machine of the document’s own may be the one that calls.
 */
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';
import type { TableContext } from './contextOf.ts';

const NAMED: ReadonlySet<MeaningKind> = new Set([
  'endpoint',
  'thing',
  'service',
  'name',
  'used-by',
]);
const TOLD: ReadonlySet<MeaningKind> = new Set(['source', 'destination', 'peer', 'both']);

export function settleOutbound(
  columns: readonly TableColumn[],
  context: TableContext,
): readonly TableColumn[] {
  const named = columns.filter(
    ({ meaning: { kind }, chosen }) => NAMED.has(kind) && chosen === null,
  );
  const isTold = columns.some(({ meaning: { kind } }) => TOLD.has(kind));
  if (named.length === 0 || isTold) return columns;
  if (!goesOut(columns, context)) return withDoubt(columns, named);
  const hosts = named.filter(({ profile }) => mostly(profile.addresses));
  const saysWho = context.ends.some(({ role }) => role === 'source');
  const saysWhom = context.ends.some(({ role }) => role === 'destination');
  const reached = hosts.length > 0 ? hosts : saysWho || saysWhom ? named : named.filter(isReached);
  return columns.map((column) => {
    if (!reached.includes(column)) {
      return named.includes(column) && reached.length === 0
        ? changed(
            column,
            column.meaning,
            'guess',
            'Its rows go out, so it is taken for what calls.',
          )
        : column;
    }
    const isSure = hosts.includes(column) || saysWhom;
    const note = hosts.includes(column)
      ? 'Its rows go out, and its cells are hosts: they are reached.'
      : 'Its rows go out, and it names what they reach.';
    const { part, states } = column.meaning;
    return changed(
      column,
      meaning('destination', { part, states }),
      isSure ? column.certainty : 'guess',
      note,
    );
  });
}

/** Hosts of rows that run both ways: their own ones, or those at the other end. */
function withDoubt(
  columns: readonly TableColumn[],
  named: readonly TableColumn[],
): readonly TableColumn[] {
  const isMixed = columns.some(
    ({ meaning: { kind }, profile }) => kind === 'direction' && profile.outbound > 0,
  );
  if (!isMixed) return columns;
  const note =
    'Rows run both ways, and nothing says whether its hosts are at this end or the other.';
  return columns.map((column) =>
    named.includes(column) && mostly(column.profile.addresses)
      ? changed(column, column.meaning, 'guess', note)
      : column,
  );
}

/** By a column that says so of each row, else by what stands around the table. */
export function goesOut(columns: readonly TableColumn[], { direction }: TableContext): boolean {
  const told = columns.find(
    ({ meaning: { kind }, profile }) => kind === 'direction' && profile.filled > 0,
  );
  if (told !== undefined) return mostly(told.profile.outbound, 1);
  return direction === 'outbound' || portsGoOut(columns);
}

/** `Outbound ports`, and no others. */
function portsGoOut(columns: readonly TableColumn[]): boolean {
  const ports = columns.filter(({ meaning: { kind } }) => kind === 'port');
  return (
    ports.length > 0 && ports.every(({ meaning: { states } }) => states.direction === 'outbound')
  );
}

/** A service, a URL, what no heading says: none of the document’s own machines and components. */
function isReached({ meaning: { kind, part }, folded }: TableColumn): boolean {
  const isOwn =
    kind === 'thing' &&
    (part === 'component' || part === 'host' || part === 'group') &&
    !isServiceBeside(folded);
  return !isOwn && kind !== 'used-by';
}

/** `Service/Component`: what is reached as well as what calls; of a process beside it the row is, and it calls. */
function isServiceBeside(folded: string): boolean {
  return /\bservices?\b/.test(folded) && !/\b(?:process(?:es)?|daemons?)\b/.test(folded);
}
