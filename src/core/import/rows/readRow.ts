/** One row of a table of flows or of ports: what it states, how that was read, or what it lacks. */
import type { DocumentProblem } from '../../model/documentProblem.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { isNothing } from '../cells/emptyWords.ts';
import { readDirected } from '../cells/readDirected.ts';
import { directionInAside, readDirection, takeWayLine } from '../cells/readDirection.ts';
import type { DirectionReading } from '../cells/readDirection.ts';
import type { RawRow } from '../rawTable.ts';
import type { FlowReading, RowReading } from '../rowReading.ts';
import { withListedNames } from './inOrder.ts';
import { joinByEnd } from './joinByEnd.ts';
import { isError, makeProblem } from './makeProblem.ts';
import { isRealigned } from './realignRows.ts';
import { noFlowOf } from './noFlowOf.ts';
import { nothingIn } from './nothingIn.ts';
import { portFromBeside } from './portBeside.ts';
import { readServices } from './readServices.ts';
import { isBoth } from './readSpoken.ts';
import { readSides, unnamedSides } from './readSides.ts';
import { readStanding } from './readStanding.ts';
import { cellOf, takeCells } from './rowCells.ts';
import type { Before, Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { Implied, TableSetup } from './tableSetup.ts';

export function readRow(
  row: RawRow,
  setup: TableSetup,
  implied: Implied,
  before: Before,
  isMerged: (column: number) => boolean,
): RowReading {
  const taken = portFromBeside(takeCells(row, setup, before, isMerged), setup);
  const { cells } = taken;
  const at = { place: row.place, text: textOf(cells), column: null };
  const problems = [
    ...taken.problems,
    ...(isRealigned(row) ? [makeProblem('row-shifted', at)] : []),
  ];
  const base = describeRow(row, cells, setup);
  if (problems.some(isError)) return waiting(base, problems);
  const standing = readStanding(cells, setup, implied.denial);
  const none = noFlowOf(standing, nothingIn(cells, setup), at);
  if (none !== null) {
    const { reading, problem } = none;
    return { ...base, standing: 'no-flow', reading, problems: [...problems, problem] };
  }
  if (standing.kind === 'unclear') {
    return waiting(base, [...problems, makeProblem('action-unclear', standing.cell)]);
  }
  const told = cellOf(cells, findColumn(setup, 'direction'));
  const stated = told === null ? null : readDirection(told.text);
  if (stated === 'unclear' && setup.turnsByDirection && told !== null) {
    return waiting(base, [...problems, makeProblem('direction-unclear', told)]);
  }
  const directed = told === null ? null : readDirected(told.text);
  if (stated === 'unclear' && setup.kind === 'ports' && told !== null && directed === null) {
    problems.push(makeProblem('direction-unread', told));
  }
  const aside = stated === null ? asideOf(cells, setup) : null;
  if (aside?.direction === 'unclear') {
    return waiting(base, [...problems, makeProblem('direction-unclear', aside.cell)]);
  }
  const own =
    stated === 'unclear'
      ? (directed?.direction ?? null)
      : (stated ?? aside?.direction ?? wayInEnds(cells, setup));
  // `A ↔ B` above rows that say from whom to whom: they go both ways together, and not each of them.
  const isDrawn = implied.direction === 'both' && namesBothEnds(setup);
  const direction = own ?? (isDrawn ? null : implied.direction);
  return chart(base, { cells, setup, implied, direction, stated }, problems);
}

function namesBothEnds(setup: TableSetup): boolean {
  return findColumn(setup, 'source') !== null && findColumn(setup, 'destination') !== null;
}

/** `Two-way communication`, below the names of who calls or is called. */
function wayInEnds(cells: readonly Cell[], setup: TableSetup): DirectionReading {
  const ways = (['source', 'destination'] as const).map(
    (role) => takeWayLine(cellOf(cells, findColumn(setup, role))?.text ?? '').way,
  );
  return ways.find((way) => way === 'both') ?? null;
}

/** The direction that a cell of protocols or ports holds: `TCP (Outbound)`. Two that differ are unclear. */
function asideOf(cells: readonly Cell[], setup: TableSetup) {
  if (setup.kind !== 'ports' && !setup.turnsByDirection) return null;
  for (const role of ['transport', 'protocol', 'port'] as const) {
    const cell = cellOf(cells, findColumn(setup, role));
    const isSpoken = role !== 'port' && isBoth(cell?.text ?? '');
    const direction = cell === null || isSpoken ? null : directionInAside(cell.text);
    if (cell !== null && direction !== null) return { cell, direction };
  }
  // `Logging (outbound)`: only in brackets, since a name may be made of such words.
  const named = cellOf(cells, findColumn(setup, 'endpoint'));
  const [aside] = /\([^()]+\)\s*$/.exec(named?.text ?? '') ?? [];
  const direction = aside === undefined ? null : directionInAside(aside);
  return named === null || direction === null ? null : { cell: named, direction };
}

interface Read {
  readonly cells: readonly Cell[];
  readonly setup: TableSetup;
  readonly implied: Implied;
  readonly direction: DirectionReading;
  readonly stated: DirectionReading;
}

function chart(
  base: RowReading,
  { cells, setup, implied, direction }: Read,
  before: readonly DocumentProblem[],
): RowReading {
  const listed = withListedNames(cells, setup);
  const sides = readSides(listed, setup, impliedFor(base.description, implied), direction);
  const services = readServices(cells, setup, implied);
  const problems = [...before, ...sides.problems, ...services.problems];
  if (services.none !== null && !problems.some(isError)) {
    return withoutPort(base, services.none, setup, problems);
  }
  if (problems.some(isError)) return waiting(base, problems);
  const at = { place: base.place, text: textOf(cells), column: null };
  const isUnnamed = sides.sides.length === 0;
  if (
    isUnnamed &&
    setup.kind !== 'ports' &&
    ENDS.some((role) => findColumn(setup, role) !== null)
  ) {
    return waiting(base, [...problems, makeProblem('destination-missing', at)]);
  }
  if (isUnnamed) problems.push(makeProblem('ends-not-stated', at));
  const named = isUnnamed ? { ...sides, sides: [unnamedSides()] } : sides;
  const { flows, doubts } = joinByEnd(named, services, cells, setup, implied);
  // Of its services it may be said already.
  const isSaid = (code: string) => problems.some((problem) => problem.code === code);
  const unsaid = doubts.filter((code) => code !== 'pairing-guess' || !isSaid(code));
  problems.push(...unsaid.map((code) => makeProblem(code, at)));
  if (problems.some(isError)) return waiting(base, problems);
  const empty = emptyPort(cells, setup);
  if (empty !== null && flows.every(isSilent)) return withoutPort(base, empty, setup, before);
  const left = portLeftOut(cells, setup);
  if (left !== null && flows.every(isSilent)) return withoutPort(base, left, setup, before);
  const isTwice = sides.sides.some(({ both }) => both);
  if (!isTwice && speaksOfBothWays(base.description)) {
    problems.push(makeProblem('both-ways-in-text', { ...at, text: base.description ?? '' }));
  }
  const condition = cellOf(cells, findColumn(setup, 'condition'));
  const heading = findColumn(setup, 'condition')?.heading ?? '';
  const action = cellOf(cells, findColumn(setup, 'action'));
  const readings = [
    ...sides.readings,
    ...actionWords(action),
    ...conditionWords(condition, heading),
  ];
  return {
    ...base,
    standing: 'charted',
    flows,
    direction: directionOf(direction, setup),
    reading: readings.length === 0 ? null : readings.join(' '),
    problems,
  };
}

const ENDS = ['source', 'destination', 'endpoint', 'ends'] as const;

/** An introduction speaks of all rows at large: a row that says itself who calls or what listens is nearer. */
function impliedFor(description: string | null, implied: Implied): Implied {
  const [one, other] = implied.ends;
  if (one === undefined || description === null) return implied;
  const isAtLarge = one.name === other?.name && one.role !== other.role;
  const isOfRow = isAtLarge && SAYS_WHO.test(description);
  const isOfOther = one.role === 'endpoint' && usesPort(description, one.name);
  return isOfRow || isOfOther ? { ...implied, ends: [] } : implied;
}

/** `Port the collector uses to send reports`: it calls from there, so whose page this is does not listen. */
function usesPort(description: string, name: string): boolean {
  const [, calls, listens] = USING.exec(description.slice(0, LONGEST)) ?? [];
  if (calls !== undefined) return true;
  return listens !== undefined && !sharesWord(listens, name) && PROPER.test(listens);
}

const LONGEST = 200;
const USING =
  /^(?:the )?(?:default )?ports? (?:that |which )?the (?:([^.;:]{2,80}?) uses? (?:for|to)|([^.;:]{2,80}?) listens? on)\b/i;
/** Two words with capitals are the name of something. */
const PROPER = /\p{Lu}\S* \p{Lu}/u;

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/\s+/));
  return other
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word));
}

