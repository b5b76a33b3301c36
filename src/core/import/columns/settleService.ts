/** `Service` is a protocol, a port or a thing, as its cells are; `Type`, `Action`, `Rule` what theirs are. */
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

const hasPort = (columns: readonly TableColumn[]): boolean =>
  columns.some(({ meaning: read }) => read.kind === 'port' && read.flavour !== 'source');

const hasBothEnds = (columns: readonly TableColumn[]): boolean =>
  columns.some(({ meaning: read }) => read.kind === 'source') &&
  columns.some(({ meaning: read }) => read.kind === 'destination' || read.kind === 'endpoint');

export function settleService(
  column: TableColumn,
  columns: readonly TableColumn[],
  isNamed: boolean,
): TableColumn {
  const { meaning: read, profile } = column;
  // `Allow the mast to register with the keel`: a description says what for, and a rule no more than `Allow`.
  const isTold = read.kind === 'description' && profile.meanLength > LONGEST_ACTION;
  const isRule = NAMING_RULES.has(read.kind) && !isTold;
  if (isRule && mostly(profile.actions, 0.8) && !hasAction(columns)) {
    return changed(column, meaning('action'), 'sure', 'Its cells allow and deny.');
  }
  if (TELLING.has(read.kind) && isOfWays(column) && !hasDirection(columns)) {
    return changed(column, meaning('direction'), 'guess', 'Its cells are directions.');
  }
  switch (read.kind) {
    case 'service':
    case 'thing':
      return settleServiceCells(column, columns, isNamed);
    case 'destination':
      return isSpokenThere(column, columns)
        ? changed(column, APPLICATION, 'sure', 'Its cells say what is spoken.')
        : column;
    case 'type':
      return settleType(column, columns);
    case 'action':
      if (saysWho(column, columns)) {
        const note = 'It says who has access, and its cells are addresses.';
        return changed(column, meaning('source', { part: 'address', weak: true }), 'guess', note);
      }
      return profile.filled === 0 || mostly(profile.actions + profile.yesNo)
        ? column
        : changed(column, meaning('foreign'), 'guess', 'Its cells neither allow nor deny.');
    case 'authentication':
      return mostly(profile.addresses) && (hasDirection(columns) || columns.some(isOfWays))
        ? changed(column, meaning('peer', { part: 'address' }), 'guess', IS_LET)
        : column;
    case 'condition':
      return mostly(profile.sentences, 0.5)
        ? changed(column, meaning('description'), 'guess', 'Its cells are sentences.')
        : column;
    case 'number':
    case 'rule':
      return settleNumber(column, columns);
    default:
      return column;
  }
}

/** `Destination | Destination service` over `store | HTTPS`: what is spoken, where another column says with whom. */
function isSpokenThere(
  { index, folded, profile }: TableColumn,
  columns: readonly TableColumn[],
): boolean {
  const isCalled = ({ meaning: { kind, part }, index: own }: TableColumn) =>
    own !== index && kind === 'destination' && (part === 'plain' || part === 'host');
  return SERVICE.test(folded) && mostly(profile.protocols, 0.5) && columns.some(isCalled);
}

const SERVICE = /\b(?:services?|svc)(?: names?)?$/;
const APPLICATION = meaning('protocol', { layer: 'application' });

/** `Access` over `Your IP only`, `10.0.0.0/8`: from where, and not whether. */
function saysWho({ folded, profile }: TableColumn, columns: readonly TableColumn[]): boolean {
  const isNamed = columns.some(({ meaning: { kind } }) => kind === 'source' || kind === 'peer');
  return /\baccess\b/.test(folded) && !isNamed && hasPort(columns) && mostly(profile.origins);
}

/** `Authorization object` over `10.0.0.0/8`: of whom the rule is, at the other end of it. */
const IS_LET = 'Its cells are addresses, and each row says which way it runs: it is the other end.';

const LONGEST_ACTION = 30;

/** `ACCEPT` is nobody’s name, whatever stands above it. */
const NAMING_RULES: ReadonlySet<MeaningKind> = new Set([
  'rule',
  'name',
  'number',
  'thing',
  'service',
  'condition',
  'description',
  'destination',
  // `Status` over `Allowed` and `Denied after tests`.
  'foreign',
]);

/** Headings of what is said of a row, and of no name: `Use`, `Rule`, `Connection`. */
const TELLING: ReadonlySet<MeaningKind> = new Set(['description', 'rule', 'flow', 'condition']);

const hasDirection = (columns: readonly TableColumn[]): boolean =>
  columns.some(({ meaning: read }) => read.kind === 'direction');

const isOfWays = ({ profile }: TableColumn): boolean => mostly(profile.ways, 0.7);

const hasAction = (columns: readonly TableColumn[]): boolean =>
  columns.some(({ meaning: read }) => read.kind === 'action');

function settleNumber(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { meaning: read, profile } = column;
  // `Firewall rules` over `TCP 80`, `UDP 53`.
  if (read.kind === 'rule' && !hasPort(columns) && mostly(profile.stated, 0.5))
    return holdingPorts(column);
  const isPort =
    mostly(profile.wholeNumbers, 0.8) &&
    mostly(profile.wellKnown, 0.3) &&
    !profile.counts &&
    !ORDERED.test(column.folded);
  const isSpoken = columns.some(({ meaning: other }) => other.kind === 'protocol');
  if (read.kind === 'number' && isPort && isSpoken && !hasPort(columns)) {
    return changed(
      column,
      meaning('port'),
      'guess',
      'Its cells are ports, and no column is headed so.',
    );
  }
  const isShort = read.kind === 'number' && profile.meanLength <= 12;
  return profile.counts || mostly(profile.wholeNumbers) || isShort
    ? { ...column, meaning: meaning('number') }
    : changed(column, meaning('name'), 'sure', 'Its cells are names, not numbers.');
}

