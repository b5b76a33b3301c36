/**
 * From the lines that are in the page to the sections of the table, with gaps as high as all that is not.
 * Gaps stand inside of the sections, and each is known by the line after it: a row that has the focus
 * stays the element that it is, wherever one scrolls.
 */
import type { Table } from '../../../../core/model/document.ts';
import type { Line } from './lines.ts';

/** Where a line stands: its place in the list, and its edges in pixels from the list's top. */
export interface Span {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export type Part =
  | { readonly kind: 'gap'; readonly key: string; readonly height: number }
  | { readonly kind: 'line'; readonly key: string; readonly place: number; readonly line: Line };

export interface Section {
  readonly key: string;
  /** `null` where the rows of several tables stand together. */
  readonly table: Table | null;
  readonly parts: readonly Part[];
}

/**
 * @param spans in the order of their places.
 * @param height of all lines together.
 */
export function sectionsOf(
  lines: readonly Line[],
  spans: readonly Span[],
  height: number,
): readonly Section[] {
  const sections: { key: string; table: Table | null; parts: Part[] }[] = [];
  let filled = 0;
  for (const { index, start, end } of spans) {
    const line = lines[index];
    if (line === undefined) continue;
    const table = line.kind === 'title' ? line.table : line.of;
    const key = table?.id ?? 'sorted';
    let section = sections.at(-1);
    if (section?.key !== key) {
      section = { key, table, parts: [] };
      sections.push(section);
    }
    if (start > filled) section.parts.push(gap(line.key, start - filled));
    section.parts.push({ kind: 'line', key: line.key, place: index, line });
    filled = end;
  }
  if (height > filled) addBelow(sections, height - filled);
  return sections;
}

function addBelow(sections: { key: string; table: Table | null; parts: Part[] }[], height: number) {
  const last = sections.at(-1);
  if (last === undefined) sections.push({ key: 'none', table: null, parts: [gap('', height)] });
  else last.parts.push(gap('', height));
}

/** @param next the key of the line after it; empty where it is the last. */
function gap(next: string, height: number): Part {
  return { kind: 'gap', key: `above ${next}`, height };
}
