/**
 * Who calls and who is called: from the columns that name them, from what stands above the table where no
 * column does, turned by the direction where the page tells that apart from the names.
 */
import { findTransport } from '../../model/knownWords.ts';
import { isPortless } from '../cells/portless.ts';
import { readDirected } from '../cells/readDirected.ts';
import type { DirectionReading } from '../cells/readDirection.ts';
import type { ImpliedEnd } from '../columnRole.ts';
import { SILENT_SOURCE, SILENT_TARGET, bothWays, meansTwoFlows } from './bothWays.ts';
import { readDirectedEnds } from './directedEnds.ts';
import { makeProblem } from './makeProblem.ts';
import type { ProblemCode } from './problemCodes.ts';
import { readArrows } from './readArrows.ts';
import type { SidesReading } from './readArrows.ts';
import { isUnnamed, notStated, readImplied, readNames, readSide } from './readSide.ts';
import type { SideReading, SideRole } from './readSide.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { readPortOfWhom, readSaidEnds, readToldOverPort } from './saidEnds.ts';
import { callerInPorts, callerInPurpose, readSidesInPorts } from './sidesInPorts.ts';
import { findColumn } from './tableSetup.ts';
import type { Implied, TableSetup } from './tableSetup.ts';
import { withSubject } from './withSubject.ts';

export function readSides(
  cells: readonly Cell[],
  setup: TableSetup,
  implied: Implied,
  direction: DirectionReading,
): SidesReading {
  const arrows = readArrows(cells, setup);
  // Where several arrows are drawn, *both* of inbound and outbound says no more than they do.
  if (arrows !== null) {
    return arrows.sides.length > 1 ? arrows : bothWays(arrows, direction, true);
  }
  const directed = readDirectedEnds(cells, setup);
  if (directed !== null) return directed;
  const inPorts =
    readSidesInPorts(cells, setup) ??
    readToldOverPort(cells, setup, implied) ??
    readPortOfWhom(cells, setup, implied);
  if (inPorts !== null) return inPorts;
  const [from, to] =
    setup.kind === 'ports'
      ? readListener(cells, setup, implied, direction)
      : readNamed(cells, setup, implied, direction);
  const settled = settle(from, to);
  const isMissing = from.kind === 'empty' || to.kind === 'empty';
  const said = isMissing ? readSaidEnds(cells, setup) : null;
  const ends = said ?? withLeftOut(settled, cells, setup);
  const isGuess = ends.problems.some(({ code }) => code === 'end-implied');
  return bothWays(ends, direction, isGuess || meansTwoFlows(cells, setup));
}

function withLeftOut(
  reading: SidesReading,
  cells: readonly Cell[],
  setup: TableSetup,
): SidesReading {
  const isUnsaid = reading.sides.some(({ from, to }) => [...from.ends, ...to.ends].some(isUnnamed));
  const cell = (['source', 'destination'] as const)
    .map((role) => cellOf(cells, findColumn(setup, role)))
    .find((one) => one?.text === '');
  if (!setup.isOneSided || !isUnsaid || cell === undefined || cell === null) return reading;
  return { ...reading, problems: [...reading.problems, makeProblem('end-left-out', cell)] };
}

type Ends = readonly [from: SideReading, to: SideReading];

