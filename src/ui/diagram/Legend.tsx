/** What the lines mean. Each entry is a filter that writes the query, with what a click on it gives. */
import type { Encryption } from '../../core/model/vocabulary.ts';
import { ENCRYPTIONS, keysOf } from '../../core/model/vocabulary.ts';
import { toggleFacet } from '../../state/queryActions.ts';
import { selectFacets } from '../../state/selectors.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { EncryptionLine } from '../kit/EncryptionLine.tsx';
import { facetCount } from '../panels/count.ts';
import styles from './Legend.module.css';

const isEncryption = (value: string): value is Encryption =>
  keysOf(ENCRYPTIONS).some((key) => key === value);

export function Legend() {
  const explorer = useExplorer();
  const facets = useExplorerState(selectFacets);
  const values = facets.find((facet) => facet.field === 'encryption')?.values ?? [];
  return (
    <div role="group" aria-label="Legend" className={styles.legend}>
      {values.map((facet) => (
        <button
          key={facet.value}
          type="button"
          aria-pressed={facet.checked}
          aria-label={`${facet.label}, ${facetCount(facet).words}`}
          className={styles.entry}
          onClick={() => toggleFacet(explorer, 'encryption', facet.value)}
        >
          {isEncryption(facet.value) && <EncryptionLine encryption={facet.value} />}
          {facet.label}
          <span className={styles.count}>{facetCount(facet).short}</span>
        </button>
      ))}
    </div>
  );
}
