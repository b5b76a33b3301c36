/** Queries over the open document, short and true: they invite, and each of them finds something. */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { writeClusterQuery, writeTrace } from './writeTrace.ts';

/** A trace with its port, a group and a port; fewer for a document that has none. */
export function exampleQueries(index: DocumentIndex): readonly string[] {
  const { flows, groups } = index.document;
  const flow = exampleFlow(index);
  const trace = flow === null ? undefined : writeTrace(index, flow);
  const [group] = groups.filter(({ kind }) => kind !== 'external').map(writeClusterQuery);
  const [port] = flows.flatMap(({ ports }) =>
    ports.kind === 'fixed' ? [`port:${ports.ranges[0].from}`] : [],
  );
  return [trace, group, port].filter((query) => query !== undefined);
}

/** The flow with the shortest names and port; from within, where there is one. `null` for none at all. */
export function exampleFlow(index: DocumentIndex): Flow | null {
  const { flows } = index.document;
  const inner = flows.filter(({ direction }) => direction === 'internal');
  const [shortest] = (inner.length > 0 ? inner : flows)
    .map((flow) => ({ flow, length: writeTrace(index, flow).length }))
    .toSorted((one, other) => one.length - other.length);
  return shortest?.flow ?? null;
}
