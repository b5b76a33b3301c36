/** The matrix view: from each group to each group, how many flows; a cell is a query. */
import { useMemo } from 'react';
import type { Group } from '../../core/model/document.ts';
import { countMatrix } from '../../core/scene/matrix.ts';
import type { MatrixCell } from '../../core/scene/matrix.ts';
import { askBetweenGroups } from '../../state/queryActions.ts';
import { selectTarget } from '../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './Matrix.module.css';

export function Matrix() {
  const explorer = useExplorer();
  const index = useExplorerState((state) => state.index);
  const selection = useExplorerState((state) => state.reading.selection);
  const only = useExplorerState((state) => state.show === 'only');
  const matrix = useMemo(() => countMatrix(index, selection.flows), [index, selection]);
  const ask = (from: Group | null, to: Group | null) => askBetweenGroups(explorer, from, to);
  /** A line of cells and its sum; from all groups together where there is no one group. */
  const cellsOf = (from: Group | null, cells: readonly MatrixCell[], sum: MatrixCell) =>
    [...matrix.groups, null].map((to, place) => (
      <Cell
        key={to?.id ?? 'all'}
        only={only}
        cell={cells[place] ?? sum}
        name={nameCell(from, to)}
        onAsk={() => ask(from, to)}
      />
    ));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label="Matrix" tabIndex={0} className={styles.frame}>
      <p className={styles.words}>
        Each number counts the flows from the group at its left to the group above it
        {selection.flows.size < index.document.flows.length && ': selected of all'}. Click one to
        narrow the query to its flows.
        {matrix.ungrouped > 0 && ` ${matrix.ungrouped} flows have an end in no group.`}
      </p>
      <table className={styles.table} aria-label="Flows from group to group">
        <thead>
          <tr>
            <th scope="col">From ↓ to →</th>
            {matrix.groups.map((group) => (
              <th key={group.id} scope="col">
                <Button look="link" onClick={() => selectTarget(explorer, group.id)}>
                  {group.label}
                </Button>
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {matrix.lines.map(({ group, cells, sum }) => (
            <tr key={group.id}>
              <th scope="row">
                <Button look="link" onClick={() => selectTarget(explorer, group.id)}>
                  {group.label}
                </Button>
              </th>
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

function nameCell(from: Group | null, to: Group | null): string {
  if (from === null) return to === null ? 'All flows' : `To ${to.label}`;
  return to === null ? `From ${from.label}` : `From ${from.label} to ${to.label}`;
}

interface CellProps {
  /** What the query leaves out is not there. */
  readonly only: boolean;
  readonly cell: MatrixCell;
  readonly name: string;
  readonly onAsk: () => void;
}

function Cell({ only, cell: { flows, selected }, name, onAsk }: CellProps) {
  if (flows === 0 || (only && selected === 0)) return <td className={styles.none}>·</td>;
  const shown = selected === flows ? String(flows) : `${selected} of ${flows}`;
  return (
    <td data-dimmed={selected === 0 ? '' : undefined}>
      <button
        type="button"
        aria-label={`${name}: ${shown} ${flows === 1 ? 'flow' : 'flows'}`}
        onClick={onAsk}
      >
        {shown}
      </button>
    </td>
  );
}
