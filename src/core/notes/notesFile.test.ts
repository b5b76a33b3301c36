import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReplicas } from './arbitraryNotes.ts';
import { mergeNotes } from './mergeNotes.ts';
import { NO_NOTES } from './note.ts';
import { isNotesFile, readNotesFile, writeNotesFile } from './notesFile.ts';
import type { NotesReading } from './notesFile.ts';
import { writeNote } from './writeNote.ts';

const DIEGO = { id: 'diego', title: 'Diego network communications' };

const ONE = writeNote(
  NO_NOTES,
  { kind: 'flow', id: 'internal-1.1' },
  {
    as: 'Rep → BBS:8889',
    verdict: 'question',
    text: 'why?',
    by: 'Ann',
    at: '2026-11-30T12:00:00.000Z',
  },
);

const problemsOf = (reading: NotesReading) => (reading.ok ? [] : reading.problems);

const written = (change: (text: string) => string) =>
  problemsOf(readNotesFile(change(writeNotesFile(DIEGO, ONE)), 'diego.notes.json'));

describe('a file of notes', () => {
  it('reads back as what was written, conflicts and removed notes included', () => {
    fc.assert(
      fc.property(arbitraryReplicas, ([mine, theirs]) => {
        const notes = mergeNotes(mine, theirs);
        const reading = readNotesFile(writeNotesFile(DIEGO, notes), 'diego.notes.json');
        expect(reading).toEqual({ ok: true, document: DIEGO, notes });
      }),
    );
  });

  it('changes nothing where it was written', () => {
    const reading = readNotesFile(writeNotesFile(DIEGO, ONE), 'diego.notes.json');
    expect(reading.ok && mergeNotes(ONE, reading.notes)).toBe(ONE);
  });

  it('is another version where somebody changed it by hand, and shows both', () => {
    const changed = writeNotesFile(DIEGO, ONE).replace('why?', 'why not?');
    const reading = readNotesFile(changed, 'diego.notes.json');
    if (!reading.ok) throw new Error(reading.problems.join(' '));
    const [note] = mergeNotes(ONE, reading.notes).values();
    expect(note).toMatchObject({ text: 'why?', rivals: [{ text: 'why not?' }] });
  });

  it('says where a text stops being JSON', () => {
    expect(written((text) => text.replace('"why?"', "'why?'"))).toEqual([
      'diego.notes.json, line 18, column 19: here the text stops being JSON.',
    ]);
    expect(written((text) => text.slice(0, text.indexOf('"document"')))).toEqual([
      'diego.notes.json, line 4, column 3: here the text ends before its data does.',
    ]);
  });

  it('says which note is wrong, and in what', () => {
    const [problem] = written((text) => text.replace('"question"', '"doubt"'));
    expect(problem).toContain('diego.notes.json, at notes.0.versions.0.verdict: ');
    expect(problem).toContain('"doubt"');
  });

  it('is not taken for notes where it is something else, or of a later version', () => {
    expect(written(() => '{"id":"diego"}')[0]).toContain('holds no notes');
    expect(written((text) => text.replace('"version": 1', '"version": 2'))[0]).toContain(
      'version 2',
    );
  });

  it('is known by its content, whatever it is called', () => {
    expect(isNotesFile(writeNotesFile(DIEGO, ONE))).toBe(true);
    expect(isNotesFile(writeNotesFile(DIEGO, ONE).slice(0, 60))).toBe(true);
    expect(isNotesFile('{"id":"diego"}')).toBe(false);
  });

  it('has no two notes about one thing', () => {
    const twice = (text: string) => {
      const parsed = JSON.parse(text) as { notes: unknown[] };
      return JSON.stringify({ ...parsed, notes: [...parsed.notes, ...parsed.notes] });
    };
    expect(written(twice)).toEqual([
      'diego.notes.json, at notes.1: there is a note about this flow already.',
    ]);
  });
});
