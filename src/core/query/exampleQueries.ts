/** Queries over the open document, short and true: they invite, and each of them finds something. */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { writeClusterQuery, writeTrace } from './writeTrace.ts';

/** A trace with its port, a group and a port; fewer for a document that has none. */
export function exampleQueries(index: DocumentIndex): readonly string[] {
  const { flows, groups } = index.document;
  const flow = exampleFlow(index);
  const group = groups.find(({ kind }) => kind !== 'external');
  const ports = flows.map((one) => one.ports).find(({ kind }) => kind === 'fixed');
  return [
    ...(flow === null ? [] : [writeTrace(index, flow)]),
    ...(group === undefined ? [] : [writeClusterQuery(group)]),
    ...(ports?.kind === 'fixed' ? [`port:${ports.ranges[0].from}`] : []),
  ];
}

/** Among so many flows there is one that is short enough. */
const MOST_LOOKED_AT = 500;

/** The flow with the shortest names and port; from within, where there is one. `null` for none at all. */
export function exampleFlow(index: DocumentIndex): Flow | null {
  const flows = index.document.flows.slice(0, MOST_LOOKED_AT);
  const inner = flows.filter(({ direction }) => direction === 'internal');
  let shortest: { readonly flow: Flow; readonly length: number } | null = null;
  for (const flow of inner.length > 0 ? inner : flows) {
    const { length } = writeTrace(index, flow);
    if (shortest === null || length < shortest.length) shortest = { flow, length };
  }
  return shortest?.flow ?? null;
}
