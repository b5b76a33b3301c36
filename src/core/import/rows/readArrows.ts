/** Both ends in one cell: in a column of their own, or in that of the direction where no other names them. */
import type { DocumentProblem } from '../../model/documentProblem.ts';
import { isNothing } from '../cells/emptyWords.ts';
import { readArrow } from '../cells/readArrow.ts';
import { makeProblem } from './problemCodes.ts';
import { readNames } from './readSide.ts';
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
  const own = findColumn(setup, 'ends') ?? arrowInside(cells, setup);
  const namesEnds = setup.columns.some(({ role }) => ENDS.has(role));
  const cell = cellOf(cells, own ?? (namesEnds ? null : findColumn(setup, 'direction')));
  if (cell === null || (own === null && readArrow(cell.text) === null)) return null;
  const steps = readArrow(cell.text);
  if (steps === null) return readAmong(cell, setup);
  const problems: DocumentProblem[] = [];
  const sides = steps.flatMap(({ from, to, both }): readonly Sides[] => {
    const [left, right] = [readNames(cell, from, setup), readNames(cell, to, setup)];
    if (left.kind !== 'named' || right.kind !== 'named') return [];
    problems.push(...left.problems, ...right.problems);
    return [{ from: left.side, to: right.side, both }];
  });
  if (sides.length < steps.length) return unclear(cell);
  // On a way of several steps, nobody says whether each is on the same port.
  if (sides.length > 1) problems.push(makeProblem('pairing-guess', cell));
  return { sides, problems, readings: [] };
}

/** `Browser ↔ app` as a source, with nothing that is a name as its destination: both ends are in that cell. */
function arrowInside(cells: readonly Cell[], setup: TableSetup): Column | null {
  const sides = setup.columns.filter(({ role }) => role === 'source' || role === 'destination');
  const holding = sides.filter(({ index }) => hasSureArrow(cells[index]?.text ?? ''));
  const others = sides.filter((column) => !holding.includes(column));
  const [only] = holding;
  const isAlone = others.every(({ index }) => namesNobody(cells[index]?.text ?? ''));
  return holding.length === 1 && only !== undefined && isAlone ? only : null;
}

function hasSureArrow(text: string): boolean {
  return /[→←↔⇒⇐⇔⟷⇄⇆⟶⟵]|<-|->|=>/.test(text) && readArrow(text) !== null;
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
function readAmong(cell: Cell, setup: TableSetup): SidesReading {
  const [, among] = /^(?:between|among)\s+(?:the\s+)?(.+)$/i.exec(cell.text) ?? [];
  if (among === undefined || / and /i.test(among)) return unclear(cell);
  const own = readNames(cell, among, setup);
  if (own.kind !== 'named') return unclear(cell);
  return {
    sides: [{ from: own.side, to: own.side, both: false }],
    problems: own.problems,
    readings: ['From each of them to the others of its kind.'],
  };
}

function unclear(cell: Cell): SidesReading {
  return { sides: [], problems: [makeProblem('ends-unclear', cell)], readings: [] };
}
