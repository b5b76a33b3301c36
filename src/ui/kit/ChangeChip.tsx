/** What became of something, as a sign and a word: colour alone would say nothing. */
import { CHANGES } from '../../core/model/vocabulary.ts';
import type { Change } from '../../core/model/vocabulary.ts';
import styles from './ChangeChip.module.css';

interface ChangeChipProps {
  readonly change: Change;
  /** The sign alone is seen, where there is no room; the word is still said. */
  readonly short?: boolean;
}

export function ChangeChip({ change, short = false }: ChangeChipProps) {
  return (
    <span className={styles.chip} data-change={change} data-short={short ? '' : undefined}>
      {CHANGES[change].sign}{' '}
      <span className={short ? 'visually-hidden' : undefined}>
        {CHANGES[change].label.toLowerCase()}
      </span>
    </span>
  );
}
