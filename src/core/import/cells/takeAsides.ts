/** What stands in parentheses, apart from what it stands beside. */

export interface WithAsides {
  /** The text without its asides, blanks folded. */
  readonly text: string;
  /** The inner texts, outermost level only, in order. */
  readonly asides: readonly string[];
  /** Whether the last aside ends the text: `diego_cell (Rep)`. */
  readonly atEnd: boolean;
}

/** An unclosed parenthesis reaches to the end; a closing one without its opening is a sign like others. */
export function takeAsides(text: string): WithAsides {
  if (!text.includes('(')) return { text: text.trim(), asides: [], atEnd: false };
  const outer: string[] = [];
  const asides: string[] = [];
  let depth = 0;
  let start = 0;
  let lastEnd = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(') {
      if (depth === 0) {
        outer.push(text.slice(start, at));
        start = at + 1;
      }
      depth++;
    } else if (sign === ')' && depth > 0) {
      depth--;
      if (depth > 0) continue;
      asides.push(text.slice(start, at).trim());
      start = at + 1;
      lastEnd = at;
    }
  }
  const rest = text.slice(start);
  if (depth > 0) asides.push(rest.trim());
  else outer.push(rest);
  const atEnd = depth > 0 || (lastEnd >= 0 && text.slice(lastEnd + 1).trim() === '');
  const own = outer.join(' ').replace(/\s+/g, ' ').trim();
  return { text: own, asides: asides.filter((aside) => aside !== ''), atEnd };
}
