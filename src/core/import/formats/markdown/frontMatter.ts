/** What a page says of itself before it begins, between `---` or `+++` or as JSON: not shown, but for its title. */
import type { PlacedLine } from '../placedText.ts';

export interface FrontMatter {
  readonly title: string | null;
  /** How many lines it takes; 0 where there is none. */
  readonly lines: number;
  /** Of its last line, how many characters: behind the brace that ends JSON the page may begin at once. */
  readonly until: number;
}

const NONE: FrontMatter = { title: null, lines: 0, until: 0 };

const MAX_LINES = 500;

export function readFrontMatter(lines: readonly PlacedLine[]): FrontMatter {
  const fence = lines[0]?.text.trimEnd() ?? '';
  if (fence === '{') return readJsonMatter(lines);
  if (fence !== '---' && fence !== '+++') return NONE;
  const inside = lines.slice(1, MAX_LINES);
  const length = inside.findIndex(({ text }) => text.trimEnd() === fence);
  if (length === -1) return NONE;
  const entries = inside.slice(0, length);
  // A table between two lines of dashes is no front matter.
  if (fence === '---' && !entries.every(({ text }) => isEntry(text))) return NONE;
  const title = entries.map(({ text }) => /^title\s*[:=]\s*(.+)$/i.exec(text)?.[1]).find(Boolean);
  const named = title === undefined ? null : unquote(title.trim());
  return { title: named, lines: length + 2, until: fence.length };
}

/** An object whose braces stand first in their lines; what is none, as a block of code without a fence, is text. */
function readJsonMatter(lines: readonly PlacedLine[]): FrontMatter {
  const end = lines.slice(0, MAX_LINES).findIndex(({ text }) => text.startsWith('}'));
  if (end === -1) return NONE;
  const inside = lines.slice(0, end).map(({ text }) => text);
  const object = parseObject([...inside, '}'].join('\n'));
  if (object === null) return NONE;
  const title = object.get('title');
  return { title: typeof title === 'string' ? title : null, lines: end + 1, until: 1 };
}

function parseObject(text: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

/** Of YAML: a key, something further in, an item, a comment, or nothing. */
function isEntry(line: string): boolean {
  return /^(?:\s*$|\s+\S|#|- |[\w."'-]+\s*:|[\]}])/.test(line);
}

function unquote(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
