/** The figures, axis by axis. Each is a button that asks for just what it counts. */
import { lineOf } from '../../../core/scene/lineOf.ts';
import { ENCRYPTIONS, isKeyOf } from '../../../core/model/vocabulary.ts';
import type { Figure, Figures, Posture, Spread } from '../../../core/posture/readPosture.ts';
import { goToQuery } from '../../../state/queryActions.ts';
import { useExplorer } from '../../ExplorerContext.tsx';
import { LineSample } from '../../kit/LineSample.tsx';
import styles from './Review.module.css';
import { count, sayShare } from './words.ts';

const COLUMNS: readonly {
  readonly spread: Spread;
  readonly head: string;
  readonly words: string;
}[] = [
  { spread: 'all', head: 'All', words: '' },
  { spread: 'cross-group', head: 'Between groups', words: ' from one group to another' },
  { spread: 'external', head: 'External', words: ' to or from outside' },
];

interface PostureTableProps {
  readonly posture: Posture;
}

export function PostureTable({ posture: { total, axes, hasOutside } }: PostureTableProps) {
  const columns = COLUMNS.filter(({ spread }) => hasOutside || spread !== 'external');
  const figuresOf = (label: string, figures: Figures) =>
    columns.map(({ spread, words }) => (
      <td key={spread}>
        <FigureButton
          figure={figures[spread]}
          name={`${label}${words}`}
          // Shares are of all, and stand where all are.
          hasShare={spread === 'all'}
        />
      </td>
    ));
  return (
    <div className={styles.scroll}>
      <table className={styles.posture} aria-label="Posture">
        <thead>
          <tr>
            <th scope="col">Flows</th>
            {columns.map(({ spread, head }) => (
              <th key={spread} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Traffic</th>
            {figuresOf('Traffic', total)}
          </tr>
        </tbody>
        {axes.map(({ field, label, lines }) => (
          <tbody key={field}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {label}
              </th>
            </tr>
            {lines.map(({ value, label: called, figures }) => (
              <tr key={value} data-silent={value === 'not-stated' ? '' : undefined}>
                <th scope="row">
                  {field === 'encryption' && <Sample value={value} />}
                  {called}
                </th>
                {figuresOf(`${label}: ${called}`, figures)}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The line that the chart draws for it. */
function Sample({ value }: { readonly value: string }) {
  if (!isKeyOf(ENCRYPTIONS, value)) return null;
  const encryption = { value, basis: { kind: 'silent' } } as const;
  return <LineSample line={lineOf({ relation: 'traffic', encryption })} />;
}

interface FigureButtonProps {
  readonly figure: Figure;
  readonly name: string;
  readonly hasShare: boolean;
}

/** Nothing to be asked for is no button. */
function FigureButton({ figure, name, hasShare }: FigureButtonProps) {
  const explorer = useExplorer();
  const { flows, rows, share, query } = figure;
  if (flows === 0) return <span className={styles.nothing}>0</span>;
  const small = [...(hasShare ? [sayShare(share)] : []), count(rows, 'row')].join(' · ');
  return (
    <button
      type="button"
      title={query}
      aria-label={`${name}: ${count(flows, 'flow')} · ${small}`}
      className={styles.figure}
      onClick={() => goToQuery(explorer, query)}
    >
      <strong>{flows}</strong>
      <small>{small}</small>
    </button>
  );
}
