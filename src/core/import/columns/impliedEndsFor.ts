/** The ends that a table's title names, as far as its columns leave any to be named. */
import type { ColumnReading, ColumnRole, ImpliedEnd } from '../columnRole.ts';
import type { Place } from '../../model/place.ts';
import type { TableContext } from './contextOf.ts';
import type { ImpliedName } from './impliedName.ts';

export function impliedEndsFor(
  roles: readonly ColumnReading[],
  context: TableContext,
  turns: boolean,
  place: Place,
): readonly ImpliedEnd[] {
  const has = (role: ColumnRole) => roles.some((reading) => reading.role === role);
  if (has('ends') || (has('source') && has('destination'))) return [];
  return neededEnds(has, context, turns).map(({ role, name, certainty }) => ({
    role,
    name,
    certainty,
    place,
    why:
      certainty === 'sure'
        ? `“${cut(context.endsFrom ?? '')}” says so.`
        : `It stands under “${cut(context.endsFrom ?? '')}”.`,
  }));
}

function neededEnds(
  has: (role: ColumnRole) => boolean,
  context: TableContext,
  turns: boolean,
): readonly ImpliedName[] {
  const { ends, direction } = context;
  const of = (role: ImpliedName['role']) => ends.filter((end) => end.role === role);
  const as = (role: ImpliedName['role'], found: readonly ImpliedName[]) =>
    found.slice(0, 1).map((end) => ({ ...end, role }));
  const named = [...of('destination'), ...of('endpoint'), ...of('source')];
  if (turns) return has('source') ? [] : as('source', named);
  if (has('source')) {
    const called = [...of('destination'), ...of('endpoint')];
    return as('destination', direction === 'outbound' ? of('destination') : called);
  }
  if (has('destination')) {
    const isOutbound = direction === 'outbound';
    const callers = ends.filter(
      (end) =>
        end.role === 'source' ||
        (end.role === 'endpoint' && (isOutbound || end.certainty === 'sure')),
    );
    return as('source', callers).map((end) =>
      end.certainty === 'sure' && !isOutbound && of('source').length === 0
        ? { ...end, certainty: 'guess' as const }
        : end,
    );
  }
  if (has('endpoint')) return of('source');
  if (of('source').length > 0 && of('destination').length > 0)
    return [...of('source'), ...of('destination')];
  if (of('source').length > 0) return of('source');
  // `Traffic to X`, `Outbound to X`: it is called, whichever way a row says that it runs.
  if (direction !== 'inbound' && of('destination').length > 0) return of('destination');
  return as('endpoint', named);
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
