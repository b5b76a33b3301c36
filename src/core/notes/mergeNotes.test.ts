import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReplicas } from './arbitraryNotes.ts';
import { mergeNotes } from './mergeNotes.ts';
import { NO_NOTES, isConflict, isStanding, keyOf, versionsOf } from './note.ts';
import type { NoteSet, NoteTarget, Verdict } from './note.ts';
import { moveNote, removeNote, settleNote, writeNote } from './writeNote.ts';

const FLOW: NoteTarget = { kind: 'flow', id: 'internal-1.1' };

const at = (minute: number) => new Date(1_800_000_000_000 + minute * 60_000).toISOString();

function say(notes: NoteSet, verdict: Verdict, text: string, by: string, minute: number): NoteSet {
  return writeNote(notes, FLOW, { as: 'Rep → BBS:8889', verdict, text, by, at: at(minute) });
}

/** What the notes say, whichever of several versions goes first. */
function contentOf(notes: NoteSet) {
  return [...notes]
    .map(([key, note]) => ({
      key,
      before: note.before,
      versions: versionsOf(note)
        .map((version) => JSON.stringify(version))
        .toSorted(),
    }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

const theNote = (notes: NoteSet) => {
  const note = notes.get(keyOf(FLOW));
  if (note === undefined) throw new Error('there is no note');
  return note;
};

describe('merging notes', () => {
  it('says the same whoever takes over whose', () => {
    fc.assert(
      fc.property(arbitraryReplicas, ([mine, theirs]) => {
        expect(contentOf(mergeNotes(mine, theirs))).toEqual(contentOf(mergeNotes(theirs, mine)));
      }),
    );
  });

  it('says the same of three in whichever order they are put together', () => {
    fc.assert(
      fc.property(arbitraryReplicas, ([one, two, three]) => {
        const left = mergeNotes(mergeNotes(one, two), three);
        const right = mergeNotes(one, mergeNotes(two, three));
        expect(contentOf(left)).toEqual(contentOf(right));
      }),
    );
  });

  it('changes nothing the second time, and gives back the same notes', () => {
    fc.assert(
      fc.property(arbitraryReplicas, ([mine, theirs]) => {
        const merged = mergeNotes(mine, theirs);
        expect(mergeNotes(merged, theirs)).toBe(merged);
        expect(mergeNotes(mine, mine)).toBe(mine);
      }),
    );
  });

  it('keeps every version that nobody has written a later one for', () => {
    fc.assert(
      fc.property(arbitraryReplicas, ([mine, theirs]) => {
        const merged = mergeNotes(mine, theirs);
        for (const notes of [mine, theirs]) {
          for (const [key, note] of notes) {
            const found = merged.get(key);
            const texts = found === undefined ? [] : versionsOf(found);
            for (const version of versionsOf(note)) {
              const isThere = texts.some((one) => JSON.stringify(one) === JSON.stringify(version));
              const isPast = (found?.before.length ?? 0) > note.before.length;
              expect(isThere || isPast).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('takes the later version, whatever the clocks say', () => {
    const mine = say(NO_NOTES, 'question', 'why?', 'Ann', 50);
    const theirs = say(mine, 'fine', 'now I know', 'Bob', 10);
    const merged = theNote(mergeNotes(mine, theirs));
    expect(merged).toMatchObject({ verdict: 'fine', text: 'now I know', rivals: [] });
  });

  it('keeps both of two versions that did not know of each other, mine first', () => {
    const common = say(NO_NOTES, 'question', 'why?', 'Ann', 1);
    const mine = say(common, 'fine', 'because', 'Ann', 2);
    const theirs = say(common, 'change', 'use TLS', 'Bob', 3);
    const merged = theNote(mergeNotes(mine, theirs));
    expect(isConflict(merged)).toBe(true);
    expect(merged.text).toBe('because');
    expect(merged.rivals.map(({ text, by }) => [text, by])).toEqual([['use TLS', 'Bob']]);
  });

  it('sees no conflict where two have said the same', () => {
    const mine = say(NO_NOTES, 'fine', '', 'Ann', 1);
    const theirs = say(NO_NOTES, 'fine', '', 'Bob', 2);
    expect(isConflict(theNote(mergeNotes(mine, theirs)))).toBe(false);
  });

  it('does not bring back what was removed', () => {
    const theirs = say(NO_NOTES, 'question', 'why?', 'Ann', 1);
    const mine = removeNote(theirs, FLOW, { by: 'Bob', at: at(2) });
    expect(isStanding(theNote(mergeNotes(mine, theirs)))).toBe(false);
    expect(JSON.stringify([...mine])).not.toContain('why?');
  });

  it('shows a note that one removed and the other changed', () => {
    const common = say(NO_NOTES, 'question', 'why?', 'Ann', 1);
    const mine = removeNote(common, FLOW, { by: 'Ann', at: at(2) });
    const theirs = say(common, 'change', 'use TLS', 'Bob', 3);
    const merged = theNote(mergeNotes(mine, theirs));
    expect(isConflict(merged)).toBe(true);
    expect(merged.verdict).toBe('change');
    expect(merged.rivals[0]?.verdict).toBe('removed');
  });

  it('is settled for good by whoever chooses, for the other as well', () => {
    const mine = say(NO_NOTES, 'fine', '', 'Ann', 1);
    const theirs = say(NO_NOTES, 'change', 'use TLS', 'Bob', 2);
    const merged = mergeNotes(mine, theirs);
    const [rival] = theNote(merged).rivals;
    if (rival === undefined) throw new Error('there is no rival');
    const settled = settleNote(merged, FLOW, rival, at(3));
    const back = theNote(mergeNotes(theirs, settled));
    expect(isConflict(back)).toBe(false);
    expect(back).toMatchObject({ verdict: 'change', text: 'use TLS', by: 'Bob' });
  });
});

describe('writing notes', () => {
  it('changes nothing where it says what is there already', () => {
    const notes = say(NO_NOTES, 'fine', 'ok', 'Ann', 1);
    expect(say(notes, 'fine', ' ok ', 'Bob', 9)).toBe(notes);
  });

  it('is a version of its own each time, within a millisecond too', () => {
    const one = say(NO_NOTES, 'fine', '', 'Ann', 1);
    const other = say(one, 'change', '', 'Ann', 1);
    const again = say(other, 'fine', '', 'Ann', 1);
    expect(theNote(mergeNotes(other, again)).verdict).toBe('fine');
    expect(isConflict(theNote(mergeNotes(one, again)))).toBe(false);
  });

  it('moves to something else and leaves nothing behind', () => {
    const notes = say(NO_NOTES, 'question', 'why?', 'Ann', 1);
    const about: NoteTarget = { kind: 'flow', id: 'internal-2.1' };
    const moved = moveNote(notes, theNote(notes), about, { as: 'Rep → BBS', by: 'Bob', at: at(2) });
    expect(isStanding(theNote(moved))).toBe(false);
    expect(moved.get(keyOf(about))).toMatchObject({ text: 'why?', by: 'Ann', as: 'Rep → BBS' });
  });
});
