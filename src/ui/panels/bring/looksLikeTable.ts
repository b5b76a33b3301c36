/**
 * Whether a text that was pasted somewhere on the page is meant for it: only what has the signs of a table
 * is, so that a word that goes astray opens nothing. What then is read of it is the formats' to say.
 */

/** As much of it as is looked at. */
const LOOKED_AT = 20_000;
const SIGNS: readonly RegExp[] = [
  // HTML, AsciiDoc, the published JSON.
  /<table[\s>]/i,
  /^\|===\s*$/m,
  /^\s*\{[^]*"(?:flows|entries)"\s*:/,
];
const DIVIDERS = ['\t', ';', ',', '|'];
const FEWEST_LINES = 2;

export function looksLikeTable(text: string): boolean {
  const seen = text.slice(0, LOOKED_AT);
  if (SIGNS.some((sign) => sign.test(seen))) return true;
  const lines = seen.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.some(isBelowHeadings)) return true;
  // The last one may be cut.
  const whole = text.length > LOOKED_AT ? lines.slice(0, -1) : lines;
  if (whole.length < FEWEST_LINES) return false;
  return DIVIDERS.some((divider) => {
    const counts = whole.map((line) => line.split(divider).length - 1);
    const [first = 0] = counts;
    // Cells of a spreadsheet: two columns are enough. Commas stand in prose, too, so that these need more.
    const fewest = divider === '\t' ? 1 : 2;
    return first >= fewest && counts.every((count) => count === first);
  });
}

/** `|---|:-:|`: Markdown divides headings from rows by it. */
function isBelowHeadings(line: string): boolean {
  return line.includes('|') && line.includes('--') && /^[\s|:-]+$/.test(line);
}
