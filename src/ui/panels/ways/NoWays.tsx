/** No way: what that means, and what there would be if one asked a little otherwise. */
import { useMemo } from 'react';
import type { AskedTrace } from '../../../core/query/askedTrace.ts';
import { otherWays, waysAsDocumented } from '../../../core/query/otherWays.ts';
import { printQuery } from '../../../core/query/print.ts';
import { goToQuery } from '../../../state/queryActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import styles from './Ways.module.css';

export function NoWays({ asked }: { readonly asked: AskedTrace }) {
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const reading = useExplorerState((state) => state.reading);
  // Each of them is asked to be counted, which takes a search.
  const others = useMemo(() => otherWays(index, reading.query, asked), [index, reading, asked]);
  const documented = useMemo(
    () => waysAsDocumented(index, reading.query, asked),
    [index, reading, asked],
  );
  return (
    <div className={styles.none}>
      {documented !== null && (
        <p className={styles.bound}>
          As documented: {documented}. A choice that was made takes away what they need.
        </p>
      )}
      <p>
        {documented === null
          ? 'No chain of rows on this page fits'
          : 'As things are chosen, none fits'}{' '}
        <code>{printQuery(asked.node)}</code>
        {asked.byVm && ', nor does any that goes on by what a row names as a whole'}.
      </p>
      {others.map(({ query, words, count }) => (
        <p key={query}>
          <Button look="link" title={query} onClick={() => goToQuery(explorer, query)}>
            {words}: {count}
          </Button>
        </p>
      ))}
    </div>
  );
}
