/** What is the matter with a row or a cell, as a problem with its place. */
import type { DocumentProblem } from '../../model/documentProblem.ts';
import type { Place } from '../../model/place.ts';
import { PROBLEM_CODES } from './problemCodes.ts';
import type { ProblemCode } from './problemCodes.ts';

const LONGEST_READ = 120;

/** @param at where it stands: of a cell, with its column; of a row as a whole, with `column: null`. */
export function makeProblem(
  code: ProblemCode,
  at: { readonly place: Place; readonly text: string; readonly column: number | null },
): DocumentProblem {
  const { severity, message, expected, hint } = PROBLEM_CODES[code];
  const line = at.text.replace(/\s+/g, ' ').trim();
  const read = line.length > LONGEST_READ ? `${line.slice(0, LONGEST_READ - 1)}…` : line;
  return {
    code,
    severity,
    place: at.place,
    message,
    read,
    expected,
    hint,
    entry: null,
    column: at.column,
  };
}

export function isError(problem: DocumentProblem): boolean {
  return problem.severity === 'error';
}
