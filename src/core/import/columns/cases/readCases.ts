/**
 * Tables and what they are, side by side, as text: a title after `==`; headings that the table stands under
 * after `#`, a caption after `@`, a lead after `>`; the table, its first line the headings; then, after `=>`,
 * its kind and the role of each column, and after another the ends that its title names.
 */
import type { RawTable } from '../../rawTable.ts';
import { tableOf } from '../tableOf.ts';

export interface MappingCase {
  readonly title: string;
  readonly table: RawTable;
  /** `flows source destination port`. */
  readonly expected: string;
  /** `destination: Control plane`; `null` where the case does not say. */
  readonly ends: string | null;
}

export function readCases(text: string): readonly MappingCase[] {
  return text
    .split(/^== /mu)
    .filter((block) => block.trim() !== '')
    .map(readCase);
}

function readCase(block: string): MappingCase {
  const [title, ...lines] = block.split('\n').filter((line) => line.trim() !== '');
  const after = (mark: string) =>
    lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(mark.length + 1));
  const table = lines.filter((line) => !/^(?:#|@|>|=>) /u.test(line));
  const [headings, ...rows] = table;
  const [expected, ends] = after('=>');
  const caption = after('@')[0];
  const lead = after('>')[0];
  return {
    title: title ?? '',
    table: tableOf(headings === '-' ? null : (headings ?? ''), rows, {
      under: after('#'),
      ...(caption === undefined ? {} : { caption }),
      ...(lead === undefined ? {} : { lead }),
    }),
    expected: expected ?? '',
    ends: ends ?? null,
  };
}
