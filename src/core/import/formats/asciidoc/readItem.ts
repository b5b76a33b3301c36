/** An item of a list or a line of a definition, as far as its bullet says nothing to a reader of the page. */

export interface Item {
  readonly text: string;
  /** Where the text begins on the line, from 0. */
  readonly at: number;
}

/**
 * `null` where the line begins none. A lone `*` before a line below a table was meant as the mark of a note
 * more often than as a list of one item, and stays.
 */
export function readItem(line: string, isList = true): Item | null {
  const indent = line.length - line.trimStart().length;
  if (!isList && /^\s*\*{1,3}\s/.test(line)) {
    const [mark = ''] = /^\*+/.exec(line.trim()) ?? [];
    return { text: `\\${mark}${line.trim().slice(mark.length)}`, at: indent };
  }
  const [bullet] = /^\s*(?:\*{1,5}|-|\.{1,5})\s+(?:\[[ xX*]\]\s+)?(?=\S)/.exec(line) ?? [];
  if (bullet !== undefined) return { text: line.slice(bullet.length), at: bullet.length };
  if (/^\s*(?:\d{1,3}\.|<[\d.]+>)\s+\S/.test(line)) return { text: line.trim(), at: indent };
  const [term] = /^\s*\S[^\n]{0,200}?:{2,4}(?=\s|$)/.exec(line) ?? [];
  return term === undefined ? null : { text: line.trim(), at: indent };
}
