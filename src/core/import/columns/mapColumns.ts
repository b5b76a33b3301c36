/**
 * What each column of a table is for, and what kind of table that makes: by headings first, by cells where
 * headings are silent or plainly wrong, and by what a reader chose before all of it.
 */
import type {
  ChosenMapping,
  ColumnReading,
  ColumnRole,
  ImpliedEnd,
  TableMapping,
} from '../columnRole.ts';
import type { RawTable } from '../rawTable.ts';
import { aroundArrows } from './aroundArrows.ts';
import { assignRoles } from './assignRoles.ts';
import { sceneOf } from './columnScene.ts';
import type { ColumnScene } from './columnScene.ts';
import { contextOf } from './contextOf.ts';
import type { TableContext } from './contextOf.ts';
import { decideKind } from './decideKind.ts';
import { guessMeanings } from './guessMeanings.ts';
import { headingsOf } from './headingsOf.ts';
import type { HeadedTable } from './headingsOf.ts';
import { foldHeading } from './headingWords.ts';
import { impliedEndsFor } from './impliedEndsFor.ts';
import { joinBounds } from './joinBounds.ts';
import { joinInstead } from './joinInstead.ts';
import { joinTicked } from './joinTicked.ts';
import { meaningOfRole } from './meaningOfRole.ts';
import { withOpened } from './openedTo.ts';
import { pageEnd } from './pageEnd.ts';
import { portsUnderName } from './portsUnderName.ts';
import { profileColumn } from './profileColumn.ts';
import { readGrid } from './readGrid.ts';
import { readHeading } from './readHeading.ts';
import { settleAddress } from './settleAddress.ts';
import { settleAnywhere } from './settleAnywhere.ts';
import { settleHeld } from './settleHeld.ts';
import { settleListed } from './settleListed.ts';
import { settleMeanings } from './settleMeanings.ts';
import { settleOutbound } from './settleOutbound.ts';
import { settlePeer } from './settlePeer.ts';
import { settleRuled } from './settleRuled.ts';
import { settleTargets, withTarget } from './settleTargets.ts';
import type { TableColumn } from './tableColumn.ts';
import { settleTurned } from './settleTurned.ts';
import { withListener } from './withListener.ts';
import { withoutDenied } from './withoutDenied.ts';

export function mapColumns(table: RawTable, chosen: ChosenMapping | null): TableMapping {
  const headed = headingsOf(table);
  const allowed = withoutDenied(columnsOf(headed, chosen));
  const bound = joinTicked(joinBounds(allowed, headed.rows), headed.rows);
  const ruled = settleRuled(bound, headed.rows);
  const columns = aroundArrows(joinInstead(ruled, headed.rows), headed.rows);
  const around = contextOf(table, headed.title);
  const wanted = chosen?.kind ?? null;
  const grid =
    wanted === null || wanted === 'grid' ? gridOf(columns, headed, around, wanted) : null;
  if (grid !== null) return grid;
  const { columns: own, context: named } = portsUnderName(columns, around);
  const context = withTarget(own, withOpened(own, named, table), table);
  const told = settleMeanings(settleListed(guessMeanings(own), context), context.ends.length > 0);
  const settled = settleHeld(told, headed.rows, context);
  const addressed = settleAddress(settlePeer(settled, context), headed.rows);
  const sided = settleAnywhere(addressed, headed.rows, context);
  const turned = settleTurned(sided, headed.rows, context);
  const reached = settleTargets(settleOutbound(turned, context), headed.rows, context);
  const scene = sceneOf(reached, context);
  return mappingOf(table, scene, wanted);
}

function columnsOf(
  { headings, rows }: HeadedTable,
  chosen: ChosenMapping | null,
): readonly TableColumn[] {
  return headings.map((heading, index) => {
    const role = chosen?.columns[index] ?? null;
    return {
      index,
      heading,
      folded: foldHeading(heading),
      meaning: role === null ? readHeading(heading) : meaningOfRole(role, heading),
      profile: profileColumn(rows, index),
      certainty: role === null ? 'sure' : 'chosen',
      note: null,
      chosen: role,
    };
  });
}

