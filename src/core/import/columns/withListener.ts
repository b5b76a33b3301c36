/**
 * Ports that nobody has: neither a column nor a title says who listens. What they are for is then the name of
 * what listens, where it is short enough for one (`etcd client`); a guess, and better than no row at all. What is only
 * noted beside a row (`External use only`) is nobody's name, however short.
 */
import type { ColumnReading, ColumnRole } from '../columnRole.ts';
import type { ColumnScene } from './columnScene.ts';
import { listsPortKeys } from './settleNobody.ts';
import { mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

const NAME_LENGTH = 50;
const ASIDE = /\b(?:info|information)\b/;
/** `Notes`, `Additional remarks`: of `Purpose and notes` the first is more. */
const NOTED =
  /^(?:(?:other|additional|special|important|general) )*(?:(?:notes?|comments?|remarks?|observations?|bemerkung(?:en)?|anmerkung(?:en)?|hinweise?|kommentare?|commentaires?|remarques?|observaciones|notas?|comentarios?|комментарии|примечание|備考|备注|備註|註解|비고)(?:(?: and| et| und| y)? |$))+$/;

export function withListener(
  roles: readonly ColumnReading[],
  scene: ColumnScene,
): readonly ColumnReading[] {
  const { columns, usersCall } = scene;
  const has = (role: ColumnRole) => roles.some((reading) => reading.role === role);
  if (!has('port') || ENDS.some((role) => has(role)) || (has('source') && !usersCall)) return roles;
  const spoken = has('source') ? undefined : columns.find((column) => isListed(column, scene));
  if (spoken !== undefined)
    return roles.map((reading, at) => (at === spoken.index ? LISTED : reading));
  if (goesOut(scene) || listsPortKeys(columns)) return roles;
  const told = columns.filter(
    ({ meaning, chosen }) => meaning.kind === 'description' && chosen === null,
  );
  const named = told
    .filter((column) => !NOTED.test(column.folded) && canName(column))
    .toSorted(byPurpose)[0];
  if (named === undefined) return roles;
  const rest = told.filter((column) => column !== named);
  const longest = rest.toSorted(byLength)[0];
  return roles.map((reading, index): ColumnReading => {
    if (index === named.index) {
      return {
        role: has('source') ? 'destination' : 'endpoint',
        certainty: 'guess',
        why: 'Nothing says whose ports these are; what they are for is short enough for a name.',
      };
    }
    if (index !== longest?.index) return reading;
    return { role: 'description', certainty: longest.certainty, why: 'Its heading says so.' };
  });
}

/** What a row is for may be what listens; never whom a row that goes out reaches, nor what runs between two both ways. */
function goesOut({ columns, context }: ColumnScene): boolean {
  const told = columns.find(
    ({ meaning, profile }) => meaning.kind === 'direction' && profile.filled > 0,
  );
  if (told === undefined) return context.direction === 'outbound';
  return told.profile.outbound > FEW || mostly(told.profile.twoWay);
}

/** Of many rows that come in, one that lets all out names nobody, and takes no name from the others. */
const FEW = 0.2;

/** Short, and neither a sentence nor a way from one to another; nor what is noted here and there. */
function canName({ profile, folded }: TableColumn): boolean {
  const isNoted = ASIDE.test(folded) && !mostly(profile.filledShare);
  const isName = profile.filled > 0 && profile.meanLength <= NAME_LENGTH && !isNoted;
  const isTold = mostly(profile.sentences, 0.5) || mostly(profile.tellings, 0.5);
  return isName && !isTold && !mostly(profile.arrows, 0.5) && !mostly(profile.fromTo);
}

/** `GT06`, `TK103`: protocols that nobody knows, one in each row, with a port of its own: what the table lists. */
function isListed({ meaning, profile, chosen }: TableColumn, { columns }: ColumnScene): boolean {
  const hasTransport = columns.some(
    (other) => other.meaning.kind === 'port' && other.meaning.states.transport !== undefined,
  );
  return (
    chosen === null &&
    meaning.kind === 'protocol' &&
    hasTransport &&
    profile.filled > 1 &&
    profile.distinct === 1 &&
    !mostly(profile.protocols + profile.transports, 0.3)
  );
}

const LISTED: ColumnReading = {
  role: 'endpoint',
  certainty: 'guess',
  why: 'Nothing says whose ports these are, and each row names another protocol: it is what the table lists.',
};

const ENDS = ['endpoint', 'destination', 'ends'] as const;

/** What it is for goes before what is noted about it. */
function byPurpose(one: TableColumn, other: TableColumn): number {
  return Number(ASIDE.test(one.folded)) - Number(ASIDE.test(other.folded)) || byLength(other, one);
}

function byLength(one: TableColumn, other: TableColumn): number {
  return other.profile.meanLength - one.profile.meanLength || (one.folded < other.folded ? -1 : 1);
}
