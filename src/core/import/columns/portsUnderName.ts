/**
 * `Lamp servers | Description` over `22 | SSH`: ports below the name of those that listen on them. No column is headed as
 * ports, and what heads them is a name of machines, where what stands around the table speaks of ports. Or what each port is
 * for stands below that name, as `Keeper ports | Port` does over `HTTPS | 443`, or who uses it beside that: `Lamp server port |
 * Used by`.
 */
import type { TableContext } from './contextOf.ts';
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { isGeneric } from './impliedName.ts';
import { isMachine, isNoName } from './nameEvidence.ts';
import { nameIn } from './nameOfHeading.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

interface Named {
  readonly columns: readonly TableColumn[];
  readonly context: TableContext;
}

export function portsUnderName(columns: readonly TableColumn[], context: TableContext): Named {
  const forWhat = portsBesideName(columns, context) ?? servedUnderName(columns, context);
  if (forWhat !== null) return forWhat;
  const unchanged = { columns, context };
  const isOther = ({ meaning: { kind } }: TableColumn) => BESIDE.has(kind);
  const [named, ...more] = columns.filter((column) => !isOther(column));
  if (named === undefined || more.length > 0 || !context.speaksOfNetworks) return unchanged;
  const name = named.heading.trim();
  const isName = isMachine(name) && !isGeneric(name) && !isNoName(name, 'endpoint');
  if (named.chosen !== null || !isName || !arePorts(named)) return unchanged;
  const note = 'Its cells are ports, and its heading is the name of what listens on them.';
  return {
    columns: columns.map((column) =>
      column === named ? changed(column, meaning('port'), 'guess', note) : column,
    ),
    context: withOwner(context, name, name),
  };
}

function portsBesideName(columns: readonly TableColumn[], context: TableContext): Named | null {
  const headed = columns.filter(({ meaning: { kind } }) => !BESIDE.has(kind));
  const [numbers, ...others] = headed.filter(({ profile }) => mostly(profile.numbered, 0.8));
  const [named, ...more] = headed.filter((column) => column !== numbers);
  const areHeaded = headed.every(
    ({ meaning: { kind, flavour }, chosen }) =>
      kind === 'port' && flavour === 'plain' && chosen === null,
  );
  if (numbers === undefined || named === undefined || !areHeaded) return null;
  if (others.length + more.length > 0 || mostly(named.profile.mentionsPort, 0.1)) return null;
  const name = nameIn(named.heading)?.name;
  const isCalled = name !== undefined && named.meaning.states.purpose !== undefined;
  if (!isCalled || named.profile.filled === 0) return null;
  const note = 'Its cells say what the ports beside it are for, and its heading whose they are.';
  return {
    columns: columns.map((column) =>
      column === named ? changed(column, meaning('description'), 'guess', note) : column,
    ),
    context: withOwner(context, name, named.heading),
  };
}

/** `Lamp server service | Port` over `SSH | 22`, and `Lamp service port | Used by`: the heading says whose they are. */
function servedUnderName(columns: readonly TableColumn[], context: TableContext): Named | null {
  const isNamed = columns.some(({ meaning: { kind } }) => OTHERS.has(kind));
  if (isNamed || context.ends.some(({ certainty }) => certainty === 'sure')) return null;
  const hasUsers = columns.some(({ meaning: { kind } }) => kind === 'used-by');
  const ports = columns.filter(({ meaning: { kind } }) => kind === 'port');
  const served = columns.find(({ heading, chosen }) => chosen === null && SERVED.test(heading));
  if (served !== undefined) {
    const [, name = ''] = SERVED.exec(served.heading) ?? [];
    const note = 'Its cells are what is served, and its heading says by whom.';
    const own = changed(served, meaning('service', { part: 'component' }), 'guess', note);
    return ports.length === 0 || !isCalled(name)
      ? null
      : {
          columns: columns.map((column) => (column === served ? own : column)),
          context: withOwner(context, name, served.heading),
        };
  }
  const [only, ...more] = ports;
  const [, name = ''] = PORT_OF.exec(only?.heading ?? '') ?? [];
  const isAlone = hasUsers && more.length === 0 && columns.every((column) => !isThing(column));
  return only === undefined || !isAlone || !isCalled(name)
    ? null
    : { columns, context: withOwner(context, name, only.heading) };
}

const isCalled = (name: string): boolean => !isGeneric(name) && !isNoName(name, 'endpoint');

const isThing = ({ meaning: { kind } }: TableColumn): boolean =>
  kind === 'thing' || kind === 'service' || kind === 'name';

const MACHINES =
  '(?:servers?|nodes?|hosts?|gateways?|relays?|prox(?:y|ies)|controllers?|brokers?|agents?|appliances?)';
const SERVED = new RegExp(
  `^(\\S+(?: \\S+)? ${MACHINES}) (?:services?|process(?:es)?|daemons?)$`,
  'iu',
);
const PORT_OF = new RegExp(`^(\\S+(?: \\S+)? (?:service|${MACHINES})) ports?$`, 'iu');

const OTHERS: ReadonlySet<MeaningKind> = new Set(['source', 'destination', 'both', 'peer']);

function withOwner(context: TableContext, name: string, endsFrom: string): TableContext {
  const ends = [{ role: 'endpoint', name, certainty: 'guess' }] as const;
  return { ...context, ends, endsFrom, isSentence: false };
}

/** What may stand beside such ports, and names nobody. */
const BESIDE: ReadonlySet<MeaningKind> = new Set([
  'description',
  'protocol',
  'direction',
  'condition',
]);

/** Numbers of servers and other counts are seldom ports that everybody knows. */
function arePorts({ profile }: TableColumn): boolean {
  return (
    profile.filled > 0 &&
    !profile.counts &&
    mostly(profile.numbered, 0.8) &&
    mostly(profile.wellKnown, 0.3)
  );
}