/** Numbers of rows and rules, of which many are numbers of ports as well: `1000`, `3000`. */
const ORDERED =
  /\b(?:priority|rules?|orders?|seq|sequence|index|idx|rows?|lines?|steps?|flows?|ids?|items?|serial|entry|sl|sr)\b/;

/**
 * Beside both ends even a thing is what is spoken, if its cells are protocols: who speaks is named already;
 * and where rules allow and deny, a service is what they let pass, whatever it is called.
 * Without ends a service is whose port it is, unless its cells are protocols that nothing is called by (`SSH`,
 * unlike `Redis`) and another column or a title says whose they are.
 */
function settleServiceCells(
  column: TableColumn,
  columns: readonly TableColumn[],
  isNamed: boolean,
): TableColumn {
  const { meaning: read, profile } = column;
  const isBesideEnds = hasBothEnds(columns);
  if (read.kind === 'thing' && !isBesideEnds) return column;
  if (!hasPort(columns) && mostly(profile.mentionsPort, 0.5)) return holdingPorts(column);
  // `Service (:Port)` between two ends is what they speak, and on which port where that is another.
  const isHeaded = isBesideEnds && read.states.also?.includes('port') === true;
  const holds = profile.mentionsPort + profile.protocols + profile.transports;
  if (isHeaded && !hasPort(columns) && mostly(holds, 0.5)) return holdingPorts(column);
  const has = (test: (other: TableColumn) => boolean) =>
    columns.some((other) => other !== column && test(other));
  const isRuled = has(({ meaning: other }) => other.kind === 'action');
  const hasProtocol = has(({ meaning: other }) => other.kind === 'protocol');
  const hasOther = isNamed || has(({ meaning: other }) => NAMING.has(other.kind));
  const isSpoken = isBesideEnds
    ? mostly(profile.protocols, 0.5) || (read.kind === 'service' && !hasProtocol && isRuled)
    : isSpeech(profile, hasOther, {
        isRuled,
        isWay: isNamed && hasProtocol && hasDirection(columns),
      });
  return isSpoken && !(read.kind === 'thing' && hasProtocol)
    ? changed(column, APPLICATION, 'sure', 'Its cells say what is spoken.')
    : column;
}

/**
 * `SSH`, `HTTPS`, `Custom TCP` are what rules let pass, whether or not something else says whose ports they are. Beside a
 * title that does, transports and ways, `PostgreSQL` or a word that nobody knows is spoken where the rows around it are.
 */
function isSpeech(
  { protocols, products }: TableColumn['profile'],
  hasOther: boolean,
  { isRuled, isWay }: { readonly isRuled: boolean; readonly isWay: boolean },
): boolean {
  const spoken = protocols - products;
  if (isWay && mostly(spoken, 0.5)) return true;
  return (
    mostly(protocols) && !mostly(products, 0.3) && (hasOther || (isRuled && mostly(spoken, 0.8)))
  );
}

const NAMING: ReadonlySet<MeaningKind> = new Set([
  'source',
  'destination',
  'endpoint',
  'thing',
  'name',
  'peer',
  'used-by',
]);

function holdingPorts(column: TableColumn): TableColumn {
  const read = meaning('port', { states: { also: ['protocol'] } });
  return changed(column, read, 'sure', 'Its cells hold ports, and no other column is headed so.');
}

function settleType(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { profile } = column;
  const isOnlyOne = !columns.some(({ meaning: { kind } }) => kind === 'protocol');
  // `SSH`, `HTTPS`, `Custom TCP`: what a rule of a cloud lets pass, of either layer.
  if (isOnlyOne && hasPort(columns) && !mostly(profile.transports, 1) && mostly(profile.protocols))
    return changed(column, meaning('protocol'), 'guess', 'Its cells are what is spoken.');
  if (mostly(profile.transports)) {
    const read = meaning('protocol', { layer: 'transport' });
    return changed(column, read, 'guess', 'Its cells are transports.');
  }
  if (mostly(profile.directions)) {
    return changed(column, meaning('direction'), 'guess', 'Its cells are directions.');
  }
  return mostly(profile.actions)
    ? changed(column, meaning('action'), 'guess', 'Its cells allow and deny.')
    : column;
}

/** A `Protocol` that holds ports where no column does, or transports where another holds the protocols. */
export function settleProtocol(column: TableColumn, columns: readonly TableColumn[]): TableColumn {
  const { meaning: read, profile } = column;
  if (read.kind !== 'protocol' || read.weak) return column;
  if (!hasPort(columns) && mostly(profile.mentionsPort, 0.5)) return holdingPorts(column);
  const hasApplication = columns.some(
    ({ meaning: other }) => other.kind === 'protocol' && other.layer === 'application',
  );
  if (read.layer !== 'any' || !hasApplication || !mostly(profile.transports, 0.7)) return column;
  const transport = meaning('protocol', { layer: 'transport' });
  return changed(
    column,
    transport,
    'sure',
    'Its cells are transports, and another column names the protocols.',
  );
}