const SAYS_WHO =
  /\b(?:must|can|may|to|nodes?|servers?|clients?|hosts?) access\b|\baccesses\b|\bcommunicates? with the\b|\bconnects? to the\b|\b(?:listens?|runs?) (?:\w+ )?on the\b|\blistens? on\b|\bmust have port\b|\bopen on the\b|\baccessible (?:by|from)\b/i;

/** In a list of ports, the cell of a row that has none; other rows of it do. */
function emptyPort(cells: readonly Cell[], setup: TableSetup): Cell | null {
  const cell = setup.kind === 'ports' ? cellOf(cells, findColumn(setup, 'port')) : null;
  return cell !== null && cell.text === '' ? cell : null;
}

/** `N/A` between two ends, where other rows have numbers: what such a row is about, and whether it states a flow, is not said. */
function portLeftOut(cells: readonly Cell[], setup: TableSetup): Cell | null {
  const ports = setup.columns.flatMap(({ role, index }) =>
    role === 'port' ? (cells[index] ?? []) : [],
  );
  const isDash = ({ text, written }: Cell) => written !== '' && isNothing(text);
  return setup.kind === 'flows' && setup.isNumbered && ports.length > 0 && ports.every(isDash)
    ? (ports[0] ?? null)
    : null;
}

/** Nothing is said to be spoken, either. */
function isSilent({ service: { port, transport, protocol } }: FlowReading): boolean {
  return port === 'not-stated' && transport === 'not-stated' && protocol === 'not-stated';
}

