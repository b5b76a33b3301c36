/** Ports by heading whose cells hold none, and ports by cells under `TCP`, `HTTPS` or `Inbound`. */
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

/** `isNamed`: a text around the table names an end. */
export function settlePort(
  column: TableColumn,
  columns: readonly TableColumn[],
  isNamed: boolean,
): TableColumn {
  const { meaning: read, profile } = column;
  if (read.kind === 'protocol-name') return settleName(column, columns);
  if (read.kind === 'encryption' && mostly(profile.numbered)) {
    const states = { protocol: column.heading };
    return changed(column, meaning('port', { states }), 'sure', 'Its cells are ports.');
  }
  if (holdsHostPorts(column, columns)) {
    const states = { ...read.states, also: [...(read.states.also ?? []), 'port' as const] };
    return changed(
      column,
      { ...read, states },
      'sure',
      'Each of its cells has the port behind the address.',
    );
  }
  if (read.kind === 'thing' || read.kind === 'service') return settleBound(column, columns);
  if (read.kind === 'foreign') return settleDefault(column, columns);
  if (read.kind !== 'port') return column;
  const isDefault = (other: TableColumn) =>
    other !== column &&
    settleDefault(other, columns).meaning.kind === 'port' &&
    other.meaning.kind === 'foreign';
  if (namesPorts(column) && columns.some(isDefault)) return settleNames(column);
  if (read.flavour === 'plain' && followsSource(column, columns)) {
    const note = 'It is called like another column, and stands right after who calls.';
    return changed(column, { ...read, flavour: 'source' }, 'sure', note);
  }
  if (profile.filled === 0 && !(read.weak && SPEAKS_ON.test(column.folded))) return column;
  return read.weak ? settleDirected(column, columns, isNamed) : settleHeaded(column, columns);
}

/** `10.0.0.1:443` under `IP`, `https://lamp.example.com:443` under `URL`, where no column is headed as ports. */
function holdsHostPorts(
  { meaning: { kind, states }, profile }: TableColumn,
  columns: readonly TableColumn[],
): boolean {
  const hasPort = columns.some(
    ({ meaning: other }) => other.kind === 'port' || other.states.also?.includes('port') === true,
  );
  return (
    ADDRESSED.has(kind) && states.also === undefined && !hasPort && mostly(profile.hostPorts, 0.5)
  );
}

const ADDRESSED: ReadonlySet<MeaningKind> = new Set([
  'thing',
  'destination',
  'endpoint',
  'service',
]);

/** `Interface & port`, `Address/port` beside what listens there: its cells are where it listens, and nobody’s name. */
function settleBound(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const holdsPort = (other: TableColumn) => other.meaning.states.also?.includes('port') === true;
  const isNamed = columns.some(
    (other) => other !== column && OWN.has(other.meaning.kind) && !holdsPort(other),
  );
  const hasOthers = columns.some(({ meaning: { kind } }) => OTHER_ENDS.has(kind));
  if (!holdsPort(column) || !isNamed || hasOthers || !BOUND.test(column.folded)) return column;
  const note = 'Its cells are where something listens, and another column says what.';
  return changed(column, meaning('port'), 'sure', note);
}

const BOUND = /\b(?:interfaces?|address(?:es)?|bind(?:ing)?|listen(?:ing|er)?|sockets?|ip|nic)\b/;
const OTHER_ENDS: ReadonlySet<MeaningKind> = new Set([
  'port',
  'source',
  'destination',
  'both',
  'peer',
]);

/** `Default` over numbers, beside protocols or ways, or over `6600/tcp`: the port by default, where no column is headed as ports. */
function settleDefault(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { folded } = column;
  const has = (...kinds: readonly MeaningKind[]) =>
    columns.some(({ meaning: { kind } }) => kinds.includes(kind));
  const isDefault = /^defaults?(?: values?)?$|^(?:values?|numbers?)$/.test(folded);
  const named = columns.filter(({ meaning: { kind } }) => kind === 'port');
  const isNamed = named.length === 1 && named.every(namesPorts);
  // `6600/tcp` says itself what it is.
  const isStated = mostly(column.profile.stated) && mostly(column.profile.overTransport);
  const isSpoken = isStated || has('protocol', 'direction');
  if (!isDefault || (has('port') && !isNamed) || !(isNamed || isSpoken)) return column;
  const certainty = isStated ? 'sure' : 'guess';
  return holdsDefaults(column)
    ? changed(
        column,
        meaning('port'),
        certainty,
        'Its cells are ports, and no column is headed so.',
      )
    : column;
}

