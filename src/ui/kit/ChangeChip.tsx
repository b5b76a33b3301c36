/** What became of something, as a sign and a word: colour alone would say nothing. */
import { CHANGES } from '../../core/model/vocabulary.ts';
import type { Change } from '../../core/model/vocabulary.ts';
import styles from './ChangeChip.module.css';

/** The signs of every diff. */
export const CHANGE_SIGNS: Readonly<Record<Change, string>> = {
  added: '+',
  removed: '−',
  changed: '±',
  unchanged: '=',
};

export function ChangeChip({ change }: { readonly change: Change }) {
  return (
    <span className={styles.chip} data-change={change}>
      {CHANGE_SIGNS[change]} {CHANGES[change].label.toLowerCase()}
    </span>
  );
}
