/** How a problem of a row is worded: what is the matter, what would have been understood, what to do. */
import type { Severity } from '../../model/documentProblem.ts';

export interface Wording {
  readonly severity: Severity;
  /** A sentence; `read` is what stands in the cell. */
  readonly message: string;
  readonly expected: string;
  readonly hint: string;
}

export const A_PORT = 'a port, a range, or a list of ports';
export const A_NAME = 'the name of who talks or listens';