/** `None` in a table of ports: this does not listen. Between two ends it may mean that, or anything. */
function withoutPort(
  base: RowReading,
  cell: Cell,
  { kind }: TableSetup,
  before: readonly DocumentProblem[],
): RowReading {
  if (kind !== 'ports') return waiting(base, [...before, makeProblem('port-none', cell)]);
  const reading = `It listens on no port (“${cell.text}”), so the row states no flow.`;
  const problems = [...before, makeProblem('nothing-listens', cell)];
  return { ...base, standing: 'no-flow', reading, problems };
}

function waiting(base: RowReading, problems: readonly DocumentProblem[]): RowReading {
  return { ...base, standing: 'waits', problems };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ written }) => written).join(' | ');
}

function describeRow(row: RawRow, cells: readonly Cell[], setup: TableSetup): RowReading {
  const told = cellOf(cells, findColumn(setup, 'description'));
  const marks = cells.flatMap((cell) => cell.marks.filter((mark) => setup.notes.has(mark)));
  return {
    standing: 'waits',
    written: cells.filter((cell) => cell !== told).map(({ written }) => written),
    description: told === null || told.written === '' ? null : told.written,
    flows: [],
    direction: null,
    footnotes: [...new Set(marks)],
    reading: null,
    place: row.place,
    problems: [],
  };
}

const BOTH_WAYS =
  /\bvice[ -]versa\b|\bbi-?directional\b|\bin both directions\b|\bboth ways\b|\btwo-way\b/i;

function speaksOfBothWays(description: string | null): boolean {
  return description !== null && BOTH_WAYS.test(description);
}

/** `Redirect to 443`: that it passes is not all that is done with it. */
function actionWords(cell: Cell | null): readonly string[] {
  return cell === null || !/redirect|nat\b|masquerade/i.test(cell.text)
    ? []
    : [`Action: “${cell.text}”.`];
}

function conditionWords(cell: Cell | null, heading: string): readonly string[] {
  if (cell === null || cell.text === '') return [];
  if (/^(?:required|mandatory|always|yes|y|✓|✔|✅|must)$/i.test(cell.text)) return [];
  return [`${heading === '' ? 'Condition' : heading}: “${cell.text}”.`];
}

/** Where columns name both ends, the direction says how the platform sees them; else it only told the ends apart. */
function directionOf(
  direction: DirectionReading,
  { kind, turnsByDirection }: TableSetup,
): Direction | null {
  if (kind !== 'flows' || turnsByDirection) return null;
  const isSeen = direction === 'inbound' || direction === 'outbound' || direction === 'internal';
  return isSeen ? direction : null;
}
