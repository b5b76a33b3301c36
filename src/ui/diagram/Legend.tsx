/** What the lines mean, and how many rows are drawn so. Each entry is a filter: it writes the query. */
import type { Encryption } from '../../core/model/vocabulary.ts';
import { ENCRYPTIONS, keysOf } from '../../core/model/vocabulary.ts';
import { toggleFacet } from '../../state/queryActions.ts';
import { selectFacets } from '../../state/selectors.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { EncryptionLine } from '../kit/EncryptionLine.tsx';
import styles from './Legend.module.css';

const isEncryption = (value: string): value is Encryption =>
  keysOf(ENCRYPTIONS).some((key) => key === value);

export function Legend() {
  const explorer = useExplorer();
  const facets = useExplorerState(selectFacets);
  const values = facets.find((facet) => facet.field === 'encryption')?.values ?? [];
  return (
    <div role="group" aria-label="Legend" className={styles.legend}>
      {values.map(({ value, label, rows, checked }) => (
        <button
          key={value}
          type="button"
          aria-pressed={checked}
          aria-label={`${label}, ${rows} rows`}
          className={styles.entry}
          onClick={() => toggleFacet(explorer, 'encryption', value)}
        >
          {isEncryption(value) && <EncryptionLine encryption={value} />}
          {label}
          <span className={styles.count}>{rows}</span>
        </button>
      ))}
    </div>
  );
}
