/** Both ends in one cell: in a column of their own, or in that of the direction where no other names them. */
import { foldName } from '../../model/foldName.ts';
import type { DocumentProblem } from '../../model/documentProblem.ts';
import { arrowsListed, hasSureArrow, readArrow } from '../cells/readArrow.ts';
import type { ArrowStep } from '../cells/readArrow.ts';
import { isNothing } from '../cells/emptyWords.ts';
import { isAddress } from '../cells/readAddress.ts';
import { readDirected } from '../cells/readDirected.ts';
import { anyOf, splitOutside } from '../cells/splitOutside.ts';
import { makeProblem } from './makeProblem.ts';
import { notStated, readNames } from './readSide.ts';
import type { Side } from './readSide.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { Column, TableSetup } from './tableSetup.ts';

export interface Sides {
  readonly from: Side;
  readonly to: Side;
  /** Each end of one side with each of the other, and back. */
  readonly both: boolean;
}

export interface SidesReading {
  /** More than one where a cell holds a way, as `A → B → C`; none where an end is missing or unclear. */
  readonly sides: readonly Sides[];
  readonly problems: readonly DocumentProblem[];
  /** How it was read, in sentences. */
  readonly readings: readonly string[];
}

/** `null` where no cell of the row is for both ends. */
export function readArrows(cells: readonly Cell[], setup: TableSetup): SidesReading | null {
  const own =
    findColumn(setup, 'ends') ?? arrowInside(cells, setup) ?? arrowAtListener(cells, setup);
  const directed = findColumn(setup, 'direction');
  // Whom an arrow joins is said outright; in a list of ports that goes before the name of what listens.
  const isJoined = setup.kind === 'ports' && hasSureArrow(cells[directed?.index ?? -1]?.text ?? '');
  const namesEnds = !isJoined && setup.columns.some(({ role }) => ENDS.has(role));
  const cell = cellOf(cells, own ?? (namesEnds ? null : directed));
  if (cell === null || (own === null && readArrow(cell.text) === null)) return null;
  const steps = readArrow(cell.text) ?? readHalves(cell.text, own);
  // `:80 → :5000`: from one port to another, and nobody on either side.
  if (steps?.some(({ from, to }) => BARE_PORT.test(from) || BARE_PORT.test(to)) === true)
    return unclear(cell);
  if (steps === null) return readDirectedEnd(cell, setup) ?? readAmong(cell, own, setup);
  const problems: DocumentProblem[] = [];
  const sides = steps.flatMap(({ from, to, both }): readonly Sides[] => {
    const [left, right] = [readNames(cell, from, setup), readNames(cell, to, setup)];
    if (left.kind !== 'named' || right.kind !== 'named') return [];
    problems.push(...left.problems, ...right.problems);
    return [{ from: left.side, to: right.side, both }];
  });
  if (sides.length < steps.length) return unclear(cell);
  // On a way of several steps, nobody says whether each is on the same port.
  if (sides.length > 1 && arrowsListed(cell.text).length !== steps.length)
    problems.push(makeProblem('pairing-guess', cell));
  const beside = besideArrow(cells, own, steps, setup);
  if (beside !== null) problems.push(makeProblem('end-beside-arrow', beside));
  return { sides, problems, readings: [] };
}

const BARE_PORT = /^:\d{1,5}(?!\d)/;

/** Below `Source / Destination`, the halves of the cell are those of the heading: `Any / Any`. */
function readHalves(text: string, column: Column | null): readonly ArrowStep[] | null {
  if (column === null || !HALVES.test(column.heading.trim()) || isAddress(text)) return null;
  const [from, to, ...more] = splitOutside(text, text.includes(' / ') ? spaced : anyOf('/'));
  if (from === undefined || to === undefined || from === '' || to === '' || more.length > 0) {
    return null;
  }
  return [{ from, to, both: false }];
}

const HALVES =
  /^(?:[\w-]+\s+){0,3}(?:source|src|from|origin|client|quelle|origen|origine?|origem)s?\s*\/\s*(?:destination|dest|dst|to|target|server|ziel|destino|destinazione)s?(?:\s+[\w-]+){0,2}$/i;

function spaced(text: string, at: number): number {
  return text.startsWith(' / ', at) ? 3 : 0;
}

/** `Inbound to Server` in a column for both ends: one is named, and the other is not. */
function readDirectedEnd(cell: Cell, setup: TableSetup): SidesReading | null {
  const directed = readDirected(cell.text);
  if (directed === null) return null;
  const named = readNames(cell, directed.name, setup);
  if (named.kind !== 'named') return null;
  const isCalled = (directed.direction === 'inbound') === directed.isOwn;
  const [from, to] = isCalled ? [notStated(), named.side] : [named.side, notStated()];
  const who = isCalled ? 'Who calls' : 'Who is called';
  return {
    sides: [{ from, to, both: false }],
    problems: named.problems,
    readings: [`${who} is not stated: the row names one end, and its direction.`],
  };
}

