/** What can be noted, and about what, as things stand. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createExplorer } from '../../state/explorer.ts';
import type { Explorer } from '../../state/explorer.ts';
import { libraryOf } from '../../state/library.ts';
import { createNotes } from '../../state/notes.ts';
import type { Notes } from '../../state/notes.ts';
import { notesSlot } from '../../state/notesSlot.ts';
import { hoverTarget, selectTarget } from '../../state/viewActions.ts';
import { noteCommands } from './noteCommands.ts';
import { HARBOUR } from './twoPages.ts';

let explorer: Explorer;
let notes: Notes;
const commands = () => noteCommands({ explorer, state: explorer.store.getState(), reach: {} });
const ids = () => commands().map(({ id }) => id);
const run = (id: string) =>
  commands()
    .find((one) => one.id === id)
    ?.run();

beforeEach(() => {
  explorer = createExplorer(libraryOf([HARBOUR]), () =>
    Promise.resolve({ kind: 'failed', reason: 'nobody draws here' }),
  );
  notes = createNotes(explorer, () => new Date().toISOString());
  notesSlot(explorer).setState({ notes });
});

describe('noting by command', () => {
  it('is there for a flow, a component and a row of one flow, and for nothing else', () => {
    const offered = (id: string) => {
      selectTarget(explorer, id);
      return ids().includes('note');
    };
    expect(ids()).toEqual(['list-notes']);
    expect(['crane', 'rows-1.1', 'rows-1'].map(offered)).toEqual([true, true, true]);
    expect(['north', 'gate:8889/https'].map(offered)).toEqual([false, false]);
  });

  it('is about what has the focus, where nothing is selected', () => {
    hoverTarget(explorer, 'crane');
    run('note');
    expect(explorer.store.getState().select).toBe('crane');
    expect(notes.store.getState().writing).toBe('component crane');
  });

  it('offers what would change something, and keeps the text', () => {
    selectTarget(explorer, 'crane');
    expect(ids()).toEqual(['note', 'note-fine', 'note-question', 'note-change', 'list-notes']);
    run('note-change');
    expect(ids().slice(0, 4)).toEqual(['note', 'note-fine', 'note-question', 'note-remove']);
    expect(ids()).toContain('save-notes');
    run('note-remove');
    expect(ids()).toContain('note-change');
  });

  it('lists all of them in the review', () => {
    run('list-notes');
    expect(explorer.store.getState().panel).toBe('review');
    expect(notes.store.getState().wanted).toBe(true);
  });

  it('is not there where nobody can write notes', () => {
    selectTarget(explorer, 'crane');
    notesSlot(explorer).setState({ notes: null });
    expect(ids()).toEqual([]);
  });
});
