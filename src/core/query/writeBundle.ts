/**
 * From a bundle pointed at to the query that means just what is in it. Its ends say most: `cell→brain`,
 * `cell→BBS:8889`; where they are not enough (a port that is not stated, a query that keeps some of the
 * flows out of the picture), more terms follow.
 */
import type { Flow } from '../model/document.ts';
import type { ComponentId, GroupId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { NOWHERE, allOf } from './ast.ts';
import type { End, FieldName, Query, QueryNode } from './ast.ts';
import { addTerm, clausesOf } from './edit.ts';
import { portPatterns } from './portPattern.ts';
import { printQuery } from './print.ts';
import { selectsJust } from './targetQuery.ts';
import { endFor, groupEndFor, traceNode } from './writeTrace.ts';

export interface BundleEnds {
  readonly from: ComponentId | GroupId;
  /** A component only where all of the flows end in one socket of it. */
  readonly to: ComponentId | GroupId;
}

/**
 * @param query what the picture is limited to; `null` where it shows all flows of the document.
 * @param flows what is in the bundle.
 * @returns `null` where no query that is written so selects them and no others.
 */
export function writeBundle(
  index: DocumentIndex,
  query: Query,
  ends: BundleEnds,
  flows: readonly Flow[],
): string | null {
  const between = [traceBetween(index, ends, flows), fieldsBetween(ends)];
  const terms = between.flatMap((base) =>
    base.length === 0 ? [] : besides(flows).map((beside) => [...base, ...beside]),
  );
  const texts = terms.flatMap((all) => [
    printQuery(allOf(all, NOWHERE)),
    // What is asked may be a word that would be read as part of what stands before it.
    printQuery(all.reduce<Query>(addTerm, query)),
    printQuery(allOf([...all, ...clausesOf(query)], NOWHERE)),
  ]);
  return texts.find((text) => selectsJust(index, text, flows)) ?? null;
}

/** `diego_cell→BBS:8889`; none where an end has no name that means it alone. */
function traceBetween(
  index: DocumentIndex,
  { from, to }: BundleEnds,
  flows: readonly Flow[],
): readonly QueryNode[] {
  const ends = [endOf(index, from), endOf(index, to)] as const;
  if (ends[0] === null || ends[1] === null) return [];
  const isSocket = index.document.components.some(({ id }) => id === to);
  const ports = flows[0] === undefined || !isSocket ? [] : portPatterns(flows[0].ports);
  return [traceNode(ends, 'one', ports)];
}

function endOf(index: DocumentIndex, id: ComponentId | GroupId): End | null {
  const component = index.document.components.find((one) => one.id === id);
  if (component !== undefined) return endFor(index, component.id);
  const group = index.document.groups.find((one) => one.id === id);
  return group === undefined ? null : groupEndFor(index, group);
}

/** `from:diego_cell to:bbs`: by ids, which always mean one thing. */
function fieldsBetween({ from, to }: BundleEnds): readonly QueryNode[] {
  return [field('from', [from]), field('to', [to])];
}

/** What may have to be said beside the ends, the shortest first. */
function besides(flows: readonly Flow[]): readonly (readonly QueryNode[])[] {
  const kinds = [
    field(
      'kind',
      flows.map(({ relation }) => relation),
    ),
  ];
  const service = [
    field(
      'transport',
      flows.map(({ transport }) => transport),
    ),
    field(
      'protocol',
      flows.map(({ protocol }) => protocol),
    ),
  ];
  const rows = [
    field(
      'row',
      flows.map(({ entry }) => entry),
    ),
  ];
  return [[], kinds, service, rows, [...rows, ...kinds, ...service]];
}

function field(name: FieldName, texts: readonly string[]): QueryNode {
  const [first = '', ...rest] = new Set(texts);
  const value = (text: string) => ({ text, at: NOWHERE });
  return { kind: 'field', name, values: [value(first), ...rest.map(value)], at: NOWHERE };
}
