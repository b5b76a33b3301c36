/**
 * A line's number for those who hear the table, where not all lines are in the page: counted from one, the
 * headings first.
 * @param place counted from zero, the headings not counted; `undefined` where all lines are there.
 */
export function rowIndex(place: number | undefined): number | undefined {
  return place === undefined ? undefined : place + 2;
}
