/**
 * Marks on lines for what colour and dashes do not say: that a match is only possible, what became of a
 * flow, or how many flows a bundle is, and how many of them the query asks for. Drawn over all lines, and a picture only: the flow's own name says the same.
 */
import { useLayoutEffect, useMemo } from 'react';
import type { Drawing } from '../../core/layout/drawing.ts';
import type { FlowId } from '../../core/model/ids.ts';
import type { ExplorerState } from '../../state/explorer.ts';
import { countAskedInLine } from '../../state/foldLight.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import styles from './LineMarks.module.css';
import { createMarkPlacer } from './createMarkPlacer.ts';
import { markOfBundle, markOfFlow } from './markOfLine.ts';
import { useGrowing } from './useGrowing.ts';

interface LineMarksProps {
  readonly drawing: Drawing;
  /** Called when there are other marks, before they are seen. */
  readonly onDrawn: () => void;
  /** Called when there are more of them. */
  readonly onMore: () => void;
}

export function LineMarks({ drawing, onDrawn, onMore }: LineMarksProps) {
  const possible = useExplorerState(({ reading }) => possibleFlows(reading.selection.flows));
  const index = useExplorerState((state) => state.index);
  const asked = useExplorerState((state) => askedInBundles(state, drawing));
  const marks = useMemo(() => {
    const isPossible = new Set(possible.split('\n'));
    const counts = asked.split(' ');
    return drawing.flows.flatMap((flow, place) =>
      flow.bundle === null
        ? markOfFlow(flow, isPossible.has(flow.id), index)
        : markOfBundle(flow, Number(counts[place])),
    );
  }, [drawing, possible, asked, index]);
  const shown = useGrowing(marks);
  const placer = useMemo(() => createMarkPlacer(drawing, marks), [drawing, marks]);
  const places = placer(shown.length);
  useLayoutEffect(onDrawn, [marks, onDrawn]);
  useLayoutEffect(onMore, [shown, onMore]);
  return (
    <svg aria-hidden="true" className={styles.marks} width={drawing.width} height={drawing.height}>
      {shown.map(({ flow, text, look, width, height }) => {
        const place = places.get(flow.id);
        if (place === undefined) return null;
        const { x, y } = place;
        return (
          <g key={flow.id} data-mark-of={flow.id} data-mark={look} className={styles.mark}>
            <rect
              x={x - width / 2}
              y={y - height / 2}
              width={width}
              height={height}
              rx={height / 2}
            />
            <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** How many flows of each bundle the query asks for, as one text: nothing for the flows by themselves. */
function askedInBundles(state: ExplorerState, { flows }: Drawing): string {
  if (flows.every(({ bundle }) => bundle === null)) return '';
  return flows
    .map((line) => (line.bundle === null ? '' : String(countAskedInLine(state, line))))
    .join(' ');
}

type Matches = ExplorerState['reading']['selection']['flows'];

const listed = new WeakMap<Matches, string>();

/** As one text, which is the same for two queries as long as the same flows are only possible. */
function possibleFlows(matches: Matches): string {
  const known = listed.get(matches);
  if (known !== undefined) return known;
  const ids: FlowId[] = [];
  for (const [id, match] of matches) if (match === 'possible') ids.push(id);
  const list = ids.join('\n');
  listed.set(matches, list);
  return list;
}
