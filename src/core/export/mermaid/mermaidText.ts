/**
 * A name as Mermaid shows it. What stands between quotes there is read three times: for entities, for Markdown
 * and for HTML; so whatever any of the three could take for its own is written as an entity by its number.
 */

/** Letters, digits and blanks; and, within a word, what joins its parts: `diego_cell`, `tap-gui`, `10.0.0.1`. */
const PLAIN = /[\p{L}\p{M}\p{N} ,·→–]|(?<=[\p{L}\p{N}])[_.-](?=[\p{L}\p{N}])/u;
/** Of whose dots Markdown would make a link. */
const SITE = /www/i;

/** @param text of one line. */
export function mermaidText(text: string): string {
  const plain = new RegExp(SITE.test(text) ? /[\p{L}\p{M}\p{N} ,]/u : PLAIN, 'uy');
  let written = '';
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const sign = String.fromCodePoint(code);
    plain.lastIndex = at;
    written += plain.test(text) ? sign : `#${code};`;
    at += sign.length;
  }
  return written;
}

/** A comment ends with its line; a brace in it would be read as an order to the renderer. */
export function mermaidComment(text: string): string {
  return `%% ${text.replaceAll('{', '(').replaceAll('}', ')')}`;
}