/**
 * `Browser ↔ app` as a source, with nobody else as its destination: both ends are in that cell. What the other cell
 * names then, alone or with an arrow of its own, may be by what those two are called as well: the arrow is believed.
 */
function arrowInside(cells: readonly Cell[], setup: TableSetup): Column | null {
  const textOf = ({ index }: Column) => cells[index]?.text ?? '';
  const sides = setup.columns.filter(({ role }) => role === 'source' || role === 'destination');
  const holding = sides.filter((column) => hasSureArrow(textOf(column)));
  const [only, second] = holding;
  if (only === undefined || holding.length > 2) return null;
  const steps = readArrow(textOf(only)) ?? [];
  if (second !== undefined) {
    const isAlike = readArrow(textOf(second))?.length === steps.length;
    return isAlike && steps.length === 1 && only.role === 'source' ? only : null;
  }
  const isAlone = sides.every((column) => column === only || isNamedIn(steps, textOf(column)));
  return isAlone || (steps.length === 1 && only.role === 'source') ? only : null;
}

/**
 * `Browser → backend` in a list of what listens, or of who uses it: both ends of that row. `:80 → :5000` names nobody.
 */
function arrowAtListener(cells: readonly Cell[], setup: TableSetup): Column | null {
  const isAlone = !setup.columns.some(({ role }) => role === 'source' || role === 'destination');
  if (setup.kind !== 'ports' || !isAlone) return null;
  const column = findColumn(setup, 'endpoint');
  if (column !== null && joinsTwo(cells[column.index]?.text ?? '')) return column;
  return (
    setup.columns.find((other) => saysUsers(other) && joinsTwo(cells[other.index]?.text ?? '')) ??
    null
  );
}

function joinsTwo(text: string): boolean {
  if (!hasSureArrow(text)) return false;
  const [step, ...more] = readArrow(text) ?? [];
  const isNamed = step !== undefined && [step.from, step.to].every((end) => /^\p{L}/u.test(end));
  return isNamed && more.length === 0;
}

/** `Utilisé par`, whose cells are no names else: `cluster administration`. */
function saysUsers({ role, heading }: Column): boolean {
  return role === 'other' && USERS.test(heading.trim());
}

const USERS =
  /^(?:used by|utilisée?s? par|usad[oa]s? por|utilizad[oa]s? por|utilizzat[oaie] da|(?:genutzt|verwendet|benutzt) (?:von|durch))$/iu;

function isNamedIn(steps: readonly ArrowStep[], text: string): boolean {
  const named = steps.flatMap(({ from, to }) => [foldName(from), foldName(to)]);
  return namesNobody(text) || named.includes(foldName(text));
}

/** The other cell for an end, where it names somebody whom the arrow does not. */
function besideArrow(
  cells: readonly Cell[],
  own: Column | null,
  steps: readonly ArrowStep[],
  setup: TableSetup,
): Cell | null {
  if (own?.role !== 'source') return null;
  const cell = cellOf(cells, findColumn(setup, 'destination'));
  if (cell === null || isNamedIn(steps, cell.text)) return null;
  const drawn = readArrow(cell.text);
  const isSame = drawn?.every(({ from, to }) => isNamedIn(steps, from) && isNamedIn(steps, to));
  return isSame === true ? null : cell;
}

function namesNobody(text: string): boolean {
  return isNothing(text) || /^(?:both|either|same|see source|\(.*\))$/i.test(text);
}

const ENDS: ReadonlySet<string> = new Set([
  'source',
  'source-group',
  'destination',
  'destination-group',
  'endpoint',
]);

/** `Between nodes`: from each to the others. `Between A and B` does not say which of them calls. */
function readAmong(cell: Cell, column: Column | null, setup: TableSetup): SidesReading {
  const isAmong = /^(?:between|among|zwischen|entre)$/i.test(column?.heading.trim() ?? '');
  const [, said] = /^(?:between|among)\s+(?:the\s+)?(.+)$/i.exec(cell.text) ?? [];
  const among = said ?? (isAmong ? cell.text : undefined);
  if (among === undefined || / (?:and|und|et|y|e) |[,;/&\n]/i.test(among)) return unclear(cell);
  const own = readNames(cell, among, setup);
  if (own.kind !== 'named' || own.side.ends.length !== 1) return unclear(cell);
  return {
    sides: [{ from: own.side, to: own.side, both: false }],
    problems: own.problems,
    readings: ['From each of them to the others of its kind.'],
  };
}

function unclear(cell: Cell): SidesReading {
  return { sides: [], problems: [makeProblem('ends-unclear', cell)], readings: [] };
}
