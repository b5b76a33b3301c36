/**
 * The query in colours. It lies over the field, whose own text is transparent, in the same font and at
 * the same place; the field keeps the caret, the selection and all that screen readers hear.
 */
import { Ink } from './Ink.tsx';
import styles from './QueryInk.module.css';

interface QueryInkProps {
  readonly text: string;
  /** How far the field has scrolled its text, in CSS pixels. */
  readonly scrolled: number;
}

export function QueryInk({ text, scrolled }: QueryInkProps) {
  return (
    <div aria-hidden="true" className={styles.window}>
      <div className={styles.text} style={{ translate: `${-scrolled}px` }}>
        <Ink text={text} />
      </div>
    </div>
  );
}
