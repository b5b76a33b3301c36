/**
 * Edits about one trace of a query, wherever it stands: another term takes its place, and the rest stays
 * as it is. So what is offered beside the list of its ways is always a whole query.
 */
import { allOf } from './ast.ts';
import type { Query, QueryNode, TraceNode } from './ast.ts';
import { addTerm, clausesOf } from './edit.ts';

/** Puts another term in the trace's place; what is joined by "and" there stays one list. */
export function replaceTrace(
  query: Query,
  trace: TraceNode,
  make: (trace: TraceNode) => QueryNode,
): Query {
  if (query === null) return null;
  if (query === trace) return make(trace);
  if (query.kind === 'not') {
    return { ...query, of: replaceTrace(query.of, trace, make) ?? query.of };
  }
  if (query.kind === 'or') {
    const of = query.of.map((one) => replaceTrace(one, trace, make) ?? one);
    const [first, second, ...rest] = of;
    return first === undefined || second === undefined
      ? query
      : { ...query, of: [first, second, ...rest] };
  }
  if (query.kind !== 'and') return query;
  const terms = query.of.flatMap((one) => clausesOf(replaceTrace(one, trace, make)));
  return terms.reduce<Query>(addTerm, null) ?? allOf(query.of, query.at);
}

/**
 * Drops what is ruled out beside the trace; what is ruled out further out bends none of its ways.
 * @returns the same reference where nothing is.
 */
export function dropRuledOut(query: QueryNode, trace: TraceNode): QueryNode {
  const inner = (node: QueryNode) => dropRuledOut(node, trace);
  if (query.kind === 'not') {
    const of = inner(query.of);
    return of === query.of ? query : { ...query, of };
  }
  if (query.kind !== 'and' && query.kind !== 'or') return query;
  if (query.kind === 'and') {
    const beside = conjunctsOf(query);
    if (beside.includes(trace)) {
      const kept = beside.filter((one) => !isRuledOut(one));
      return kept.length === beside.length ? query : (allOf(kept, query.at) ?? query);
    }
  }
  const [first, second, ...rest] = query.of;
  const of = [inner(first), inner(second), ...rest.map(inner)] as const;
  return of.every((one, place) => one === query.of[place]) ? query : { ...query, of };
}

/** The traces whose ways are listed, in the order in which they stand; none under a "not". */
export function tracesIn(query: Query): readonly TraceNode[] {
  if (query === null) return [];
  if (query.kind === 'trace') return [query];
  if (query.kind === 'and' || query.kind === 'or') return query.of.flatMap(tracesIn);
  return query.kind === 'not' && query.of.kind === 'not' ? tracesIn(query.of.of) : [];
}

/** `(a b) c` is `a b c`, and what is negated twice is not negated. */
function conjunctsOf(node: QueryNode): readonly QueryNode[] {
  if (node.kind === 'and') return node.of.flatMap(conjunctsOf);
  return node.kind === 'not' && node.of.kind === 'not' ? conjunctsOf(node.of.of) : [node];
}

/** A manner of going is nothing that could be ruled out. */
function isRuledOut(node: QueryNode): boolean {
  return node.kind === 'not' && !(node.of.kind === 'field' && node.of.name === 'by');
}
