import { describe, expect, it } from 'vitest';
import type { Drawing, DrawnCard } from '../../core/layout/drawing.ts';
import { groupId } from '../../core/model/ids.ts';
import { indexDocument } from '../../core/model/indexDocument.ts';
import { NO_NOTES, TARGET_KINDS } from '../../core/notes/note.ts';
import type { NoteSet, Verdict } from '../../core/notes/note.ts';
import { nameNoted, placeNotes } from '../../core/notes/placeNotes.ts';
import { writeNote } from '../../core/notes/writeNote.ts';
import { buildScene } from '../../core/scene/buildScene.ts';
import { HARBOUR } from '../commands/twoPages.ts';
import { notesInChart } from './notesInChart.ts';

const index = indexDocument(HARBOUR);

/** Not laid out: cards in a row, lines straight between them. */
function drawing(folded: readonly string[]): Drawing {
  const scene = buildScene(index, null, new Set(folded.map(groupId)));
  const cards = scene.cards.map((card, place): DrawnCard => ({
    ...card,
    lines: [],
    sockets: [],
    box: { x: 200 * place, y: 0, width: 80, height: 40 },
  }));
  const points = [
    { x: 90, y: 20 },
    { x: 190, y: 20 },
  ];
  return {
    width: 600,
    height: 100,
    groups: [],
    cards,
    flows: scene.flows.map((flow) => ({ ...flow, points })),
  };
}

type Noted = readonly [id: string, verdict: Verdict];

function noted(said: readonly Noted[]) {
  let notes: NoteSet = NO_NOTES;
  for (const [id, verdict] of said) {
    for (const kind of TARGET_KINDS) {
      const as = nameNoted(HARBOUR, { kind, id });
      const at = '2026-11-30T12:00:00.000Z';
      if (as !== null)
        notes = writeNote(notes, { kind, id }, { as, verdict, text: '', by: null, at });
    }
  }
  return placeNotes(HARBOUR, notes);
}

const marksOf = (folded: readonly string[], ...said: readonly Noted[]) =>
  notesInChart(drawing(folded), index, noted(said)).map(({ id, sign, notes, select }) => [
    id,
    sign,
    notes.length,
    select,
  ]);

describe('notes in the chart', () => {
  it('stand on their own flow and their own component', () => {
    expect(marksOf([], ['rows-1.1', 'question'], ['office', 'fine'])).toEqual([
      ['rows-1.1', 'question', 1, 'rows-1.1'],
      ['office', 'fine', 1, 'office'],
    ]);
  });

  it('are counted on a folded group, flows inside of it included, the gravest for all', () => {
    expect(marksOf(['south'], ['rows-2.1', 'change'], ['office', 'fine'])).toEqual([
      ['south', 'change', 2, 'south'],
    ]);
  });

  it('are counted on a bundle, by which nothing is selected', () => {
    const [mark] = marksOf(['south'], ['rows-1.1', 'question']);
    expect(mark?.slice(1)).toEqual(['question', 1, null]);
  });

  it('stand beside the other mark of a bundle', () => {
    const drawn = drawing(['south']);
    const [mark] = notesInChart(drawn, index, noted([['rows-1.1', 'fine']]));
    expect(mark?.at).toEqual({ x: 150, y: 7 });
  });

  it('are none where nothing is noted', () => {
    expect(marksOf([])).toEqual([]);
  });
});
