/** What can be noted about a thing that is pointed at or selected: the same in its menu, the palette and by key. */
import { nameTarget } from '../../core/export/text/nameTarget.ts';
import { findTarget, flowsOfTarget } from '../../core/model/target.ts';
import type { Target } from '../../core/model/target.ts';
import { REVIEW_VERDICTS, VERDICTS } from '../../core/notes/note.ts';
import type { NoteTarget, Verdict } from '../../core/notes/note.ts';
import type { DocumentIndex } from '../../core/model/indexDocument.ts';
import type { Notes } from '../../state/notes.ts';
import { canNote, noteAbout, removeNote, setNote, setWriting } from '../../state/notesActions.ts';
import { notesSlot } from '../../state/notesSlot.ts';
import type { Explorer } from '../../state/explorer.ts';
import { selectTarget } from '../../state/viewActions.ts';

export interface NoteChoice {
  readonly id: 'note' | `note-${Verdict}` | 'note-remove';
  readonly label: string;
  readonly run: () => void;
}

/** @returns none where notes are not there, or the thing bears none: a group, a port, a row of several flows. */
export function noteChoices(explorer: Explorer, id: string | null): readonly NoteChoice[] {
  const { notes } = notesSlot(explorer).getState();
  const found = id === null ? null : findTarget(explorer.store.getState().index, id);
  if (notes === null || found === null) return [];
  const about = notedBy(explorer.store.getState().index, found);
  if (about === null || !canNote(notes, about)) return [];
  const write = () => {
    selectTarget(explorer, found.id);
    setWriting(notes, about);
  };
  const note = noteAbout(notes, about);
  return [
    { id: 'note', label: note === null ? 'Write a note…' : 'Write on in its note…', run: write },
    ...REVIEW_VERDICTS.filter((verdict) => verdict !== note?.verdict).map(
      (verdict): NoteChoice => ({
        id: `note-${verdict}`,
        label: `Note as: ${VERDICTS[verdict].one}`,
        run: () => say(notes, about, verdict),
      }),
    ),
    ...(note === null
      ? []
      : [
          {
            id: 'note-remove',
            label: 'Remove its note',
            run: () => removeNote(notes, about),
          } as const,
        ]),
  ];
}

/** What it is called: `Rep → BBS:8889`. */
export function nameNotable(explorer: Explorer, id: string): string {
  const { index } = explorer.store.getState();
  const target = findTarget(index, id);
  return target === null ? '' : nameTarget(index, target);
}

/** What is said of it stays; only what it comes to is another. */
function say(notes: Notes, about: NoteTarget, verdict: Verdict): void {
  setNote(notes, about, { verdict, text: noteAbout(notes, about)?.text ?? '' });
}

/** A row of one flow is that flow. */
function notedBy(index: DocumentIndex, target: Target): NoteTarget | null {
  if (target.kind === 'flow' || target.kind === 'component') {
    return { kind: target.kind, id: target.id };
  }
  const [flow, ...others] = target.kind === 'entry' ? flowsOfTarget(index, target) : [];
  return flow === undefined || others.length > 0 ? null : { kind: 'flow', id: flow.id };
}
