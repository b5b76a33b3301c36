/** What the lines mean. Each entry is a filter that writes the query, with what a click on it gives. */
import { LINES } from '../../core/scene/lineOf.ts';
import { toggleFacet } from '../../state/queryActions.ts';
import { useExplorer } from '../ExplorerContext.tsx';
import { LineSample } from '../kit/LineSample.tsx';
import { facetCount } from '../panels/count.ts';
import { asHeld, useFacets } from '../panels/useFacets.ts';
import styles from './Legend.module.css';

export function LegendEntries() {
  const explorer = useExplorer();
  const { facets, held } = useFacets();
  const entries = LINES.flatMap((line) => {
    const values = facets.find(({ field }) => field === line.field)?.values ?? [];
    const facet = values.find(({ option }) => option === line.line);
    return facet === undefined ? [] : [{ ...line, facet: asHeld(facet, held.get(line.field)) }];
  });
  return (
    <div role="group" aria-label="Legend" className={styles.legend}>
      {entries.map(({ line, label, field, facet }) => (
        <button
          key={line}
          type="button"
          aria-pressed={facet.checked}
          aria-label={`${label}, ${facetCount(facet).words}`}
          className={styles.entry}
          onClick={() => toggleFacet(explorer, field, facet.value)}
        >
          <LineSample line={line} />
          {label}
          <span className={styles.count}>{facetCount(facet).short}</span>
        </button>
      ))}
    </div>
  );
}