function holdsDefaults({ profile }: TableColumn): boolean {
  return mostly(profile.numbered) && !profile.counts;
}

/** `Port | Default`: under the first what each of them is called (`Console`, `SIP/UDP`), and not one number. */
function namesPorts({ meaning: { flavour }, profile, folded, chosen }: TableColumn): boolean {
  const isPlain = flavour === 'plain' && /^ports?(?: names?)?$/.test(folded);
  return isPlain && chosen === null && profile.filled > 0 && !mostly(profile.mentionsPort, 0.1);
}

/** What ports are called by: mostly by what is spoken there. */
function settleNames(column: TableColumn): TableColumn {
  const note =
    'It is headed as ports, and its cells are what they are called by; another has the numbers.';
  const isSpoken = mostly(column.profile.protocols + column.profile.transports, 0.5);
  return changed(column, meaning(isSpoken ? 'protocol' : 'name'), 'guess', note);
}

/** `TCP` and `UDP` over ports, also where one of the two has none. */
function settleName(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { profile } = column;
  const { states } = column.meaning;
  const isEmptyBesidePorts =
    profile.filled === 0 &&
    columns.some(
      (other) => other.meaning.kind === 'protocol-name' && mostly(other.profile.numbered, 0.5),
    );
  return mostly(profile.numbered, 0.5) || mostly(profile.ports, 0.8) || isEmptyBesidePorts
    ? changed(
        column,
        meaning('port', { states }),
        'sure',
        'Its heading says over what its ports are.',
      )
    : changed(
        column,
        meaning('foreign'),
        'sure',
        'Its heading is a protocol; its cells are no ports.',
      );
}

/** `Source | Port | Destination | Port`: two headings that only their places tell apart. */
function followsSource(column: TableColumn, columns: readonly TableColumn[]): boolean {
  const same = columns.filter((other) => other.folded === column.folded);
  const kindBefore = (other: TableColumn) => columns[other.index - 1]?.meaning.kind;
  return (
    same.length === 2 &&
    kindBefore(column) === 'source' &&
    same.some((other) => kindBefore(other) === 'destination')
  );
}

/** `Inbound` and `Outbound` alone, over ports or over names. */
function settleDirected(
  column: TableColumn,
  columns: readonly TableColumn[],
  isNamed: boolean,
): TableColumn {
  const { meaning: read, profile } = column;
  if (mostly(profile.numbered, 0.4) || mostly(profile.overTransport, 0.5)) {
    return changed(column, { ...read, weak: false }, 'sure', 'Its cells are ports.');
  }
  if (!namesOthers(column)) {
    return changed(column, meaning('foreign'), 'guess', 'It says which way, and names no port.');
  }
  const isInbound = read.states.direction === 'inbound';
  // `Inbound | Source | Outbound` over ports and names: whom it reaches is not on these ports.
  if (!isInbound && columns.some(holdsInbound)) {
    return changed(
      column,
      meaning('foreign'),
      'guess',
      'The ports beside it are for what comes in.',
    );
  }
  const of = (kind: 'source' | 'destination', note: string) =>
    changed(column, meaning(kind, { weak: true }), 'guess', note);
  const isBesideThing = columns.some(
    ({ meaning: { kind }, certainty }) => OWN.has(kind) && certainty !== 'guess',
  );
  const hasOther = columns.some((other) => other !== column && isDirectedName(other));
  if (isBesideThing || (isNamed && !hasOther)) {
    return isInbound
      ? of('source', 'What comes in comes from there.')
      : of('destination', 'What goes out goes there.');
  }
  if (!hasOther) {
    return changed(column, meaning('foreign'), 'guess', 'It says which way, and not from whom.');
  }
  return isInbound
    ? of('destination', 'The port is inbound there, so that is what listens.')
    : of('source', 'The port is outbound there, so that is what calls.');
}

