/** Which brought documents there are: those on the device, and those that are only on this page. */
import type { ReadTables } from '../core/import/tableSummary.ts';
import type { FlowDocument } from '../core/model/document.ts';
import type { DocumentId } from '../core/model/ids.ts';
import { identify, shorten } from './brought.ts';
import type { BroughtRecord } from './brought.ts';
import type { Desk } from './broughtDesk.ts';
import type { BroughtDocument } from './broughtDocument.ts';
import type { Part } from './library.ts';
import { SaidError } from './saidError.ts';
import { addNotice } from './viewActions.ts';
import { warmDocument } from './warmDocument.ts';

/** Looks at the device anew: another page may have kept, changed or deleted something. */
export async function listBrought(desk: Desk): Promise<void> {
  const { shelf, explorer, held } = desk;
  const entries = await shelf.list();
  const { brought, subject } = explorer.store.getState();
  const there = new Set(entries.map(({ id }) => id));
  for (const entry of entries) {
    const known = held.get(entry.id);
    if (known === undefined || known.revision === null || known.revision >= entry.revision)
      continue;
    if (desk.store.getState().work?.id === entry.id) continue;
    held.delete(entry.id);
    if (subject.opened.id === entry.id) {
      addNotice(
        explorer,
        `“${entry.title}” was changed in another tab. Reload the page to see the change.`,
      );
    }
  }
  const elsewhere = brought.filter(({ id, keptIn }) => keptIn !== 'device' && !there.has(id));
  const kept = entries.map((entry) => toBrought(desk, entry, 'device', null));
  const next = [...kept, ...elsewhere];
  if (!isSameList(brought, next)) explorer.store.setState({ brought: next });
}

/** What was chosen on this device for tables of a shape is taken over. */
export async function recallMappings({ shelf, remembered }: Desk): Promise<void> {
  for (const [shape, mapping] of await shelf.mappings()) {
    if (!remembered.has(shape)) remembered.set(shape, mapping);
  }
}

/** In its place where it is there already, else at the end. */
export function putBrought(
  desk: Desk,
  record: Pick<BroughtRecord, 'id' | 'title'>,
  keptIn: BroughtDocument['keptIn'],
  hash: string | null,
): BroughtDocument {
  const { store } = desk.explorer;
  const put = toBrought(desk, record, keptIn, hash);
  const { brought } = store.getState();
  const isThere = brought.some(({ id }) => id === record.id);
  store.setState({
    brought: isThere ? brought.map((one) => (one.id === record.id ? put : one)) : [...brought, put],
  });
  return put;
}

export function dropBrought({ explorer, held }: Desk, id: DocumentId): void {
  held.delete(id);
  explorer.store.setState(({ brought }) => ({ brought: brought.filter((one) => one.id !== id) }));
}

/** Keeps what was read of it, under its own name. @returns the document, where there is one. */
export function hold(
  { held }: Desk,
  record: BroughtRecord,
  revision: number | null,
  read: ReadTables,
): FlowDocument | null {
  const document = read.document === null ? null : identify(read.document, record);
  held.set(record.id, { record, revision, read: { ...read, document } });
  return document;
}

/** @returns `null` for what is neither on this page nor on the device. */
export async function findRecord(desk: Desk, id: DocumentId): Promise<BroughtRecord | null> {
  return desk.held.get(id)?.record ?? (await desk.shelf.read(id));
}

function toBrought(
  desk: Desk,
  { id, title }: Pick<BroughtRecord, 'id' | 'title'>,
  keptIn: BroughtDocument['keptIn'],
  hash: string | null,
): BroughtDocument {
  return { id, title, shortTitle: shorten(title), keptIn, hash, part: partOf(desk, id, title) };
}

function partOf(desk: Desk, id: DocumentId, title: string): Part<FlowDocument> {
  const now = () => desk.held.get(id)?.read?.document ?? null;
  const load = async (): Promise<FlowDocument> => {
    const coming = desk.coming.get(id) ?? readDocument(desk, id, title);
    desk.coming.set(id, coming);
    await coming.finally(() => desk.coming.delete(id));
    const document = now();
    if (document === null) throw new SaidError(`“${title}” has no table of flows any more.`);
    return document;
  };
  return { now, load };
}

async function readDocument(desk: Desk, id: DocumentId, title: string): Promise<void> {
  if (desk.held.get(id)?.read?.document) return;
  const entry = (await desk.shelf.list()).find((one) => one.id === id) ?? null;
  const record = await findRecord(desk, id);
  if (record === null) {
    throw new SaidError(
      `“${title}” is no longer kept in this browser. Bring the file again, or open its link.`,
    );
  }
  const outcome = await desk.readApart(record.sources, record.choices);
  if (outcome.kind === 'failed') {
    throw new SaidError(`“${title}” could not be read: ${outcome.message}`);
  }
  if (outcome.kind === 'superseded') return;
  // It may have been written, or written anew, while it was read.
  const revision = desk.held.get(id)?.revision ?? entry?.revision ?? null;
  const document = hold(desk, record, revision, outcome.read);
  if (document !== null) await warmDocument(document);
}

function isSameList(some: readonly BroughtDocument[], others: readonly BroughtDocument[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, title, keptIn }, place) => {
      const other = others[place];
      return other?.id === id && other.title === title && other.keptIn === keptIn;
    })
  );
}
