/** What the tests of the offered queries share: everything there is to point at, and what a query selects. */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { findTarget } from '../model/target.ts';
import type { Target } from '../model/target.ts';
import { readQuery } from './readQuery.ts';
import type { QueryReading } from './readQuery.ts';

export function allTargets(index: DocumentIndex): readonly Target[] {
  const { components, groups, entries, flows } = index.document;
  const sockets = [...index.sockets.values()].flat();
  return [...components, ...groups, ...entries, ...flows, ...sockets].map(({ id }) =>
    targetIn(index, id),
  );
}

export function targetIn(index: DocumentIndex, id: string): Target {
  const target = findTarget(index, id);
  if (target === null) throw new Error(`${id} is there`);
  return target;
}

export function readSurely(index: DocumentIndex, text: string): QueryReading {
  const reading = readQuery(text, index);
  if (!reading.ok) throw new Error(`${text}: ${reading.problems[0]?.message}`);
  return reading;
}

export const idsOf = (flows: Iterable<Flow>) => [...flows].map(({ id }) => String(id)).toSorted();
export const selectedIn = (index: DocumentIndex, text: string) =>
  [...readSurely(index, text).selection.flows.keys()].map(String).toSorted();
