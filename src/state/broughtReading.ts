/** What is done with tables on the desk: they are brought, read, chosen about and put right. */
import { NO_CHOICES } from '../core/import/choices.ts';
import type { CellPlace, ImportChoices } from '../core/import/choices.ts';
import type { ChosenMapping, ColumnRole, TableKind } from '../core/import/columnRole.ts';
import type { SourceFile } from '../core/import/source.ts';
import type { ReadTables, TableSummary } from '../core/import/tableSummary.ts';
import { cleanTitle } from './brought.ts';
import { changeWork } from './broughtDesk.ts';
import type { Desk, Work } from './broughtDesk.ts';
import { saveWork } from './broughtKeeping.ts';

/** What stands in the field is a source like a file, and has a name. */
export const TYPED = 'Pasted text';

/**
 * Adds to what lies on the desk, as long as that is no document yet: several files make one platform. What
 * was typed or pasted takes the place of what was typed before.
 */
export async function bringSources(desk: Desk, sources: readonly SourceFile[]): Promise<void> {
  if (sources.length === 0) return;
  const { work } = desk.store.getState();
  const draft = work !== null && work.id === null ? work : null;
  const isTyped = sources.some(({ name }) => name === TYPED);
  const there = (draft?.sources ?? []).filter(({ name }) => !(isTyped && name === TYPED));
  await begin(desk, [...there, ...withOwnNames(there, sources)], draft);
}

/** Of what is no document yet. Without any source the desk is empty. */
export async function leaveSourceOut(desk: Desk, name: string): Promise<void> {
  const { work, text } = desk.store.getState();
  if (work === null || work.id !== null) return;
  desk.store.setState({ text: name === TYPED ? '' : text });
  const left = work.sources.filter((source) => source.name !== name);
  if (left.length === 0) clearDesk(desk);
  else await begin(desk, left, work);
}

/** Puts away what is no document yet. */
export function clearDesk(desk: Desk): void {
  desk.reader.cancel();
  desk.store.setState({ work: null, text: '', remarks: [] });
}

export function typeText(desk: Desk, text: string): void {
  desk.store.setState({ text });
}

export function remark({ store }: Desk, remarks: readonly string[]): void {
  store.setState({ remarks });
}

function say({ store }: Desk, said: string): void {
  store.setState({ said });
}

/** What was read before stays, with the choices under which it was read; the rest is forgotten. */
export function cancelReading(desk: Desk): void {
  const { work } = desk.store.getState();
  desk.reader.cancel();
  if (work === null) return;
  const { read } = work;
  desk.store.setState({
    work: read === null ? null : { ...work, choices: read.choices, progress: null, failure: null },
    said: 'Reading was cancelled.',
  });
}

/** After a failure the same may be tried again. */
export async function readAgain(desk: Desk): Promise<void> {
  const { work } = desk.store.getState();
  if (work !== null) await run(desk, work);
}

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
  void desk.shelf.remember(shape, isNone ? null : mapping);
  await change(desk, what, (choices) => {
    const others = Object.entries(choices.mappings).filter(([one]) => one !== shape);
    const mappings = isNone ? others : [...others, [shape, mapping] as const];
    return { ...choices, mappings: Object.fromEntries(mappings) };
  });
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
  if (changed !== null) await run(desk, changed);
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
  if (changed !== null) await run(desk, changed);
}

async function begin(
  desk: Desk,
  sources: readonly SourceFile[],
  draft: Work | null,
): Promise<void> {
  const remembered = Object.fromEntries(desk.remembered);
  const work: Work = {
    id: null,
    sources,
    choices:
      draft === null
        ? { ...NO_CHOICES, mappings: remembered }
        : { ...draft.choices, mappings: { ...remembered, ...draft.choices.mappings } },
    past: draft?.past ?? [],
    progress: null,
    read: draft?.read ?? null,
    failure: null,
  };
  desk.store.setState({ work });
  await run(desk, work);
}

async function run(desk: Desk, work: Work): Promise<void> {
  let current = changeWork(desk, work, { progress: { read: 0, found: 0 }, failure: null });
  if (current === null) return;
  const { sources, choices } = work;
  const outcome = await desk.reader.read(sources, choices, (read, found) => {
    if (current !== null) current = changeWork(desk, current, { progress: { read, found } });
  });
  // Whoever reads something newer will say what came of it.
  if (current === null || outcome.kind === 'superseded') return;
  if (outcome.kind === 'failed') {
    changeWork(desk, current, { progress: null, failure: outcome.message });
    return;
  }
  const used = usedChoices(choices, outcome.read);
  const done = changeWork(desk, current, {
    choices: used,
    read: { tables: outcome.read, choices: used },
    progress: null,
  });
  say(desk, sayRows(outcome.read));
  if (done !== null && done.id !== null) await saveWork(desk, done);
}

/** For those who hear it. The ledger alone says how many of how many: there are never two of them. */
function sayRows({ document, tables }: ReadTables): string {
  if (document === null) return 'No rows were charted.';
  const waiting = tables.reduce((sum, table) => sum + table.waiting, 0);
  const charted = document.entries.length - waiting;
  return `${charted} charted${waiting === 0 ? '' : `, ${waiting} waiting for you`}.`;
}

/** What is remembered for tables of other shapes is nothing that was chosen for these. */
function usedChoices(choices: ImportChoices, { tables }: ReadTables): ImportChoices {
  const shapes = new Set(tables.map(({ shape }) => shape));
  const used = Object.entries(choices.mappings).filter(([shape]) => shapes.has(shape));
  if (used.length === Object.keys(choices.mappings).length) return choices;
  return { ...choices, mappings: Object.fromEntries(used) };
}

/** Two files of one name, as `README.md` of two folders, are told apart: a choice says which it means. */
function withOwnNames(
  there: readonly SourceFile[],
  sources: readonly SourceFile[],
): readonly SourceFile[] {
  const names = new Set(there.map(({ name }) => name));
  return sources.map((source) => {
    // The ending stays what it is: it tells the format.
    const [, stem = '', ending = ''] = /^([^]*?)(\.\w{1,10})?$/.exec(source.name) ?? [];
    let { name } = source;
    for (let count = 2; names.has(name); count += 1) name = `${stem} (${count})${ending}`;
    names.add(name);
    return { ...source, name };
  });
}
