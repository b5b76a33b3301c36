import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import { documentId } from '../core/model/ids.ts';
import { isConflict, keyOf, versionsOf } from '../core/notes/note.ts';
import type { Note, NoteTarget } from '../core/notes/note.ts';
import { openDocument } from './addressActions.ts';
import { bringNotes, leaveOffered, notesFile, takeOffered } from './bringNotes.ts';
import { createExplorer } from './explorer.ts';
import { keepNotes } from './keepNotes.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { tellNotes } from './tellNotes.ts';
import { createNotes } from './notes.ts';
import type { Notes } from './notes.ts';
import {
  canNote,
  forgetNotes,
  moveNote,
  noteAbout,
  removeNote,
  setNote,
  setWriter,
  setWriting,
  signNote,
  settleByBoth,
  settleNote,
} from './notesActions.ts';
import { typeQuery } from './queryActions.ts';
import { replaceDocument } from './subjectActions.ts';

beforeAll(loadAll);

const BBS: NoteTarget = { kind: 'component', id: 'bbs' };
const REP: NoteTarget = { kind: 'component', id: 'rep' };

/** A device that tells all pages but the one that writes, as browsers do. */
function makeDevice() {
  const held = new Map<string, string>();
  const pages = new Set<(event: StorageEvent) => void>();
  const tell = (key: string, writer: unknown) => {
    for (const page of pages) if (page !== writer) page({ key } as StorageEvent);
  };
  return {
    held,
    forPage() {
      let own: unknown;
      return {
        getItem: (key: string) => held.get(key) ?? null,
        setItem: (key: string, value: string) => {
          held.set(key, value);
          tell(key, own);
        },
        removeItem: (key: string) => {
          held.delete(key);
          tell(key, own);
        },
        addEventListener: (_name: string, listen: unknown) => {
          own = listen;
          pages.add(listen as (event: StorageEvent) => void);
        },
        removeEventListener: (_name: string, listen: unknown) =>
          void pages.delete(listen as (event: StorageEvent) => void),
      };
    },
  };
}

let minute = 0;

function openPage(device: ReturnType<typeof makeDevice> | null): Notes {
  const explorer = createExplorer(
    libraryOf([diego, tap]),
    () => new Promise<Arrangement>(() => undefined),
  );
  const notes = createNotes(explorer, () => {
    minute += 1;
    return new Date(1_800_000_000_000 + minute * 60_000).toISOString();
  });
  const page = device?.forPage() ?? null;
  keepNotes(notes, page, page);
  tellNotes(notes);
  return notes;
}

const textOf = (notes: Notes, about: NoteTarget) => noteAbout(notes, about)?.text ?? null;
const noted = ({ explorer }: Notes) => explorer.store.getState().noted;

let device: ReturnType<typeof makeDevice>;

beforeEach(() => {
  device = makeDevice();
});

