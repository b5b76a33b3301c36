/**
 * Tables with an empty line between any two of their lines, as pages come out of what saves each line as a paragraph: no
 * parser takes them for tables, and everybody who looks at the text does.
 */
import { delimiterColumns } from './delimiterLine.ts';
import type { SourceLine } from './sourceLines.ts';
import { splitRow } from './splitRow.ts';

/** So many empty lines may stand between two rows. */
const MOST_BETWEEN = 2;

/** @returns the lines without those empty ones; each keeps its number, so that places hold. */
export function withoutGaps(lines: readonly SourceLine[]): readonly SourceLine[] {
  const gaps = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const columns = line.kind === 'text' ? delimiterColumns(line.text) : 0;
    const above = columns > 1 ? nextText(lines, at, -1) : null;
    if (above === null || above === at - 1 || !isRow(lines[above], columns)) continue;
    const own = [above, at, ...rowsBelow(lines, at, columns)];
    if (own.length < 3) continue;
    for (let gap = above + 1; gap < (own.at(-1) ?? at); gap += 1) {
      if (lines[gap]?.kind === 'blank') gaps.add(gap);
    }
  }
  return gaps.size === 0 ? lines : lines.filter((_line, at) => !gaps.has(at));
}

/** Until a line that is no row, or that heads a table of its own. */
function rowsBelow(lines: readonly SourceLine[], at: number, columns: number): readonly number[] {
  const rows: number[] = [];
  for (let next = nextText(lines, at, 1); next !== null; next = nextText(lines, next, 1)) {
    const below = nextText(lines, next, 1);
    const heads = below !== null && delimiterColumns(lines[below]?.text ?? '') > 0;
    if (!isRow(lines[next], columns) || heads) break;
    rows.push(next);
  }
  return rows;
}

function isRow(line: SourceLine | undefined, columns: number): boolean {
  const text = line?.text.trim() ?? '';
  return text.startsWith('|') && splitRow(text, Infinity).cells.length === columns;
}

/** The text nearest to a line, with hardly anything and only empty lines between. */
function nextText(lines: readonly SourceLine[], at: number, step: 1 | -1): number | null {
  for (let next = at + step; Math.abs(next - at) <= MOST_BETWEEN + 1; next += step) {
    const kind = lines[next]?.kind;
    if (kind === 'text') return next;
    if (kind !== 'blank') return null;
  }
  return null;
}
