/** From a query's text to what it selects: the one call that the interface makes. */
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Query } from './ast.ts';
import type { AskedTrace } from './askedTrace.ts';
import { compileQuery } from './compile.ts';
import { joinNames } from './joinNames.ts';
import { parseQuery } from './parse.ts';
import type { Note, Problem } from './problem.ts';
import { select, selectAll } from './select.ts';
import type { Selection } from './select.ts';

export interface QueryReading {
  readonly ok: true;
  readonly query: Query;
  readonly selection: Selection;
  readonly notes: readonly Note[];
  /** Whose ways can be listed. */
  readonly traces: readonly AskedTrace[];
}

export interface QueryFailure {
  readonly ok: false;
  /** At least one. */
  readonly problems: readonly Problem[];
}

export function readQuery(text: string, index: DocumentIndex): QueryReading | QueryFailure {
  const { query: written, problems } = parseQuery(text);
  if (problems.length > 0) return { ok: false, problems };
  const query = joinNames(written, index);
  const compiled = compileQuery(query, index);
  if (!compiled.ok) return compiled;
  const selection = query === null ? selectAll(index) : select(compiled, index);
  const { notes, traces } = compiled;
  return { ok: true, query, selection, notes, traces };
}
