/** Case, `_`, `-` (an en dash too) and white space make no difference to a name, as in the query. */
export function foldName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_\-–]+/g, ' ')
    .trim();
}
