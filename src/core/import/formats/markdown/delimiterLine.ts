/** The line of dashes below the headings: what makes a table of the lines around it. */

/** How many columns it has; 0 where the line is none. With `+` for `|`, as Org writes it, it is one too. */
export function delimiterColumns(line: string): number {
  const text = line.trim();
  if (!text.includes('-') || !/^[|+:\s-]+$/.test(text) || !/[|+]/.test(text)) return 0;
  // A border of a grid, which begins and ends with a cross, is another thing.
  if (text.startsWith('+')) return 0;
  const groups = text.replace(/^\|/, '').replace(/[|+]$/, '').split(/[|+]/);
  return groups.every((group) => /^\s*:?-+:?\s*$/.test(group)) ? groups.length : 0;
}

/** A line that divides a body from the next, or from its foot: `|---|---|` or `|===|===|`. */
export function isDivider(line: string): boolean {
  const text = line.trim();
  return text.includes('|') && (delimiterColumns(text) > 0 || /^\|?[=|:\s]*=[=|:\s]*$/.test(text));
}
