/**
 * One end in several columns, of which each row fills one: a rule for `10.0.0.0/8` has it under `CIDR`, and one for
 * another group of machines under `Referenced security group`. Each alone would lose the rows of the others.
 */
import type { RawRow } from '../rawTable.ts';
import { isBlank, tellingText } from './cellKinds.ts';
import { meaning } from './headingMeaning.ts';
import type { HeadingMeaning } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

const NOTHING = /^(?:null|nil|none|n\/?a|undefined|-+|\[\s*\]|"")$/i;

export function joinInstead(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
): readonly TableColumn[] {
  const of = (...kinds: readonly HeadingMeaning['kind'][]) =>
    columns.filter(({ meaning: read, chosen }) => chosen === null && kinds.includes(read.kind));
  const [sources, destinations, peers] = [of('source'), of('destination'), of('peer')];
  const turns = of('direction', 'type').some(({ profile }) => mostly(profile.ways, 0.6));
  if (peers.length === 0) {
    return joined(joined(columns, alike(sources), rows, null), alike(destinations), rows, null);
  }
  // Where rows say which way they run, `Source security group` is the other end of what goes out, too.
  const one = destinations.length === 0 ? sources : sources.length === 0 ? destinations : [];
  return joined(columns, turns ? [...peers, ...one] : peers, rows, meaning('peer'));
}

/** A zone is around the machine that another column names; only what is as near as that stands for it. */
function alike(ends: readonly TableColumn[]): readonly TableColumn[] {
  return ends.filter(({ meaning: { part } }) => part === ends[0]?.meaning.part);
}

function joined(
  columns: readonly TableColumn[],
  ends: readonly TableColumn[],
  rows: readonly RawRow[],
  read: HeadingMeaning | null,
): readonly TableColumn[] {
  const filled = ends
    .filter((column) => rows.some((row) => isFilled(row, column)))
    .toSorted((left, right) => right.profile.filled - left.profile.filled);
  const [main, ...others] = filled;
  if (main === undefined || others.length === 0 || !areApart(filled, rows)) return columns;
  const instead = others.map(({ index }) => index);
  const own = read ?? main.meaning;
  return columns.map((column) => {
    if (column === main) {
      const states = { ...main.meaning.states, instead };
      const note = 'Other columns name it where it is empty.';
      const guessed = ends.find(({ certainty }) => certainty === 'guess')?.note ?? null;
      return guessed === null
        ? changed(column, { ...own, states }, 'sure', note)
        : changed(column, { ...own, states }, 'guess', `${guessed} ${note}`);
    }
    return ends.includes(column)
      ? changed(
          column,
          meaning('foreign'),
          'sure',
          'It names the end where another column is empty.',
        )
      : column;
  });
}

/** Two at once are two names of one end, or a name and where it is; only networks of both kinds stand together. */
function areApart(ends: readonly TableColumn[], rows: readonly RawRow[]): boolean {
  const named = ends.filter(({ profile }) => !mostly(profile.addresses, 0.8));
  return rows.every((row) => {
    const filled = ends.filter((column) => isFilled(row, column));
    return filled.length < 2 || !filled.some((column) => named.includes(column));
  });
}

function isFilled(row: RawRow, { index }: TableColumn): boolean {
  const text = tellingText(row.cells[index]?.text ?? '');
  return !isBlank(text) && !NOTHING.test(text);
}
