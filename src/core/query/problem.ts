/** What is wrong with a query, and what is worth knowing about one that is right; both with their place. */
import type { Span } from './ast.ts';

export type ProblemCode =
  | 'unclosed-quote'
  | 'empty-quotes'
  | 'unclosed-parenthesis'
  | 'stray-parenthesis'
  | 'empty-parentheses'
  | 'stray-sign'
  | 'missing-term'
  | 'lone-minus'
  | 'lone-arrow'
  | 'too-deep'
  | 'unknown-field'
  | 'missing-value'
  | 'bad-port'
  | 'unknown-value'
  | 'unknown-name'
  | 'ports-inside';

export interface Problem {
  readonly code: ProblemCode;
  /** One short sentence: what is wrong. */
  readonly message: string;
  readonly at: Span;
  /** What to write instead, or what is known here; `null` where the message says it all. */
  readonly hint: string | null;
  /** The nearest known names, best first, three at most. */
  readonly suggestions: readonly string[];
}

export type NoteCode =
  | 'several-components'
  | 'hides-group'
  | 'ports-vary'
  | 'ports-not-stated'
  | 'switched-off'
  | 'ways-bounded'
  | 'ways-are-traffic'
  | 'by-without-ways';

/** The query is right, but means something that its reader may not have expected. */
export interface Note {
  readonly code: NoteCode;
  readonly message: string;
  readonly at: Span;
}

/** `Did you mean Rep, or bbs?`; `otherwise` where nothing known comes near. */
export function hintFrom(suggestions: readonly string[], otherwise: string | null): string | null {
  if (suggestions.length === 0) return otherwise;
  return `Did you mean ${suggestions.join(' or ')}?`;
}
