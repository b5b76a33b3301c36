/** The parts of a text in GitHub-flavoured Markdown. What is empty is left out, heading and all. */
import { escapeMarkdown } from './escapeMarkdown.ts';

export type Row = readonly string[];

/** Cells are escaped here, and nowhere else. */
export function tableSection(title: string, columns: Row, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((cells) => line(cells.map(escapeMarkdown))),
  ];
  return [`### ${title}`, lines.join('\n')];
}

export function listSection(title: string, points: readonly string[]): readonly string[] {
  return points.length === 0 ? [] : [`### ${title}`, list(points)];
}

/** A list that a reader has to open. */
export function foldedList(summary: string, points: readonly string[]): readonly string[] {
  if (points.length === 0) return [];
  return [`<details><summary>${summary}</summary>`, list(points), '</details>'];
}

function list(points: readonly string[]): string {
  return points.map((point) => `- ${escapeMarkdown(point)}`).join('\n');
}