describe('notes on the device', () => {
  it('are there again when the page is opened anew, under the writer’s name', () => {
    const page = openPage(device);
    setWriter(page, ' Ann ');
    setNote(page, BBS, { verdict: 'question', text: 'who else?' });
    const again = openPage(device);
    expect(noteAbout(again, BBS)).toMatchObject({ text: 'who else?', by: 'Ann', as: 'BBS' });
    expect(again.store.getState().writer).toBe('Ann');
  });

  it('bear the name of who gave it only once the first was written, and nobody else’s do', () => {
    const page = openPage(device);
    setNote(page, BBS, { verdict: 'question', text: 'mine' });
    signNote(page, BBS);
    expect(noteAbout(page, BBS)?.by).toBe(null);
    setWriter(page, 'Ann');
    signNote(page, BBS);
    expect(noteAbout(page, BBS)).toMatchObject({ text: 'mine', by: 'Ann', rivals: [] });
    setWriter(page, 'Bob');
    signNote(page, BBS);
    expect(noteAbout(page, BBS)?.by).toBe('Ann');
  });

  it('are those of one document, and come back with it', () => {
    const page = openPage(device);
    setNote(page, BBS, { verdict: 'fine', text: 'diego' });
    openDocument(page.explorer, tap);
    expect(page.store.getState().notes.size).toBe(0);
    expect(canNote(page, BBS)).toBe(false);
    openDocument(page.explorer, diego);
    expect(textOf(page, BBS)).toBe('diego');
  });

  it('stay in step on two pages, and lose nothing that both write', () => {
    const [one, other] = [openPage(device), openPage(device)];
    setNote(one, BBS, { verdict: 'fine', text: 'one' });
    expect(textOf(other, BBS)).toBe('one');
    setNote(other, REP, { verdict: 'change', text: 'other' });
    expect([textOf(one, REP), textOf(one, BBS)]).toEqual(['other', 'one']);
    removeNote(one, BBS);
    expect(textOf(other, BBS)).toBe(null);
  });

  it('are forgotten on every page, and leave nothing behind', () => {
    const [one, other] = [openPage(device), openPage(device)];
    setNote(one, BBS, { verdict: 'fine', text: 'one' });
    forgetNotes(one);
    expect(other.store.getState().notes.size).toBe(0);
    expect([...device.held.keys()]).toEqual([]);
  });

  it('last as long as the page where nothing can be kept, and say so', () => {
    const page = openPage(null);
    setNote(page, BBS, { verdict: 'fine', text: 'here' });
    expect(textOf(page, BBS)).toBe('here');
    expect(page.store.getState().keptIn).toBe('page');
  });

  it('are left as they are where they cannot be read', () => {
    device.held.set('portolan.notes/diego', '{"format":"portolan-notes","version":9}');
    const page = openPage(device);
    setNote(page, BBS, { verdict: 'fine', text: 'here' });
    expect(device.held.get('portolan.notes/diego')).toContain('"version":9');
    expect(page.store.getState()).toMatchObject({ keptIn: 'page' });
    expect(page.store.getState().problems.join(' ')).toContain('version 9');
  });

  it('go with a document that is given another name', () => {
    const page = openPage(device);
    setNote(page, BBS, { verdict: 'fine', text: 'here' });
    replaceDocument(page.explorer, { ...diego, id: documentId('diego-2') }, diego.id);
    expect(textOf(page, BBS)).toBe('here');
    expect([...device.held.keys()].toSorted()).toEqual([
      'portolan.notes/diego',
      'portolan.notes/diego-2',
    ]);
  });
});

describe('notes as files', () => {
  it('are merged, and say what was new', () => {
    const [ann, bob] = [openPage(null), openPage(null)];
    setNote(ann, BBS, { verdict: 'fine', text: 'one' });
    setNote(bob, BBS, { verdict: 'change', text: 'other' });
    setNote(bob, REP, { verdict: 'question', text: '' });
    const { name, text } = notesFile(bob);
    bringNotes(ann, text, name);
    expect(ann.store.getState().said).toBe('diego.notes.json: 2 notes read: 1 new, 1 in conflict.');
    const note = ann.store.getState().notes.get(keyOf(BBS));
    expect(note !== undefined && isConflict(note)).toBe(true);
    const before = ann.store.getState().notes;
    bringNotes(ann, text, name);
    expect(ann.store.getState().notes).toBe(before);
    expect(ann.store.getState().said).toContain('nothing that was not here already');
  });

  it('change nothing where something is wrong with them, and say what', () => {
    const page = openPage(null);
    setNote(page, BBS, { verdict: 'fine', text: 'one' });
    const before = page.store.getState().notes;
    bringNotes(page, 'no notes', 'letter.txt');
    expect(page.store.getState().notes).toBe(before);
    expect(page.store.getState().problems).toEqual([
      'letter.txt, line 1, column 1: here the text stops being JSON.',
    ]);
  });

  it('wait for the reader where they were written about another document', () => {
    const [ann, bob] = [openPage(null), openPage(null)];
    openDocument(bob.explorer, tap);
    const [component] = tap.components;
    if (component === undefined) throw new Error('the document has no components');
    setNote(bob, { kind: 'component', id: component.id }, { verdict: 'fine', text: '' });
    const { name, text } = notesFile(bob);
    bringNotes(ann, text, name);
    expect(ann.store.getState().notes.size).toBe(0);
    expect(ann.store.getState().offered).toMatchObject({ title: tap.title, fits: 0 });
    takeOffered(ann);
    expect(ann.store.getState().notes.size).toBe(1);
    expect(noted(ann)).toBe('1 note without a place');
  });
});

