/** Beside the query while it asks for a trace: how many ways that comes to, and the list of them. */
import { Route } from 'lucide-react';
import { countWays } from '../../../core/query/describeWays.ts';
import { listWays } from '../../../core/query/listWays.ts';
import type { ExplorerState } from '../../../state/explorer.ts';
import { togglePanel } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import styles from './WaysButton.module.css';

export function WaysButton() {
  const explorer = useExplorer();
  const words = useExplorerState(sayCounts);
  const open = useExplorerState((state) => state.panel === 'ways' && state.select === null);
  if (words === '') return null;
  return (
    <button
      type="button"
      data-opens="ways"
      aria-pressed={open}
      aria-label={`List the ways: ${words}`}
      title={open ? 'Put the list away' : 'List the ways'}
      className={styles.button}
      onClick={() => togglePanel(explorer, 'ways')}
    >
      <Route size={14} aria-hidden="true" />
      {words}
    </button>
  );
}

function sayCounts({ index, reading }: ExplorerState): string {
  const lists = listWays(index, reading);
  const [first] = lists;
  if (first === undefined) return '';
  return lists.length === 1 ? countWays(first) : `${lists.length} traces`;
}
