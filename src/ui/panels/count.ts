/** Numbers with their nouns. */
import type { FacetValue } from '../../core/query/facets.ts';

/** `1 row`, `2 rows`. */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What a click on a facet's value gives: beside a checked value of the same field it adds. */
export function facetCount({ checked, rows, adds }: FacetValue): {
  readonly short: string;
  readonly words: string;
} {
  return checked || adds === null
    ? { short: String(rows), words: count(rows, 'row') }
    : { short: `+${adds}`, words: `adds ${count(adds, 'row')}` };
}
