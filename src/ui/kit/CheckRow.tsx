/** A checkbox, its label and a count, in one line; and a small button for the opposite. */
import { Check } from 'lucide-react';
import styles from './CheckRow.module.css';

interface CheckRowProps {
  readonly label: string;
  readonly checked: boolean;
  readonly count: string;
  /** The count in words, for those who do not see it. */
  readonly countWords: string;
  readonly faint: boolean;
  readonly onToggle: () => void;
  readonly excluded: boolean;
  readonly onExclude: () => void;
}

export function CheckRow(props: CheckRowProps) {
  const { label, checked, count, countWords, faint, onToggle, excluded, onExclude } = props;
  return (
    <div className={styles.row} data-faint={faint ? '' : undefined}>
      <label className={styles.choice}>
        <span className={styles.box}>
          <input type="checkbox" className={styles.input} checked={checked} onChange={onToggle} />
          {checked && <Check size={12} strokeWidth={3} className={styles.tick} />}
        </span>
        <span className={styles.label}>{label}</span>
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
        <span className="visually-hidden">{countWords}</span>
      </label>
      <button
        type="button"
        aria-pressed={excluded}
        aria-label={`Leave out ${label}`}
        title={`Leave out ${label}`}
        className={styles.not}
        onClick={onExclude}
      >
        not
      </button>
    </div>
  );
}