/** Where something listens: the other side is named by a column, by a title, or not at all. */
function readListener(
  cells: readonly Cell[],
  setup: TableSetup,
  implied: Implied,
  direction: DirectionReading,
): Ends {
  const directed = readDirectedEnd(cells, setup);
  const read = (role: SideRole, named: SideReading) => {
    const side = readSide(cells, setup, role);
    return orImplied(side.kind === 'absent' ? named : side, setup, implied, [role]);
  };
  // What stands around the one that is called is a part of that, and nobody beside it.
  const isCalledOnly =
    findColumn(setup, 'endpoint') === null && findColumn(setup, 'destination') !== null;
  const named = isCalledOnly ? directed.own : read('endpoint', directed.own);
  // `ICMP ping` in a list of what listens: that has no port to slide into another cell, and nobody is called so.
  const own = named.kind === 'spoken' && isWithoutPorts(named.cell.text) ? ABSENT : named;
  const called = read('destination', direction === 'outbound' ? directed.other : ABSENT);
  const told = [directed.other, callerInPorts(cells, setup), callerInPurpose(cells, setup)];
  const other = told.find(({ kind }) => kind !== 'absent') ?? ABSENT;
  const caller = read('source', direction === 'outbound' ? ABSENT : other);
  if (own.kind === 'absent') return [orAbsent(caller), called];
  // `All clients` in a column of services: they call, and whom they call is not said.
  if (own.kind === 'named' && CALLING.test(own.cell?.text ?? '') && caller.kind !== 'named')
    return [own, called];
  if (direction === 'outbound' && isCaller(cells, setup)) return [own, orAbsent(called)];
  if (direction === 'outbound' && directed.own.kind === 'named') return [directed.own, own];
  const isCalling = called.kind === 'named' && direction !== 'inbound';
  return isCalling ? [own, called] : [orAbsent(caller), own];
}

const CALLING = /^(?:all|any|every|each) (?:\S+ )?(?:clients?|browsers?|users?)$/i;

function isWithoutPorts(text: string): boolean {
  const transport = findTransport(text);
  return transport !== null && isPortless(transport);
}

const ABSENT: SideReading = { kind: 'absent' };

/** The end that the cell of the direction names: `Inbound to Server`, `Outbound to the vault`. */
function readDirectedEnd(
  cells: readonly Cell[],
  setup: TableSetup,
): { readonly own: SideReading; readonly other: SideReading } {
  const cell = cellOf(cells, findColumn(setup, 'direction'));
  const directed = cell === null ? null : readDirected(cell.text);
  if (cell === null || directed === null) return { own: ABSENT, other: ABSENT };
  const named = readNames(cell, directed.name.replace(/\s+only$/i, ''), setup);
  const side = named.kind === 'named' ? named : ABSENT;
  return directed.isOwn ? { own: side, other: ABSENT } : { own: ABSENT, other: side };
}

/**
 * Of an outbound row, a machine is the one that calls. A service is called by what it is: the port of
 * `DNS | Outbound | 53` is that of the DNS. What the cell says to be outside is reached, whatever its heading.
 */
function isCaller(cells: readonly Cell[], setup: TableSetup): boolean {
  const column = findColumn(setup, 'endpoint');
  if (column === null || column.kind !== null) return true;
  if (OUTSIDE.test(cellOf(cells, column)?.text ?? '')) return false;
  return PROCESS.test(column.heading) || !SERVICE.test(column.heading);
}

const OUTSIDE = /^(?:external|third[ -]party|public|remote)\s\S/i;

/** Also in `Service/Process`: it runs there, and so it is the one that calls. A component beside a service may be either. */
const PROCESS = /process|daemon/i;

const SERVICE =
  /service|interface|application|\bapps?\b|protocol|purpose|endpoint|target|external|third|system|url|\bapi\b/i;

/** In a table of ports, a cell that names no caller is as silent as a table without that column. */
function orAbsent(side: SideReading): SideReading {
  return side.kind === 'empty' ? { kind: 'absent' } : side;
}

