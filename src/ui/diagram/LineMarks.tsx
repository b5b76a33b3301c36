/**
 * Marks on lines for what colour and dashes do not say: that a match is only possible, or what became of
 * a flow. Drawn over all lines, and a picture only: the flow's own name says the same.
 */
import { useMemo } from 'react';
import type { Drawing, DrawnFlow } from '../../core/layout/drawing.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import { CHANGE_SIGNS } from '../kit/ChangeChip.tsx';
import styles from './LineMarks.module.css';
import { placeMarks } from './placeMarks.ts';

interface Mark {
  readonly flow: DrawnFlow;
  readonly text: string;
  readonly look: 'possible' | 'added' | 'removed' | 'changed';
  readonly width: number;
  readonly height: number;
}

const WORD = { width: 60, height: 18 };
/** A sign in a circle; small, for several lines may share a short trunk. */
const SIGN = { width: 14, height: 14 };

export function LineMarks({ drawing }: { readonly drawing: Drawing }) {
  const selected = useExplorerState((state) => state.reading.selection.flows);
  const changes = useExplorerState((state) => state.index.changes);
  const marks = useMemo(
    () => drawing.flows.flatMap((flow) => markOf(flow, selected, changes)),
    [drawing, selected, changes],
  );
  const places = useMemo(() => placeMarks(drawing, marks), [drawing, marks]);
  return (
    <g aria-hidden="true" className={styles.marks}>
      {marks.map(({ flow, text, look, width, height }) => {
        const place = places.get(flow.id);
        if (place === undefined) return null;
        return (
          <g
            key={flow.id}
            transform={`translate(${place.x} ${place.y})`}
            data-mark={look}
            data-dimmed={selected.has(flow.id) ? undefined : ''}
            className={styles.mark}
          >
            <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={height / 2} />
            <text textAnchor="middle" dominantBaseline="central">
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function markOf(
  flow: DrawnFlow,
  selected: ExplorerState['reading']['selection']['flows'],
  changes: ExplorerState['index']['changes'],
): readonly Mark[] {
  const change = changes?.get(flow.id) ?? 'unchanged';
  if (selected.get(flow.id) === 'possible') {
    const sign = change === 'unchanged' ? '' : `${CHANGE_SIGNS[change]} `;
    const width = WORD.width + (sign === '' ? 0 : SIGN.width);
    return [{ flow, text: `${sign}possible`, look: 'possible', ...WORD, width }];
  }
  if (change === 'unchanged') return [];
  return [{ flow, text: CHANGE_SIGNS[change], look: change, ...SIGN }];
}