function holdsInbound({ meaning: { kind, states }, profile }: TableColumn): boolean {
  return kind === 'port' && states.direction === 'inbound' && mostly(profile.numbered, 0.4);
}

const OWN: ReadonlySet<MeaningKind> = new Set(['thing', 'service', 'endpoint', 'name']);

/** `Inbound` beside `Outbound`, both over names: two machines at the ends of the same port. */
function isDirectedName(column: TableColumn): boolean {
  const { meaning: read, profile } = column;
  const isDirected = read.kind === 'port' && read.weak && profile.filled > 0;
  return isDirected && !mostly(profile.numbered, 0.4) && namesOthers(column);
}

const LONGEST_NAMES = 80;
const SPEAKS_ON = /\son$/;

function namesOthers({ profile, folded }: TableColumn): boolean {
  // `Communicates on`: what stands below it is a port or nothing, and nobody.
  if (SPEAKS_ON.test(folded)) return false;
  const isProse = mostly(profile.sentences, 0.3) && profile.meanLength > LONGEST_NAMES;
  return !mostly(profile.yesNo + profile.actions, 0.3) && !isProse;
}

function settleHeaded(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { profile, meaning: read } = column;
  const holds = Math.max(profile.holdsPorts, profile.overTransport);
  if (mostly(profile.sentences, 0.5) && !mostly(holds, 0.5)) {
    return changed(
      column,
      meaning('description'),
      'guess',
      'It is headed as ports, but holds sentences.',
    );
  }
  if (mostly(profile.sockets, 0.4) || countsSockets(column, columns)) {
    return changed(column, meaning('foreign'), 'guess', 'Its cells are where cables go in.');
  }
  const isPlain =
    read.flavour === 'plain' && /^(?:ports?|puertos?|portas?)(?: numbers?)?$/.test(column.folded);
  if (isPlain && isTraffic(columns)) return column;
  if (!mostly(profile.holdsPorts, 0.25) && !mostly(profile.protocols, 0.5)) {
    return changed(column, meaning('foreign'), 'guess', 'It is headed as ports, but holds none.');
  }
  const hasCompany = columns.some((other) => other !== column && isOfNetworks(other));
  return profile.counts && profile.filled > 2 && !hasCompany
    ? changed(
        column,
        meaning('foreign'),
        'guess',
        'It counts from one: sockets of a device, not ports.',
      )
    : column;
}

/** `WAN ports` over `2` and `4`, `Ports` over `24` beside models: how many of them a device has. */
function countsSockets({ folded, profile }: TableColumn, [first]: readonly TableColumn[]): boolean {
  const areFew = mostly(profile.wholeNumbers) && profile.meanLength <= 2;
  const isOfModels = /\bmodels?\b/.test(first?.folded ?? '') && folded === 'ports';
  return areFew && (SOCKETS.test(folded) || isOfModels) && !mostly(profile.wellKnown, 0.3);
}

const SOCKETS =
  /\b(?:wan|lan|ethernet|uplink|downlink|usb|sfp|qsfp|poe|gbe|rj45|copper|fib(?:er|re)|optical|serial|switch|physical) ports\b/;

/** Between two ends that speak a known protocol a column headed as ports has them, readable or not. */
function isTraffic(columns: readonly TableColumn[]): boolean {
  const has = (kind: MeaningKind) => columns.some(({ meaning: other }) => other.kind === kind);
  const speaks = columns.some(
    ({ meaning: other, profile }) =>
      other.kind === 'protocol' && mostly(profile.protocols + profile.transports),
  );
  return speaks && ((has('source') && has('destination')) || has('both'));
}

function isOfNetworks({ meaning: read }: TableColumn): boolean {
  return (
    read.kind === 'protocol' ||
    read.kind === 'source' ||
    read.kind === 'destination' ||
    read.kind === 'direction'
  );
}
