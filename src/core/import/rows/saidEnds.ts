/**
 * Ends that a sentence of the row names, where one of their own cells is empty: `Communication is initiated from the hub to
 * its probes`, beside a cell that only says what for.
 */
import { endsOfInitiating } from '../cells/endInSentence.ts';
import { makeProblem } from './makeProblem.ts';
import type { SidesReading } from './readArrows.ts';
import { readNames } from './readSide.ts';
import type { Cell } from './rowCells.ts';
import type { TableSetup } from './tableSetup.ts';

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

const TELLING: ReadonlySet<string> = new Set(['description', 'condition', 'other']);
