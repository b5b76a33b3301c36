/**
 * Where a note is written: a verdict by one press, and a line of text beside it. What is written is kept as soon
 * as the reader goes on to anything else; there is nothing to be saved.
 */
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { LONGEST, REVIEW_VERDICTS, VERDICTS, isConflict, keyOf } from '../../core/notes/note.ts';
import type { Note, NoteTarget, Verdict } from '../../core/notes/note.ts';
import type { Notes } from '../../state/notes.ts';
import { canNote, noteAbout, removeNote, setNote, setWriting } from '../../state/notesActions.ts';
import { Button } from '../kit/Button.tsx';
import { NoteConflict } from './NoteConflict.tsx';
import styles from './Notes.module.css';
import { NoteSign } from './NoteSign.tsx';
import { NoteWriter } from './NoteWriter.tsx';
import { sayWhen } from './noteWords.ts';
import { useNotes, useNotesState, usePlaced } from './useNotes.ts';

interface NoteFieldProps {
  readonly about: NoteTarget;
  /** What it is about, as it is called: `Rep → BBS:8889`. */
  readonly name: string;
}

/** What is written before anybody has said what it is. */
const UNSAID: Verdict = 'question';

export function NoteField({ about, name }: NoteFieldProps) {
  const notes = useNotes();
  if (notes === null || !canNote(notes, about)) return null;
  return <OpenField key={keyOf(about)} notes={notes} about={about} name={name} />;
}

interface OpenFieldProps extends NoteFieldProps {
  readonly notes: Notes;
}

function OpenField({ notes, about, name }: OpenFieldProps) {
  const note = usePlaced().placed.get(about.id) ?? null;
  const writing = useNotesState(notes, (state) => state.writing === keyOf(about));
  const heading = useId();
  return (
    <section className={styles.note} aria-labelledby={heading}>
      <h3 id={heading}>
        Note<span className="visually-hidden"> on {name}</span>
      </h3>
      {note !== null && isConflict(note) ? (
        <NoteConflict notes={notes} note={note} />
      ) : (
        <Draft notes={notes} about={about} note={note} writing={writing} />
      )}
    </section>
  );
}

interface DraftProps {
  readonly notes: Notes;
  readonly about: NoteTarget;
  readonly note: Note | null;
  /** Its text has been asked for, by a key or a menu. */
  readonly writing: boolean;
}

function Draft({ notes, about, note, writing }: DraftProps) {
  /** As it is typed; `null` as long as nothing is, so that what another page writes is seen. */
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [removed, setRemoved] = useState<Note | null>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const draft = typed ?? note?.text ?? '';
  const keep = () => {
    if (typed === null) return;
    const stands = noteAbout(notes, about);
    if (stands !== null || typed.trim() !== '') {
      setNote(notes, about, { verdict: verdictOf(stands), text: typed });
    }
    setTyped(null);
  };
  useKeptDraft(keep);
  const say = (verdict: Verdict) => {
    setNote(notes, about, { verdict, text: draft });
    setTyped(null);
    setRemoved(null);
    setOpen(true);
  };
  const isShown = open || writing || note !== null;
  useEffect(() => {
    if (!writing) return undefined;
    // Whoever selects something gets the inspector's focus first.
    const frame = requestAnimationFrame(() => {
      text.current?.focus();
      setOpen(true);
      setWriting(notes, null);
    });
    return () => cancelAnimationFrame(frame);
  }, [notes, writing]);
  const verdict = note === null ? null : verdictOf(note);
  return (
    <>
      <div role="group" aria-label="Verdict" className={styles.verdicts}>
        {REVIEW_VERDICTS.map((one) => (
          <Button
            key={one}
            aria-pressed={verdict === one}
            icon={<NoteSign sign={one} />}
            onClick={() => say(one)}
          >
            {VERDICTS[one].label}
          </Button>
        ))}
      </div>
      {isShown && (
        <textarea
          ref={text}
          aria-label={`What is to be said: ${VERDICTS[verdict ?? UNSAID].one}`}
          placeholder="What is to be said, in a line"
          rows={2}
          dir="auto"
          maxLength={LONGEST.text}
          value={draft}
          className={styles.text}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            keep();
          }}
        />
      )}
      {note !== null && (
        <p className={styles.foot}>
          <span>{sayWhen(note)}</span>
          <Button
            look="link"
            onClick={() => {
              setRemoved(note);
              removeNote(notes, about);
              setTyped(null);
              setOpen(false);
            }}
          >
            Remove the note
          </Button>
        </p>
      )}
      {removed !== null && note === null && (
        <p className={styles.foot} role="status">
          <span>The note is removed.</span>
          <Button
            look="link"
            onClick={() => {
              setNote(notes, about, { verdict: verdictOf(removed), text: removed.text });
              setRemoved(null);
            }}
          >
            Have it back
          </Button>
        </p>
      )}
      {note !== null && <NoteWriter notes={notes} about={about} />}
    </>
  );
}

function verdictOf(note: Note | null): Verdict {
  return note === null || note.verdict === 'removed' ? UNSAID : note.verdict;
}

/** Whatever takes the field away, what stands in it is kept first. */
function useKeptDraft(keep: () => void): void {
  const keepNow = useEffectEvent(keep);
  useEffect(() => {
    const onHide = () => keepNow();
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      keepNow();
    };
  }, []);
}
