/**
 * Which rows of a table are rows: not its headings, not the titles of its sections, not blank ones, and not
 * the notes that stand in a last row over its whole width.
 */
import { plainText } from '../../model/plainText.ts';
import { readNotes } from '../cells/marks.ts';
import { wordCount } from '../cells/nameShapes.ts';
import { contextOf } from '../columns/contextOf.ts';
import { impliedEndsFor } from '../columns/impliedEndsFor.ts';
import { sectionsOf } from '../columns/subheadings.ts';
import type { RowSection, SectionedRow } from '../columns/subheadings.ts';
import type { ImpliedEnd, TableMapping } from '../columnRole.ts';
import type { RawCell, RawNote, RawRow, RawTable } from '../rawTable.ts';
import { headedTable } from './headedTable.ts';
import { denialAbove } from './denialAbove.ts';
import type { Implied } from './tableSetup.ts';

export interface TableRows {
  readonly headings: readonly string[];
  readonly rows: readonly SectionedRow[];
  /** Those that stand in rows of the table itself. */
  readonly notes: readonly RawNote[];
}

export function tableRows(table: RawTable, width: number): TableRows {
  const { headings, rows } = headedTable(table);
  const sectioned = sectionsOf(rows, width);
  const notes: RawNote[] = [];
  const own = sectioned.filter(({ row }) => {
    const cell = loneCell(row);
    if (cell === null || width < 3) return true;
    const note = { text: cell.text, raised: cell.raised, place: cell.place };
    const isMarked = readNotes([note]).size > 0 && wordCount(cell.text) > 2;
    if (isMarked) notes.push(note);
    return !isMarked && wordCount(cell.text) <= LONGEST_NAME;
  });
  return { headings, rows: own, notes };
}

/** More words than this in the only cell of a row are a sentence about the table. */
const LONGEST_NAME = 8;

/** The only cell that is filled, or that spans the row; `null` where there are several. */
function loneCell(row: RawRow): RawCell | null {
  const filled = row.cells.filter((cell) => plainText(cell.text) !== '');
  const [first, ...others] = filled;
  if (first === undefined) return null;
  return others.every((cell) => cell.spannedFrom === 'column' && cell.text === first.text)
    ? first
    : null;
}

/** What holds for the rows of a section: what its title says, and else what the table's own does. */
export function impliedIn(
  section: RowSection | null,
  table: RawTable,
  mapping: TableMapping,
): Implied {
  const whole: Implied = {
    ends: mapping.impliedEnds ?? [],
    direction: mapping.impliedDirection ?? null,
    transport: mapping.impliedTransport ?? null,
    denial: denialAbove(table, section),
  };
  if (section === null) return whole;
  const headings = section.outer === null ? [] : [section.outer];
  const titled = { ...table, caption: section.title, lead: null, headings };
  const context = contextOf(titled, null);
  const turns = mapping.turnsByDirection ?? false;
  const ends = impliedEndsFor(mapping.columns, context, turns, section.place);
  const roles = new Set(ends.map(({ role }) => role));
  const isListener = roles.has('endpoint') && mapping.kind === 'flows';
  const own = isListener ? ends.map((end) => ({ ...end, role: 'destination' as const })) : ends;
  // A section that names an end is nearer than a title of which it was only guessed that it names what listens.
  const isNearer = (end: ImpliedEnd) =>
    own.length > 0 && end.role === 'endpoint' && end.certainty === 'guess';
  const others = whole.ends.filter(
    (end) => !roles.has(end.role) && !own.some(({ role }) => role === end.role) && !isNearer(end),
  );
  return {
    ends: [...own, ...others],
    direction: context.direction ?? whole.direction,
    transport: context.transport ?? whole.transport,
    denial: whole.denial,
  };
}
