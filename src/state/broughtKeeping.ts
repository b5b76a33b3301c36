/** What becomes of tables once they have been read: they are shown, kept, deleted. */
import type { ReadTables } from '../core/import/tableSummary.ts';
import { cleanTitle, identify } from './brought.ts';
import type { BroughtRecord } from './brought.ts';
import { openDocument } from './addressActions.ts';
import { changeWork } from './broughtDesk.ts';
import type { Desk, Work } from './broughtDesk.ts';
import { packBrought } from './broughtLink.ts';
import { dropBrought, findRecord, hold, putBrought } from './broughtList.ts';
import { asDocumented } from '../core/model/asDocumented.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { documentId } from '../core/model/ids.ts';
import { sceneAtOpening } from './folded.ts';
import { findBrought, findDocument, knownDocuments } from './knownDocuments.ts';
import { removeSaved } from './savedQueries.ts';
import { replaceDocument } from './subjectActions.ts';
import { addNotice, setPanel, setView } from './viewActions.ts';
import { warmDocument } from './warmDocument.ts';

const LONGEST_SLUG = 40;

/** Opens what lies on the desk as a document, and keeps it where it is a new one. */
export async function showWork(desk: Desk): Promise<void> {
  const { explorer } = desk;
  const { work } = desk.store.getState();
  if (work === null || work.read === null || work.read.tables.document === null) return;
  const taken = work.id === null ? takeIn(desk, work, work.read.tables) : null;
  // Begun before it is seen: whoever leaves the page as soon as it is drawn finds it there again.
  const keeping = taken === null ? [] : desk.inTurn(() => writeRecord(desk, taken));
  const id = taken?.id ?? work.id;
  const document = id === null ? null : findBrought(explorer.store.getState(), id);
  if (document === null) return;
  const read = findDocument(explorer, document.id)?.now() ?? null;
  if (read !== null) await warmDocument(read);
  const lines = read === null ? 0 : sceneAtOpening(asDocumented({ source: read })).flows.length;
  const isTooMuch = lines > MOST_LINES && explorer.store.getState().view === 'diagram';
  setPanel(explorer, null);
  if (isTooMuch) setView(explorer, 'table');
  openDocument(explorer, document);
  if (isTooMuch) addNotice(explorer, tooMuch(lines));
  // What is to be said about that is said of what is open by then.
  say(desk, await keeping);
}

/** More lines than this are a thicket, and take long to draw: there are no groups that could be folded further. */
const MOST_LINES = 2500;

const tooMuch = (lines: number) =>
  `A chart of ${lines.toLocaleString('en')} lines shows nobody anything, so the table is shown. Ask for less, and choose “Only these” and “Diagram”.`;

/** From here on it is a document among the others. */
function takeIn(desk: Desk, work: Work, read: ReadTables): BroughtRecord {
  const title = work.choices.title ?? read.document?.title ?? '';
  const record = { ...toRecord(work, title), id: newId(desk, title) };
  hold(desk, record, null, read);
  putBrought(desk, record, 'page', null);
  changeWork(desk, work, { id: record.id });
  desk.store.setState({ text: '', remarks: [] });
  return record;
}

/** Writes down what was chosen about a document that is there already, and shows it where it is open. */
export async function saveWork(desk: Desk, work: Work): Promise<void> {
  const { id, read } = work;
  if (id === null || read === null) return;
  const known = desk.held.get(id) ?? null;
  const title = work.choices.title ?? read.tables.document?.title ?? known?.record.title ?? '';
  const record = { ...toRecord(work, title), id };
  const document = hold(desk, record, known?.revision ?? null, read.tables);
  const place = findBrought(desk.explorer.store.getState(), id);
  putBrought(desk, record, place?.keptIn ?? 'page', place?.hash ?? null);
  if (document !== null) replaceDocument(desk.explorer, document);
  await keepChange(desk, record);
}

/** Of what came in a link, or could not be kept before. */
export async function keepBrought(desk: Desk, id: DocumentId): Promise<void> {
  const record = await findRecord(desk, id);
  if (record !== null) await keepOnDevice(desk, record);
}

/** It can be had back until the next one is deleted. */
export async function removeBrought(desk: Desk, id: DocumentId): Promise<void> {
  const { explorer, store, shelf, inTurn, tellOthers } = desk;
  const record = await findRecord(desk, id);
  const title = findBrought(explorer.store.getState(), id)?.title ?? id;
  const { subject } = explorer.store.getState();
  if (subject.opened.id === id || subject.against?.id === id) {
    const own = explorer.library.known.find((one) => one.id === explorer.own);
    const [first] = explorer.library.known;
    const next = own ?? first;
    if (next !== undefined) openDocument(explorer, next);
  }
  dropBrought(desk, id);
  explorer.store.setState(({ saved }) => ({
    saved: [...saved.pinned, ...saved.recent]
      .filter(({ document }) => document === id)
      .reduce(removeSaved, saved),
  }));
  const { work } = store.getState();
  store.setState({
    work: work?.id === id ? null : work,
    removed: record,
    said: `“${title}” was deleted.`,
  });
  await inTurn(() => shelf.remove(id));
  tellOthers();
}

