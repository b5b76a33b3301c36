/** What was just done, for the eye and the ear. It is always there, for only so is it heard. */
import styles from './TargetMenu.module.css';

export function Said({ words }: { readonly words: string }) {
  return (
    <span aria-live="polite" className={styles.said}>
      {words}
    </span>
  );
}
