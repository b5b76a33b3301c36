/**
 * Rows that stand in a text and became no table: bars between cells, or tags of cells. Whatever the reason, that they
 * were not read is said, for a flow that nobody sees may be one that nobody misses.
 */
import type { PlacedLine } from './placedText.ts';
import type { ProblemList } from './problems.ts';

/** `lines`: those of one piece of prose, in which no table was found. Told once for it, at the first row. */
export function tellUnread(
  file: string,
  lines: readonly PlacedLine[],
  problems: ProblemList,
): void {
  const row = lines.find(({ text }, at) => isUnread(text, lines[at + 1]?.text ?? ''));
  if (row === undefined) return;
  problems.tell('rows-unread', { file, line: row.line, column: row.column }, row.text);
}

function isUnread(line: string, below: string): boolean {
  if (!/[|<]/.test(line)) return false;
  const own = withoutCode(line);
  if (/<(?:table|t[rdh])(?:\s[^<>]*)?>/i.test(own)) return true;
  const count = bars(own);
  if (count < 2 || !/[\p{L}\p{N}]/u.test(own)) return false;
  return /^\s*\|/.test(own) || bars(withoutCode(below)) === count;
}

/** In code, bars and tags are shown as they are; others are escaped, or divide nothing (`a || b`). */
function withoutCode(line: string): string {
  return line.replace(/`[^`]*`/g, ' ').replace(/\\\||\|\|/g, ' ');
}

function bars(line: string): number {
  return line.split('|').length - 1;
}
