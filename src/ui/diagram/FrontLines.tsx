/**
 * The lines that step forward, drawn once more over all others: where they share a trunk with lines that
 * step back, those would otherwise lie on top. A picture only; the flows themselves stay where they are.
 */
import type { Drawing } from '../../core/layout/drawing.ts';
import { FLOW } from '../../core/layout/metrics.ts';
import { selectIsPointed } from '../../state/selectors.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import lines from '../styles/lines.module.css';
import { roundedPath } from './flowShape.ts';
import styles from './FlowPath.module.css';

export function FrontLines({ drawing }: { readonly drawing: Drawing }) {
  const lit = useExplorerState((state) => state.lit);
  const pointed = useExplorerState(selectIsPointed);
  const asked = useExplorerState((state) =>
    state.reading.query === null ? null : state.reading.selection.flows,
  );
  // What is pointed at goes before what is asked, as in FlowPath's style sheet.
  const isInFront = (id: Drawing['flows'][number]['id']) =>
    (lit?.flows.has(id) === true && (pointed || asked === null || asked.has(id))) ||
    (!pointed && asked?.has(id) === true);
  return (
    <g aria-hidden="true" className={styles.front}>
      {drawing.flows
        .filter((flow) => isInFront(flow.id))
        .map((flow) => (
          <path
            key={flow.id}
            d={roundedPath(flow.points, FLOW.cornerRadius)}
            className={lines.line}
            data-line={flow.line}
            data-strong={lit?.flows.has(flow.id) === true ? '' : undefined}
          />
        ))}
    </g>
  );
}
