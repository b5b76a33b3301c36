/** The cells of a row, each in a field: Enter reads the row anew with what stands there then. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { fixCells } from '../../../state/broughtChoices.ts';
import { Button } from '../../kit/Button.tsx';
import { useDesk } from './deskContext.ts';
import type { DoubtedPlace } from './doubtedRows.ts';
import styles from './Problems.module.css';

interface RowEditorProps {
  readonly place: DoubtedPlace;
  /** The cell that the problem is about; `null` for the row as a whole. */
  readonly column: number | null;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** A row of more cells than this is none that anybody fills in. */
const MOST_CELLS = 60;

export function RowEditor({ place: { table, row }, column, onApply, onClose }: RowEditorProps) {
  const desk = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const [texts, setTexts] = useState<readonly string[]>(row.cells);
  useEffect(() => {
    const fields = form.current?.querySelectorAll<HTMLElement>('input, textarea');
    fields?.[column ?? 0]?.focus();
    // Once: where the focus goes from there is the reader's.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const apply = () => {
    const fixed = texts.flatMap((text, at) =>
      text === row.cells[at]
        ? []
        : [{ file: table.file, table: table.ordinal, row: row.row, column: at, text }],
    );
    if (fixed.length === 0) return;
    onApply();
    void fixCells(desk, fixed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      apply();
    }
  };
  const change = (at: number, text: string) =>
    setTexts(texts.map((one, place) => (place === at ? text : one)));
  return (
    <form
      ref={form}
      aria-label={`Row ${row.row + 1}`}
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {texts.slice(0, MOST_CELLS).map((text, at) => {
        const heading = table.columns[at]?.heading ?? '';
        const shared = {
          'value': text,
          'dir': 'auto',
          'spellCheck': false,
          'autoComplete': 'off',
          'autoCapitalize': 'off',
          'aria-invalid': at === column,
          onKeyDown,
        } as const;
        return (
          // A cell has no name of its own.
          <label key={at}>
            <bdi>{heading === '' ? `Column ${at + 1}` : heading}</bdi>
            {text.includes('\n') ? (
              <textarea
                {...shared}
                rows={text.split('\n').length}
                onChange={({ currentTarget }) => change(at, currentTarget.value)}
              />
            ) : (
              <input
                {...shared}
                type="text"
                onChange={({ currentTarget }) => change(at, currentTarget.value)}
              />
            )}
          </label>
        );
      })}
      <div className={styles.buttons}>
        <Button type="submit">Apply</Button>
        <Button look="quiet" onClick={onClose}>
          Close the row
        </Button>
      </div>
    </form>
  );
}
