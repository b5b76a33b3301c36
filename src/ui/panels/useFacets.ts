/**
 * The filters, in two strokes: what is checked changes with the click, at once; what every other value would
 * give is counted and drawn right after the chart has answered, for nobody reads fifty counts in that time.
 */
import { useDeferredValue } from 'react';
import type { FieldName } from '../../core/query/ast.ts';
import type { FacetGroup, FacetValue, HeldValues } from '../../core/query/facets.ts';
import { selectFacets, selectHeld } from '../../state/querySelectors.ts';
import { useExplorerState } from '../ExplorerContext.tsx';

interface CountedFacets {
  /** The same array as long as nothing is counted anew. */
  readonly facets: readonly FacetGroup[];
  readonly held: ReadonlyMap<FieldName, HeldValues>;
}

export function useFacets(): CountedFacets {
  const reading = useExplorerState((state) => state.reading);
  const index = useExplorerState((state) => state.index);
  const held = useExplorerState(selectHeld);
  const counted = useDeferredValue(reading);
  const countedIndex = useDeferredValue(index);
  // The values of another document are never shown beside this one's chart.
  const isSame = countedIndex === index;
  return { facets: selectFacets({ reading: isSame ? counted : reading, index }), held };
}

/** A value as it is counted, and as it is held by now. */
export function asHeld(value: FacetValue, held: HeldValues | undefined): FacetValue {
  const checked = held?.checked.has(value.option) ?? false;
  const excluded = held?.excluded.has(value.option) ?? false;
  return checked === value.checked && excluded === value.excluded
    ? value
    : { ...value, checked, excluded };
}
