/** Queries over the open document, short and true: they invite, and each of them finds something. */
import type { DocumentIndex } from '../model/indexDocument.ts';
import { writeClusterQuery, writeTrace } from './writeTrace.ts';

const byLength = (a: string, b: string) => a.length - b.length;

/** A trace with its port, a group and a port; fewer for a document that has none. */
export function exampleQueries(index: DocumentIndex): readonly string[] {
  const { flows, groups } = index.document;
  const inner = flows.filter(({ direction }) => direction === 'internal');
  const [trace] = (inner.length > 0 ? inner : flows)
    .map(({ from, to, ports }) => writeTrace(index, { from, to, ports }))
    .toSorted(byLength);
  const [group] = groups.filter(({ kind }) => kind !== 'external').map(writeClusterQuery);
  const [port] = flows.flatMap(({ ports }) =>
    ports.kind === 'fixed' ? [`port:${ports.ranges[0].from}`] : [],
  );
  return [trace, group, port].filter((query) => query !== undefined);
}