export async function restoreBrought(desk: Desk): Promise<void> {
  const { removed } = desk.store.getState();
  if (removed === null) return;
  desk.store.setState({ removed: null, said: `“${removed.title}” is back.` });
  desk.held.set(removed.id, { record: removed, revision: null, read: null });
  putBrought(desk, removed, 'page', null);
  await keepOnDevice(desk, removed);
}

/** One after the other, so that each knows what the one before it left. */
async function keepOnDevice(desk: Desk, record: BroughtRecord): Promise<void> {
  say(desk, await desk.inTurn(() => writeRecord(desk, record)));
}

/** Where it is kept is looked up in its turn: what is being kept for the first time is on the device by then. */
export async function keepChange(desk: Desk, record: BroughtRecord): Promise<void> {
  const said = await desk.inTurn(async () => {
    const place = findBrought(desk.explorer.store.getState(), record.id);
    if (place?.keptIn === 'device') return writeRecord(desk, record);
    if (place?.keptIn === 'link') await renewLink(desk, record);
    return [];
  });
  say(desk, said);
}

function say({ explorer }: Desk, messages: readonly string[]): void {
  for (const message of messages) addNotice(explorer, message);
}

/** What is held of it by now: it may have been renamed or put right since its turn was asked for. */
const newest = ({ held }: Desk, record: BroughtRecord): BroughtRecord =>
  held.get(record.id)?.record ?? record;

/**
 * What was last kept by another page is not written over: what was made of it here is kept beside it.
 * @returns what is to be said about it.
 */
async function writeRecord(desk: Desk, record: BroughtRecord): Promise<readonly string[]> {
  const { shelf, explorer, tellOthers } = desk;
  const { id } = record;
  const isListed = () => findBrought(explorer.store.getState(), id) !== null;
  // Deleted while it waited for its turn.
  if (!isListed()) return [];
  const written = await shelf.write(newest(desk, record), desk.held.get(id)?.revision ?? null);
  // Deleted here while it was written: the next turn takes it from the device.
  if (!isListed() && !desk.held.has(id)) return [];
  if (written.kind === 'conflict' && written.stands !== null) return keepBeside(desk, record);
  const isKept = written.kind === 'kept';
  noteRevision(desk, record, isKept ? written.revision : null);
  const { title } = putBrought(desk, newest(desk, record), isKept ? 'device' : 'page', null);
  if (isKept) {
    tellOthers();
    return [];
  }
  return [
    written.kind === 'conflict'
      ? `“${title}” was deleted in another tab. Here it is there until you leave this page; “Keep in this browser” keeps it again.`
      : `This browser keeps nothing for this page, or has no room left: “${title}” is there until you leave this page. Take it away as a file or a link.`,
  ];
}

/** What was read of it meanwhile stays. */
function noteRevision({ held }: Desk, record: BroughtRecord, revision: number | null): void {
  const now = held.get(record.id);
  held.set(record.id, { record: now?.record ?? record, revision, read: now?.read ?? null });
}

async function keepBeside(desk: Desk, record: BroughtRecord): Promise<readonly string[]> {
  const { explorer, held, store } = desk;
  const made = newest(desk, record);
  const title = cleanTitle(`${made.title} (2)`);
  const own = { ...made, id: newId(desk, title), title, choices: { ...made.choices, title } };
  const read = held.get(record.id)?.read ?? null;
  const document = read?.document ?? null;
  const renamed = document === null ? null : identify(document, own);
  held.set(own.id, {
    record: own,
    revision: null,
    read: read === null ? null : { ...read, document: renamed },
  });
  // What another page wrote is read anew when it is opened.
  held.delete(record.id);
  putBrought(desk, own, 'page', null);
  const { work } = store.getState();
  if (work?.id === record.id) {
    store.setState({ work: { ...work, id: own.id, choices: own.choices } });
  }
  if (renamed !== null) replaceDocument(explorer, renamed, record.id);
  return [
    `“${made.title}” was changed in another tab, too. What you made of it here is kept beside it, as “${title}”.`,
    ...(await writeRecord(desk, own)),
  ];
}

/** The address goes on holding what is seen. */
async function renewLink(desk: Desk, record: BroughtRecord): Promise<void> {
  const packed = await packBrought(newest(desk, record));
  if (typeof packed === 'string') putBrought(desk, newest(desk, record), 'link', packed);
}

export async function revisionOf({ shelf }: Desk, id: DocumentId): Promise<number | null> {
  return (await shelf.list()).find((entry) => entry.id === id)?.revision ?? null;
}

function toRecord({ sources, choices }: Work, title: string): Omit<BroughtRecord, 'id'> {
  return { title: cleanTitle(title) || 'Brought tables', sources, choices };
}

/** `payments-platform-k3f9x`: readable, and no other document’s. */
function newId({ explorer, newMark }: Desk, title: string): DocumentId {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST_SLUG);
  const known = new Set<string>(
    knownDocuments(explorer, explorer.store.getState()).map((one) => one.id),
  );
  for (;;) {
    const id = `${words === '' ? 'tables' : words}-${newMark()}`;
    if (!known.has(id)) return documentId(id);
  }
}
