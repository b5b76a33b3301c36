/**
 * Where the cells have a say in what a heading means: headings that are silent on it (`Service`, `Type`,
 * `Connection`), and headings that their cells plainly contradict (a `Port` column of sentences).
 */
import type { HeadingMeaning } from './headingMeaning.ts';
import { meaning } from './headingMeaning.ts';
import { mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function settleMeanings(columns: readonly TableColumn[]): readonly TableColumn[] {
  const ports = columns.map((column) => settlePort(column, columns));
  const ends = ports.map((column) => settleEnd(column, ports));
  const services = ends.map((column) => settleService(column, ends));
  return services.map((column) => settleProtocol(column, services));
}

function changed(
  column: TableColumn,
  read: HeadingMeaning,
  certainty: TableColumn['certainty'],
  note: string,
): TableColumn {
  return { ...column, meaning: read, certainty, note };
}

const isChosen = (column: TableColumn): boolean => column.certainty === 'chosen';

/** Ports by heading whose cells hold none, and ports by cells under `TCP` or `HTTPS`. */
function settlePort(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { meaning: read, profile } = column;
  if (isChosen(column)) return column;
  if (read.kind === 'protocol-name' || (read.kind === 'encryption' && profile.numbered >= 0.6)) {
    const states = read.kind === 'encryption' ? { protocol: column.heading } : read.states;
    return mostly(profile.numbered, 0.5)
      ? changed(
          column,
          meaning('port', { states }),
          'sure',
          'Its cells are ports, and its heading says of what.',
        )
      : changed(
          column,
          meaning('foreign'),
          'sure',
          'Its heading is a protocol, and its cells are no ports.',
        );
  }
  if (read.kind !== 'port' || profile.filled === 0) return column;
  if (read.weak) {
    return mostly(profile.numbered, 0.4)
      ? changed(
          column,
          { ...read, weak: false },
          'sure',
          'Its cells are ports, and its heading says which way.',
        )
      : changed(
          column,
          meaning('foreign'),
          'guess',
          'Its heading says which way, and its cells are no ports.',
        );
  }
  if (mostly(profile.sentences, 0.5) && !mostly(profile.mentionsPort, 0.5)) {
    return changed(
      column,
      meaning('description'),
      'guess',
      'It is headed as ports, but holds sentences.',
    );
  }
  if (!mostly(profile.mentionsPort, 0.25) && !mostly(profile.protocols, 0.5)) {
    return changed(column, meaning('foreign'), 'guess', 'It is headed as ports, but holds none.');
  }
  const hasCompany = columns.some((other) => other !== column && isOfNetworks(other));
  if (profile.counts && profile.filled > 2 && !hasCompany) {
    return changed(
      column,
      meaning('foreign'),
      'guess',
      'It counts from one: sockets of a device, not ports.',
    );
  }
  return column;
}

function isOfNetworks({ meaning: read }: TableColumn): boolean {
  return (
    read.kind === 'protocol' ||
    read.kind === 'source' ||
    read.kind === 'destination' ||
    read.kind === 'direction'
  );
}

/** Ends whose cells are files; headings that name both ends, or a connection. */
function settleEnd(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { meaning: read, profile } = column;
  if (isChosen(column)) return column;
  switch (read.kind) {
    case 'source':
    case 'destination':
      return mostly(profile.paths)
        ? changed(column, meaning('foreign'), 'sure', 'Its cells are files and paths.')
        : column;
    case 'destination-or-purpose':
      return changed(
        column,
        destinationOrPurpose(column, columns),
        'sure',
        'Of its two meanings, the one that the other columns leave.',
      );
    case 'both':
    case 'flow':
    case 'direction':
      return settleBoth(column);
    default:
      return column;
  }
}

/** `目的` among Japanese headings is a purpose, and so it is where another column is the destination. */
function destinationOrPurpose(
  column: TableColumn,
  columns: readonly TableColumn[],
): HeadingMeaning {
  const others = columns.filter((other) => other !== column);
  const isJapanese = others.some((other) =>
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(other.heading),
  );
  const hasSource = others.some((other) => other.meaning.kind === 'source');
  const hasDestination = others.some((other) => other.meaning.kind === 'destination');
  return hasSource && !hasDestination && !isJapanese
    ? meaning('destination')
    : meaning('description');
}

function settleBoth(column: TableColumn): TableColumn {
  const { meaning: read, profile } = column;
  if (mostly(profile.arrows, 0.4) || mostly(profile.fromTo)) {
    return changed(
      column,
      meaning('both', { weak: true }),
      'sure',
      'Its cells name both ends, with an arrow or a “to” between.',
    );
  }
  if (read.kind === 'both') return { ...column, meaning: meaning('peer') };
  if (read.kind === 'direction') {
    return profile.filled === 0 || mostly(profile.directions, 0.3)
      ? column
      : changed(
          column,
          meaning('foreign'),
          'guess',
          'It is headed as a direction, but names none.',
        );
  }
  if (mostly(profile.sentences, 0.4)) {
    return changed(column, meaning('description'), 'guess', 'Its cells are sentences.');
  }
  return changed(column, meaning('name'), 'guess', 'Its cells name no two ends.');
}

const hasPort = (columns: readonly TableColumn[]): boolean =>
  columns.some(({ meaning: read }) => read.kind === 'port' && read.flavour !== 'source');

/** `Service` is a protocol, a port or a thing, as its cells are; `Type` and `Action` what theirs are. */
function settleService(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { meaning: read, profile } = column;
  if (isChosen(column)) return column;
  switch (read.kind) {
    case 'service':
      return settleServiceCells(column, columns);
    case 'type':
      return settleType(column);
    case 'action':
      return profile.filled === 0 || mostly(profile.actions + profile.yesNo, 0.5)
        ? column
        : changed(column, meaning('foreign'), 'guess', 'Its cells neither allow nor deny.');
    case 'condition':
      return mostly(profile.sentences, 0.5)
        ? changed(column, meaning('description'), 'guess', 'Its cells are sentences.')
        : column;
    case 'number':
    case 'rule':
      return profile.counts ||
        mostly(profile.wholeNumbers) ||
        (read.kind === 'number' && profile.meanLength <= 12)
        ? { ...column, meaning: meaning('number') }
        : changed(column, meaning('name'), 'sure', 'Its cells are names, not numbers.');
    default:
      return column;
  }
}

function settleServiceCells(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { profile } = column;
  if (!hasPort(columns) && mostly(profile.mentionsPort, 0.5)) {
    const states = { also: ['protocol'] } as const;
    return changed(
      column,
      meaning('port', { states }),
      'sure',
      'Its cells hold ports, and no other column is headed so.',
    );
  }
  if (mostly(profile.protocols, 0.5)) {
    return changed(
      column,
      meaning('protocol', { layer: 'application' }),
      'sure',
      'Its cells are protocols.',
    );
  }
  return column;
}

function settleType(column: TableColumn): TableColumn {
  const { profile } = column;
  if (mostly(profile.transports)) {
    return changed(
      column,
      meaning('protocol', { layer: 'transport' }),
      'guess',
      'Its cells are transports.',
    );
  }
  if (mostly(profile.directions))
    return changed(column, meaning('direction'), 'guess', 'Its cells are directions.');
  if (mostly(profile.actions))
    return changed(column, meaning('action'), 'guess', 'Its cells allow and deny.');
  return column;
}

/** A `Protocol` that holds ports where no column does, or transports where another holds the protocols. */
function settleProtocol(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { meaning: read, profile } = column;
  if (isChosen(column) || read.kind !== 'protocol') return column;
  if (!hasPort(columns) && mostly(profile.mentionsPort, 0.5)) {
    const states = { also: ['protocol'] } as const;
    return changed(
      column,
      meaning('port', { states }),
      'sure',
      'Its cells hold ports, and no other column is headed so.',
    );
  }
  const hasApplication = columns.some(
    (other) =>
      other !== column &&
      other.meaning.kind === 'protocol' &&
      other.meaning.layer === 'application',
  );
  if (read.layer === 'any' && hasApplication && mostly(profile.transports, 0.7)) {
    return changed(
      column,
      meaning('protocol', { layer: 'transport' }),
      'sure',
      'Its cells are transports, and another column names the protocols.',
    );
  }
  return column;
}
