/** A labelled field of one line, or of several. */
import { useId } from 'react';
import styles from './Walks.module.css';

interface EditFieldProps {
  readonly label: string;
  readonly value: string;
  /** More than one makes it a field of several lines. */
  readonly rows?: number;
  readonly onType: (text: string) => void;
}

export function EditField({ label, value, rows = 1, onType }: EditFieldProps) {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={value}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
      ) : (
        <textarea
          id={id}
          rows={rows}
          value={value}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
    </p>
  );
}