describe('what the reader settles', () => {
  /** Ann's page, on which Bob's file was brought. */
  function inConflict(): { page: Notes; note: Note } {
    const [ann, bob] = [openPage(null), openPage(null)];
    setWriter(ann, 'Ann');
    setWriter(bob, 'Bob');
    setNote(ann, BBS, { verdict: 'fine', text: 'one' });
    setNote(bob, BBS, { verdict: 'change', text: 'other' });
    bringNotes(ann, notesFile(bob).text, 'diego.notes.json');
    const note = noteAbout(ann, BBS);
    if (note === null) throw new Error('there is no note');
    return { page: ann, note };
  }

  it('is one of two versions, which stays its writer’s', () => {
    const { page, note } = inConflict();
    const [, theirs] = versionsOf(note);
    if (theirs === undefined) throw new Error('there is no other version');
    settleNote(page, note, theirs);
    expect(noteAbout(page, BBS)).toMatchObject({ text: 'other', by: 'Bob', rivals: [] });
  });

  it('is both as one text, of which the gravest counts', () => {
    const { page, note } = inConflict();
    settleByBoth(page, note);
    expect(noteAbout(page, BBS)).toMatchObject({
      verdict: 'change',
      text: 'Ann: one\nBob: other',
      rivals: [],
    });
  });

  it('is where an orphan belongs', () => {
    const page = openPage(null);
    const gone: NoteTarget = { kind: 'component', id: 'gone' };
    setNote(page, gone, { verdict: 'question', text: 'who?', as: 'Gone' });
    expect(noted(page)).toBe('1 note without a place');
    const [orphan] = page.store.getState().notes.values();
    if (orphan === undefined) throw new Error('there is no note');
    moveNote(page, orphan, BBS);
    expect(noteAbout(page, BBS)).toMatchObject({ as: 'BBS', text: 'who?' });
    expect(noted(page)).toBe('1 note: 1 question');
  });

  it('is that a file about another document is left alone', () => {
    const page = openPage(null);
    const { text } = notesFile(page);
    const other = text.replaceAll('diego', 'other').replaceAll(diego.title, 'Other');
    bringNotes(page, other, 'other.notes.json');
    expect(page.store.getState().offered?.title).toBe('Other');
    leaveOffered(page);
    expect(page.store.getState()).toMatchObject({ offered: null, notes: new Map() });
  });

  it('is what is to be written next, by its key', () => {
    const page = openPage(null);
    setWriting(page, BBS);
    expect(page.store.getState().writing).toBe(keyOf(BBS));
    setWriting(page, null);
    expect(page.store.getState().writing).toBe(null);
  });
});

describe('the ledger', () => {
  it('counts notes, and those that the query asks for', () => {
    const page = openPage(null);
    expect(noted(page)).toBe('');
    setNote(page, BBS, { verdict: 'question', text: '' });
    setNote(page, { kind: 'component', id: 'rep' }, { verdict: 'change', text: '' });
    expect(noted(page)).toBe('2 notes: 1 change, 1 question');
    typeQuery(page.explorer, '→BBS -Rep→');
    expect(noted(page)).toBe('1 of 2 notes: 1 question');
    openDocument(page.explorer, tap);
    expect(noted(page)).toBe('');
  });
});
