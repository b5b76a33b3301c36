/** Switches `by:vm` on and off, wherever in the query and however it is spelled. */
import { allOf, anyOf, NOWHERE } from './ast.ts';
import type { Query, QueryNode } from './ast.ts';
import { addTerm } from './edit.ts';
import { printQuery } from './print.ts';

const BY_VM: QueryNode = {
  kind: 'field',
  name: 'by',
  values: [{ text: 'vm', at: NOWHERE }],
  at: NOWHERE,
};

/** On, it holds for all traces of the query; off, for none. */
export function writeByVm(query: Query, on: boolean): string {
  const without = query === null ? null : withoutManner(query);
  return printQuery(on ? addTerm(without, BY_VM) : without);
}

function withoutManner(node: QueryNode): Query {
  switch (node.kind) {
    case 'field':
      return node.name === 'by' ? null : node;
    case 'not': {
      const of = withoutManner(node.of);
      return of === null ? null : { ...node, of };
    }
    case 'and':
    case 'or': {
      const kept = node.of.flatMap((one) => withoutManner(one) ?? []);
      return node.kind === 'and' ? allOf(kept, node.at) : anyOf(kept, node.at);
    }
    default:
      return node;
  }
}
