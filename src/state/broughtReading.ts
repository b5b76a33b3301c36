/** How tables come to lie on the desk, and are read there. */
import { NO_CHOICES } from '../core/import/choices.ts';
import type { ImportChoices } from '../core/import/choices.ts';
import type { SourceFile } from '../core/import/source.ts';
import type { ReadTables } from '../core/import/tableSummary.ts';
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
  if (work !== null) await readWork(desk, work);
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
  await readWork(desk, work);
}

/** Reads what lies on the desk, and saves what comes of it where that is a document. */
export async function readWork(desk: Desk, work: Work): Promise<void> {
  let current = changeWork(desk, work, { progress: { read: 0, found: 0 }, failure: null });
  if (current === null) return;
  const { sources, choices } = work;
  const outcome = await desk.reader.read(sources, choices, (read, found) => {
    if (current === null) return;
    if (found > MOST_ROWS) {
      changeWork(desk, current, { progress: null, failure: tooMany(found) });
      current = null;
      desk.reader.cancel();
    } else current = changeWork(desk, current, { progress: { read, found } });
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

/** More than anybody looks through, and than the page could hold. */
const MOST_ROWS = 100_000;

const tooMany = (rows: number) =>
  `There are ${rows.toLocaleString('en')} rows in them, and up to ${MOST_ROWS.toLocaleString('en')} are charted. Bring the part that you want to look at.`;

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
