/**
 * `Port | Description | Keeper nodes | Bell nodes`, with a mark below each on which the port is open: what listens is
 * named by the headings, and a row has those of them that it marks. Beside `Shared service` they name who calls that.
 */
import { findProtocol, findTransport } from '../../model/knownWords.ts';
import { isThing, spokenIn } from '../cells/nameShapes.ts';
import { isMarked, readYesNo } from '../cells/readAction.ts';
import type { RawRow } from '../rawTable.ts';
import { isBlank, tellingText } from './cellKinds.ts';
import { END_MEANINGS } from './endMeanings.ts';
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { profileColumn } from './profileColumn.ts';
import { COMPARED } from './readGrid.ts';
import { changed } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

const NAMING: ReadonlySet<MeaningKind> = new Set(['unknown', 'thing', 'endpoint', 'foreign']);
const CROSS = /^[x×╳]$/i;

export function joinTicked(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
): readonly TableColumn[] {
  const ticked = columns.filter((column) => isTicked(column, rows));
  const [main, ...others] = ticked;
  const rest = columns.filter((column) => !ticked.includes(column));
  const hasPort = rest.some(({ meaning: { kind } }) => kind === 'port');
  if (main === undefined || others.length === 0 || !hasPort || !areNames(ticked, rows))
    return columns;
  const [shared, ...more] = rest.filter(({ meaning: { kind } }) => END_MEANINGS.has(kind));
  if (shared !== undefined && (more.length > 0 || !isShared(shared))) return columns;
  const does = shared === undefined ? 'listens' : 'calls';
  const states = { ticked: ticked.map(({ index }) => index) };
  const note = `Its cells and those beside it are marks, so that their headings name what ${does}.`;
  const kind = shared === undefined ? 'endpoint' : 'source';
  return columns.map((column) => {
    if (column === main) {
      const named = changed(column, meaning(kind, { states }), 'guess', note);
      return { ...named, profile: profileColumn(withNames(rows, ticked), main.index) };
    }
    if (column === shared)
      return changed(column, meaning('destination'), 'guess', 'Those that are marked call it.');
    return others.includes(column)
      ? changed(column, meaning('foreign'), 'sure', `Its marks say whether its heading ${does}.`)
      : column;
  });
}

/** `Shared service`, `Destination`: what others call, and what runs on none of those that are marked. */
function isShared({ meaning: { kind }, folded, chosen }: TableColumn): boolean {
  return chosen === null && (kind === 'destination' || (kind !== 'source' && SHARED.test(folded)));
}

const SHARED =
  /^(?:shared|common|central|external|remote|third party|upstream|infrastructure|supporting|backing|corporate|global)\s\p{L}/u;

/** The rows with names in place of marks: what the cells of the first of these columns then hold. */
function withNames(rows: readonly RawRow[], ticked: readonly TableColumn[]): readonly RawRow[] {
  return rows.map((row) => {
    const marked = ticked.filter(({ index }) =>
      isMarked(tellingText(row.cells[index]?.text ?? '')),
    );
    const text = marked.map(({ heading }) => heading).join(', ');
    return { ...row, cells: row.cells.map((cell) => ({ ...cell, text })) };
  });
}

/** Nothing but marks and blanks below a heading that may be a name. */
function isTicked(
  { index, folded, heading, meaning: read, chosen }: TableColumn,
  rows: readonly RawRow[],
): boolean {
  if (chosen !== null || folded === '' || !NAMING.has(read.kind) || COMPARED.test(folded))
    return false;
  const name = tellingText(heading);
  if (findTransport(name) !== null || findProtocol(name) !== null || spokenIn(name) !== null)
    return false;
  const texts = textsOf(index, rows);
  return (
    texts.some(isMarked) &&
    texts.every((text) => isBlank(text) || isMarked(text) || readYesNo(text) === 'no')
  );
}

/**
 * Half of them are called as machines are (`Control plane`, `Compute`), and a cross marks what is so only where no
 * other sign does.
 */
function areNames(ticked: readonly TableColumn[], rows: readonly RawRow[]): boolean {
  const things = ticked.filter(({ heading }) => isThing(tellingText(heading)));
  const marks = ticked
    .flatMap(({ index }) => textsOf(index, rows))
    .filter((text) => !isBlank(text));
  const crosses = marks.filter((text) => CROSS.test(text)).length;
  return things.length * 2 >= ticked.length && (crosses === 0 || crosses === marks.length);
}

function textsOf(index: number, rows: readonly RawRow[]): readonly string[] {
  return rows.map((row) => tellingText(row.cells[index]?.text ?? ''));
}
