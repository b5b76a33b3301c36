/** Text that Markdown shows as it is, in a cell, a heading or a list. */

/** Whatever could begin a tag, an entity, a link, code or emphasis, or end a cell. */
const SPECIAL = /[\\`*[\]<>~|#]/g;
/** Within a word an underscore is an underscore: `diego_cell`. */
const EDGE_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** @returns one line: a cell cannot hold two. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n\t\v\f\u0085\u2028\u2029]\s*/g, ' ')
    .replace(SPECIAL, String.raw`\$&`)
    .replace(EDGE_UNDERSCORE, String.raw`\_`)
    .replaceAll('&', '&amp;')
    .replaceAll(String.raw`\<`, '&lt;')
    .replaceAll(String.raw`\>`, '&gt;');
}
