/**
 * Markdown, as GitHub reads it and as docs are written. Blocks are told apart here line by line and not by a
 * parser: a strict one reads three tables as one where no blank line divides them. Texts are parsed.
 */
import type { SourceFile } from '../../source.ts';
import { footnote } from '../blocks.ts';
import type { Block, Page, TableBlock } from '../blocks.ts';
import { cellBudget } from '../cellBudget.ts';
import { collectText } from '../collectText.ts';
import { listProblems } from '../problems.ts';
import type { ProblemList } from '../problems.ts';
import { tellConditions } from '../tellConditions.ts';
import { placeText } from '../placedText.ts';
import { tellUnread } from '../tellUnread.ts';
import { openTabs, tabTitle } from './contentTabs.ts';
import { findDefinitions, footnoteStart, isLinkDefinition } from './definitions.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { BlocksRead, MarkdownContext } from './markdownContext.ts';
import { placeOf, readText } from './markdownContext.ts';
import { readDashTable } from './readDashTable.ts';
import { readGridTable } from './readGridTable.ts';
import { beginsHtml, readHtmlLines } from './readHtmlLines.ts';
import { inlineReader } from './readInline.ts';
import { readParagraphs } from './readParagraphs.ts';
import { readPipeTable } from './readPipeTable.ts';
import { readTabTable, tabColumns } from './readTabTable.ts';
import { sourceLines } from './sourceLines.ts';
import type { SourceLine } from './sourceLines.ts';
import { withoutGaps } from './spacedRows.ts';
import { isAttributes } from './tableBody.ts';
import { tableStart } from './tableStart.ts';

export function readMarkdown({ name, text }: SourceFile): Page {
  const problems = listProblems();
  const all = sourceLines(name, text, problems);
  const front = readFrontMatter(all);
  const lines = withoutGaps(behindFront(all, front));
  const context = makeContext(name, lines, problems);
  const blocks: Block[] = [];
  const tabs = openTabs();
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line?.kind === 'text') blocks.push(...tabs.leave(line.text));
    const title = line?.kind === 'text' ? tabTitle(line.text) : null;
    if (line !== undefined && title !== null) {
      blocks.push(tabs.begin(line.text, readText(context, title, placeOf(context, line)).text));
      at += 1;
      continue;
    }
    const read = readBlocks(context, at);
    for (const block of read.blocks) addBlock(blocks, block);
    at = Math.max(read.next, at + 1);
  }
  tellConditions(placeText(name, text), problems);
  return { blocks, title: front.title, problems: problems.all() };
}

/** Behind the brace that ends JSON, a page may begin in the same line. */
function behindFront(all: readonly SourceLine[], { lines, until }: FrontMatter): SourceLine[] {
  const last = all[lines - 1];
  const text = last?.text.slice(until) ?? '';
  if (last === undefined || text.trim() === '') return all.slice(lines);
  return [{ ...last, text, column: last.column + until }, ...all.slice(lines)];
}

function makeContext(
  file: string,
  lines: readonly SourceLine[],
  problems: ProblemList,
): MarkdownContext {
  const inline = inlineReader(findDefinitions(lines));
  const isLoose = lines.some((_, at) => isTextBelowRow(lines, at));
  return { file, lines, inline, problems, budget: cellBudget(), headings: new Set(), isLoose };
}

