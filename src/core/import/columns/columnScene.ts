/** What all columns together say, before any of them gets a role: which ends are named at all, and how. */
import type { TableContext } from './contextOf.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export interface ColumnScene {
  readonly columns: readonly TableColumn[];
  readonly context: TableContext;
  readonly hasSource: boolean;
  readonly hasDestination: boolean;
  /** Whether one column names both ends. */
  readonly hasEnds: boolean;
  /** What a column that names the other end stands for; `turns` where each row says which way it runs. */
  readonly peerIs: 'source' | 'destination' | 'turns' | 'nothing';
  /** Whether a column or a title says which way rows run. */
  readonly hasWay: boolean;
  /** Whether `Used by` is who calls, and not whose port it is. */
  readonly usersCall: boolean;
}

export function sceneOf(columns: readonly TableColumn[], context: TableContext): ColumnScene {
  const has = (kind: MeaningKind) => columns.some((column) => column.meaning.kind === kind);
  const hasUsers = has('used-by');
  const hasThing = columns.some((column) => isThing(column));
  const usersCall =
    hasUsers &&
    !has('source') &&
    ((hasThing && !areHolders(columns)) ||
      has('destination') ||
      has('direction') ||
      saysWhoCalls(columns) ||
      namesCallers(columns) ||
      // `Lamp server port | Used by`: who holds it is said already.
      namesOwner(columns, context));
  const hasCaller = has('source') || usersCall;
  const calls = hasCaller && has('endpoint') && !has('destination');
  const peerIs = peerOf(columns, context, hasCaller, has('destination') || calls);
  return {
    columns,
    context,
    hasSource: hasCaller || peerIs === 'source',
    hasDestination: has('destination') || calls || peerIs === 'destination',
    hasEnds: has('both'),
    peerIs,
    hasWay: context.direction !== null || hasDirections(columns),
    usersCall,
  };
}

/** Whether the heading of a column says whose ports they all are. */
export function namesOwner(
  columns: readonly TableColumn[],
  { endsFrom }: Pick<TableContext, 'endsFrom'>,
): boolean {
  return columns.some(({ heading }) => heading !== '' && heading === endsFrom);
}

/** `Accessed by` can only be who calls; `Used by` may be the process that holds the port. */
function saysWhoCalls(columns: readonly TableColumn[]): boolean {
  return columns.some(
    ({ meaning, folded }) =>
      meaning.kind === 'used-by' &&
      !/^(?:used by|users?|who|.*\bthe port|.*\bthis port)$/.test(folded),
  );
}

/**
 * `Node | Port | Used by` over `Workers | 10250 | kubelet`: where only machines stand beside it, who uses a port may as well
 * be the process that holds it. Nobody is made the caller of that, unless the cells are callers.
 */
function areHolders(columns: readonly TableColumn[]): boolean {
  const things = columns.filter(isThing);
  const users = columns.filter(
    ({ meaning, folded }) => meaning.kind === 'used-by' && folded === 'used by',
  );
  const isOfMachines =
    things.length > 0 &&
    things.every(({ meaning: { part }, profile }) => {
      const isMachine = part === 'host' || part === 'group';
      return isMachine && profile.distinct < 1;
    });
  return isOfMachines && users.some(({ profile }) => !mostly(profile.callers, CALLING));
}

/** So many callers among users that the others are, too. */
const CALLING = 0.3;

/**
 * `User` over `All nodes`, `Web browser or API client`, `Management cluster`: nobody of those is the process that holds a
 * port, which has one name. Accounts of a system (`root`) are no callers either.
 */
function namesCallers(columns: readonly TableColumn[]): boolean {
  return columns.some(
    ({ meaning, folded, profile }) =>
      meaning.kind === 'used-by' &&
      (mostly(profile.callers, 0.5) || (/^users?$/.test(folded) && mostly(profile.manyHosts, 0.5))),
  );
}

function isThing({ meaning }: TableColumn): boolean {
  return meaning.kind === 'thing' || meaning.kind === 'service';
}

function hasDirections(columns: readonly TableColumn[]): boolean {
  return columns.some(
    ({ meaning, profile }) => meaning.kind === 'direction' && mostly(profile.directions, 0.3),
  );
}

/** `Component | Port | Communicates with`: the port is that of the component, so that others call it. */
function hasOwnPorts(columns: readonly TableColumn[]): boolean {
  return columns.some(({ meaning, index }) => {
    const before = columns[index - 1];
    return (
      meaning.kind === 'port' &&
      before !== undefined &&
      isThing(before) &&
      before.meaning.part !== 'group' &&
      before.meaning.part !== 'address'
    );
  });
}

function peerOf(
  columns: readonly TableColumn[],
  { direction }: TableContext,
  hasSource: boolean,
  hasDestination: boolean,
): ColumnScene['peerIs'] {
  if (!columns.some(({ meaning }) => meaning.kind === 'peer')) return 'nothing';
  if (hasSource && hasDestination) return 'nothing';
  if (hasSource) return 'destination';
  if (hasDestination) return 'source';
  if (direction === null && !hasDirections(columns) && hasOwnPorts(columns)) return 'source';
  if (hasDirections(columns) || direction === null || direction === 'internal') return 'turns';
  return direction === 'inbound' ? 'source' : 'destination';
}
