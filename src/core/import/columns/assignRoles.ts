/** One role for each column, by the strength of what they claim, and the ports of tables with several such columns. */
import type { ColumnReading, ColumnRole, HeadingStates } from '../columnRole.ts';
import { claimsOf } from './columnClaims.ts';
import type { Claim } from './columnClaims.ts';
import type { ColumnScene } from './columnScene.ts';
import type { PortFlavour } from './headingMeaning.ts';
import { mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function assignRoles(scene: ColumnScene): readonly ColumnReading[] {
  const claims = scene.columns.flatMap((column) => claimsOf(column, scene)).toSorted(byStrength);
  const readings = new Map<number, ColumnReading>();
  const taken = new Set<ColumnRole>();
  for (const claim of settleDescriptions(settlePorts(claims, scene))) {
    if (readings.has(claim.column.index) || (taken.has(claim.role) && !mayStandAgain(claim)))
      continue;
    taken.add(claim.role);
    readings.set(claim.column.index, readingOf(claim));
  }
  return scene.columns.map((column) => readings.get(column.index) ?? otherReading(column));
}

/** Equal claims are told apart by what the columns are, not by where they stand. */
function byStrength(one: Claim, other: Claim): number {
  return (
    other.strength - one.strength ||
    other.column.profile.filled - one.column.profile.filled ||
    compare(one.column.folded, other.column.folded) ||
    one.column.index - other.column.index
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function readingOf(claim: Claim): ColumnReading {
  const { role, certainty, why, states } = claim;
  return Object.keys(states).length === 0
    ? { role, certainty, why }
    : { role, certainty, why, states };
}

function otherReading(column: TableColumn): ColumnReading {
  const certainty = column.certainty === 'chosen' ? 'chosen' : 'sure';
  if (column.note !== null) return { role: 'other', certainty, why: column.note };
  const why =
    column.meaning.kind === 'empty'
      ? 'It has no heading.'
      : column.meaning.kind === 'unknown'
        ? 'Its heading says nothing that is known here.'
        : 'Its heading names nothing that a flow needs, or another column says it better.';
  return { role: 'other', certainty, why };
}

const isPort = (claim: Claim): boolean => claim.role === 'port';

/** A second column of ports stands beside the first where their headings state different things. */
function mayStandAgain(claim: Claim): boolean {
  return isPort(claim) || claim.certainty === 'chosen';
}

/**
 * Of several columns of ports: what is inside of another is left to it, the client’s is the caller’s own, and
 * the rest are ports only as far as each says something of its own.
 */
function settlePorts(claims: readonly Claim[], scene: ColumnScene): readonly Claim[] {
  const ports = withLocal(claims.filter(isPort), scene);
  if (ports.length < 2) return claims.map(withoutPurpose);
  const rest = ports.filter(
    (claim) =>
      claim.certainty === 'chosen' ||
      (!isOutdone(claim, ports, scene) && !isAnyBeside(claim, ports)),
  );
  const said = new Set<string>();
  const kept = withoutVariants(rest)
    .map((claim) => withSide(claim, rest))
    .filter((claim) => {
      const states = statedKey(claim.states);
      const isNew = !said.has(states) || claim.certainty === 'chosen';
      said.add(states);
      return isNew;
    });
  const inner = ports.filter((claim) => flavourOf(claim) === 'inner' && !kept.includes(claim));
  const own = kept.map((claim) => orInner(claim, inner));
  return [...own, ...claims.filter((claim) => !isPort(claim))];
}

/** What is not published has its port inside alone: `5432 | —` below `Internal port | External port`. */
function orInner(claim: Claim, [inner, ...more]: readonly Claim[]): Claim {
  const isOuter = flavourOf(claim) === 'outer' || flavourOf(claim) === 'plain';
  if (inner === undefined || more.length > 0 || !isOuter || claim.certainty === 'chosen')
    return claim;
  return { ...claim, states: { ...claim.states, instead: [inner.column.index] } };
}

/**
 * Beside the port itself (`Default port`), a column headed by a purpose is a further port only where the purpose
 * is one: `Metrics port` is, `Cloud-managed port` or `Port (v7)` says what the same port is elsewhere.
 */
function withoutVariants(ports: readonly Claim[]): readonly Claim[] {
  const hasPlain = ports.some(({ states }) => statedKey(states) === statedKey({}));
  if (!hasPlain) return withoutFormer(ports);
  return ports.filter(
    ({ states: { purpose, ...others }, certainty }) =>
      certainty === 'chosen' ||
      purpose === undefined ||
      statedKey(others) !== statedKey({}) ||
      PURPOSE.test(purpose),
  );
}

/** `Old port` beside `New port`: what was is not to be opened. */
function withoutFormer(ports: readonly Claim[]): readonly Claim[] {
  const now = ports.filter(
    ({ column, certainty }) => certainty === 'chosen' || !FORMER.test(column.folded),
  );
  return now.length === 0 ? ports : now;
}

const FORMER = /\b(?:old|previous|former|legacy|deprecated)\b/;

const PURPOSE =
  /\b(?:metrics?|admin\w*|manage(?:ment|r)|health\w*|debug\w*|monitor\w*|api|ui|web|console|dashboard|data|control|cluster|peer|gossip|replication|election|rest|rpc|grpc|jmx|http|https|tls|ssl|secured?|(?:un)?encrypted|insecure|plain(?:text)?|cleartext|query|client|server|agent|internal|broker|raft|status|stats|probe|websocket|ws|backup|sync|transport|proxy|shutdown|audit|log\w*|telnet|ssh|ftp|vnc|rdp|sip|rtp|media|video|audio|discovery|communication)\b/i;

/** What a port is for matters only where a row has several. */
function withoutPurpose(claim: Claim): Claim {
  const { purpose, ...states } = claim.states;
  return purpose === undefined ? claim : { ...claim, states };
}

function isOutdone(claim: Claim, ports: readonly Claim[], scene: ColumnScene): boolean {
  const has = (...flavours: readonly string[]) =>
    ports.some((other) => other !== claim && flavours.includes(flavourOf(other)));
  const hasDirection = scene.columns.some(({ meaning }) => meaning.kind === 'direction');
  const isInbound = scene.context.direction === 'inbound';
  switch (flavourOf(claim)) {
    case 'bound':
      return has('plain', 'outer', 'inner', 'remote', 'local', 'client', 'alternate');
    case 'alternate':
      return has('plain', 'outer', 'inner', 'remote', 'local', 'client');
    case 'inner':
      return has('outer', 'plain', 'remote');
    case 'client':
      return has('plain', 'remote', 'outer');
    case 'local':
      return has('plain', 'outer') || (has('remote') && !hasDirection && !isInbound);
    case 'remote':
      return has('local') && !hasDirection && isInbound;
    default:
      return false;
  }
}

/** A column of `Any` beside one of numbers, headed as it is: from any port to that one. */
function isAnyBeside(claim: Claim, ports: readonly Claim[]): boolean {
  const { profile } = claim.column;
  const isAny = flavourOf(claim) === 'plain' && mostly(profile.ports - profile.numbered, 0.5);
  return (
    isAny &&
    ports.some(
      (other) =>
        other !== claim &&
        statedKey({ ...other.states, purpose: '' }) ===
          statedKey({ ...claim.states, purpose: '' }) &&
        mostly(other.column.profile.numbered, 0.5),
    )
  );
}

/** `Server port` beside `Remote port`, where rows say which way they run: that of this end, whoever it is. */
function withLocal(ports: readonly Claim[], { columns }: ColumnScene): readonly Claim[] {
  const hasRemote = ports.some((claim) => flavourOf(claim) === 'remote');
  if (!hasRemote || !columns.some(({ meaning }) => meaning.kind === 'direction')) return ports;
  return ports.map((claim) => {
    const { column, certainty } = claim;
    const isOwn = flavourOf(claim) === 'plain' && certainty !== 'chosen' && OWN.test(column.folded);
    return isOwn
      ? { ...claim, column: { ...column, meaning: { ...column.meaning, flavour: 'local' } } }
      : claim;
  });
}

const OWN = /\b(?:server|host|own|our|my|this)\b/;

const flavourOf = (claim: Claim): PortFlavour => claim.column.meaning.flavour;

/** Of what is local and what is remote, it is the row’s direction that says where one listens. */
function withSide(claim: Claim, ports: readonly Claim[]): Claim {
  const flavour = flavourOf(claim);
  if (flavour !== 'local' && flavour !== 'remote') return claim;
  const other = flavour === 'local' ? 'remote' : 'local';
  if (!ports.some((port) => flavourOf(port) === other)) return claim;
  const direction = flavour === 'local' ? 'inbound' : 'outbound';
  return { ...claim, states: { ...claim.states, direction } };
}

function statedKey(states: HeadingStates): string {
  return [states.transport, states.protocol, states.direction, states.purpose].join('\n');
}

/** The longest of the descriptions is the description. */
function settleDescriptions(claims: readonly Claim[]): readonly Claim[] {
  const longest = claims
    .filter((claim) => claim.role === 'description' && claim.certainty !== 'chosen')
    .toSorted((one, other) => other.column.profile.meanLength - one.column.profile.meanLength)[0];
  return claims.filter(
    (claim) => claim.role !== 'description' || claim.certainty === 'chosen' || claim === longest,
  );
}
