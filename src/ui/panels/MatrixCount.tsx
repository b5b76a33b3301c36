/** A cell of the matrix: how many flows lead from a group to a group. There may be thousands of them. */
import { memo } from 'react';
import type { Group } from '../../core/model/document.ts';
import styles from './Matrix.module.css';

interface MatrixCountProps {
  /** `null`: from all groups. */
  readonly from: Group | null;
  readonly to: Group | null;
  readonly flows: number;
  /** How many of them the query selects. */
  readonly selected: number;
  /** What the query leaves out is not there. */
  readonly only: boolean;
  readonly onAsk: (from: Group | null, to: Group | null) => void;
}

export const MatrixCount = memo(function MatrixCount(props: MatrixCountProps) {
  const { from, to, flows, selected, only, onAsk } = props;
  if (flows === 0 || (only && selected === 0)) return <td className={styles.none}>·</td>;
  const shown = selected === flows ? String(flows) : `${selected} of ${flows}`;
  return (
    <td data-faint={selected === 0 ? '' : undefined}>
      <button
        type="button"
        aria-label={`${nameCell(from, to)}: ${shown} ${flows === 1 ? 'flow' : 'flows'}`}
        onClick={() => onAsk(from, to)}
      >
        {shown}
      </button>
    </td>
  );
});

function nameCell(from: Group | null, to: Group | null): string {
  if (from === null) return to === null ? 'All flows' : `To ${to.label}`;
  return to === null ? `From ${from.label}` : `From ${from.label} to ${to.label}`;
}
