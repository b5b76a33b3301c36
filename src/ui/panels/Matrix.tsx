/** The matrix view: from each group to each group, how many flows; a cell is a query. */
import { useCallback, useMemo } from 'react';
import type { Group } from '../../core/model/document.ts';
import { writeBetweenGroups } from '../../core/query/writeTrace.ts';
import type { MatrixCell } from '../../core/scene/matrix.ts';
import { chooseLevel, countLevel } from '../../core/scene/matrixLevel.ts';
import type { LevelMatrix, MatrixLevel } from '../../core/scene/matrixLevel.ts';
import { askBetweenGroups, goToQuery } from '../../state/queryActions.ts';
import { selectTarget } from '../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './Matrix.module.css';
import { MatrixCount } from './MatrixCount.tsx';
import { MatrixWords } from './MatrixWords.tsx';

export function Matrix() {
  const explorer = useExplorer();
  const only = useExplorerState((state) => state.show === 'only');
  const { level, matrix } = useLevel();
  const isWhole = level.kind === 'outermost';
  /** From all groups together where there is no one group. */
  const ask = useCallback(
    (from: Group | null, to: Group | null) => {
      if (!isWhole) return askBetweenGroups(explorer, from, to);
      const { query } = explorer.store.getState().reading;
      goToQuery(explorer, writeBetweenGroups(query, from, to));
    },
    [explorer, isWhole],
  );
  /** A line of cells and its sum. */
  const cellsOf = (from: Group | null, cells: readonly MatrixCell[], sum: MatrixCell) =>
    [...matrix.groups, null].map((to, place) => {
      const { flows, selected } = cells[place] ?? sum;
      const count = { from, to, flows, selected, only };
      return <MatrixCount key={to?.id ?? 'all'} {...count} onAsk={ask} />;
    });
  const head = (group: Group, scope: 'col' | 'row') => (
    <th key={group.id} scope={scope}>
      <Button look="link" onClick={() => selectTarget(explorer, group.id)}>
        {group.label}
      </Button>
    </th>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label="Matrix" tabIndex={0} data-clear className={styles.frame}>
      <MatrixWords level={level} matrix={matrix} />
      <table
        className={styles.table}
        aria-label="Flows from group to group"
        data-level={level.kind}
      >
        <thead>
          <tr>
            <th scope="col">From ↓ to →</th>
            {matrix.groups.map((group) => head(group, 'col'))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {matrix.lines.map(({ group, cells, sum }) => (
            <tr key={group.id}>
              {head(group, 'row')}
              {cellsOf(group, cells, sum)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {cellsOf(null, matrix.sums, matrix.total)}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function useLevel(): { readonly level: MatrixLevel; readonly matrix: LevelMatrix } {
  const index = useExplorerState((state) => state.index);
  const { flows } = useExplorerState((state) => state.reading.selection);
  const asked = useExplorerState((state) =>
    state.show === 'only' ? state.reading.selection.flows : null,
  );
  const level = useMemo(() => chooseLevel(index, asked), [index, asked]);
  const matrix = useMemo(() => countLevel(index, level, flows), [index, level, flows]);
  return { level, matrix };
}
