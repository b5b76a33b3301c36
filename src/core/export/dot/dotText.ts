/** A name as Graphviz shows it: between quotes, where it reads escapes and entities; and in a table's cell. */

/** @returns what stands between two double quotes. */
export function dotText(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('"', String.raw`\"`)
    .replaceAll('&', '&amp;');
}

/** @param text of one line. @returns what stands between two tags, where escapes are read, too. */
export function dotHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\\', String.raw`\\`);
}
