/** Ends whose cells are none, headings that name both ends, and connections. */
import { meaning } from './headingMeaning.ts';
import type { HeadingMeaning, MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function settleEnd(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  switch (column.meaning.kind) {
    case 'source':
    case 'destination':
    case 'endpoint':
    case 'thing':
    case 'service':
    case 'used-by':
      return settleNamed(column, columns);
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
      return isWay(column, columns)
        ? changed(column, meaning('direction'), 'sure', 'Its cells are directions.')
        : settleBoth(column, columns);
    case 'unknown':
    case 'empty':
    case 'name':
    case 'rule':
    case 'type':
      return namesBoth(column, columns) ? withBoth(column) : column;
    default:
      return column;
  }
}

/** `Traffic` or `Connection` over `Inbound` and `Outbound`: which way, and no ends. */
function isWay(
  { meaning: { kind }, profile }: TableColumn,
  columns: readonly TableColumn[],
): boolean {
  const hasDirection = columns.some(({ meaning: other }) => other.kind === 'direction');
  return kind !== 'direction' && !hasDirection && mostly(profile.ways, 0.7);
}

/** `Protocol` as a heading may hold either layer; beside it, no other heading is read for a transport. */
const saysTransport = ({ meaning: { kind } }: TableColumn): boolean => kind === 'protocol';

/** What should name things, and holds marks, numbers or files. */
function settleNamed(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { meaning: read, profile } = column;
  const isEnd = read.kind === 'source' || read.kind === 'destination';
  const isOutright = isEnd && profile.filled === 1 && columns.some(isPort);
  if (!isOutright && mostly(profile.yesNo, 0.7)) {
    return changed(column, meaning('foreign'), 'sure', 'Its cells say yes or no.');
  }
  if (isEnd && !isOutright && mostly(profile.paths)) {
    return changed(column, meaning('foreign'), 'sure', 'Its cells are files and paths.');
  }
  if (isEnd && mostly(profile.whereSet)) {
    return changed(column, meaning('foreign'), 'sure', 'Its cells say where something is set.');
  }
  // `From firmware`: since when something is so.
  if (isEnd && mostly(profile.versions))
    return changed(column, meaning('foreign'), 'sure', 'Its cells are versions.');
  const isOther = (other: TableColumn) => other !== column && other.meaning.kind === 'thing';
  if (read.kind === 'thing' && mostly(profile.tellings) && columns.some(isOther)) {
    return changed(column, meaning('description'), 'guess', 'Its cells say what something is for.');
  }
  const hasPort = columns.some(({ meaning: other }) => other.kind === 'port');
  // `Source port | Destination`: of the second it is said which port the first is called on.
  const hasCalled = columns.some(
    ({ meaning: other }) =>
      other.kind === 'port' && !(other.flavour === 'source' && read.kind === 'destination'),
  );
  const isRuled = columns.some(({ meaning: other }) => other.kind === 'action');
  if (isEnd && isRuled && !hasPort && mostly(profile.stated)) {
    const port = meaning('port', { states: { also: ['protocol'] } });
    return changed(column, port, 'guess', 'It is headed as an end, but its cells are ports.');
  }
  if (read.kind === 'thing' && (namesBoth(column, columns) || drawsBoth(column, columns)))
    return withBoth(column);
  if (!mostly(profile.wholeNumbers, 0.8) || read.part === 'address') return column;
  const maybe = read.part === 'plain' && mostly(profile.wellKnown, 0.3);
  if (!isEnd || hasCalled || profile.counts || !maybe) {
    return changed(column, meaning('foreign'), 'guess', 'Its cells are numbers.');
  }
  const flavour = read.kind === 'source' ? 'source' : 'plain';
  return changed(column, meaning('port', { flavour }), 'guess', 'Its cells are ports.');
}

/** Beside ports a heading says whose they are, and one cell alone says nothing against it. */
function isPort({ meaning: { kind }, profile }: TableColumn): boolean {
  return kind === 'port' && mostly(profile.numbered);
}

/** `Keeper to lamp`, `Keeper <> lamp`, under any heading that names no end, beside ports and no other ends. */
function namesBoth(column: TableColumn, columns: readonly TableColumn[]): boolean {
  const isAlone = !columns.some((other) => other !== column && NAMES_END.has(other.meaning.kind));
  const hasPort = columns.some(({ meaning: other }) => other.kind === 'port');
  const { fromTo, arrows } = column.profile;
  return column.chosen === null && isAlone && hasPort && (mostly(fromTo) || mostly(arrows, 0.7));
}

/** `Frontend ↔ gateway` in most cells, whatever the heading: an arrow is in nobody's name. */
function drawsBoth(column: TableColumn, columns: readonly TableColumn[]): boolean {
  const isAlone = !columns.some(({ meaning: { kind } }) => NAMES_END.has(kind));
  return column.chosen === null && isAlone && mostly(column.profile.arrows, 0.7);
}

function withBoth(column: TableColumn): TableColumn {
  const note = 'Its cells name both ends, with an arrow or a “to” between.';
  return changed(column, meaning('both', { weak: true }), 'guess', note);
}

const NAMES_END: ReadonlySet<MeaningKind> = new Set([
  'source',
  'destination',
  'endpoint',
  'peer',
  'both',
]);

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

/**
 * `Connection | Direction` over `Lamp → Mast store | Client → Server`, `inside`: the first draws each row, and the second
 * says of what kind its ends are.
 */
function drawsFlow({ meaning: { kind }, profile }: TableColumn, beside: TableColumn): boolean {
  const isOfEnds = kind === 'flow' || kind === 'both';
  return isOfEnds && mostly(profile.arrows, 0.9) && mostly(beside.profile.arrows, 0.4);
}

/** `Any / Any` under `Source / Destination`; a network (`10.0.0.0/8`) is one end. */
const HALVES = 0.5;

function settleBoth(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { meaning: read, profile } = column;
  const hasTransport = columns.some(saysTransport);
  if (read.kind === 'direction' && columns.some((other) => drawsFlow(other, column))) {
    const note = 'Another column names both ends, with an arrow between.';
    return changed(column, meaning('foreign'), 'guess', note);
  }
  const isDirected = read.kind === 'direction' && mostly(profile.directions, 0.7);
  // Below `Direction` a name alone may have lost what stood between two; where no cell is a direction, all are names.
  const isOfNames = read.kind === 'direction' && profile.directions === 0;
  const namesEnds = mostly(profile.fromTo, isOfNames ? 0.3 : undefined);
  if (!isDirected && (mostly(profile.arrows, 0.4) || namesEnds)) {
    const note = 'Its cells name both ends, with an arrow or a “to” between.';
    return changed(column, meaning('both', { weak: true }), 'sure', note);
  }
  if (read.kind === 'both' && mostly(profile.halves, HALVES)) {
    const note = 'Its heading and its cells name both ends, and no arrow says which of them calls.';
    return changed(column, meaning('both', { weak: true }), 'sure', note);
  }
  // `Between`: one name is that of both ends.
  if (read.kind === 'both' && read.weak) return column;
  if (read.kind === 'both') return { ...column, meaning: meaning('peer') };
  if (read.kind === 'direction') {
    if (mostly(profile.transports, 0.8) && !hasTransport) {
      const transport = meaning('protocol', { layer: 'transport' });
      return changed(column, transport, 'sure', 'Its cells are transports, whatever its heading.');
    }
    // `Source`, `Target`: a way that each row is then said not to be read.
    return profile.filled === 0 ||
      mostly(profile.directions + profile.arrows, 0.3) ||
      mostly(profile.sides, 0.8)
      ? column
      : changed(
          column,
          meaning('foreign'),
          'guess',
          'It is headed as a direction, but names none.',
        );
  }
  return mostly(profile.sentences, 0.4) || mostly(profile.tellings, 0.4)
    ? changed(column, meaning('description'), 'guess', 'Its cells are sentences.')
    : changed(column, meaning('name'), 'guess', 'Its cells name no two ends.');
}
