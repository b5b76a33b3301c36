/** What the matrix counts, and what stands in none of its cells: together they are all flows. */
import type { LevelMatrix, MatrixLevel } from '../../core/scene/matrixLevel.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import styles from './Matrix.module.css';

interface MatrixWordsProps {
  readonly level: MatrixLevel;
  readonly matrix: LevelMatrix;
}

export function MatrixWords({ level, matrix }: MatrixWordsProps) {
  const all = useExplorerState((state) => state.index.document.flows.length);
  const selected = useExplorerState((state) => state.reading.selection.flows.size);
  return (
    <p className={styles.words}>
      Each number counts the flows from the group at its left to the group above it
      {selected < all && ': selected of all'}. Click one to narrow the query to its flows.
      {matrix.ungrouped > 0 && ` ${matrix.ungrouped} flows have an end in no group.`}
      {level.kind !== 'each' && ` ${levelWords(level, matrix)}`}
    </p>
  );
}

/** The words of a level that leaves groups out, or takes them together. */
function levelWords({ kind, groups }: MatrixLevel, { groups: lines, elsewhere }: LevelMatrix) {
  const others = `${elsewhere.flows} ${elsewhere.flows === 1 ? 'flow has' : 'flows have'} an end in another`;
  if (kind === 'asked') {
    return `It has the groups of the selected flows, ${lines.length} of ${groups}; ${others}.`;
  }
  const which =
    elsewhere.flows === 0
      ? 'outermost, each with all that stands in it'
      : `outermost with the most flows; ${others}`;
  return `${groups} groups are too many for a line each: it has the ${lines.length} ${which}. Ask for fewer and choose “Only these” to have theirs.`;
}
