/**
 * `IP CIDR`, `Allowed IP` in a table of rules, where no other column names an end: networks, or anybody at all. A rule
 * says whom it lets in or where it lets out, so they are the other end, and never what listens here.
 */
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';
import type { TableContext } from './contextOf.ts';

const ENDS: ReadonlySet<MeaningKind> = new Set([
  'source',
  'destination',
  'endpoint',
  'peer',
  'both',
  'thing',
  'used-by',
]);
/** Headings that say for whom the ports are open. */
const LET_IN = /\b(?:allowed|permitted|whitelisted|authori[sz]ed|trusted)\b/;

export function settlePeer(
  all: readonly TableColumn[],
  { direction }: TableContext,
): readonly TableColumn[] {
  const own = withOutsider(withOtherEndpoint(withOwnAddresses(all)));
  const columns = direction === 'outbound' ? withCaller(own) : own;
  const ends = columns.filter(({ meaning: { kind } }) => ENDS.has(kind));
  const [peer] = ends;
  if (peer === undefined || ends.length > 1 || !isOfNetworks(peer)) return columns;
  const hasWay =
    direction !== null ||
    columns.some(
      ({ meaning: { kind }, profile }) => kind === 'direction' && mostly(profile.directions, 0.3),
    );
  const isRuled = columns.some(({ meaning: { kind } }) => kind === 'action');
  const letsIn = LET_IN.test(peer.folded);
  if (!hasWay && !isRuled && !letsIn) return columns;
  const isSource = !hasWay && letsIn;
  const note = isSource
    ? 'Its heading says who is let in, so it is who calls.'
    : 'Its cells are networks, and the rows are rules: it is the other end.';
  return columns.map((column) =>
    column === peer
      ? changed(column, meaning(isSource ? 'source' : 'peer', { part: 'address' }), 'guess', note)
      : column,
  );
}

/**
 * `Component | Endpoint | Direction | Protocol`: whose flow it is, and the endpoint at the other side of it. With a port,
 * the endpoint may be where the component itself listens.
 */
function withOtherEndpoint(columns: readonly TableColumn[]): readonly TableColumn[] {
  const has = (...kinds: readonly MeaningKind[]) =>
    columns.some(({ meaning: { kind } }) => kinds.includes(kind));
  const isWay = columns.some(
    ({ meaning: { kind }, profile }) => kind === 'direction' && mostly(profile.directions),
  );
  if (!isWay || has('port', 'source', 'destination', 'peer', 'both', 'used-by') || !has('thing'))
    return columns;
  return columns.map((column) =>
    column.meaning.kind === 'endpoint' && column.chosen === null && !mostly(column.profile.paths)
      ? changed(
          column,
          meaning('peer', { part: column.meaning.part }),
          'guess',
          'Each row says which way it runs, so the endpoint is at its other end.',
        )
      : column,
  );
}

/** `External system | Direction | Port`, with rows of both ways: whoever is outside is at the other end of each. */
function withOutsider(columns: readonly TableColumn[]): readonly TableColumn[] {
  const ways = columns.find(({ meaning: { kind } }) => kind === 'direction')?.profile;
  // `Outbound (app → mail)` names both ends itself.
  const isWay = ways !== undefined && mostly(ways.ways) && ways.outbound < 1 && ways.arrows === 0;
  const isTold = columns.some(({ meaning: { kind } }) => TOLD.has(kind));
  const [outsider, ...more] = columns.filter(
    ({ meaning: { kind }, folded, chosen }) =>
      chosen === null && OUTSIDERS.has(kind) && OUTSIDE.test(folded),
  );
  if (!isWay || isTold || outsider === undefined || more.length > 0) return columns;
  const note = 'Each row says which way it runs, and who is outside is at its other end.';
  return columns.map((column) =>
    column === outsider
      ? changed(column, meaning('peer', { part: column.meaning.part }), 'guess', note)
      : column,
  );
}

const OUTSIDERS: ReadonlySet<MeaningKind> = new Set(['thing', 'endpoint', 'name']);
const OUTSIDE =
  /^(?:external|third party|remote|partner|outside|foreign|other|connected|surrounding)\s/;
const TOLD: ReadonlySet<MeaningKind> = new Set([
  'source',
  'destination',
  'peer',
  'both',
  'used-by',
]);

/** `Domain | Port | From/To` of what goes out: the domains are reached, so that whoever stands beside them calls. */
function withCaller(columns: readonly TableColumn[]): readonly TableColumn[] {
  const ends = columns.filter(({ meaning: { kind } }) => ENDS.has(kind));
  const peer = ends.find(({ meaning: { kind } }) => kind === 'peer');
  const hosts = ends.find(
    ({ meaning: { kind }, profile }) => kind === 'thing' && mostly(profile.addresses, 0.5),
  );
  if (ends.length !== 2 || peer === undefined || hosts === undefined) return columns;
  if (peer.chosen !== null || hosts.chosen !== null || mostly(peer.profile.addresses, 0.2))
    return columns;
  const note = 'Its rows go out, and one column lists hosts: they are reached by the other.';
  return columns.map((column) => {
    if (column !== peer && column !== hosts) return column;
    const { part } = column.meaning;
    return changed(
      column,
      meaning(column === peer ? 'source' : 'destination', { part }),
      'guess',
      note,
    );
  });
}

/** `Network | CIDR | Ports`: those of the network itself, and nobody at the other end of it. */
function withOwnAddresses(columns: readonly TableColumn[]): readonly TableColumn[] {
  const has = (test: (column: TableColumn) => boolean) => columns.some(test);
  const isNetwork = has(({ meaning: { kind, part } }) => kind === 'thing' && part === 'group');
  const isRuled = has(({ meaning: { kind } }) => kind === 'direction' || kind === 'action');
  if (!isNetwork || isRuled) return columns;
  return columns.map((column) =>
    column.meaning.kind === 'peer' && column.chosen === null && OWN.test(column.folded)
      ? changed(
          column,
          meaning('thing', { part: 'address' }),
          'guess',
          'Its cells are the addresses of the networks beside it.',
        )
      : column,
  );
}

const OWN = /^(?:(?:ip|ipv4|ipv6|network|subnet) )?cidrs?(?: (?:blocks?|ranges?))?$/;

/** Headed as addresses, and its cells are whole networks or anybody: a machine with an address of its own is none. */
function isOfNetworks({ meaning: { kind, part }, profile, chosen, folded }: TableColumn): boolean {
  const isNetworks = mostly(profile.networks, 0.6) || RANGES.test(folded);
  return chosen === null && kind === 'thing' && part === 'address' && isNetworks;
}

/** What is listed by ranges is others’, also where a name stands for them. */
const RANGES = /^(?:ip|address) ranges?(?: (?:entry|entries|names?|lists?))?$/;
