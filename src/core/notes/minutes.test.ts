import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { mergeNotes } from './mergeNotes.ts';
import { minutesOf } from './minutes.ts';
import { NO_NOTES } from './note.ts';
import type { NoteSet, NoteTarget, Verdict } from './note.ts';
import { nameNoted, placeNotes } from './placeNotes.ts';
import { writeNote } from './writeNote.ts';

const AT = '2026-11-30T12:00:00.000Z';

function note(about: NoteTarget, verdict: Verdict, text: string, by: string | null): NoteSet {
  const as = nameNoted(diego, about) ?? 'Gone *away*';
  return writeNote(NO_NOTES, about, { as, verdict, text, by, at: AT });
}

const minutes = (...sets: readonly NoteSet[]) =>
  minutesOf(
    diego,
    placeNotes(
      diego,
      sets.reduce((one, other) => mergeNotes(one, other), NO_NOTES),
    ),
    '2026-11-30',
    'https://example.org/diego/',
  );

describe('the minutes', () => {
  it('tell each note with its row and writer, what is to be changed first', () => {
    const text = minutes(
      note({ kind: 'component', id: 'bbs' }, 'fine', '', null),
      note({ kind: 'flow', id: 'internal-1.1' }, 'change', 'two\nlines | <b>', 'Ann'),
    );
    expect(text).toBe(`# Notes on Diego network communications

2 notes: 1 change, 1 fine. Taken from Portolan on 2026-11-30.

<https://example.org/diego/>

## To be changed

- **Auctioneer → Rep:1801** (Internal to Diego, row 1 of 14): two lines \\| &lt;b&gt; _(Ann, 2026-11-30)_

## Fine

- **BBS** _(2026-11-30)_
`);
  });

  it('tell both sides of a conflict, and what has no place', () => {
    const text = minutes(
      note({ kind: 'component', id: 'bbs' }, 'fine', 'one', 'Ann'),
      note({ kind: 'component', id: 'bbs' }, 'change', 'other', 'Bob'),
      note({ kind: 'flow', id: 'gone-1.1' }, 'question', 'who?', null),
    );
    expect(text).toContain(`## In conflict

- **BBS**
  - Fine: one _(Ann, 2026-11-30)_
  - Change: other _(Bob, 2026-11-30)_
`);
    expect(text).toContain(`## On what the document no longer has

- **Gone \\*away\\***: who? _(2026-11-30)_
`);
  });

  it('say so where there are none', () => {
    expect(minutes()).toContain('No notes. Taken');
  });
});
