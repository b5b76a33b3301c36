/** What asks the query anew. Results are kept as long as what they depend on stays. */
import { asDocumented } from '../core/model/asDocumented.ts';
import type { FieldName } from '../core/query/ast.ts';
import { countFacets, heldValues } from '../core/query/facets.ts';
import type { FacetGroup, HeldValues } from '../core/query/facets.ts';
import { readQuery } from '../core/query/readQuery.ts';
import type { ExplorerState } from './explorer.ts';

export const FACET_FIELDS = [
  'change',
  'document',
  'cluster',
  'kind',
  'protocol',
  'auth',
  'encryption',
  'is',
] as const satisfies readonly FieldName[];

const facetsOf = new WeakMap<ExplorerState['reading'], readonly FacetGroup[]>();

/** The facets under the last query that could be read; the same array for the same reading. */
export function selectFacets({
  reading,
  index,
}: Pick<ExplorerState, 'reading' | 'index'>): readonly FacetGroup[] {
  const known = facetsOf.get(reading);
  if (known !== undefined) return known;
  const facets = countFacets(reading.query, index, FACET_FIELDS);
  facetsOf.set(reading, facets);
  return facets;
}

const heldOf = new WeakMap<ExplorerState['reading'], ReadonlyMap<FieldName, HeldValues>>();

/** Which values the last query that could be read holds, by field; the same map for the same reading. */
export function selectHeld({
  reading,
  index,
}: Pick<ExplorerState, 'reading' | 'index'>): ReadonlyMap<FieldName, HeldValues> {
  const known = heldOf.get(reading);
  if (known !== undefined) return known;
  const held = new Map(
    FACET_FIELDS.map((field) => [field, heldValues(reading.query, index, field)] as const),
  );
  heldOf.set(reading, held);
  return held;
}

/** How many of the rows that a choice switches off the query would find as documented. */
export function countOffMatches({ index, text }: ExplorerState): number {
  if (index.off.size === 0) return 0;
  const reading = readQuery(text, asDocumented(index));
  if (!reading.ok) return 0;
  return [...index.off.keys()].filter((row) => reading.selection.entries.has(row)).length;
}
