/** What a reader says to tables on the desk: what they and their columns are, what a cell should read, their name. */
import type { CellPlace, ImportChoices } from '../core/import/choices.ts';
import type { ChosenMapping, ColumnRole, TableKind } from '../core/import/columnRole.ts';
import type { TableSummary } from '../core/import/tableSummary.ts';
import { cleanTitle } from './brought.ts';
import { changeWork } from './broughtDesk.ts';
import type { Desk } from './broughtDesk.ts';
import { readWork } from './broughtReading.ts';

export async function chooseRole(
  desk: Desk,
  table: TableSummary,
  column: number,
  role: ColumnRole | null,
): Promise<void> {
  const before = mappingOf(desk, table);
  const columns = before.columns.map((one, place) => (place === column ? role : one));
  const heading = table.columns[column]?.heading ?? '';
  await chooseMapping(
    desk,
    table,
    { ...before, columns },
    `what “${heading === '' ? `column ${column + 1}` : heading}” is for`,
  );
}

/** @param kind `null` leaves it to what is found out. */
export async function chooseKind(
  desk: Desk,
  table: TableSummary,
  kind: TableKind | null,
): Promise<void> {
  await chooseMapping(desk, table, { ...mappingOf(desk, table), kind }, 'what the table is');
}

/** What is chosen for a table holds for all of its shape, here and later. */
async function chooseMapping(
  desk: Desk,
  { shape }: TableSummary,
  mapping: ChosenMapping,
  what: string,
): Promise<void> {
  const isNone = mapping.kind === null && mapping.columns.every((role) => role === null);
  if (isNone) desk.remembered.delete(shape);
  else desk.remembered.set(shape, mapping);
  // Written while it is read anew; done when both are.
  const kept = desk.shelf.remember(shape, isNone ? null : mapping);
  await change(desk, what, (choices) => {
    const others = Object.entries(choices.mappings).filter(([one]) => one !== shape);
    const mappings = isNone ? others : [...others, [shape, mapping] as const];
    return { ...choices, mappings: Object.fromEntries(mappings) };
  });
  await kept;
}

/** What has been chosen for tables of its shape; nothing, where nothing has. */
function mappingOf({ store }: Desk, { shape, columns }: TableSummary): ChosenMapping {
  const mappings = store.getState().work?.choices.mappings ?? {};
  const chosen = Object.hasOwn(mappings, shape) ? mappings[shape] : undefined;
  return {
    kind: chosen?.kind ?? null,
    columns: columns.map((_, place) => chosen?.columns[place] ?? null),
  };
}

/** @param fixed the texts of cells of one row that are to stand there instead. */
export async function fixCells(
  desk: Desk,
  fixed: readonly (CellPlace & { readonly text: string })[],
): Promise<void> {
  const [first] = fixed;
  if (first === undefined) return;
  const texts = fixed.map(({ text }) => `“${text}”`).join(', ');
  await change(desk, `row ${first.row + 1}: ${texts}`, (choices) => ({
    ...choices,
    fixes: [
      ...choices.fixes.filter((fix) => !fixed.some((one) => isSameCell(one, fix))),
      ...fixed.map(({ file, table, row, column, text }) => ({ file, table, row, column, text })),
    ],
  }));
}

/** The cell reads as its source has it again. */
export async function unfixCell(desk: Desk, cell: CellPlace): Promise<void> {
  await change(desk, `row ${cell.row + 1}, as it was`, (choices) => ({
    ...choices,
    fixes: choices.fixes.filter((fix) => !isSameCell(fix, cell)),
  }));
}

function isSameCell(one: CellPlace, other: CellPlace): boolean {
  return (
    one.file === other.file &&
    one.table === other.table &&
    one.row === other.row &&
    one.column === other.column
  );
}

/** @param title empty for the page's own. */
export async function nameTables(desk: Desk, title: string): Promise<void> {
  const named = cleanTitle(title);
  const { work } = desk.store.getState();
  const next = named === '' ? null : named;
  if (work === null || next === work.choices.title) return;
  await change(desk, 'the name', (choices) => ({ ...choices, title: next }));
}

export async function undoChoice(desk: Desk): Promise<void> {
  const { work } = desk.store.getState();
  const last = work?.past.at(-1);
  if (work === null || last === undefined) return;
  await remember(desk, work.choices, last.choices);
  const changed = changeWork(desk, work, {
    choices: last.choices,
    past: work.past.slice(0, -1),
  });
  if (changed !== null) await readWork(desk, changed);
}

/** What is undone is not remembered for later tables either. */
async function remember(desk: Desk, from: ImportChoices, to: ImportChoices): Promise<void> {
  const shapes = new Set([...Object.keys(from.mappings), ...Object.keys(to.mappings)]);
  for (const shape of shapes) {
    const before = Object.hasOwn(from.mappings, shape) ? from.mappings[shape] : undefined;
    const mapping = Object.hasOwn(to.mappings, shape) ? to.mappings[shape] : undefined;
    if (before === mapping) continue;
    if (mapping === undefined) desk.remembered.delete(shape);
    else desk.remembered.set(shape, mapping);
    void desk.shelf.remember(shape, mapping ?? null);
  }
}

async function change(
  desk: Desk,
  what: string,
  choose: (choices: ImportChoices) => ImportChoices,
): Promise<void> {
  const { work } = desk.store.getState();
  if (work === null) return;
  const changed = changeWork(desk, work, {
    choices: choose(work.choices),
    past: [...work.past, { choices: work.choices, what }],
  });
  if (changed !== null) await readWork(desk, changed);
}
