import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { countNotes, gravestOf, sayNotes } from './countNotes.ts';
import { mergeNotes } from './mergeNotes.ts';
import { NO_NOTES } from './note.ts';
import type { NoteSet, NoteTarget, Verdict } from './note.ts';
import { nameNoted, placeNotes } from './placeNotes.ts';
import { removeNote, writeNote } from './writeNote.ts';

const AT = '2026-11-30T12:00:00.000Z';

function note(as: string, about: NoteTarget, verdict: Verdict = 'question', text = ''): NoteSet {
  return writeNote(NO_NOTES, about, { as, verdict, text, by: null, at: AT });
}

const about = (id: string): NoteTarget => ({ kind: 'flow', id });

describe('where notes stand', () => {
  const [, second, third] = diego.flows;
  if (second === undefined || third === undefined) throw new Error('the document has no flows');
  const name = nameNoted(diego, about(second.id)) ?? '';

  it('is the flow or the component that they were written about', () => {
    const notes = mergeNotes(
      note(name, about(second.id)),
      note('BBS', { kind: 'component', id: 'bbs' }),
    );
    const { placed, orphans } = placeNotes(diego, notes);
    expect([...placed.keys()].toSorted()).toEqual(['bbs', second.id].toSorted());
    expect(orphans).toEqual([]);
  });

  it('goes with the name where rows have moved', () => {
    const flows = diego.flows.map((flow) =>
      flow.id === second.id ? { ...third, id: second.id } : flow,
    );
    const moved = flows.map((flow) => (flow.id === third.id ? { ...second, id: third.id } : flow));
    const { placed } = placeNotes({ ...diego, flows: moved }, note(name, about(second.id)));
    expect([...placed.keys()]).toEqual([third.id]);
  });

  it('is nowhere where the document has the name no more, and says what is in its place', () => {
    const flows = diego.flows.map((flow) =>
      flow.id === second.id ? { ...third, id: second.id } : flow,
    );
    const { placed, orphans } = placeNotes({ ...diego, flows }, note(name, about(second.id)));
    expect(placed.size).toBe(0);
    expect(orphans.map(({ note: { as }, now }) => [as, now?.name])).toEqual([
      [name, nameNoted(diego, about(third.id))],
    ]);
  });

  it('is nowhere where neither name nor place is left', () => {
    const { orphans } = placeNotes(diego, note('Gone → BBS:1', about('gone-1.1')));
    expect(orphans).toMatchObject([{ now: null, note: { as: 'Gone → BBS:1' } }]);
  });

  it('does not depend on what is chosen: a flow of either setting has its place', () => {
    const alternatives = diego.entries
      .flatMap((entry) => entry.alternatives)
      .flatMap(({ flows }) => flows);
    for (const flow of alternatives) {
      const named = nameNoted(diego, about(flow.id)) ?? '';
      expect(placeNotes(diego, note(named, about(flow.id))).orphans).toEqual([]);
    }
    expect(nameNoted(diego, about('gone-1.1'))).toBe(null);
  });

  it('is apart for findings, which the document does not have', () => {
    const { placed, findings } = placeNotes(
      diego,
      note('Plain HTTP', { kind: 'finding', id: 'plain-http' }, 'accepted'),
    );
    expect([placed.size, findings.length]).toEqual([0, 1]);
  });

  it('tells of nothing that was removed', () => {
    const notes = note(name, about(second.id));
    const removed = removeNote(notes, about(second.id), { by: null, at: AT });
    expect(placeNotes(diego, removed)).toEqual({ placed: new Map(), findings: [], orphans: [] });
  });
});

describe('notes in words', () => {
  const some = (verdict: Verdict, id: string, text = '') => [
    ...note('x', about(id), verdict, text).values(),
  ];

  it('are counted by what they say, the gravest first', () => {
    const notes = [...some('fine', 'a'), ...some('change', 'b'), ...some('change', 'c')];
    expect(sayNotes(notes, notes, 0)).toBe('3 notes: 2 changes, 1 fine');
    expect(sayNotes(notes, notes.slice(0, 1), 0)).toBe('1 of 3 notes: 1 fine');
    expect(sayNotes(notes, [], 1)).toBe('0 of 3 notes · 1 note without a place');
    expect(sayNotes([], [], 0)).toBe('');
    expect(countNotes(1)).toBe('1 note');
  });

  it('count a conflict by itself, and let it stand for all', () => {
    const both = [
      ...mergeNotes(
        note('x', about('a'), 'fine'),
        note('x', about('a'), 'change', 'use TLS'),
      ).values(),
    ];
    expect(sayNotes(both, both, 0)).toBe('1 note: 1 in conflict');
    expect(gravestOf([...both, ...some('change', 'b')])).toBe('conflict');
    expect(gravestOf([...some('fine', 'a'), ...some('question', 'b')])).toBe('question');
    expect(gravestOf([])).toBe(null);
  });
});
