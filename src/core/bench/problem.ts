/** What the bench refuses, and why. A refusal is a value: nothing that a person types or clicks throws. */

export type ProblemCode =
  | 'unknown-word'
  | 'repeated-word'
  | 'bad-shape'
  | 'missing-cells'
  | 'bad-name'
  | 'name-taken'
  | 'unknown-cell'
  | 'unknown-app'
  | 'unknown-instance'
  | 'unknown-policy'
  | 'bad-serial'
  | 'bad-protocol'
  | 'bad-port'
  | 'bad-way'
  | 'bad-switch'
  | 'last-cell'
  | 'last-instance'
  | 'policy-exists'
  | 'policy-overlaps'
  | 'too-many-cells'
  | 'too-many-apps'
  | 'too-many-instances'
  | 'too-many-policies';

export interface BenchProblem {
  readonly code: ProblemCode;
  /** One short sentence: what is wrong. */
  readonly message: string;
  /** What to do instead; `null` where the message says it all. */
  readonly hint: string | null;
}

export interface Refusal {
  readonly ok: false;
  readonly problem: BenchProblem;
}

export function refuse(code: ProblemCode, message: string, hint: string | null = null): Refusal {
  return { ok: false, problem: { code, message, hint } };
}
