/** `Run`, `Run and View`, `Run, Iterate and View`: a list as it stands in a sentence. */
export function joinWords(words: readonly string[]): string {
  const [final = ''] = words.slice(-1);
  return words.length < 2 ? final : `${words.slice(0, -1).join(', ')} and ${final}`;
}
