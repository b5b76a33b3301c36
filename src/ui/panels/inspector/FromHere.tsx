/** Where one can go on from here: each a query written for the reader, or another view. */
import { goToQuery } from '../../../state/queryActions.ts';
import { setView } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { Section } from './Head.tsx';
import styles from './parts.module.css';

export interface Way {
  readonly label: string;
  readonly query: string;
}

interface FromHereProps {
  readonly ways: readonly Way[];
  /** Whether there is one row to be shown in the table. */
  readonly row: boolean;
}

export function FromHere({ ways, row }: FromHereProps) {
  const explorer = useExplorer();
  const view = useExplorerState((state) => state.view);
  return (
    <Section title="From here">
      <div className={styles.links}>
        {[...new Map(ways.map((way) => [way.query, way])).values()].map(({ label, query }) => (
          <Button key={query} look="link" title={query} onClick={() => goToQuery(explorer, query)}>
            {label}
          </Button>
        ))}
        {row && view !== 'table' && (
          <Button look="link" onClick={() => setView(explorer, 'table')}>
            Show this row in the table
          </Button>
        )}
        {view !== 'diagram' && (
          <Button look="link" onClick={() => setView(explorer, 'diagram')}>
            Show it in the diagram
          </Button>
        )}
      </div>
    </Section>
  );
}
