/**
 * Ends that a sentence of the row names, where one of their own cells is empty: `Communication is initiated from the hub to
 * its probes`, beside a cell that only says what for.
 */
import { findProtocol } from '../../model/knownWords.ts';
import { endsOfInitiating } from '../cells/endInSentence.ts';
import { portOfWhom } from '../cells/portOfWhom.ts';
import { toldOverPort } from '../cells/portSentences.ts';
import { isProduct } from '../columns/cellKinds.ts';
import { isGeneric, withoutGenericEnds } from '../columns/impliedName.ts';
import { isNoName } from '../columns/nameEvidence.ts';
import { makeProblem } from './makeProblem.ts';
import type { SidesReading } from './readArrows.ts';
import { notStated, readNames } from './readSide.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { Implied, TableSetup } from './tableSetup.ts';

/** `null` where no cell says both. Of one of the two nobody would know which empty cell it is for. */
export function readSaidEnds(cells: readonly Cell[], setup: TableSetup): SidesReading | null {
  for (const { role, index } of setup.columns) {
    const cell = cells[index];
    const said = cell === undefined || !TELLING.has(role) ? null : endsOfInitiating(cell.text);
    if (cell === undefined || said === null) continue;
    const [from, to] = [readNames(cell, said.from, setup), readNames(cell, said.to, setup)];
    if (from.kind !== 'named' || to.kind !== 'named') continue;
    return {
      sides: [{ from: from.side, to: to.side, both: false }],
      problems: [...from.problems, ...to.problems, makeProblem('end-from-sentence', cell)],
      readings: ['A sentence of the row says who calls and who is called.'],
    };
  }
  return null;
}

/**
 * Where no column names anybody, and what a port is for tells who calls whom over it. A sentence that tells only
 * who listens gives way to what is sure from above the table: that may say both.
 */
export function readToldOverPort(
  cells: readonly Cell[],
  setup: TableSetup,
  implied: Implied,
): SidesReading | null {
  if (ENDS.some((role) => findColumn(setup, role) !== null)) return null;
  const cell = setup.columns
    .flatMap(({ role, index }) => (TELLING.has(role) ? (cells[index] ?? []) : []))
    .find(({ text }) => toldOverPort(text).length > 0);
  if (cell === undefined) return null;
  const told = toldOverPort(cell.text);
  const saysOne = told.every(({ from }) => from === null);
  if (saysOne && implied.ends.some(({ certainty }) => certainty === 'sure')) return null;
  const sides = told.flatMap(({ from, to }) => {
    const caller = from === null ? null : readNames(cell, from, setup);
    const called = readNames(cell, to, setup);
    if (called.kind !== 'named') return [];
    const own = caller?.kind === 'named' ? caller.side : notStated();
    return [{ from: own, to: called.side, both: false }];
  });
  return sides.length === 0
    ? null
    : {
        sides,
        problems: [makeProblem('end-from-sentence', cell)],
        readings: ['What its port is for says who calls and who is called.'],
      };
}

/** As above, where only the word for a port tells whose it is: `Serving port of the keeper`. */
export function readPortOfWhom(
  cells: readonly Cell[],
  setup: TableSetup,
  implied: Implied,
): SidesReading | null {
  const isNamed = ENDS.some((role) => findColumn(setup, role) !== null);
  if (isNamed || implied.ends.some(({ certainty }) => certainty === 'sure')) return null;
  for (const { role, index } of setup.columns) {
    const cell = cells[index];
    const name = cell === undefined || !TELLING.has(role) ? null : nameOf(portOfWhom(cell.text));
    const called = cell === undefined || name === null ? null : readNames(cell, name, setup);
    if (cell === undefined || called?.kind !== 'named') continue;
    return {
      sides: [{ from: notStated(), to: called.side, both: false }],
      problems: [...called.problems, makeProblem('end-from-sentence', cell)],
      readings: ['What its port is for says whose it is. Who calls is not stated.'],
    };
  }
  return null;
}

/** One that shows that it is a name, and is none of what is spoken. */
function nameOf(written: string | null): string | null {
  const name = withoutGenericEnds(written ?? '');
  const isName = name !== '' && !isGeneric(name) && !isNoName(name, 'endpoint');
  const isSpoken = findProtocol(name) !== null && !isProduct(name);
  return isName && !isSpoken && /\p{Lu}/u.test(name) ? name : null;
}

const ENDS = ['source', 'destination', 'endpoint', 'ends'] as const;

const TELLING: ReadonlySet<string> = new Set(['description', 'condition', 'other']);
