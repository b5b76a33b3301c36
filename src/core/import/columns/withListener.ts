/**
 * Ports that nobody has: neither a column nor a title says who listens. What they are for is then the name of
 * what listens, where it is short enough for one (`etcd client`); a guess, and better than no row at all.
 */
import type { ColumnReading, ColumnRole } from '../columnRole.ts';
import type { ColumnScene } from './columnScene.ts';
import type { TableColumn } from './tableColumn.ts';

const NAME_LENGTH = 60;
const ASIDE = /\b(?:notes?|comments?|remarks?|info|information|bemerkung|anmerkung|kommentar)/;

export function withListener(
  roles: readonly ColumnReading[],
  { columns }: ColumnScene,
): readonly ColumnReading[] {
  const has = (role: ColumnRole) => roles.some((reading) => reading.role === role);
  if (!has('port') || ENDS.some((role) => has(role))) return roles;
  const told = columns.filter(
    ({ meaning, chosen }) => meaning.kind === 'description' && chosen === null,
  );
  const named = told
    .filter(({ profile }) => profile.filled > 0 && profile.meanLength <= NAME_LENGTH)
    .toSorted(byPurpose)[0];
  if (named === undefined) return roles;
  const rest = told.filter((column) => column !== named);
  const longest = rest.toSorted(byLength)[0];
  return roles.map((reading, index): ColumnReading => {
    if (index === named.index) {
      return {
        role: 'endpoint',
        certainty: 'guess',
        why: 'Nothing says whose ports these are; what they are for is short enough for a name.',
      };
    }
    if (index !== longest?.index) return reading;
    return { role: 'description', certainty: longest.certainty, why: 'Its heading says so.' };
  });
}

const ENDS = ['endpoint', 'source', 'destination', 'ends'] as const;

/** What it is for goes before what is noted about it. */
function byPurpose(one: TableColumn, other: TableColumn): number {
  return Number(ASIDE.test(one.folded)) - Number(ASIDE.test(other.folded)) || byLength(other, one);
}

function byLength(one: TableColumn, other: TableColumn): number {
  return other.profile.meanLength - one.profile.meanLength || (one.folded < other.folded ? -1 : 1);
}
