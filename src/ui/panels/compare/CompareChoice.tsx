/** What the open document is compared with: another one, as the one before, or itself as documented. */
import { compareWith } from '../../../state/subjectActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import styles from './Compare.module.css';

export function CompareChoice() {
  const explorer = useExplorer();
  const { documents } = explorer;
  const { opened, against, choices } = useExplorerState((state) => state.subject);
  const canCompareItself = choices.size > 0 || against === opened;
  return (
    <select
      aria-label="Compare with"
      className={styles.choice}
      data-on={against === null ? undefined : ''}
      value={against?.id ?? ''}
      onChange={({ target }) =>
        compareWith(explorer, documents.find(({ id }) => id === target.value) ?? null)
      }
    >
      <option value="">{against === null ? 'Compare with…' : 'End the comparison'}</option>
      {canCompareItself && <option value={opened.id}>{opened.shortTitle} as documented</option>}
      {documents
        .filter((document) => document !== opened)
        .map(({ id, shortTitle }) => (
          <option key={id} value={id}>
            {shortTitle} before
          </option>
        ))}
    </select>
  );
}
