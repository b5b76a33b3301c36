/** Rows that state no flow, and why: what is denied, switched off, struck out, only answered, or not there at all. */
import type { DocumentProblem } from '../../model/documentProblem.ts';
import { makeProblem } from './makeProblem.ts';
import type { Standing } from './readStanding.ts';
import type { Cell } from './rowCells.ts';

interface NoFlow {
  readonly reading: string;
  readonly problem: DocumentProblem;
}

/** `null`: it says nothing of the kind. */
export function noFlowOf(
  standing: Standing,
  none: Cell | null,
  at: Parameters<typeof makeProblem>[1],
): NoFlow | null {
  switch (standing.kind) {
    case 'denied':
      return {
        reading: `The row denies this (“${standing.cell.text}”), so it states no flow.`,
        problem: makeProblem('row-denied', standing.cell),
      };
    case 'forbidden':
      return {
        reading: `“${standing.by}” forbids this, so the row states no flow.`,
        problem: makeProblem('row-denied', at),
      };
    case 'off': {
      const { cell } = standing;
      return {
        reading: `The row is switched off (“${cell.text}”), so it states no flow.`,
        problem: makeProblem('row-off', cell),
      };
    }
    case 'struck': {
      const { cell } = standing;
      return {
        reading: `It is struck out (“${cell.written}”), so the row states no flow.`,
        problem: makeProblem('row-struck', { ...cell, text: cell.written }),
      };
    }
    case 'replies':
      return {
        reading: `Only answers pass here (“${standing.cell.text}”), so the row opens no flow of its own.`,
        problem: makeProblem('row-replies', standing.cell),
      };
    default:
      return none === null
        ? null
        : {
            reading: `The row says that there is none (“${none.text}”), so it states no flow.`,
            problem: makeProblem('row-nothing', none),
          };
  }
}
