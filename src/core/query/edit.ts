/**
 * The edits by which the interface writes the query: a facet, a legend entry, "show only this". They
 * look at the clauses that the query joins by "and" at the top; what stands deeper is left alone.
 */
import { foldName } from '../model/foldName.ts';
import type { FieldName, FieldNode, FieldValue, Query, QueryNode } from './ast.ts';
import { allOf, NOWHERE } from './ast.ts';
import { printQuery } from './print.ts';

/** The values that a click on the facet would take away, as they are written. */
export function fieldValues(query: Query, field: FieldName): readonly string[] {
  return valuesIn(query, field, askedField);
}

/** The values of the field that the query leaves out. */
export function excludedValues(query: Query, field: FieldName): readonly string[] {
  return valuesIn(query, field, excludedField);
}

/**
 * Adds the value to the field's clause, or a clause of its own at the end; takes it away where it
 * stands, and the clause with the last of its values.
 */
export function toggleValue(query: Query, field: FieldName, value: string): Query {
  return toggle(query, field, value, askedField, (node) => node);
}

/** The same for what the query leaves out: `-auth:tls,basic`. */
export function toggleExcluded(query: Query, field: FieldName, value: string): Query {
  return toggle(query, field, value, excludedField, (node) => ({
    kind: 'not',
    of: node,
    at: NOWHERE,
  }));
}

/** Narrows the query by one more term; what it already holds changes nothing. */
export function addTerm(query: Query, node: QueryNode): Query {
  const held = new Set(clausesOf(query).map(printQuery));
  const missing = clausesOf(node).filter((clause) => !held.has(printQuery(clause)));
  return missing.length === 0 ? query : allOf([...clausesOf(query), ...missing], NOWHERE);
}

/** What the query joins by "and"; an "or" at the top is one clause, which prints in parentheses. */
export function clausesOf(query: Query): readonly QueryNode[] {
  if (query === null) return [];
  return query.kind === 'and' ? query.of : [query];
}

/** Finds the field's values in a clause, or nothing where it is another clause. */
type Finder = (clause: QueryNode, field: FieldName) => FieldNode | null;

export function askedField(clause: QueryNode, field: FieldName): FieldNode | null {
  return clause.kind === 'field' && clause.name === field ? clause : null;
}

export function excludedField(clause: QueryNode, field: FieldName): FieldNode | null {
  return clause.kind === 'not' ? askedField(clause.of, field) : null;
}

function valuesIn(query: Query, field: FieldName, find: Finder): readonly string[] {
  return clausesOf(query).flatMap((clause) =>
    (find(clause, field)?.values ?? []).map(({ text }) => text),
  );
}

function toggle(
  query: Query,
  field: FieldName,
  value: string,
  find: Finder,
  wrap: (node: FieldNode) => QueryNode,
): Query {
  const clauses = clausesOf(query);
  const key = foldName(value);
  const isIt = ({ text }: FieldValue) => foldName(text) === key;
  const isHeld = clauses.some((clause) => find(clause, field)?.values.some(isIt) ?? false);
  const place = clauses.findIndex((clause) => find(clause, field) !== null);
  const added: FieldValue = { text: value, at: NOWHERE };
  if (!isHeld && place < 0) {
    const node: FieldNode = { kind: 'field', name: field, values: [added], at: NOWHERE };
    return allOf([...clauses, wrap(node)], NOWHERE);
  }
  const edited = clauses.flatMap((clause, index): readonly QueryNode[] => {
    const node = find(clause, field);
    if (node === null || (!isHeld && index !== place)) return [clause];
    const kept = isHeld ? node.values.filter((one) => !isIt(one)) : [...node.values, added];
    if (kept.length === node.values.length) return [clause];
    const [first, ...rest] = kept;
    return first === undefined ? [] : [wrap({ ...node, values: [first, ...rest] })];
  });
  return allOf(edited, NOWHERE);
}