function isTextBelowRow(lines: readonly SourceLine[], at: number): boolean {
  const [above, row, line] = [lines[at - 2], lines[at - 1], lines[at]];
  if (line?.kind !== 'text' || row?.kind !== 'text' || above?.kind !== 'text') return false;
  if (!row.text.includes('|') || !above.text.includes('|') || line.text.includes('|')) return false;
  return /^\s*[^\s#<>{`~=+-]/.test(line.text) && line.quotes === row.quotes;
}

/** A paragraph right below a table that names it is its caption. */
function addBlock(blocks: Block[], block: Block): void {
  const above = blocks.at(-1);
  const caption = block.kind === 'paragraph' ? captionIn(block.plain.text) : null;
  if (caption !== null && above?.kind === 'table' && above.caption === null) {
    blocks.splice(-1, 1, { ...above, caption });
  } else if (block.kind === 'table' && above?.kind === 'paragraph') {
    const own = captionIn(above.plain.text);
    if (own === null) blocks.push(block);
    else blocks.splice(-1, 1, { ...block, caption: block.caption ?? own });
  } else {
    blocks.push(block);
  }
}

function captionIn(text: string): string | null {
  return /^Table:\s+(\S.*)$/.exec(text)?.[1] ?? null;
}

function readBlocks(context: MarkdownContext, at: number): BlocksRead {
  const line = context.lines[at];
  if (line?.kind !== 'text' || isAttributes(line.text) || isLinkDefinition(line)) {
    return { blocks: [], next: at + 1 };
  }
  const table =
    readGridTable(context, at) ??
    readDashTable(context, at) ??
    readPipeTable(context, at) ??
    readTabTable(context, at);
  if (table !== null) return withCaption(context, table.table, table.next);
  if (isRule(line.text)) return { blocks: [], next: at + 1 };
  return (
    readHtmlLines(context, at) ??
    readHeading(context, line, at) ??
    readFootnote(context, at) ??
    readProse(context, at)
  );
}

/** A line across the page, what underlines nothing, or what opens and closes a box. */
function isRule(line: string): boolean {
  return (
    /^\s*:{3,}/.test(line) ||
    (/^\s*(?:-[-\s]{2,}|\*[*\s]{2,}|_[_\s]{2,}|=+)$/.test(line.trimEnd()) &&
      !/^\s*\*\*\s*$/.test(line))
  );
}

/** `: caption`, as Pandoc writes it right below. */
function withCaption(context: MarkdownContext, table: TableBlock, next: number): BlocksRead {
  const at = context.lines[next]?.kind === 'blank' ? next + 1 : next;
  const line = context.lines[at];
  const caption = line?.kind === 'text' ? /^\s{0,3}:\s+(\S.*)$/.exec(line.text)?.[1] : undefined;
  if (line === undefined || caption === undefined) return { blocks: [table], next };
  const plain = readText(context, caption, placeOf(context, line));
  return { blocks: [{ ...table, caption: plain.text }], next: at + 1 };
}

function readHeading(context: MarkdownContext, line: SourceLine, at: number): BlocksRead | null {
  const [, signs, source] = headingParts(line.text) ?? [];
  if (signs !== undefined && source !== undefined) {
    const { text } = readText(context, withoutClosing(source), placeOf(context, line));
    return { blocks: [{ kind: 'heading', level: signs.length, text }], next: at + 1 };
  }
  const below = context.lines[at + 1];
  const [underline] =
    below?.kind === 'text' ? (/^\s{0,3}(?:=+|-{2,})\s*$/.exec(below.text) ?? []) : [];
  if (underline === undefined || line.text.length > MAX_HEADING || isNoHeading(line.text))
    return null;
  const { text } = readText(context, line.text.trim(), placeOf(context, line));
  const level = underline.includes('=') ? 1 : 2;
  return { blocks: [{ kind: 'heading', level, text }], next: at + 2 };
}

const MAX_HEADING = 200;

/** Some write `##Title`; a single `#` without a space is more often the mark of a note. */
function headingParts(line: string): RegExpExecArray | null {
  return /^\s*(#{1,6})\s+(.*)$/.exec(line) ?? /^\s{0,3}(#{2,6}|#(?=<))([^#\s].*)$/.exec(line);
}

function isNoHeading(line: string): boolean {
  return /^\s*(?:[-*+]\s|\d+[.)]\s|>|-+\s*$)/.test(line);
}

/** Without the signs at its end, and without the name that some builds give it: `## Ports {#ports} ##`. */
function withoutClosing(source: string): string {
  return source
    .trimEnd()
    .replace(/\s#+$/, '')
    .replace(/\s*\{[#:.][^{}]*\}$/, '');
}

/** The text of a footnote, and the lines below that are further in. */
function readFootnote(context: MarkdownContext, at: number): BlocksRead | null {
  const line = context.lines[at];
  const start = line === undefined ? null : footnoteStart(line);
  if (line === undefined || start === null) return null;
  const parts = [line.text.slice(start.textAt)];
  let next = at + 1;
  for (let more = context.lines[next]; more !== undefined; more = context.lines[next]) {
    if (more.kind !== 'text' || footnoteStart(more) !== null || beginsBlock(context, next)) break;
    parts.push(more.text.trim());
    next += 1;
  }
  const place = placeOf(context, line, start.labelAt);
  const collector = collectText();
  collector.raise();
  collector.add(start.label);
  collector.lower();
  collector.add(' ');
  collector.addPlain(readText(context, parts.join(' '), place));
  return { blocks: [footnote(collector.done(), place)], next };
}

/** Lines of text up to a blank one, or to the next block. */
function readProse(context: MarkdownContext, from: number): BlocksRead {
  const lines: SourceLine[] = [];
  let at = from;
  for (let line = context.lines[at]; line?.kind === 'text'; line = context.lines[at]) {
    if (at > from && (line.quotes !== lines[0]?.quotes || beginsBlock(context, at))) break;
    lines.push(line);
    at += 1;
  }
  tellUnread(context.file, lines, context.problems);
  const above = context.lines[from - 1];
  const touches =
    (above?.kind === 'text' && above.text.includes('|')) || tableStart(context.lines, at) !== null;
  return { blocks: readParagraphs(context, lines, touches), next: at };
}

function beginsBlock(context: MarkdownContext, at: number): boolean {
  const line = context.lines[at];
  if (line?.kind !== 'text') return true;
  if (
    headingParts(line.text) !== null ||
    beginsHtml(context.lines, at) ||
    footnoteStart(line) !== null
  )
    return true;
  if (isAttributes(line.text) || isLinkDefinition(line) || isRule(line.text)) return true;
  if (tabTitle(line.text) !== null) return true;
  if (tabColumns(context.lines, at) > 0) return true;
  return tableStart(context.lines, at) !== null || isDrawnTable(context, at);
}

function isDrawnTable(context: MarkdownContext, at: number): boolean {
  const text = context.lines[at]?.text ?? '';
  return (
    /^\s*\+[-=]+[+]/.test(text) ||
    /^\s*-{2,}(?:\s+-{2,})+\s*$/.test(context.lines[at + 1]?.text ?? '')
  );
}
