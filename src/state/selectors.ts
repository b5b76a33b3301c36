/** What several components ask of the state. Results are kept as long as what they depend on stays. */
import { indexDocument } from '../core/model/indexDocument.ts';
import type { FieldName } from '../core/query/ast.ts';
import { countFacets } from '../core/query/facets.ts';
import type { FacetGroup } from '../core/query/facets.ts';
import { listWays } from '../core/query/listWays.ts';
import type { Listed } from '../core/query/listWays.ts';
import { readQuery } from '../core/query/readQuery.ts';
import type { ExplorerState } from './explorer.ts';
import { redo, undo } from './queryHistory.ts';

const FACET_FIELDS = [
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
export function selectFacets({ reading, index }: ExplorerState): readonly FacetGroup[] {
  const known = facetsOf.get(reading);
  if (known !== undefined) return known;
  const facets = countFacets(reading.query, index, FACET_FIELDS);
  facetsOf.set(reading, facets);
  return facets;
}

/** The way, or ring, that is chosen; `null` where none is, or the query has none of that name. */
export function selectListed({ way, index, reading }: ExplorerState): Listed | null {
  if (way === null) return null;
  const lists = listWays(index, reading);
  return lists.flatMap(({ listed }) => listed).find(({ id }) => id === way) ?? null;
}

/** Whether the query has a change to take back, or one that was taken back. */
export const selectCanUndo = ({ history, text }: ExplorerState) => undo(history, text) !== null;
export const selectCanRedo = ({ history, text }: ExplorerState) => redo(history, text) !== null;

/** Whether something is pointed at, or a way chosen: then all else steps back, asked for or not. */
export const selectIsPointed = (state: ExplorerState) =>
  state.hovered !== null || selectListed(state) !== null;

/** Whether the query, as typed, can be read and no row fits it. */
export const selectNothingFits = ({ problems, reading }: ExplorerState) =>
  problems.length === 0 && reading.selection.entries.size === 0;

/** How many of the rows that a choice switches off the query would find as documented. */
export function countOffMatches({ index, text }: ExplorerState): number {
  if (index.off.size === 0) return 0;
  const reading = readQuery(text, indexDocument(index.source));
  if (!reading.ok) return 0;
  return [...index.off.keys()].filter((row) => reading.selection.entries.has(row)).length;
}
