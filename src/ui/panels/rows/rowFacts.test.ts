import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../core/model/document.ts';
import { NO_NOTES } from '../../../core/notes/note.ts';
import { NO_PLACED, nameNoted, placeNotes } from '../../../core/notes/placeNotes.ts';
import { writeNote } from '../../../core/notes/writeNote.ts';
import { createExplorer } from '../../../state/explorer.ts';
import type { Explorer } from '../../../state/explorer.ts';
import { libraryOf } from '../../../state/library.ts';
import { typeQuery } from '../../../state/queryActions.ts';
import { hoverTarget, selectTarget } from '../../../state/viewActions.ts';
import { headingsBefore, headingsOf, notesByRow, rowFacts } from './rowFacts.ts';
import { sampleDocument } from './sampleTables.ts';

const [first, second] = sampleDocument.entries;
if (first === undefined || second === undefined) throw new Error('the sample has rows');

let explorer: Explorer;
beforeEach(() => {
  explorer = createExplorer(libraryOf([sampleDocument]), async () => ({ kind: 'superseded' }));
});

function factsOf(entry: Entry, placed = NO_PLACED) {
  const state = explorer.store.getState();
  const headings = headingsOf(state.index.document);
  const earlierHeadings = headingsBefore(state.comparison);
  const notes = notesByRow(state.index, placed);
  return rowFacts({ ...state, headings, earlierHeadings, notes }, entry);
}

describe('what is said of a row', () => {
  it('is that it is selected, by itself or by one of its flows', () => {
    const [flow] = first.flows;
    for (const id of [first.id, flow ?? '']) {
      selectTarget(explorer, id);
      expect([factsOf(first).selected, factsOf(second).selected]).toEqual([true, false]);
    }
    selectTarget(explorer, null);
    expect(factsOf(first).selected).toBe(false);
  });

  it('is that it is pointed at, wherever that is', () => {
    hoverTarget(explorer, first.flows[0] ?? null);
    expect([factsOf(first).lit, factsOf(second).lit]).toEqual([true, false]);
  });

  it('is whether the query selects it', () => {
    typeQuery(explorer, `row:${first.id}`);
    expect([factsOf(first).match, factsOf(second).match]).toEqual(['yes', 'no']);
  });

  it('is what the reader noted on its flows, each by the flow’s name', () => {
    const about = { kind: 'flow', id: first.flows[0] ?? '' } as const;
    const as = nameNoted(sampleDocument, about) ?? '';
    const at = '2026-11-30T12:00:00.000Z';
    const said = { as, verdict: 'question', text: 'why?', by: null, at } as const;
    const placed = placeNotes(sampleDocument, writeNote(NO_NOTES, about, said));
    expect(factsOf(first, placed).notes).toMatchObject([[as, { text: 'why?' }]]);
    expect(factsOf(second, placed).notes).toEqual([]);
  });

  it('is nothing of choices and changes where none are made', () => {
    const { off, change, was } = factsOf(first);
    expect({ off, change, was }).toEqual({ off: false, change: null, was: null });
  });

  it('has the name that it has everywhere', () => {
    expect(factsOf(first).name).toBe('Flows, row 1 of 15');
  });
});
