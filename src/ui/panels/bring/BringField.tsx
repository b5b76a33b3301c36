/** How tables come in: pasted or typed in a field, opened or dropped as files, fetched, or as an example. */
import { useEffect, useId, useRef } from 'react';
import {
  bringSources,
  clearDesk,
  leaveSourceOut,
  remark,
  TYPED,
  typeText,
} from '../../../state/broughtReading.ts';
import type { Desk } from '../../../state/broughtDesk.ts';
import { MOST_TEXT } from '../../../state/brought.ts';
import { Button } from '../../kit/Button.tsx';
import { FileButton } from '../../kit/FileButton.tsx';
import { takeNotes } from '../../notes/takeNotes.ts';
import styles from './Bring.module.css';
import { useDesk, useDeskState } from './deskContext.ts';
import { EXAMPLE } from './exampleTable.ts';
import { FromAddress } from './FromAddress.tsx';
import { pastedTable, typedSource } from './pastedSource.ts';
import { takeFiles } from './takeFiles.ts';

/** Nobody types faster than this and wants to see what it comes to in between. */
const TYPED_AFTER_MS = 400;
const ACCEPTED =
  '.md,.markdown,.html,.htm,.adoc,.asciidoc,.csv,.tsv,.txt,.json,text/markdown,text/html,text/csv,text/plain,application/json';

export function BringField() {
  const desk = useDesk();
  const hasWork = useDeskState((state) => state.work !== null);
  return (
    <div className={styles.field}>
      {!hasWork && (
        <p>
          Any page’s table of network flows becomes a chart: Markdown, HTML, AsciiDoc, CSV, or cells
          of a spreadsheet. It is read in this browser, and nothing is sent anywhere.
        </p>
      )}
      <TextField />
      <div className={styles.ways}>
        <FileButton accept={ACCEPTED} multiple onFiles={(files) => void bringFiles(desk, files)}>
          Open files…
        </FileButton>
        {hasWork ? (
          <Button onClick={() => clearDesk(desk)}>Start over</Button>
        ) : (
          <Button
            onClick={() => {
              typeText(desk, EXAMPLE);
              void bringSources(desk, [typedSource(EXAMPLE)]);
            }}
          >
            Try it with an example
          </Button>
        )}
        <span className={styles.soft}>or drop files anywhere on the page</span>
      </div>
      <FromAddress />
    </div>
  );
}

async function bringFiles(desk: Desk, files: readonly File[]): Promise<void> {
  const { sources, remarks } = await takeFiles(files);
  const tables = await takeNotes(desk.explorer, sources);
  remark(desk, remarks);
  if (tables.length > 0 || sources.length === 0) await bringSources(desk, tables);
}

function TextField() {
  const desk = useDesk();
  const text = useDeskState((state) => state.text);
  const small = useDeskState((state) => state.work !== null);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => {
    // On a phone the keyboard would cover what can be done without typing.
    if (window.matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true });
    return () => window.clearTimeout(timer.current);
  }, []);
  const bring = (typed: string) => {
    if (typed.length > MOST_TEXT) {
      remark(desk, [
        'This text is longer than 20 MB, and was not read. Bring the part with the tables.',
      ]);
    } else if (typed.trim() === '') void leaveSourceOut(desk, TYPED);
    else void bringSources(desk, [typedSource(typed)]);
  };
  return (
    <div className={styles.text}>
      <label htmlFor={id}>Paste a table or a page</label>
      <textarea
        ref={field}
        id={id}
        value={text}
        rows={small ? 3 : 8}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        placeholder={'| Source | Destination | Port |\n|---|---|---|\n| web | database | 5432 |'}
        onPaste={(event) => {
          const pasted = pastedTable(event.clipboardData);
          if (pasted === null) return;
          event.preventDefault();
          typeText(desk, pasted.text);
          void bringSources(desk, [pasted.source]);
        }}
        onChange={({ currentTarget: { value } }) => {
          typeText(desk, value);
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => {
            // Something else may have taken its place: an example, a paste, or nothing.
            if (desk.store.getState().text === value) bring(value);
          }, TYPED_AFTER_MS);
        }}
      />
    </div>
  );
}
