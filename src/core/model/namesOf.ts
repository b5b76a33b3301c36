/** Every spelling by which a component is called, the label first: its id, its place, what rows write. */
export function namesOf(
  component: { readonly id: string; readonly label: string; readonly whole: boolean },
  groupLabel: string | null,
  spellings: readonly string[],
): readonly string[] {
  const { id, label, whole } = component;
  const qualified = groupLabel === null || whole ? [] : [`${groupLabel} (${label})`];
  return [...new Set([label, id, ...qualified, ...spellings])];
}
