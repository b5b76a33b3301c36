/** The headings within a table that have to stand above a row, after the row before it. */

/** @param before those of the row before; `undefined` for the first row. */
export function newHeadings(
  under: readonly string[],
  before: readonly string[] | undefined,
): readonly string[] {
  const isSame =
    before !== undefined &&
    before.length === under.length &&
    under.every((heading, place) => heading === before[place]);
  return isSame ? [] : under;
}
