/** From flows of any ends to a query that means just them: by their rows where that is enough, else one by one. */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { NOWHERE, allOf, anyOf } from './ast.ts';
import type { QueryNode } from './ast.ts';
import { printQuery } from './print.ts';
import { selectsJust, termsOf } from './targetQuery.ts';
import { writeFlows } from './writeFlows.ts';

/** @returns canonical; the empty query for no flows. */
export function writeEachFlow(index: DocumentIndex, flows: readonly Flow[]): string {
  const rows = [...new Set(flows.map(({ entry }) => entry))];
  const [first, ...rest] = rows;
  if (first === undefined) return '';
  const value = (text: string) => ({ text, at: NOWHERE });
  const byRow: QueryNode = {
    kind: 'field',
    name: 'row',
    values: [value(first), ...rest.map(value)],
    at: NOWHERE,
  };
  const text = printQuery(byRow);
  if (selectsJust(index, text, flows)) return text;
  const each = flows.flatMap(
    (flow) => allOf(termsOf(writeFlows(index, flow, [flow])), NOWHERE) ?? [],
  );
  return printQuery(anyOf(each, NOWHERE));
}
