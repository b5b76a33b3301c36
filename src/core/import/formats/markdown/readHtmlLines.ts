/** HTML in Markdown: tables and headings, whole lines of it, given to the reader of HTML. */
import { joinLines } from '../placedText.ts';
import { readHtmlInside } from '../readHtmlInside.ts';
import type { BlocksRead, MarkdownContext } from './markdownContext.ts';
import { placeOf, readText } from './markdownContext.ts';
import type { SourceLine } from './sourceLines.ts';

/** `null` where the line begins neither. */
export function readHtmlLines(context: MarkdownContext, at: number): BlocksRead | null {
  const first = context.lines[at];
  if (first?.kind !== 'text') return null;
  const kind = htmlKind(first.text);
  if (kind === null) return null;
  const end = kind === 'heading' ? headingEnd(context.lines, at) : tableEnd(context.lines, at);
  // Amid a sentence a tag that nothing closes is one that the sentence speaks of.
  if (end === null && kind !== 'table') return null;
  if (end === null) {
    context.problems.tell('html-table-unclosed', placeOf(context, first), first.text);
  }
  const next = end ?? nextHeading(context.lines, at + 1);
  const source = joinLines(context.file, context.lines.slice(at, next));
  const blocks = readHtmlInside(source, {
    problems: context.problems,
    budget: context.budget,
    readMarkup: (text, place) => readText(context, text, place),
  });
  return { blocks, next };
}

export function beginsHtml(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  const kind = line?.kind === 'text' ? htmlKind(line.text) : null;
  return kind === 'inside' ? tableEnd(lines, at) !== null : kind !== null;
}

/** `inside`: a table begins behind other text, as `Ports: <table>` or `}<table>`. */
function htmlKind(line: string): 'table' | 'inside' | 'heading' | null {
  if (!line.includes('<')) return null;
  const begin = line.trimStart();
  if (/^(?:[-*+]\s+)?</.test(begin) && /<table[\s>]/i.test(line)) return 'table';
  if (/<table>?\s*$/i.test(line) && !line.includes('`')) return 'table';
  if (/^<h[1-6][\s>]/i.test(begin)) return 'heading';
  return TABLE_INSIDE.test(line.replace(/`[^`]*`/g, ' ')) ? 'inside' : null;
}

/** With nothing but its own parts behind it: a sentence may speak of a `<table>`. */
const TABLE_INSIDE =
  /<table(?:\s[^<>]*)?>\s*(?:$|<(?:t[rdh]|thead|tbody|caption|col|colgroup)[\s/>])/i;

/** The line behind the one on which as many tables have ended as have begun. */
function tableEnd(lines: readonly SourceLine[], from: number): number | null {
  const known = endsOfTables.get(lines) ?? findTableEnds(lines);
  endsOfTables.set(lines, known);
  return known[from] ?? null;
}

const endsOfTables = new WeakMap<readonly SourceLine[], readonly (number | null)[]>();

/** For all lines at once, from behind: a text of tables that never end would be gone through for each. */
function findTableEnds(lines: readonly SourceLine[]): readonly (number | null)[] {
  const depths = [0];
  for (const { text } of lines) depths.push((depths.at(-1) ?? 0) + tableDepth(text));
  const ends = lines.map((): number | null => null);
  const lower: number[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    lower.push(at + 1);
    const depth = depths[at] ?? 0;
    while (lower.length > 0 && (depths[lower.at(-1) ?? 0] ?? 0) > depth) lower.pop();
    ends[at] = lower.at(-1) ?? null;
  }
  return ends;
}

function tableDepth(line: string): number {
  if (!/<\/?table/i.test(line)) return 0;
  const begun = line.match(/<table(?=[\s>]|$)/gi) ?? [];
  return begun.length - (line.match(/<\/table\s*>/gi) ?? []).length;
}

const HEADING_LINES = 5;

function headingEnd(lines: readonly SourceLine[], from: number): number | null {
  const end = lines
    .slice(from, from + HEADING_LINES)
    .findIndex(({ text }) => /<\/h[1-6]/i.test(text));
  return end === -1 ? null : from + end + 1;
}

function nextHeading(lines: readonly SourceLine[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line?.kind === 'text' && /^#{1,6}\s/.test(line.text)) return at;
  }
  return lines.length;
}
