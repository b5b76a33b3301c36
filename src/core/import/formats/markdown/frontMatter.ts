/** What a page says of itself before it begins, between `---` or `+++`: not shown, but for its title. */
import type { PlacedLine } from '../placedText.ts';

export interface FrontMatter {
  readonly title: string | null;
  /** How many lines it takes; 0 where there is none. */
  readonly lines: number;
}

const MAX_LINES = 500;

export function readFrontMatter(lines: readonly PlacedLine[]): FrontMatter {
  const fence = lines[0]?.text.trimEnd() ?? '';
  if (fence !== '---' && fence !== '+++') return { title: null, lines: 0 };
  const inside = lines.slice(1, MAX_LINES);
  const length = inside.findIndex(({ text }) => text.trimEnd() === fence);
  if (length === -1) return { title: null, lines: 0 };
  const entries = inside.slice(0, length);
  // A table between two lines of dashes is no front matter.
  if (fence === '---' && !entries.every(({ text }) => isEntry(text)))
    return { title: null, lines: 0 };
  const title = entries.map(({ text }) => /^title\s*[:=]\s*(.+)$/i.exec(text)?.[1]).find(Boolean);
  return { title: title === undefined ? null : unquote(title.trim()), lines: length + 2 };
}

/** Of YAML: a key, something further in, an item, a comment, or nothing. */
function isEntry(line: string): boolean {
  return /^(?:\s*$|\s+\S|#|- |[\w."'-]+\s*:|[\]}])/.test(line);
}

function unquote(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
