/**
 * All flows in one SVG between the boxes and the cards. React Flow's own edges would each keep a
 * subscription to its store and recompute on every pan; ours are drawn once per drawing, since their
 * routes are the layout's and never follow a dragged node.
 */
import { ViewportPortal } from '@xyflow/react';
import type { Drawing } from '../../core/layout/drawing.ts';
import styles from './FlowLayer.module.css';
import { FlowPath } from './FlowPath.tsx';
import { FrontLines } from './FrontLines.tsx';
import { LineMarks } from './LineMarks.tsx';

export function FlowLayer({ drawing }: { readonly drawing: Drawing }) {
  return (
    <ViewportPortal>
      <svg
        role="group"
        aria-label="Flows"
        className={styles.layer}
        width={drawing.width}
        height={drawing.height}
      >
        {drawing.flows.map((flow) => (
          <FlowPath key={flow.id} flow={flow} />
        ))}
        <FrontLines drawing={drawing} />
        <LineMarks drawing={drawing} />
      </svg>
    </ViewportPortal>
  );
}
