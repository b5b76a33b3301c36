/**
 * One flow: a casing in the ground colour, so that crossings read as bridges, the line itself, and a
 * wide invisible line to hit. It is a button by itself: focus it, press Enter, read its row.
 */
import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import type { DrawnFlow } from '../../core/layout/drawing.ts';
import { FLOW, SOCKET } from '../../core/layout/metrics.ts';
import { describeFlow } from '../../core/model/naming.ts';
import { hoverTarget, selectTarget } from '../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { lightOnFocus } from '../lightOnFocus.ts';
import lines from '../styles/lines.module.css';
import { flowEnd, roundedPath } from './flowShape.ts';
import styles from './FlowPath.module.css';

const ARROW = 7;

export const FlowPath = memo(function FlowPath({ flow }: { readonly flow: DrawnFlow }) {
  const explorer = useExplorer();
  const match = useExplorerState((state) => state.reading.selection.flows.get(flow.id) ?? 'no');
  const lit = useExplorerState((state) => state.lit?.flows.has(flow.id) ?? false);
  const selected = useExplorerState((state) => state.select === flow.id);
  const label = useExplorerState((state) => {
    const known = state.index.flows.get(flow.id);
    return known === undefined ? '' : describeFlow(state.index, known);
  });
  const change = useExplorerState((state) => {
    const became = state.index.changes?.get(flow.id) ?? 'unchanged';
    return became === 'unchanged' ? null : became;
  });
  const path = roundedPath(flow.points, FLOW.cornerRadius);
  const pressKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    selectTarget(explorer, selected ? null : flow.id);
  };
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={[label, ...(match === 'possible' ? ['possible match'] : []), change ?? []]
        .flat()
        .join(', ')}
      aria-pressed={selected}
      data-flow={flow.id}
      data-dimmed={match === 'no' ? '' : undefined}
      data-possible={match === 'possible' ? '' : undefined}
      data-change={change ?? undefined}
      data-lit={lit ? '' : undefined}
      className={`${styles.flow} ${lines.ink}`}
      data-ink={flow.line}
      onClick={() => selectTarget(explorer, flow.id)}
      onKeyDown={pressKey}
      {...lightOnFocus(explorer, flow.id)}
      onPointerEnter={() => hoverTarget(explorer, flow.id)}
      onPointerLeave={() => hoverTarget(explorer, null)}
    >
      <path d={path} className={styles.halo} />
      <path d={path} className={styles.casing} />
      <path d={path} className={lines.line} data-line={flow.line} />
      <path d={flowEnd(flow.line, flow.points, ARROW, SOCKET.radius)} className={styles.arrow} />
      <path d={path} className={styles.hit} />
    </g>
  );
});
