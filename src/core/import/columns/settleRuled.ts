/**
 * `sg_name | rule_type | dst_cidr | dst_sg`: rules of groups of machines, of both ways. Whose rule it is and which way it runs
 * says more than a heading that calls the other end a destination in every row: what comes in does not go there.
 */
import { readDirection } from '../cells/readDirection.ts';
import type { RawRow } from '../rawTable.ts';
import { tellingText } from './cellKinds.ts';
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

/** Whose rules they are: never who is at the other end, where a heading says that of another column. */
const OWNER =
  /^(?:(?:network )?security groups?|n?sgs?|asgs?|network polic(?:y|ies)|firewall polic(?:y|ies)|acls?)(?: (?:names?|ids?))?$/;
const WAYS: ReadonlySet<MeaningKind> = new Set(['direction', 'type', 'unknown']);
/** So many rows tell. */
const MOST_ROWS = 400;

export function settleRuled(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
): readonly TableColumn[] {
  const of = (kind: MeaningKind) => columns.filter((column) => column.meaning.kind === kind);
  const [sources, destinations] = [of('source'), of('destination')];
  const ends = sources.length === 0 ? destinations : destinations.length === 0 ? sources : [];
  const way = columns.find(
    ({ meaning: { kind }, profile }) => WAYS.has(kind) && mostly(profile.ways),
  );
  const owners = columns.filter(({ folded }) => OWNER.test(folded));
  const isFree = [...ends, ...owners].every(({ chosen }) => chosen === null);
  if (ends.length === 0 || of('peer').length > 0 || owners.length !== 1 || !isFree) return columns;
  const against = sources.length === 0 ? 'inbound' : 'outbound';
  if (way === undefined || !rows.slice(0, MOST_ROWS).some((row) => wayOf(row, way) === against)) {
    return columns;
  }
  const note = 'Each row says whose rule it is and which way it runs: this is the other end of it.';
  return columns.map((column) =>
    ends.includes(column)
      ? changed(column, meaning('peer', { part: column.meaning.part }), 'guess', note)
      : column,
  );
}

function wayOf({ cells }: RawRow, { index }: TableColumn): ReturnType<typeof readDirection> {
  return readDirection(tellingText(cells[index]?.text ?? ''));
}
