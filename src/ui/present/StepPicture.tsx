/** A step as a small picture: the whole chart, and what the step lights in it. */
import { useMemo } from 'react';
import { readQuery } from '../../core/query/readQuery.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import lines from '../styles/lines.module.css';
import styles from './StepPicture.module.css';

export function StepPicture({ q }: { readonly q: string }) {
  const index = useExplorerState((state) => state.index);
  const drawing = useExplorerState((state) => state.whole ?? state.chart.drawing);
  const lit = useMemo(() => {
    const read = readQuery(q, index);
    return q === '' || !read.ok ? null : read.selection;
  }, [q, index]);
  if (drawing === null) return null;
  const { width, height, groups, cards, flows } = drawing;
  const asked = flows.filter((line) =>
    line.bundle === null
      ? lit?.flows.has(line.id)
      : line.bundle.flows.some((id) => lit?.flows.has(id)),
  );
  const ends = new Set<string>(asked.flatMap(({ from, to }) => [from, to]));
  return (
    // What it shows is said beside it.
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className={styles.picture}>
      {groups.map(({ id, box }) => (
        <rect key={id} {...box} rx={10} className={styles.group} />
      ))}
      {asked.map(({ id, points, line }) => (
        <polyline
          key={id}
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          data-line={line}
          className={lines.line}
        />
      ))}
      {cards.map(({ id, box }) => (
        <rect
          key={id}
          {...box}
          rx={6}
          data-lit={ends.has(id) ? '' : undefined}
          className={styles.card}
        />
      ))}
    </svg>
  );
}
