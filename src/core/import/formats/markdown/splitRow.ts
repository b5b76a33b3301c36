/** Cuts a line of a table into its cells, each with where it begins on the line. */
import { findTemplates } from '../templates.ts';

export interface CellSource {
  /** As written, without the white space around it. */
  readonly text: string;
  /** Where it begins on the line, from 0; for an empty cell, right behind its separator. */
  readonly at: number;
}

export interface SplitRow {
  readonly cells: readonly CellSource[];
  /** A separator stands before the first cell. */
  readonly leads: boolean;
  /** A separator stands behind the last cell. */
  readonly trails: boolean;
}

/**
 * A separator that is escaped divides nothing, and neither does one inside a template. One inside code does,
 * as on GitHub, unless that gives more cells than there are columns: other pages keep code together.
 */
export function splitRow(line: string, columns: number): SplitRow {
  const row = splitAt(line, separators(line, false));
  if (row.cells.length <= columns || !line.includes('`')) return row;
  const kept = splitAt(line, separators(line, true));
  return kept.cells.length <= columns ? kept : row;
}

export function hasSeparator(line: string): boolean {
  return line.includes('|') && separators(line, false).length > 0;
}

/** A line that a list begins with its table on: what stands behind the bullet. */
export function withoutBullet(line: string): { readonly text: string; readonly at: number } {
  const [bullet] = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?=\|)/.exec(line) ?? [''];
  return { text: line.slice(bullet.length), at: bullet.length };
}

function separators(line: string, keepCode: boolean): number[] {
  const templates = findTemplates(line);
  const ticks = keepCode ? codeEnds(line) : null;
  const found: number[] = [];
  let next = 0;
  for (let at = 0; at < line.length; at += 1) {
    const template = templates[next];
    if (template !== undefined && at >= template.from) {
      at = template.to - 1;
      next += 1;
      continue;
    }
    const char = line.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '|') found.push(at);
    else if (char === '`' && ticks !== null) at = ticks.get(at) ?? at;
  }
  return found;
}

/** For each run of ticks that opens code, where the code ends; for any other, where the run does. */
function codeEnds(line: string): ReadonlyMap<number, number> {
  const runs = [...line.matchAll(/`+/g)].map(({ index, 0: run }) => ({
    at: index,
    length: run.length,
  }));
  // From behind, the next run that is as long is the last one that was met.
  const nextOfLength = new Map<number, number>();
  const next = runs.map(() => -1);
  for (let order = runs.length - 1; order >= 0; order -= 1) {
    const length = runs[order]?.length ?? 0;
    next[order] = nextOfLength.get(length) ?? -1;
    nextOfLength.set(length, order);
  }
  const ends = new Map<number, number>();
  let closed = -1;
  for (const [order, run] of runs.entries()) {
    if (order <= closed) continue;
    const close = runs[next[order] ?? -1];
    if (close !== undefined) closed = next[order] ?? closed;
    ends.set(run.at, (close?.at ?? run.at) + run.length - 1);
  }
  return ends;
}

function splitAt(line: string, bars: readonly number[]): SplitRow {
  const leads = bars[0] !== undefined && line.slice(0, bars[0]).trim() === '';
  const last = bars.at(-1);
  const trails =
    last !== undefined && line.slice(last + 1).trim() === '' && !(leads && bars.length === 1);
  const inner = bars.slice(leads ? 1 : 0, trails ? -1 : undefined);
  const starts = [leads ? (bars[0] ?? 0) + 1 : 0, ...inner.map((bar) => bar + 1)];
  const ends = [...inner, trails ? last : line.length];
  const cells = starts.map((start, index) => cellAt(line, start, ends[index] ?? line.length));
  return { cells, leads, trails };
}

function cellAt(line: string, start: number, end: number): CellSource {
  const source = line.slice(start, end);
  const text = source.trim();
  return { text, at: text === '' ? start : start + source.length - source.trimStart().length };
}
