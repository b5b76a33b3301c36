/**
 * From what a page shows in order to its tables: under which headings each stands, which paragraph leads to
 * it, and what is said below it. The same for every format.
 */
import type { RawNote, RawRow, RawSource, RawTable } from '../rawTable.ts';
import type { Block, HeadingBlock, Page, ParagraphBlock, TableBlock } from './blocks.ts';
import { MAX_NOTES } from './limits.ts';
import { beginsWithMark, beginsWithPlainMark } from './noteMark.ts';
import { plainlyHeadings } from './plainlyHeadings.ts';

export function assembleSource(file: string, page: Page): RawSource {
  const { title, problems } = page;
  const blocks = page.blocks.filter((block) => !isPicture(block));
  const tables: RawTable[] = [];
  let headings: readonly HeadingBlock[] = [];
  let told: readonly Told[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      headings = underHeading(headings, block);
      told = told.filter(({ under }) => under === undefined || headings.includes(under));
    }
    if (block.kind === 'paragraph' && !block.footnote) {
      told = nearAndFirst([{ under: headings.at(-1), text: block.plain.text }, ...told]);
    }
    if (block.kind !== 'table') continue;
    const table = settleTable(block);
    if (table.header.length === 0 && table.rows.length === 0) continue;
    tables.push({
      file,
      caption: block.caption === '' ? null : block.caption,
      headings: headings.map(({ text }) => text),
      lead: leadAbove(blocks, index),
      above: told.map(({ text }) => text),
      header: table.header,
      rows: table.rows,
      notes: eachOnce([...block.notes, ...table.notes, ...notesBelow(blocks, index + 1)]),
      place: block.place,
    });
  }
  return {
    file,
    title: titleOf(blocks) ?? title,
    tables,
    notes: markedNotes(blocks, tables),
    problems,
  };
}

/** What is read where a picture is not seen says what is drawn, and tells of no table below it. */
function isPicture(block: Block): boolean {
  return block.kind === 'paragraph' && block.plain.isPictured === true;
}

/** A paragraph, and the heading that it stands under: what is told there holds for all that stands below. */
interface Told {
  readonly under: HeadingBlock | undefined;
  readonly text: string;
}

/** Farther off, a page has gone on to other things; what it begins with says what all of it is about. */
const MOST_TOLD = 12;

function nearAndFirst(told: readonly Told[]): readonly Told[] {
  return told.length > MOST_TOLD ? [...told.slice(0, MOST_TOLD - 1), ...told.slice(-1)] : told;
}

function underHeading(
  headings: readonly HeadingBlock[],
  heading: HeadingBlock,
): readonly HeadingBlock[] {
  const above = headings.filter(({ level }) => level < heading.level);
  return heading.text === '' ? above : [...above, heading];
}

function titleOf(blocks: readonly Block[]): string | null {
  const heading = blocks.find(
    (block) => block.kind === 'heading' && block.level === 1 && block.text !== '',
  );
  return heading?.kind === 'heading' ? heading.text : null;
}

/** `The following ports are open:` leads to the table below it, also where a remark stands between them. */
function leadAbove(blocks: readonly Block[], index: number): string | null {
  const lead = leadOf(blocks[index - 1]);
  const before = lead === null || LEADS_ON.test(lead) ? null : leadOf(blocks[index - 2]);
  return before !== null && LEADS_ON.test(before) ? before : lead;
}

const LEADS_ON = /^(?:the following|these|below)\s[^:]{1,300}:\s*$/iu;

/** What begins with a mark is a note to what stands above, and leads to nothing. */
function leadOf(above: Block | undefined): string | null {
  if (above?.kind !== 'paragraph' || above.footnote || beginsWithMark(above.plain)) return null;
  return above.plain.text;
}

function notesBelow(blocks: readonly Block[], from: number): RawNote[] {
  const notes: RawNote[] = [];
  for (let at = from; notes.length < MAX_NOTES; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') break;
    notes.push(noteOf(block));
  }
  return notes;
}

function noteOf({ plain, place }: ParagraphBlock): RawNote {
  return { text: plain.text, raised: plain.raised, place };
}

/** Those of the page, and those that only a table holds. */
function markedNotes(blocks: readonly Block[], tables: readonly RawTable[]): RawNote[] {
  const paragraphs = blocks
    .filter((block) => block.kind === 'paragraph')
    .filter((block) => block.footnote || beginsWithMark(block.plain))
    .map(noteOf);
  const known = new Set(paragraphs.map(placeKey));
  const inside = tables
    .flatMap(({ notes }) => notes)
    .filter((note) => beginsWithMark(note) && !known.has(placeKey(note)));
  return [...paragraphs, ...inside];
}

/** A footnote that is written into a cell is told with its table, and at the end of the page. */
function eachOnce(notes: readonly RawNote[]): RawNote[] {
  const seen = new Set<string>();
  const once = notes.filter((note) => {
    const key = placeKey(note);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return once.slice(0, MAX_NOTES);
}

function placeKey({ place }: RawNote): string {
  return `${place.line}:${place.column}`;
}

interface SettledTable {
  readonly header: readonly RawRow[];
  readonly rows: readonly RawRow[];
  readonly notes: readonly RawNote[];
}

/** Drops what is empty, and finds headings and notes that stand among the rows. */
function settleTable(block: TableBlock): SettledTable {
  const header = block.header.filter(hasText);
  const filled = block.rows.filter(hasText);
  const notes = filled.filter(isNoteRow);
  const rows = notes.length === 0 ? filled : filled.filter((row) => !isNoteRow(row));
  const noted = notes.map(noteOfRow);
  const [first, ...rest] = rows;
  if (header.length > 0 || first === undefined || rest.length === 0) {
    return { header, rows, notes: noted };
  }
  const heads =
    block.firstRow === 'headings' || (block.firstRow === 'unsure' && plainlyHeadings(first, rest));
  return heads ? { header: [first], rows: rest, notes: noted } : { header, rows, notes: noted };
}

function hasText({ cells }: RawRow): boolean {
  return cells.some(({ text, spannedFrom }) => text !== '' && spannedFrom !== 'row');
}

/** A row with one text, which begins with a mark: `* Only where TLS is on`, over all columns or in the first. */
function isNoteRow({ cells }: RawRow): boolean {
  const own = cells.filter(({ text, spannedFrom }) => text !== '' && spannedFrom === null);
  const [only] = own;
  if (own.length !== 1 || only === undefined || cells.length < 3) return false;
  if (cells.some(({ spannedFrom }) => spannedFrom === 'row')) return false;
  return beginsWithPlainMark(only) && only.text.length > 12 && /\s/.test(only.text);
}

function noteOfRow({ cells, place }: RawRow): RawNote {
  const cell = cells.find(({ text }) => text !== '');
  return { text: cell?.text ?? '', raised: cell?.raised ?? [], place: cell?.place ?? place };
}
