/**
 * Columns whose headings say nothing that is known, told by their cells. What comes of it is a guess, and is
 * said to be one. Nobody is made the source or the destination of anything under a heading that says
 * something else: a port at a thing is the most that is guessed there.
 */
import { findProtocol } from '../../model/knownWords.ts';
import { meaning } from './headingMeaning.ts';
import type { HeadingMeaning, MeaningKind } from './headingMeaning.ts';
import { mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';
import { END_MEANINGS } from './endMeanings.ts';

export function guessMeanings(columns: readonly TableColumn[]): readonly TableColumn[] {
  const told = columns.map((column) => (isSilent(column) ? guessByCells(column, columns) : column));
  return guessEnds(guessThings(told));
}

function isSilent({ meaning: { kind }, chosen }: TableColumn): boolean {
  return chosen === null && (kind === 'unknown' || kind === 'empty');
}

function guessed(column: TableColumn, read: HeadingMeaning, note: string): TableColumn {
  return { ...column, meaning: read, certainty: 'guess', note };
}

function guessByCells(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { profile } = column;
  const has = (kind: MeaningKind) => columns.some((other) => other.meaning.kind === kind);
  if (profile.filled === 0) return column;
  if (mostly(profile.arrows, 0.7) && !(has('source') && has('destination'))) {
    return guessed(
      column,
      meaning('both', { weak: true }),
      'Its cells have an arrow between two names.',
    );
  }
  if (mostly(profile.transports, 0.8) && !has('protocol')) {
    return guessed(
      column,
      meaning('protocol', { layer: 'transport' }),
      'Its cells are transports.',
    );
  }
  if (mostly(profile.numbered, 0.8) && !has('port') && saysExposure(column)) {
    const states = { purpose: column.heading };
    return guessed(column, meaning('port', { states }), 'Its heading says how its ports are open.');
  }
  const isStated = mostly(profile.stated, 0.8) && mostly(profile.overTransport, 0.8);
  if (isStated && !has('port') && column.meaning.kind === 'unknown') {
    const states = { purpose: column.heading };
    return guessed(
      column,
      meaning('port', { states }),
      'Its cells are ports, with what is spoken.',
    );
  }
  if (mostly(profile.numbered, 0.8) && !has('port') && looksLikePorts(column, columns)) {
    return guessed(column, meaning('port'), 'Its cells are numbers that can be ports.');
  }
  if (mostly(profile.protocols, 0.7) && !has('protocol')) {
    return guessed(column, meaning('protocol'), 'Its cells are protocols.');
  }
  if (mostly(profile.directions, 0.8) && !has('direction')) {
    return guessed(column, meaning('direction'), 'Its cells are directions.');
  }
  if (mostly(profile.actions, 0.8) && !has('action')) {
    return guessed(column, meaning('action'), 'Its cells allow and deny.');
  }
  if (mostly(profile.sentences, 0.5)) {
    return guessed(column, meaning('description'), 'Its cells are sentences.');
  }
  return column;
}

/** `gRPC-internal`, `HTTP external public`: what is spoken, to whom it is open, and no other word. */
function saysExposure({ heading, profile }: TableColumn): boolean {
  const words = heading.split(/[\s/_-]+/u).filter((word) => word !== '');
  const others = words.filter((word) => findProtocol(word) === null);
  return (
    !profile.counts &&
    others.length > 0 &&
    others.length < words.length &&
    others.every((word) => EXPOSURE.test(word))
  );
}

const EXPOSURE =
  /^(?:internal|external|private|public|admin|clients?|peers?|cluster|secure|insecure)$/i;

/** Two columns of numbers, and nothing says which of them is the port, or whether each is one. */
function isNumbers(column: TableColumn): boolean {
  return isSilent(column) && mostly(column.profile.numbered, 0.8) && !column.profile.counts;
}

/**
 * Numbers alone may count anything: a transport or both ends have to stand by. Where no heading says anything
 * else (`phone` does), it is enough that they are ports that everybody knows.
 */
function looksLikePorts(
  { profile, meaning: { kind } }: TableColumn,
  columns: readonly TableColumn[],
): boolean {
  if (profile.counts || columns.filter(isNumbers).length > 1) return false;
  const hasTransport = columns.some(
    ({ meaning: read, profile: other }) =>
      read.kind === 'protocol' || mostly(other.transports, 0.6),
  );
  const has = (end: MeaningKind) => columns.some(({ meaning: read }) => read.kind === end);
  const hasEnds = (has('source') && has('destination')) || has('both');
  return hasTransport || ((kind === 'empty' || hasEnds) && mostly(profile.wellKnown, 0.3));
}

/** A column of names beside ports, under a heading that nobody knows: whose port it is, if no other says so. */
function guessThings(columns: readonly TableColumn[]): readonly TableColumn[] {
  const hasPort = columns.some(({ meaning: { kind } }) => kind === 'port');
  const hasEnd = columns.some(({ meaning: { kind } }) => kind !== 'peer' && END_MEANINGS.has(kind));
  if (!hasPort || hasEnd) return columns;
  const hasProtocol = columns.some(({ meaning: { kind } }) => kind === 'protocol');
  const names = columns.filter(
    (column) =>
      isSilent(column) &&
      holdsNames(column) &&
      (hasProtocol || !mostly(column.profile.protocols, 0.5)),
  );
  const only =
    names.length === 1 || names.every((column) => column.meaning.kind === 'unknown') ? names : [];
  return columns.map((column) =>
    only.includes(column)
      ? guessed(column, meaning('name'), 'Its cells are names, and no heading says what they are.')
      : column,
  );
}

function holdsNames({ profile }: TableColumn): boolean {
  return (
    profile.filled > 0 &&
    !mostly(profile.sentences, 0.3) &&
    !mostly(profile.numbered, 0.3) &&
    !mostly(profile.yesNo, 0.5) &&
    !mostly(profile.paths, 0.5) &&
    !areStates(profile) &&
    !mostly(profile.reaches, 0.7)
  );
}

/** The same few adjectives over and over: of what kind a row is, and nobody's name. */
function areStates({ states, distinct, filled }: TableColumn['profile']): boolean {
  return mostly(states, 0.8) && filled > 2 && distinct <= 0.5;
}

/**
 * Where no column at all has a heading: the two columns of names to the left of the ports are who calls and
 * who is called, if their names come again and again, as those of flows do.
 */
function guessEnds(columns: readonly TableColumn[]): readonly TableColumn[] {
  if (columns.some((column) => column.folded !== '' || column.chosen !== null)) return columns;
  const port = columns.find(({ meaning: { kind } }) => kind === 'port');
  if (port === undefined) return columns;
  if (columns.some(({ meaning: { kind } }) => kind === 'direction')) return guessRuled(columns);
  const left = columns.filter(
    (column) => isSilent(column) && column.index < port.index && holdsNames(column),
  );
  // What is another in each row, before two others, is what the row is called.
  const isCalled = left.length > 2 && left[0]?.profile.distinct === 1 && left[0].profile.filled > 2;
  const [source, destination] = isCalled ? left.slice(1) : left;
  if (source === undefined || destination === undefined) return columns;
  const repeats =
    Math.min(source.profile.distinct, destination.profile.distinct) < 1 ||
    source.profile.filled < 3;
  if (!repeats) return columns;
  return columns.map((column) => {
    if (column === source)
      return guessed(column, meaning('source'), 'It stands first before the ports.');
    if (column === destination)
      return guessed(column, meaning('destination'), 'It stands second before the ports.');
    return column;
  });
}

/** Which way a row runs is said: then the first is whose rule it is, and the only other one is at the other end. */
function guessRuled(columns: readonly TableColumn[]): readonly TableColumn[] {
  const [owner, peer, ...more] = columns.filter((column) => isNamed(column) && holdsNames(column));
  if (owner === undefined || peer === undefined || more.length > 0) return columns;
  return columns.map((column) => {
    if (column === owner)
      return guessed(column, meaning('endpoint'), 'It stands first, where rows run both ways.');
    if (column === peer)
      return guessed(column, meaning('peer'), 'It stands second, where rows run both ways.');
    return column;
  });
}

function isNamed(column: TableColumn): boolean {
  return isSilent(column) || (column.certainty === 'guess' && column.meaning.kind === 'name');
}
