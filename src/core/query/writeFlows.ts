/**
 * From flows pointed at to a query that means them and no other. A trace says the ends and the port;
 * where that is not enough (a port that is not stated, a call beside a rule, one row twice), more terms
 * follow, and none that is not needed.
 */
import type { Flow } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { FieldName, QueryNode } from './ast.ts';
import { NOWHERE } from './ast.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';
import { writeTrace } from './writeTrace.ts';

interface Ends {
  readonly from?: ComponentId;
  readonly to?: ComponentId;
}

/** @param flows those of one service between the ends; at least one. */
export function writeFlows(
  index: DocumentIndex,
  ends: Ends,
  flows: readonly [Flow, ...Flow[]],
): string {
  const [{ ports, relation }] = flows;
  const trace = writeTrace(index, { ...ends, ports });
  const kind = relation === 'traffic' ? [] : [field('kind', [relation])];
  const row = field('row', unique(flows.map(({ entry }) => entry)));
  const service = [
    field('transport', unique(flows.map(({ transport }) => transport))),
    field('protocol', unique(flows.map(({ protocol }) => protocol))),
  ];
  const tries = [kind, [...kind, row], [row, ...(kind.length === 0 ? service : kind)]];
  const queries = tries.map((terms) => [trace, ...terms].join(' '));
  const found = queries.find((query) => selectsJust(index, query, flows));
  return found ?? queries.at(-1) ?? trace;
}

function selectsJust(index: DocumentIndex, query: string, flows: readonly Flow[]): boolean {
  const reading = readQuery(query, index);
  if (!reading.ok || reading.selection.flows.size !== flows.length) return false;
  return flows.every(({ id }) => reading.selection.flows.has(id));
}

function field(name: FieldName, texts: readonly string[]): string {
  const [first = '', ...rest] = texts;
  const value = (text: string) => ({ text, at: NOWHERE });
  const node: QueryNode = {
    kind: 'field',
    name,
    values: [value(first), ...rest.map(value)],
    at: NOWHERE,
  };
  return printQuery(node);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
