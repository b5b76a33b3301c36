/** The list while the query asks for no trace: how to ask for one. */
import { useMemo } from 'react';
import { exampleQueries } from '../../../core/query/exampleQueries.ts';
import { goToQuery } from '../../../state/queryActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import styles from './Ways.module.css';

export function NoTrace() {
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const examples = useMemo(() => exampleQueries(index).slice(0, 1), [index]);
  return (
    <section className={styles.trace}>
      <header className={styles.head}>
        <h2>Ways</h2>
      </header>
      <p>
        The query asks for no trace. Write one with arrows: → for one hop, ⇒ for any number of them.
      </p>
      {examples.map((query) => (
        <p key={query}>
          <Button look="link" onClick={() => goToQuery(explorer, query)}>
            {query}
          </Button>
        </p>
      ))}
    </section>
  );
}
