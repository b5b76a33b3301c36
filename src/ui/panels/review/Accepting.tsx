/** Accepts a finding, with a reason: it is not gone by that, but stands in a list of its own. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Finding, Rule } from '../../../core/findings/finding.ts';
import { idOfFinding, nameFinding } from '../../../core/findings/placeAccepted.ts';
import { LONGEST } from '../../../core/notes/note.ts';
import type { Notes } from '../../../state/notes.ts';
import { setNote } from '../../../state/notesActions.ts';
import { Button } from '../../kit/Button.tsx';
import { useNotes } from '../../notes/useNotes.ts';
import styles from './Review.module.css';

interface AcceptingProps {
  readonly rule: Rule;
  readonly finding: Finding;
}

export function Accepting(props: AcceptingProps) {
  const notes = useNotes();
  const [isOpen, setOpen] = useState(false);
  if (notes === null) return null;
  if (!isOpen) {
    return (
      <p>
        <Button
          look="link"
          label={`Accept: ${props.rule.name}, ${props.finding.name}`}
          aria-expanded={false}
          onClick={() => setOpen(true)}
        >
          Accept …
        </Button>
      </p>
    );
  }
  return <ReasonForm {...props} notes={notes} onClose={() => setOpen(false)} />;
}

interface ReasonFormProps extends AcceptingProps {
  readonly notes: Notes;
  readonly onClose: () => void;
}

function ReasonForm({ rule, finding, notes, onClose }: ReasonFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const hint = useId();
  useEffect(() => field.current?.focus(), []);
  const accept = () => {
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    setNote(
      notes,
      { kind: 'finding', id: idOfFinding(finding) },
      { verdict: 'accepted', text: reason.trim(), as: nameFinding(rule, finding, LONGEST.name) },
    );
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <label>
        Why is it accepted?
        <textarea
          ref={field}
          rows={2}
          dir="auto"
          maxLength={LONGEST.text}
          value={reason}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // The panel would go with it.
            event.stopPropagation();
            onClose();
          }}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? hint : undefined}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
            setMissing(false);
          }}
        />
      </label>
      {isMissing && <p id={hint}>A few words, so that others know why.</p>}
      <p className={styles.buttons}>
        <Button type="submit">Accept</Button>
        <Button look="quiet" onClick={onClose}>
          Leave it open
        </Button>
      </p>
    </form>
  );
}
