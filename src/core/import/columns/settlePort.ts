/** Ports by heading whose cells hold none, and ports by cells under `TCP`, `HTTPS` or `Inbound`. */
import { meaning } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function settlePort(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { meaning: read, profile } = column;
  if (read.kind === 'protocol-name') return settleName(column, columns);
  if (read.kind === 'encryption' && mostly(profile.numbered)) {
    const states = { protocol: column.heading };
    return changed(column, meaning('port', { states }), 'sure', 'Its cells are ports.');
  }
  if (read.kind !== 'port') return column;
  if (read.flavour === 'plain' && followsSource(column, columns)) {
    const note = 'It is called like another column, and stands right after who calls.';
    return changed(column, { ...read, flavour: 'source' }, 'sure', note);
  }
  if (profile.filled === 0) return column;
  return read.weak ? settleDirected(column) : settleHeaded(column, columns);
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

/** `Inbound` and `Outbound` alone, over ports or over whom they are from and to. */
function settleDirected(column: TableColumn): TableColumn {
  const { meaning: read, profile } = column;
  if (mostly(profile.numbered, 0.4)) {
    return changed(column, { ...read, weak: false }, 'sure', 'Its cells are ports.');
  }
  const namesOther =
    !mostly(profile.yesNo + profile.actions, 0.3) && !mostly(profile.sentences, 0.3);
  if (!namesOther) {
    return changed(column, meaning('foreign'), 'guess', 'It says which way, and names no port.');
  }
  return read.states.direction === 'inbound'
    ? changed(column, meaning('source', { weak: true }), 'guess', 'What comes in comes from there.')
    : changed(column, meaning('destination', { weak: true }), 'guess', 'What goes out goes there.');
}

function settleHeaded(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { profile } = column;
  if (mostly(profile.sentences, 0.5) && !mostly(profile.holdsPorts, 0.5)) {
    return changed(
      column,
      meaning('description'),
      'guess',
      'It is headed as ports, but holds sentences.',
    );
  }
  if (mostly(profile.sockets, 0.4)) {
    return changed(column, meaning('foreign'), 'guess', 'Its cells are where cables go in.');
  }
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

function isOfNetworks({ meaning: read }: TableColumn): boolean {
  return (
    read.kind === 'protocol' ||
    read.kind === 'source' ||
    read.kind === 'destination' ||
    read.kind === 'direction'
  );
}