function mappingOf(
  table: RawTable,
  scene: ColumnScene,
  wanted: TableMapping['kind'] | null,
): TableMapping {
  const turns = scene.peerIs === 'turns';
  const assigned = assignRoles(scene);
  const around = impliedEndsFor(assigned, scene.context, turns, table.place);
  // What the rows say that their ports are for goes before what a sentence speaks of, and not before a title.
  const isLoose =
    scene.context.isSentence &&
    around.every(({ role, certainty }) => role === 'endpoint' && certainty === 'guess');
  const roles = around.length > 0 && !isLoose ? assigned : withListener(assigned, scene);
  const found =
    roles === assigned ? around : impliedEndsFor(roles, scene.context, turns, table.place);
  const verdict = decideKind({ scene, roles, ends: found });
  const kind = wanted ?? verdict.kind;
  const named = kind !== 'set-aside' && found.length === 0 ? pageEnd(table, roles, scene) : found;
  const impliedEnds = kind === 'flows' ? named.map(callable) : named;
  return {
    kind,
    columns: kind === 'flows' && !turns ? roles.map(withoutEndpoint) : roles,
    why: wanted === null ? verdict.why : 'You chose it.',
    ...(kind === 'set-aside' ? {} : impliedOf(scene.context, roles)),
    ...(kind === 'set-aside' || impliedEnds.length === 0 ? {} : { impliedEnds }),
    ...(turns && kind === 'flows' ? { turnsByDirection: true } : {}),
  };
}

/** Nobody merely listens in a table of flows: what is named beside both ends is whose flow it is. */
function withoutEndpoint(reading: ColumnReading): ColumnReading {
  return reading.role === 'endpoint' && reading.certainty !== 'chosen'
    ? { ...reading, role: 'subject' }
    : reading;
}

/** Where rows say who calls, whose ports these are is who is called. */
function callable(end: ImpliedEnd): ImpliedEnd {
  return end.role === 'endpoint' ? { ...end, role: 'destination' } : end;
}

function impliedOf(context: TableContext, roles: readonly ColumnReading[]): Partial<TableMapping> {
  const hasTransport = roles.some(({ role }) => role === 'transport');
  return {
    ...(context.direction === null ? {} : { impliedDirection: context.direction }),
    ...(context.transport === null || hasTransport ? {} : { impliedTransport: context.transport }),
  };
}

const BESIDE_GRIDS: ReadonlyMap<string, ColumnRole> = new Map<string, ColumnRole>([
  ['description', 'description'],
  ['number', 'number'],
]);

/** A grid by what is in it, or because a reader says so: then the first column has the sources. */
function gridOf(
  columns: readonly TableColumn[],
  { rows }: HeadedTable,
  context: TableContext,
  wanted: TableMapping['kind'] | null,
): TableMapping | null {
  const grid = readGrid(columns, rows, context);
  if (grid === null && wanted !== 'grid') return null;
  const readings = columns.map((column): ColumnReading => {
    if (column.chosen !== null)
      return { role: column.chosen, certainty: 'chosen', why: 'You chose it.' };
    const certainty = grid === null ? 'chosen' : 'sure';
    if (column.index === (grid?.source ?? 0)) {
      return { role: 'source', certainty, why: 'Its cells name who calls.' };
    }
    const isDestination =
      grid === null ? column.folded !== '' : grid.destinations.has(column.index);
    return isDestination
      ? { role: 'destination', certainty, why: 'Its heading names who is called.' }
      : {
          role: BESIDE_GRIDS.get(column.meaning.kind) ?? 'other',
          certainty,
          why: 'It stands beside the grid.',
        };
  });
  return {
    kind: 'grid',
    columns: readings,
    why: grid?.why ?? 'You chose it.',
    ...impliedOf(context, readings),
  };
}
