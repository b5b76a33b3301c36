/**
 * What the columns make of a table: rows from whom to whom, places where things listen, or nothing of the
 * kind. Most tables of a page state no flows, and a flow that no page states is worse than a table set aside.
 */
import type { ColumnReading, ColumnRole, TableKind } from '../columnRole.ts';
import type { Evidence } from './evidence.ts';
import {
  isAtLarge,
  isChecked,
  isOfLogins,
  isOfReleases,
  isWithoutNumbers,
} from './nobodysPorts.ts';
import { readHeading } from './readHeading.ts';
import { mostly } from './tableColumn.ts';

export interface Verdict {
  readonly kind: TableKind;
  readonly why: string;
}

const aside = (why: string): Verdict => ({ kind: 'set-aside', why });
const flows = (why: string): Verdict => ({ kind: 'flows', why });
const ports = (why: string): Verdict => ({ kind: 'ports', why });

export function decideKind(evidence: Evidence): Verdict {
  // `Address/port` holds ports, too.
  const has = (role: ColumnRole) =>
    evidence.roles.some(
      (reading) => reading.role === role || reading.states?.also?.includes(role) === true,
    );
  const hasSource = has('source') || evidence.ends.some((end) => end.role === 'source');
  const hasDestination =
    has('destination') || evidence.ends.some((end) => end.role === 'destination');
  if (namesParameters(evidence)) return aside('It lists settings, and its ports are their values.');
  if (isFailedGrid(evidence))
    return aside('It is laid out from one side to the other, but says nothing of traffic.');
  if (isMeasured(evidence)) return aside('What it has from and to are quantities, and nobody.');
  if (has('ends')) return withEnds(evidence, has);
  if (has('source') && has('destination')) return withBoth(evidence, has);
  if (hasSource && hasDestination && has('port')) {
    return flows('Its columns or its title name who calls and who is called, and it has ports.');
  }
  if (evidence.scene.peerIs === 'turns' && has('destination') && (has('port') || speaks(has))) {
    return flows(
      evidence.scene.hasWay
        ? 'A column names the other end, and each row says which way it runs.'
        : 'A column names the other end, and nothing says which way rows run.',
    );
  }
  if (has('source')) return withSource(evidence, has);
  if (has('destination')) return withDestination(evidence, has, hasSource);
  if (has('port')) return withPorts(evidence, has);
  return aside('No column says who calls, who is called, or on which port.');
}

/** A corner that says `From / To`, and columns that are only guessed at: what it tells of is no traffic. */
function isFailedGrid({ scene, roles }: Evidence): boolean {
  const hasCorner = scene.columns.some(
    ({ meaning, heading, chosen }) =>
      chosen === null && meaning.kind === 'peer' && readHeading(heading).kind === 'both',
  );
  const isSure = ({ role, certainty }: ColumnReading) =>
    certainty !== 'guess' && (role === 'port' || role === 'protocol' || role === 'transport');
  return hasCorner && !roles.some(isSure);
}

/** `From | To` over `5 °C | 35 °C`: between what something may be. */
function isMeasured({ scene: { columns }, roles }: Evidence): boolean {
  const ends = columns.filter(
    ({ index }) => roles[index]?.role === 'source' || roles[index]?.role === 'destination',
  );
  return ends.some(({ profile }) => mostly(profile.quantities));
}

type Has = (role: ColumnRole) => boolean;

const speaks = (has: Has): boolean => has('protocol') || has('transport');

function withEnds({ scene: { context } }: Evidence, has: Has): Verdict {
  const isTraffic =
    has('port') || speaks(has) || has('action') || has('encryption') || has('security');
  return isTraffic || context.speaksOfNetworks
    ? flows('A column names both ends of each row.')
    : aside(
        'A column names two things with an arrow between, but nothing says that it is traffic.',
      );
}

