/**
 * Columns headed as things whose cells are nobody’s names: in which region of a cloud a row holds, for which edition of a
 * product, whether one sends or receives. Who is made an end of a flow by one of these is drawn as a machine.
 */
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';
import { END_MEANINGS } from './endMeanings.ts';

/** `isNamed`: a text around the table names an end. */
export function settleNobody(
  column: TableColumn,
  columns: readonly TableColumn[],
  isNamed: boolean,
): TableColumn {
  const { meaning: read, profile, folded } = column;
  // Under `Ports on the keeper`, who listens is said, and this tells what of it.
  if (isNamed && read.kind === 'name' && WHAT_THERE.test(folded))
    return changed(column, meaning('description'), 'guess', 'It tells what answers there.');
  if (isBound(column, columns))
    return changed(
      column,
      meaning('foreign'),
      'sure',
      'It says where something listens, and not what.',
    );
  if (THINGS.has(read.kind) && mostly(profile.editions, 0.8))
    return changed(column, meaning('foreign'), 'sure', 'Its cells are editions of a product.');
  const isKey = mostly(profile.portKeys) && columns.some(hasPorts);
  if (isKey && (THINGS.has(read.kind) || read.kind === 'number'))
    return changed(column, meaning('foreign'), 'sure', 'Its cells are the keys of settings.');
  if (read.kind === 'flow' && mostly(profile.deeds, 0.8))
    return changed(column, meaning('foreign'), 'sure', 'Its cells say what is done.');
  const isRegion = read.kind === 'thing' && read.part === 'group' && REGION.test(folded);
  return isRegion && columns.some((other) => other !== column && mayBeEnd(other))
    ? changed(column, meaning('foreign'), 'sure', 'It says where a row holds, and names nobody.')
    : column;
}

/**
 * `Bound to`, `Listen address`: where something listens, whose name stands elsewhere or nowhere. What has a port in every
 * cell is left, for it may be the only one.
 */
function isBound(column: TableColumn, columns: readonly TableColumn[]): boolean {
  const { meaning: read, profile, folded } = column;
  if (read.kind === 'port' || read.kind === 'source' || !BOUND.test(folded)) return false;
  if (read.states.also?.includes('port') === true || mostly(profile.hostPorts, 0.3)) return false;
  const isNamed = columns.some(
    (other) => other !== column && (NAMED.has(other.meaning.kind) || other.meaning.kind === 'peer'),
  );
  return mostly(profile.ownAddresses, 0.5) || (isNamed && mostly(profile.addresses));
}

const BOUND =
  /^(?:(?:is |are )?bound (?:to|on|at)|binds?(?: (?:to|on|at))?|listens? (?:at|to)|(?:bind|binding|bound|listen|listening|listener)(?: ip)? ?(?:addresses|address|addr|interfaces?|ips?|nics?)|binding|(?:on )?interfaces?|scope)(?: by default)?$/;

const NAMED: ReadonlySet<MeaningKind> = new Set([
  'thing',
  'service',
  'endpoint',
  'name',
  'description',
]);

const THINGS: ReadonlySet<MeaningKind> = new Set([
  'thing',
  'service',
  'endpoint',
  'name',
  'type',
  'unknown',
]);

/** Beside no port its own cells are all that there is. */
const hasPorts = ({ meaning: { kind } }: TableColumn): boolean => kind === 'port';

/** Whether each port stands beside the setting that holds it: what a row says of that is of the setting. */
export function listsPortKeys(columns: readonly TableColumn[]): boolean {
  return columns.some(
    ({ meaning: { kind }, profile }) => kind === 'foreign' && mostly(profile.portKeys),
  );
}

/** `What answers there`. */
const WHAT_THERE = /^what (?:\S+ ){1,3}(?:there|here|on (?:it|them|each))$/;

const REGION = /^(?:\S+ )?regions?$/;

/** Something else in the row is there to be called or to call. */
function mayBeEnd({ meaning: { kind }, profile }: TableColumn): boolean {
  return END_MEANINGS.has(kind) || (kind === 'unknown' && !mostly(profile.numbered, 0.3));
}
