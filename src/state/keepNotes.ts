/**
 * Keeps notes on the reader's device, a text for each document, and nowhere else. Several pages may be open at
 * once: what others wrote there is merged before anything is written. What stands there and cannot be read is
 * left as it is, and said.
 */
import type { DocumentId } from '../core/model/ids.ts';
import { mergeNotes } from '../core/notes/mergeNotes.ts';
import { NO_NOTES } from '../core/notes/note.ts';
import type { NoteSet } from '../core/notes/note.ts';
import { readNotesFile, writeNotesFile } from '../core/notes/notesFile.ts';
import type { Subject } from './explorer.ts';
import type { Notes } from './notes.ts';

/** Sites of one host share their storage, so the names say whose they are. */
const NOTES = 'portolan.notes/';
const WRITER = 'portolan.writer';

type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Browser = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * @param device `null` where there is none, or none that may be used.
 * @param browser tells when another page has written; `null` where nobody tells.
 * @returns a function that ends it.
 */
export function keepNotes(
  notes: Notes,
  device: Device | null,
  browser: Browser | null = null,
): () => void {
  const { explorer, store } = notes;
  const { open, takeOver, write } = meetDevice(notes, device);
  open(explorer.store.getState().subject, NO_NOTES);
  store.setState({ writer: attempt(() => device?.getItem(WRITER) ?? null, null) });
  const unsubscribes = [
    explorer.store.subscribe(({ subject }, { subject: before }) => {
      if (subject.opened.id === before.opened.id) return;
      // The same rows under another name: somebody else has changed what bore the name before.
      const isSame = subject.opened.entries === before.opened.entries;
      open(subject, isSame ? store.getState().notes : NO_NOTES);
    }),
    store.subscribe((state, before) => {
      if (state.document === before.document && state.notes !== before.notes) write();
      const { writer } = state;
      if (writer !== null && writer !== before.writer) {
        attempt(() => device?.setItem(WRITER, writer), undefined);
      }
    }),
  ];
  // Without a key all of the storage was cleared, as far as it is not in use.
  const listen = ({ key }: StorageEvent) => {
    if (key === NOTES + store.getState().document) takeOver();
  };
  browser?.addEventListener('storage', listen);
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
    browser?.removeEventListener('storage', listen);
  };
}

/** The state and the device: `takeOver` brings what stands there into the state, `write` all of both there. */
function meetDevice({ explorer, store }: Notes, device: Device | null) {
  let isTaking = false;
  /** Whether what stands there may be written over. */
  let isSound = true;
  const set = (notes: NoteSet) => {
    isTaking = true;
    store.setState({ notes });
    isTaking = false;
  };
  const look = (id: DocumentId): NoteSet | null => {
    const found = load(device, id);
    isSound = found !== null && found.ok;
    if (found === null) return null;
    if (found.ok) return found.notes;
    store.setState({ keptIn: 'page', problems: found.problems });
    return null;
  };
  const takeOver = () => {
    const { document, notes } = store.getState();
    const found = look(document);
    if (found === null) return;
    // Who forgets all notes wants nothing of them left on other pages either.
    const merged = found.size === 0 ? NO_NOTES : mergeNotes(notes, found);
    if (merged !== notes) set(merged);
  };
  const write = () => {
    if (isTaking) return;
    const { document, notes } = store.getState();
    if (notes.size > 0) {
      const found = look(document);
      if (found !== null) set(mergeNotes(notes, found));
    }
    const kept = isSound && save(device, explorer.store.getState().subject, store.getState().notes);
    store.setState({ keptIn: kept ? 'device' : 'page' });
  };
  const open = ({ opened: { id } }: Subject, notes: NoteSet) => {
    const found = look(id) ?? NO_NOTES;
    store.setState({
      document: id,
      notes: mergeNotes(found, notes),
      keptIn: isSound ? 'device' : 'page',
      writing: null,
      offered: null,
      said: '',
      ...(isSound ? { problems: [] } : {}),
    });
    if (notes.size > 0) write();
  };
  return { open, takeOver, write };
}

type Loaded =
  | { readonly ok: true; readonly notes: NoteSet }
  | { readonly ok: false; readonly problems: readonly string[] };

/** `null` where the device refuses to be read. */
function load(device: Device | null, id: DocumentId): Loaded | null {
  if (device === null) return null;
  const text = attempt<string | null | undefined>(() => device.getItem(NOTES + id), undefined);
  if (text === undefined) return null;
  if (text === null) return { ok: true, notes: NO_NOTES };
  const reading = readNotesFile(text, 'What this device holds of notes');
  if (reading.ok) return reading;
  const left = 'It is left as it is; what is written now is kept as long as this page is open.';
  return { ok: false, problems: [...reading.problems, left] };
}

/** @returns whether it stands there now. Refused, or full, it stays in the state for as long as that lasts. */
function save(device: Device | null, { opened }: Subject, notes: NoteSet): boolean {
  if (device === null) return false;
  return attempt(() => {
    if (notes.size === 0) device.removeItem(NOTES + opened.id);
    else device.setItem(NOTES + opened.id, writeNotesFile(opened, notes));
    return true;
  }, false);
}

function attempt<Answer>(act: () => Answer, otherwise: Answer): Answer {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