function withBoth(evidence: Evidence, has: Has): Verdict {
  const { context } = evidence.scene;
  if (isOfCode(evidence))
    return aside('What it calls source and destination are files, paths or names of code.');
  if (context.speaksOfMoving !== null && !speaksKnown(evidence) && !hasStatedPorts(evidence)) {
    return aside(
      `“${cut(context.speaksOfMoving)}” speaks of what moves from one place to another, not of traffic.`,
    );
  }
  if (has('port')) return flows('Columns name who calls, who is called and on which port.');
  if (speaks(has)) return withProtocol(evidence);
  const isRuled = has('action') || has('encryption') || has('security') || has('authentication');
  if (has('action') || (isRuled && (context.speaksOfNetworks || context.isSilent))) {
    return flows(
      'Columns name who calls and who is called, and what is allowed or how it is secured.',
    );
  }
  return isPolicy(evidence)
    ? flows('It names who calls and who is called, and nothing else: what may talk at all.')
    : aside(
        'It has a source and a destination, but nothing says that what passes between them is traffic.',
      );
}

function withProtocol(evidence: Evidence): Verdict {
  const { context } = evidence.scene;
  if (speaksKnown(evidence) || context.speaksOfNetworks || context.speaksOfElse === null) {
    return flows('Columns name who calls, who is called and what they speak.');
  }
  return aside(
    'What it calls a protocol is none of a network, and nothing around it speaks of networks.',
  );
}

/** Whether what it says they speak is known of networks. */
function speaksKnown({ scene: { columns }, roles }: Evidence): boolean {
  return columns.some(({ index, profile }) => {
    const role = roles[index]?.role;
    const isSpoken = role === 'protocol' || role === 'transport';
    return isSpoken && mostly(profile.protocols + profile.transports, 0.3);
  });
}

/** `443/TCP` under a heading of ports: the traffic of a migration is traffic, too. */
function hasStatedPorts({ scene: { columns }, roles }: Evidence): boolean {
  return columns.some(
    ({ index, profile }) =>
      roles[index]?.role === 'port' &&
      roles[index].certainty !== 'guess' &&
      mostly(Math.max(profile.stated, profile.overTransport)),
  );
}

/** Only an end and a port, and a title that may name the other. */
function withSource(evidence: Evidence, has: Has): Verdict {
  const { context } = evidence.scene;
  if (isOfCode(evidence)) return aside('What it calls a source are files, paths or names of code.');
  if (has('port')) {
    return flows(
      evidence.ends.length > 0
        ? 'A column says who calls, and its title who is called.'
        : 'A column says who calls, and on which port; who is called is not said.',
    );
  }
  if (speaks(has) && context.speaksOfNetworks && evidence.ends.length > 0) {
    return flows('A column says who calls and what they speak, and its title who is called.');
  }
  return aside('It says who calls, but neither whom nor on which port.');
}

function withDestination(evidence: Evidence, has: Has, hasSource: boolean): Verdict {
  const { context } = evidence.scene;
  if (isOfCode(evidence))
    return aside('What it calls a destination are files, paths or names of code.');
  if (has('port')) return ports('It says who is called and on which port, and not who calls.');
  const isOutbound = context.direction === 'outbound' && hasSource;
  if (isOutbound || (speaks(has) && hasSource && context.speaksOfNetworks)) {
    return flows('A column says who is called, and its title who calls.');
  }
  return aside('It says who is called, but neither by whom nor on which port.');
}

function withPorts(evidence: Evidence, has: Has): Verdict {
  const { context } = evidence.scene;
  const isGuess = evidence.roles.some(
    ({ role, certainty }) => role === 'port' && certainty === 'guess',
  );
  if (isGuess && !speaks(has) && !context.speaksOfNetworks && !context.isSilent) {
    return aside('It has numbers that may be ports, but nothing around it speaks of networks.');
  }
  if (!speaks(has) && !context.speaksOfNetworks && isWithoutNumbers(evidence))
    return aside('It has no port by number, and nothing around it speaks of networks.');
  if (context.speaksAtLarge !== null && isAtLarge(evidence)) {
    return aside(`“${cut(context.speaksAtLarge)}” speaks of ports in general, and of nobody’s.`);
  }
  if (isOfReleases(evidence))
    return aside('Its rows are releases, and what they have is versions of something else.');
  if (isOfLogins(evidence))
    return aside('It says with what one logs in at ports, and not whose they are.');
  if (isChecked(evidence))
    return aside('It lists how something is checked, and the ports are those of the checks.');
  const isNamed = has('endpoint') || evidence.ends.length > 0;
  const isTold = speaks(has) || has('description') || has('direction') || has('encryption');
  if (isNamed) return ports('It says where something listens, and not who calls.');
  return isTold || context.speaksOfNetworks
    ? ports('It lists ports, and neither it nor its title says whose they are.')
    : aside('It has numbers that may be ports, but says nothing of whose or what for.');
}

