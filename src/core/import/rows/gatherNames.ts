/**
 * What all tables of all files together know before any row is read: which names stand alone somewhere, and
 * which are names of VMs, clusters, zones that others stand in. With that, `Run/Iterate (connector)` is
 * told from `CI/CD (runner)`.
 */
import { foldName } from '../../model/foldName.ts';
import type { GroupKind } from '../../model/vocabulary.ts';
import { readLines } from '../cells/cleanText.ts';
import { isNothing } from '../cells/emptyWords.ts';
import { WHOLE_WORDS, groupKindOf } from '../cells/groupKinds.ts';
import type { KnownGroup, KnownNames } from '../cells/knownNames.ts';
import { takeEdgeArrow } from '../cells/edgeArrow.ts';
import { readNotes, takeMarks } from '../cells/marks.ts';
import type { NoteTexts } from '../cells/marks.ts';
import { isCondition, isOtherName, isQualifier, isRole, wordCount } from '../cells/nameShapes.ts';
import { isAddress } from '../cells/readAddress.ts';
import { hasArrow, readArrow } from '../cells/readArrow.ts';
import { anyOf, splitOutside } from '../cells/splitOutside.ts';
import { takeAsides } from '../cells/takeAsides.ts';
import { readWildcard } from '../cells/wildcards.ts';
import type { ColumnRole, TableMapping } from '../columnRole.ts';
import type { RawNote, RawTable } from '../rawTable.ts';
import { headedTable } from './headedTable.ts';
import { tableTitle } from './tableTitle.ts';

export interface ReadingContext {
  readonly known: KnownNames;
  /** The notes of each page, wherever on it they stand. */
  readonly pageNotes: ReadonlyMap<string, readonly RawNote[]>;
  /** Titles that several tables of one file would have, so that each needs more. */
  readonly sharedTitles: ReadonlySet<string>;
}

export interface GatheredTable {
  readonly raw: RawTable;
  readonly mapping: TableMapping;
}

/** @param notes all notes of all pages that tables stand on. */
export function gatherNames(
  tables: readonly GatheredTable[],
  notes: readonly RawNote[] = [],
): ReadingContext {
  const used = tables.filter(({ mapping }) => mapping.kind !== 'set-aside');
  const gathered = new Names();
  const pageNotes = byFile(notes);
  for (const table of used) gatherTable(table, readNotes(notesFor(table.raw, pageNotes)), gathered);
  // Twice, since the second time they know what the first found out.
  for (const table of [...used, ...used]) gatherSiblings(table, gathered);
  return {
    known: { alone: gathered.alone, groups: gathered.groups() },
    pageNotes,
    sharedTitles: sharedTitles(used),
  };
}

function byFile(notes: readonly RawNote[]): ReadonlyMap<string, readonly RawNote[]> {
  const files = new Map<string, RawNote[]>();
  for (const note of notes) {
    const own = files.get(note.place.file);
    if (own === undefined) files.set(note.place.file, [note]);
    else own.push(note);
  }
  return files;
}

/**
 * The notes below a table, and those further down its page. What stands above it belongs to a table before,
 * whose marks mean something else.
 */
export function notesFor(
  table: RawTable,
  pageNotes: ReadingContext['pageNotes'],
): readonly RawNote[] {
  const page = pageNotes.get(table.file) ?? [];
  return [...table.notes, ...page.filter(({ place }) => place.line >= table.place.line)];
}

function sharedTitles(tables: readonly GatheredTable[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { raw } of tables) {
    const key = titleKey(raw);
    if (seen.has(key)) shared.add(key);
    seen.add(key);
  }
  return shared;
}

export function titleKey(table: RawTable): string {
  return `${table.file}\n${tableTitle(table, false)}`;
}

/** More distinct names than this in one outer name's parentheses say nothing further. */
const ENOUGH = 2;

class Names {
  readonly alone = new Set<string>();
  /** Outer name → what stands in its parentheses; folded. */
  readonly #within = new Map<string, Set<string>>();
  readonly #spelled = new Map<string, string>();
  readonly #sure = new Map<string, KnownGroup>();

  addAlone(name: string): void {
    this.alone.add(foldName(name));
  }

