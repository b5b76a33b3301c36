/** AsciiDoc, as Antora and Asciidoctor read it: sections, paragraphs, lists, and tables between `|===`. */
import type { SourceFile } from '../../source.ts';
import { footnote, paragraph } from '../blocks.ts';
import type { Block, Page } from '../blocks.ts';
import { cellBudget } from '../cellBudget.ts';
import { joinLines, placeText } from '../placedText.ts';
import { listProblems } from '../problems.ts';
import { tellUnread } from '../tellUnread.ts';
import { readHtmlInside } from '../readHtmlInside.ts';
import { tellConditions } from '../tellConditions.ts';
import { defineAttribute } from './adocAttributes.ts';
import type { AdocContext } from './adocContext.ts';
import { adocLines } from './adocLines.ts';
import type { AdocLine } from './adocLines.ts';
import { NO_ATTRIBUTES, readBlockAttributes } from './blockAttributes.ts';
import type { BlockAttributes } from './blockAttributes.ts';
import { readAdocTable } from './readAdocTable.ts';
import { readAdocText } from './readAdocText.ts';
import { readItem } from './readItem.ts';

export function readAsciidoc({ name, text }: SourceFile): Page {
  const problems = listProblems();
  const context: AdocContext = {
    file: name,
    problems,
    budget: cellBudget(),
    attributes: new Map(),
    footnotes: [],
    namedFootnotes: new Map(),
  };
  const lines = adocLines(name, text, problems);
  const blocks = readAll(context, lines);
  const notes = context.footnotes.map((note) => footnote(note, note.place));
  tellConditions(placeText(name, text), problems);
  const title = context.attributes.get('doctitle') ?? context.attributes.get('title') ?? null;
  return { blocks: [...blocks, ...notes], title, problems: problems.all() };
}

/** What was said of the next block. */
interface Ahead {
  readonly attributes: BlockAttributes;
  readonly title: string | null;
}

const NOTHING_AHEAD: Ahead = { attributes: NO_ATTRIBUTES, title: null };

interface Step {
  readonly blocks: readonly Block[];
  readonly next: number;
  readonly ahead: Ahead;
}

function readAll(context: AdocContext, lines: readonly AdocLine[]): Block[] {
  const blocks: Block[] = [];
  let ahead = NOTHING_AHEAD;
  for (let at = 0; at < lines.length;) {
    const step = readStep(context, lines, at, ahead);
    blocks.push(...step.blocks);
    ahead = step.ahead;
    at = step.next;
  }
  return blocks;
}

function readStep(
  context: AdocContext,
  lines: readonly AdocLine[],
  at: number,
  ahead: Ahead,
): Step {
  const line = lines[at];
  const skip: Step = { blocks: [], next: at + 1, ahead };
  if (line === undefined || line.kind === 'blank') return skip;
  if (line.kind === 'passthrough') return readPassthrough(context, lines, at);
  if (line.kind === 'include') {
    context.problems.tell('include-skipped', placeOf(context, line), line.text);
    return skip;
  }
  if (defineAttribute(line.text, context.attributes)) return skip;
  const said = readAhead(context, line, ahead);
  if (said !== null) return { blocks: [], next: at + 1, ahead: said };
  const heading = readHeading(context, line);
  if (heading !== null) {
    tellUnread(context.file, [line], context.problems);
    return { blocks: [heading], next: at + 1, ahead: NOTHING_AHEAD };
  }
  if (isTableEdge(line)) return readTable(context, lines, at, ahead);
  if (isBlockEdge(line))
    return { blocks: titleOf(context, ahead, line), next: at + 1, ahead: NOTHING_AHEAD };
  return readProse(context, lines, at, ahead);
}

function placeOf({ file }: AdocContext, { line, column }: AdocLine) {
  return { file, line, column };
}

/** `[cols="1,2"]` and `.Title` above a block. */
function readAhead(context: AdocContext, line: AdocLine, ahead: Ahead): Ahead | null {
  const text = line.text.trimEnd();
  if (text.startsWith('[') && text.endsWith(']')) {
    if (/^\[\[[^\]]*\]\]$/.test(text)) return ahead;
    // A line such as `[1] Only with TLS` does not end there; `[1]` alone says nothing.
    return { ...ahead, attributes: readBlockAttributes(text.slice(1, -1), ahead.attributes) };
  }
  const [, title] = /^\.([^\s.].*)$/.exec(text) ?? [];
  if (title === undefined) return null;
  return { ...ahead, title: readAdocText(context, title, placeOf(context, line)).text };
}