const PARAMETER =
  /\b(?:parameters?|params?|variables?|env|options?|flags?|settings?|propert(?:y|ies)|keys?|arguments?|attributes?|fields?)\b/;
const VALUE = /\b(?:defaults?|values?|types?|examples?)\b/;

/** Environment variables, flags, properties: the port in such a table is what one of them is set to. */
function namesParameters({ scene, roles }: Evidence): boolean {
  const parameter = scene.columns.find(
    (column) => column.meaning.kind === 'foreign' && PARAMETER.test(column.folded),
  );
  // Settings have no direction: where ports run in or out, the setting is where that is configured.
  const hasWay = scene.columns.some(
    ({ index, profile }) => roles[index]?.role === 'direction' && mostly(profile.directions),
  );
  const hasPort = roles.some(({ role }) => role === 'port');
  const isToldOf = hasWay || scene.context.listsPorts;
  if (parameter === undefined || (isToldOf && hasPort)) return false;
  const hasName = scene.columns.some(
    ({ index, meaning, profile }) =>
      // `Name`, beside what sets it: of code it is the name of a parameter.
      (meaning.kind !== 'name' || (index < parameter.index && !mostly(profile.codes, 0.3))) &&
      meaning.kind !== 'description' &&
      ['source', 'destination', 'ends', 'endpoint', 'subject'].includes(roles[index]?.role ?? ''),
  );
  if (hasName) return false;
  const hasValue = scene.columns.some(
    (column) =>
      column !== parameter && column.meaning.kind === 'foreign' && VALUE.test(column.folded),
  );
  return hasValue || mostly(parameter.profile.codes, 0.5);
}

/** A column that could be an end, but holds names of code: fields, functions, types. */
function isOfCode({ scene, roles }: Evidence): boolean {
  const ends = scene.columns.filter(({ index }) => {
    const role = roles[index]?.role;
    return role === 'source' || role === 'destination';
  });
  const hasPort = roles.some(({ role }) => role === 'port');
  if (ends.some(({ profile }) => mostly(profile.paths))) return true;
  return !hasPort && ends.some(({ profile, chosen }) => chosen === null && mostly(profile.codes));
}

const NAME_LENGTH = 45;

/** From whom to whom and no more: a policy, if its title says so or nothing contradicts. */
function isPolicy({ scene, roles }: Evidence): boolean {
  const { context, columns } = scene;
  if (context.speaksOfElse !== null) return false;
  const named = columns.filter(({ index }) => isEndRole(roles[index]?.role));
  const rest = columns.filter(({ index }) => !isEndRole(roles[index]?.role));
  const isShort = named.every(
    ({ profile }) =>
      profile.filled > 0 && profile.meanLength <= NAME_LENGTH && !mostly(profile.sentences, 0.2),
  );
  const isClean = named.every(
    ({ profile }) => !mostly(profile.codes, 0.4) && !mostly(profile.paths, 0.2),
  );
  const isBare = rest.every(
    ({ index, meaning, profile }) =>
      ['description', 'number', 'direction', 'condition', 'source-port', 'subject'].includes(
        roles[index]?.role ?? '',
      ) ||
      meaning.kind === 'name' ||
      meaning.kind === 'empty' ||
      (meaning.kind === 'unknown' && context.speaksOfTraffic) ||
      profile.filled === 0,
  );
  // `Ends at`, `Accepted by`: what else than traffic does so, too, so that a port has to say that it is.
  const isLoose = named.some(({ folded }) => LOOSE.test(folded));
  return !isLoose && isShort && isClean && isBare && (context.speaksOfNetworks || context.isSilent);
}

const LOOSE = /^(?:terminat|end|accept|answer|receiv|arriv)\w* (?:at|on|by)$/;

function isEndRole(role: ColumnRole | undefined): boolean {
  return (
    role === 'source' ||
    role === 'destination' ||
    role === 'source-group' ||
    role === 'destination-group' ||
    role === 'source-address' ||
    role === 'destination-address'
  );
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