function readNamed(
  cells: readonly Cell[],
  setup: TableSetup,
  implied: Implied,
  direction: DirectionReading,
): Ends {
  const side = (role: SideRole) => orLeftOut(readSide(cells, setup, role), setup);
  const directed = readDirectedEnd(cells, setup);
  // `Inbound from the agent` names who calls where the column of callers leaves it empty.
  const caller = direction === 'outbound' ? directed.own : directed.other;
  const own = readSide(cells, setup, 'source');
  const isLeft = own.kind === 'empty' && !setup.turnsByDirection && caller.kind === 'named';
  const source = orImplied(isLeft ? caller : side('source'), setup, implied, ['source']);
  const called = orImplied(side('destination'), setup, implied, ['destination', 'endpoint']);
  const destination = called.kind === 'absent' ? readSide(cells, setup, 'endpoint') : called;
  const { from, to } = withSubject(cells, setup, source, destination);
  if (setup.turnsByDirection && direction === 'inbound') {
    return [to, ownService(cells, setup, from)];
  }
  if (direction === 'outbound' && setup.isMixed && isOnlySource(setup)) return [to, turned(from)];
  return direction === 'backward' ? [to, from] : [from, to];
}

/** Where each row names only the other end, an empty cell is that of whose rules these are. */
function orLeftOut(side: SideReading, { isOneSided }: TableSetup): SideReading {
  return isOneSided && side.kind === 'empty' ? ABSENT : side;
}

/** Whose flow it is, where only a title says so: the service that a column names is nearer to it. */
function ownService(cells: readonly Cell[], setup: TableSetup, own: SideReading): SideReading {
  const column = findColumn(setup, 'endpoint');
  const isTitled = findColumn(setup, 'source') === null;
  if (column === null || !isTitled || !LISTENING.test(column.heading)) return own;
  const named = readSide(cells, setup, 'endpoint');
  return named.kind === 'named' ? named : own;
}

const LISTENING = /service|component|process|application|server/i;

/** One column for the other end, called `Source` although outbound rows stand below it, too. */
function isOnlySource(setup: TableSetup): boolean {
  const names = (['destination', 'endpoint'] as const).map((role) => findColumn(setup, role));
  return !setup.turnsByDirection && names.every((column) => column === null);
}

function turned(side: SideReading): SideReading {
  // The column is for who calls; of what goes out it leaves empty whom that reaches.
  if (side.kind === 'empty') return ABSENT;
  if (side.kind !== 'named' || side.cell === null) return side;
  return { ...side, problems: [...side.problems, makeProblem('direction-turned', side.cell)] };
}

function orImplied(
  side: SideReading,
  setup: TableSetup,
  { ends }: Implied,
  roles: readonly ImpliedEnd['role'][],
): SideReading {
  if (side.kind !== 'absent') return side;
  const end = ends.find(({ role }) => roles.includes(role));
  return end === undefined ? side : readImplied(end, setup);
}

/** A flow needs two ends. One that no column is for is *not stated*; one whose cell is empty is missing. */
function settle(from: SideReading, to: SideReading): SidesReading {
  const problems = [...faultOf(from, 'source-missing'), ...faultOf(to, 'destination-missing')];
  if (problems.length > 0) return { sides: [], problems, readings: [] };
  if (from.kind === 'absent' && to.kind === 'absent')
    return { sides: [], problems: [], readings: [] };
  const named = [from, to].flatMap((side) => (side.kind === 'named' ? [side] : []));
  const silent = from.kind === 'absent' ? SILENT_SOURCE : to.kind === 'absent' ? SILENT_TARGET : [];
  return {
    sides: [{ from: sideOf(from), to: sideOf(to), both: false }],
    problems: named.flatMap((side) => side.problems),
    readings: [...named.flatMap((side) => side.readings), ...silent],
  };
}

function sideOf(reading: SideReading) {
  return reading.kind === 'named' ? reading.side : notStated();
}

function faultOf(side: SideReading, missing: ProblemCode) {
  if (side.kind === 'spoken') return [makeProblem('end-is-transport', side.cell)];
  if (side.kind === 'unclear') return [makeProblem('ends-unclear', side.cell)];
  return side.kind === 'empty' ? [makeProblem(missing, side.cell)] : [];
}

/** A port that something listens on is a flow, although the page names neither what nor who calls it. */
export function unnamedSides(): SidesReading['sides'][number] {
  return { from: notStated(), to: notStated(), both: false };
}