  addWithin(outer: string, inner: string): void {
    const folded = foldName(outer);
    const known = this.#within.get(folded) ?? new Set<string>();
    if (known.size < ENOUGH) known.add(foldName(inner));
    this.#within.set(folded, known);
    if (!this.#spelled.has(folded)) this.#spelled.set(folded, outer);
  }

  addGroup(label: string, kind: GroupKind): void {
    const folded = foldName(label);
    const before = this.#sure.get(folded);
    if (before === undefined || before.kind === 'group') this.#sure.set(folded, { label, kind });
  }

  isGroup(name: string): boolean {
    const folded = foldName(name);
    return this.#sure.has(folded) || (this.#within.get(folded)?.size ?? 0) >= ENOUGH;
  }

  kindOf(name: string): GroupKind | null {
    return this.#sure.get(foldName(name))?.kind ?? null;
  }

  groups(): ReadonlyMap<string, KnownGroup> {
    const groups = new Map(this.#sure);
    for (const [folded, inner] of this.#within) {
      const label = this.#spelled.get(folded);
      if (inner.size < ENOUGH || groups.has(folded) || label === undefined) continue;
      groups.set(folded, { label, kind: groupKindOf(label) ?? 'group' });
    }
    return groups;
  }
}

const NAMING: ReadonlySet<ColumnRole> = new Set([
  'source',
  'source-group',
  'destination',
  'destination-group',
  'endpoint',
  'ends',
]);

function gatherTable({ raw, mapping }: GatheredTable, notes: NoteTexts, names: Names): void {
  const { headings, rows } = headedTable(raw);
  const isGrid = mapping.kind === 'grid';
  for (const { name } of mapping.impliedEnds ?? []) names.addAlone(name);
  for (const [index, { role }] of mapping.columns.entries()) {
    const heading = headings[index] ?? '';
    if (isGrid && role === 'destination') {
      names.addAlone(heading);
      continue;
    }
    if (!NAMING.has(role)) continue;
    const isGroup = role.endsWith('-group');
    const kind = isGroup ? (groupKindOf(heading) ?? 'group') : groupKindOf(heading);
    const seen = new Set<string>();
    for (const row of rows) {
      const cell = row.cells[index];
      if (cell === undefined || seen.has(cell.text)) continue;
      seen.add(cell.text);
      for (const piece of piecesOf(takeMarks(cell, notes).text)) gatherName(piece, kind, names);
    }
  }
}

const LONGEST = 600;

/** What certainly stands apart: lines, items, what commas, semicolons and arrows divide. */
function piecesOf(text: string): readonly string[] {
  if (text.length > LONGEST || isNothing(text)) return [];
  const parts = hasArrow(text)
    ? (readArrow(text)?.flatMap(({ from, to }) => [from, to]) ?? besideArrow(text))
    : readLines(text);
  return parts
    .flatMap((part) => splitOutside(part, anyOf(',;、，；')))
    .filter((piece) => piece !== '');
}

/** `web →`: the name beside an arrow at the edge, whichever way that leads. */
function besideArrow(text: string): readonly string[] {
  const drawn = (['source', 'destination'] as const).map((side) => takeEdgeArrow(text, side));
  return drawn.flatMap((one) => (one.kind === 'named' ? [one.name] : []));
}

function gatherName(piece: string, kind: GroupKind | null, names: Names): void {
  const { text, asides, atEnd } = takeAsides(piece);
  const [aside] = asides;
  if (text === '' || readWildcard(text) !== null) return;
  const isOne = !/\/|\s(?:and|or|&)\s/i.test(text);
  if (asides.length === 0) {
    if (isOne && wordCount(text) < 7) names.addAlone(text);
    if (kind !== null && isOne && !/^(?:all|any|every|each|other)\s/i.test(text))
      names.addGroup(text, kind);
    return;
  }
  const isWithin = asides.length === 1 && atEnd && isOne && aside !== undefined;
  if (!isWithin || isQualifier(aside) || isCondition(aside) || isRole(aside)) return;
  if (isAddress(aside) || isAddress(text)) return;
  if (/\d{2}/.test(aside) || isOtherName(aside, text)) return;
  names.addAlone(aside);
  names.addWithin(text, aside);
  if (kind !== null) names.addGroup(text, kind);
}

/**
 * Where a column says whose flow it is, the ends are places, and what stands in a list of places is one:
 * `Iterate` in `Run, Iterate`, if `Run` is.
 */
function gatherSiblings({ raw, mapping }: GatheredTable, names: Names): void {
  if (!mapping.columns.some(({ role }) => role === 'subject')) return;
  const notes: NoteTexts = new Map();
  const { rows } = headedTable(raw);
  for (const [index, { role }] of mapping.columns.entries()) {
    if (role !== 'source' && role !== 'destination') continue;
    for (const row of rows) {
      const cell = row.cells[index];
      if (cell !== undefined && cell.text.length < LONGEST)
        addSiblings(takeMarks(cell, notes).text, names);
    }
  }
}

function addSiblings(text: string, names: Names): void {
  const own = takeAsides(text).text;
  const parts = splitOutside(own, anyOf(',;/\n')).filter((part) => part !== '');
  const others = parts.filter((part) => groupIn(part, names) === null);
  if (others.length === parts.length || others.some((part) => wordCount(part) > 1)) return;
  const groups = parts.map((part) => groupIn(part, names) ?? part);
  const last = parts.at(-1) ?? '';
  const rest = last.slice(groups.at(-1)?.length ?? 0).trim();
  const kind = WHOLE_WORDS.test(rest) ? groupKindOf(rest) : null;
  const known = groups
    .map((group) => names.kindOf(group))
    .find((one) => one !== null && one !== 'group');
  for (const group of groups) names.addGroup(group, kind ?? known ?? 'group');
}

/** `Run`, and what `Run Cluster` begins with; `null` where no group does. */
function groupIn(part: string, names: Names): string | null {
  const words = part.split(/\s+/);
  const count = words.findLastIndex((_word, at) => names.isGroup(words.slice(0, at + 1).join(' ')));
  return count < 0 ? null : words.slice(0, count + 1).join(' ');
}