/** The title of a block that is no table, as of an example around one. */
function titleOf(context: AdocContext, { title }: Ahead, line: AdocLine): Block[] {
  return title === null ? [] : [paragraph({ text: title, raised: [] }, placeOf(context, line))];
}

function readHeading(context: AdocContext, line: AdocLine): Block | null {
  const [, signs, source] = /^(={1,6}|#{1,6})\s+(\S.*)$/.exec(line.text) ?? [];
  if (signs === undefined || source === undefined) return null;
  const { text } = readAdocText(context, source.replace(/\s+[=#]+$/, ''), placeOf(context, line));
  return { kind: 'heading', level: signs.length, text };
}

function isTableEdge({ text }: AdocLine): boolean {
  return /^\s*[|,:!]={3,}\s*$/.test(text);
}

/** What opens or closes an example, a sidebar, a quote, or rules a line across the page. */
function isBlockEdge({ text }: AdocLine): boolean {
  return /^(?:={4,}|\*{4,}|_{4,}|--|'{3,}|-{3}|\*{3}|<{3,}|\+)\s*$/.test(text);
}

function readTable(
  context: AdocContext,
  lines: readonly AdocLine[],
  at: number,
  ahead: Ahead,
): Step {
  const [opening] = lines.slice(at, at + 1);
  if (opening === undefined) return { blocks: [], next: at + 1, ahead };
  const edge = opening.text.trim();
  let end = at + 1;
  for (let line = lines[end]; line !== undefined && line.text.trim() !== edge; line = lines[end]) {
    if (/^={2,6}\s+\S/.test(line.text)) break;
    end += 1;
  }
  const isClosed = lines[end]?.text.trim() === edge;
  if (!isClosed) context.problems.tell('block-unclosed', placeOf(context, opening), opening.text);
  const inside = lines.slice(at + 1, end);
  const { attributes, title } = ahead;
  const table = readAdocTable(context, { attributes, caption: title, opening, inside });
  return { blocks: [table], next: isClosed ? end + 1 : end, ahead: NOTHING_AHEAD };
}

/** HTML that goes to the page as it is. */
function readPassthrough(context: AdocContext, lines: readonly AdocLine[], at: number): Step {
  let end = at;
  while (lines[end]?.kind === 'passthrough') end += 1;
  const inside = lines.slice(at, end);
  const { problems, budget, file } = context;
  const source = joinLines(file, inside);
  const blocks = readHtmlInside(source, { problems, budget, readMarkup: null });
  if (!blocks.some(({ kind }) => kind === 'table')) tellUnread(file, inside, problems);
  return { blocks, next: end, ahead: NOTHING_AHEAD };
}

/** Lines of text up to a blank one or to the next block: a paragraph, or items of a list. */
function readProse(
  context: AdocContext,
  lines: readonly AdocLine[],
  from: number,
  ahead: Ahead,
): Step {
  const parts: AdocLine[][] = [];
  let at = from;
  for (let line = lines[at]; line?.kind === 'text'; line = lines[at]) {
    if (at > from && (isTableEdge(line) || isBlockEdge(line) || readAheadOf(line))) break;
    if (at === from || readItem(line.text) !== null) parts.push([line]);
    else parts.at(-1)?.push(line);
    at += 1;
  }
  tellUnread(context.file, parts.flat(), context.problems);
  const stars = parts.filter(([first]) => /^\s*\*\s/.test(first?.text ?? '')).length;
  const blocks = parts.flatMap((part) => readPart(context, part, stars > 1));
  const [first] = parts[0] ?? [];
  const titles = first === undefined ? [] : titleOf(context, ahead, first);
  return { blocks: [...titles, ...blocks], next: at, ahead: NOTHING_AHEAD };
}

/** Whether a line among text says something of the next block. */
function readAheadOf({ text }: AdocLine): boolean {
  return /^\[.*\]\s*$/.test(text) || /^\.[^\s.]/.test(text) || /^={2,6}\s+\S/.test(text);
}

function readPart(context: AdocContext, part: readonly AdocLine[], isList: boolean): Block[] {
  const [first, ...rest] = part;
  if (first === undefined) return [];
  const { text, at } = readItem(first.text, isList) ?? { text: first.text.trim(), at: 0 };
  const place = placeOf(context, { ...first, column: first.column + at });
  const source = [text, ...rest.map((line) => line.text.trim())].join(' ');
  const plain = readAdocText(context, source.replace(/ \+( |$)/g, '$1'), place);
  return plain.text === '' ? [] : [paragraph(plain, place)];
}
