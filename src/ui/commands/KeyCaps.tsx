/** The keys of a command, as they are printed on the keyboard. */
import { nameKey } from './nameKey.ts';
import styles from './KeyCaps.module.css';

interface KeyCapsProps {
  /** As in `KEY_BINDINGS`; any one of them does it. */
  readonly keys: readonly string[];
  readonly mac: boolean;
}

export function KeyCaps({ keys, mac }: KeyCapsProps) {
  return (
    <span className={styles.keys}>
      {keys.map((key, place) => (
        <span key={key} className={styles.one}>
          {place > 0 && <span className={styles.or}>or</span>}
          {nameKey(key, mac).map((cap) => (
            <kbd key={cap} className={styles.cap}>
              {cap}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
