/** Notes as people come by them: three of them write, remove, and give each other their files, in any order. */
import fc from 'fast-check';
import { mergeNotes } from './mergeNotes.ts';
import { NO_NOTES, REVIEW_VERDICTS } from './note.ts';
import type { NoteSet, NoteTarget } from './note.ts';
import { removeNote, writeNote } from './writeNote.ts';

const WHO = ['Ann', 'Bob', null] as const;

const TARGETS: readonly NoteTarget[] = [
  { kind: 'flow', id: 'internal-1.1' },
  { kind: 'component', id: 'bbs' },
  { kind: 'finding', id: 'plain-http internal-1' },
];

const deed = fc.record({
  who: fc.nat(WHO.length - 1),
  does: fc.constantFrom('write', 'write', 'remove', 'take'),
  about: fc.constantFrom(...TARGETS),
  verdict: fc.constantFrom(...REVIEW_VERDICTS),
  text: fc.constantFrom('', 'why?', 'see 12', 'two\nlines'),
  from: fc.nat(WHO.length - 1),
});

/** What each of the three has in the end. Clocks may stand still: all of it is said within a few moments. */
export const arbitraryReplicas: fc.Arbitrary<readonly [NoteSet, NoteSet, NoteSet]> = fc
  .array(fc.tuple(deed, fc.nat(3)), { maxLength: 24 })
  .map((deeds) => {
    const sets: [NoteSet, NoteSet, NoteSet] = [NO_NOTES, NO_NOTES, NO_NOTES];
    for (const [{ who, does, about, verdict, text, from }, moment] of deeds) {
      const own = sets[who] ?? NO_NOTES;
      const at = new Date(1_800_000_000_000 + moment).toISOString();
      const by = WHO[who] ?? null;
      if (does === 'take') sets[who] = mergeNotes(own, sets[from] ?? NO_NOTES);
      else if (does === 'remove') sets[who] = removeNote(own, about, { by, at });
      else sets[who] = writeNote(own, about, { as: about.id, verdict, text, by, at });
    }
    return sets;
  });
