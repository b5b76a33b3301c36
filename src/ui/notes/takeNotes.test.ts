import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceFile } from '../../core/import/source.ts';
import type { Arrangement } from '../../core/layout/arrange.ts';
import { keyOf } from '../../core/notes/note.ts';
import type { NoteTarget } from '../../core/notes/note.ts';
import { writeNotesFile } from '../../core/notes/notesFile.ts';
import { createExplorer } from '../../state/explorer.ts';
import type { Explorer } from '../../state/explorer.ts';
import { libraryOf } from '../../state/library.ts';
import { createNotes } from '../../state/notes.ts';
import { noteAbout } from '../../state/notesActions.ts';
import { notesSlot } from '../../state/notesSlot.ts';
import { HARBOUR } from '../commands/twoPages.ts';
import { takeNotes } from './takeNotes.ts';

const CRANE: NoteTarget = { kind: 'component', id: 'crane' };

const NOTES_FILE: SourceFile = {
  name: 'harbour.notes.json',
  format: null,
  text: writeNotesFile(
    HARBOUR,
    new Map([
      [
        keyOf(CRANE),
        {
          about: CRANE,
          as: 'Crane',
          verdict: 'question',
          text: 'who else?',
          by: 'Ann',
          at: '2026-11-30T10:00:00.000Z',
          before: [],
          rivals: [],
        },
      ],
    ]),
  ),
};

const TABLE_FILE: SourceFile = { name: 'ports.csv', format: null, text: 'from,to,port\na,b,1\n' };

let explorer: Explorer;

beforeEach(() => {
  vi.useFakeTimers();
  explorer = createExplorer(libraryOf([HARBOUR]), () => new Promise<Arrangement>(() => undefined));
});

afterEach(() => {
  vi.useRealTimers();
});

describe('files of notes among others', () => {
  it('are not waited for where there are none', async () => {
    expect(await takeNotes(explorer, [TABLE_FILE])).toEqual([TABLE_FILE]);
  });

  it('are taken once the page can, which has just come', async () => {
    const rest = takeNotes(explorer, [NOTES_FILE, TABLE_FILE]);
    const notes = createNotes(explorer, () => '2026-12-01T10:00:00.000Z');
    notesSlot(explorer).setState({ notes });
    expect(await rest).toEqual([TABLE_FILE]);
    expect(noteAbout(notes, CRANE)).toMatchObject({ text: 'who else?', by: 'Ann' });
    expect(explorer.store.getState().panel).toBe('review');
  });

  it('are named where the page cannot, and never read as tables', async () => {
    const rest = takeNotes(explorer, [NOTES_FILE, TABLE_FILE]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await rest).toEqual([TABLE_FILE]);
    expect(explorer.store.getState().notices.map(({ message }) => message)).toEqual([
      'The notes in harbour.notes.json cannot be taken on this page. Reload it, and try again.',
    ]);
  });
});
