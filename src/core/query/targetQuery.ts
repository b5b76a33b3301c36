/**
 * A query that is offered for what is pointed at. It is read back before it is offered, so that a label
 * never promises what its query does not select.
 */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { NOWHERE, allOf } from './ast.ts';
import type { Query, QueryNode } from './ast.ts';
import { clausesOf } from './edit.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';
import type { Selection } from './select.ts';

export type TargetQueryId =
  | 'ways-to-here'
  | 'ways-from-here'
  | 'port-callers'
  | 'port-trace-to'
  | 'hop'
  | 'ways-between'
  | 'trace-from'
  | 'trace-to'
  | 'callers'
  | 'calls'
  | 'only'
  | 'hide';

export interface TargetQuery {
  /** Unique among those of a target. */
  readonly id: TargetQueryId;
  readonly label: string;
  /** Canonical; it reads without a problem and selects one flow at least. */
  readonly query: string;
  /** What is to become of the flows that it leaves out; `null` leaves that as it is. */
  readonly show: 'only' | null;
  /** Whether it is answered by ways, or by what can be reached: by a list. */
  readonly lists: boolean;
}

/** Where a query is offered: the document, and the query that stands there now. */
export interface Asking {
  readonly index: DocumentIndex;
  readonly query: Query;
}

/**
 * Asks the terms in place of the traces that the query asks, beside the rest of it.
 * @returns none where that selects nothing.
 */
export function askTrace(
  { index, query }: Asking,
  id: TargetQueryId,
  label: string,
  terms: readonly QueryNode[],
): readonly TargetQuery[] {
  const lists = terms.some(goesFar);
  const kept = clausesOf(query).filter(
    (clause) => !isTraces(clause) && (lists || !isManner(clause)),
  );
  // A word that stood by itself may come to stand beside a name and be read as part of it.
  const texts = [
    [...terms, ...kept],
    [...kept, ...terms],
  ].map((clauses) => printQuery(allOf(clauses, NOWHERE)));
  const text = terms.length === 0 ? undefined : texts.find((one) => isSound(index, one));
  return text === undefined ? [] : [{ id, label, query: text, show: null, lists }];
}

/** A trace, or several of which any will do. */
export function isTraces(clause: QueryNode): boolean {
  return clause.kind === 'trace' || (clause.kind === 'or' && clause.of.every(isTraces));
}

function goesFar(term: QueryNode): boolean {
  return term.kind === 'trace' && term.arrows.includes('any');
}

/** `by:vm` says how a `⇒` goes, and nothing without one. */
function isManner(clause: QueryNode): boolean {
  return clause.kind === 'field' && clause.name === 'by';
}

/** Whether the text is read as it is meant and selects something. */
export function isSound(index: DocumentIndex, text: string): boolean {
  const selection = selectionOf(index, text);
  return selection !== null && selection.flows.size > 0;
}

export function selectsJust(index: DocumentIndex, text: string, flows: readonly Flow[]): boolean {
  const selection = selectionOf(index, text);
  if (selection?.flows.size !== flows.length) return false;
  return flows.every(({ id }) => selection.flows.has(id));
}

function selectionOf(index: DocumentIndex, text: string): Selection | null {
  const reading = readQuery(text, index);
  return reading.ok && printQuery(reading.query) === text ? reading.selection : null;
}

/** The clauses of a text that this program has written. */
export function termsOf(text: string): readonly QueryNode[] {
  return clausesOf(parseQuery(text).query);
}
