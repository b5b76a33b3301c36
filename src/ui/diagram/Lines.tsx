/**
 * All lines between the boxes and the cards. React Flow's own edges would each keep a subscription to its
 * store; ours are rendered once for each drawing, since their routes are the layout's.
 *
 * From below: what is pressed and focused, a button for each line; the lines that step back; the lines as
 * they are by themselves, each with a casing in the ground's colour, so that crossings read as bridges; in
 * place of those, where some step back, the lines that do not. Each has a picture of its own, for then the
 * browser keeps it painted while others change.
 */
import { memo, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { Drawing } from '../../core/layout/drawing.ts';
import type { DocumentIndex } from '../../core/model/indexDocument.ts';
import type { Change } from '../../core/model/vocabulary.ts';
import lines from '../styles/lines.module.css';
import { changeOfLine, nameLine } from './chartLook.ts';
import styles from './Lines.module.css';
import { DASH_PERIODS } from './lineShape.ts';
import type { LineShape } from './lineShape.ts';
import { useGrowing } from './useGrowing.ts';

interface LinesProps {
  readonly drawing: Drawing;
  readonly shapes: readonly LineShape[];
  readonly index: DocumentIndex;
  /** Left empty here; see `lightChart`. */
  readonly back: RefObject<SVGSVGElement | null>;
  readonly front: RefObject<SVGSVGElement | null>;
  /** Called when there are more lines than before, before they are seen. */
  readonly onMore: () => void;
}

export function Lines({ drawing, shapes, index, back, front, onMore }: LinesProps) {
  const size = { width: drawing.width, height: drawing.height };
  const shown = useGrowing(shapes);
  useLayoutEffect(onMore, [shown, onMore]);
  return (
    <>
      <svg role="group" aria-label="Flows" className={styles.layer} {...size}>
        {shown.map((shape) => (
          <LineButton
            key={shape.flow.id}
            shape={shape}
            name={nameLine(index, shape.flow, false)}
            change={changeOfLine(index, shape.flow)}
          />
        ))}
      </svg>
      <svg ref={back} aria-hidden="true" className={`${styles.layer} ${styles.back}`} {...size} />
      <svg aria-hidden="true" className={`${styles.layer} ${styles.alone}`} {...size}>
        {shown.map((shape) => (
          <Line key={shape.flow.id} shape={shape} />
        ))}
      </svg>
      <svg ref={front} aria-hidden="true" className={`${styles.layer} ${styles.front}`} {...size} />
    </>
  );
}

interface LineButtonProps {
  readonly shape: LineShape;
  readonly name: string;
  readonly change: Change | null;
}

/** A wide line that is not seen, but for its halo. Focus it, press Enter, read its row. */
const LineButton = memo(function LineButton({ shape, name, change }: LineButtonProps) {
  const { flow, d } = shape;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed="false"
      {...(flow.bundle === null ? { 'data-flow': flow.id } : { 'data-bundle': flow.id })}
      data-change={change ?? undefined}
      className={styles.button}
    >
      {flow.bundle !== null && <title>{name}</title>}
      <path d={d} data-line={flow.line} className={styles.wide} />
    </g>
  );
});

const Line = memo(function Line({ shape }: { readonly shape: LineShape }) {
  const { flow, d, pieces, end } = shape;
  const ds = DASH_PERIODS[flow.line] === null ? [d] : pieces.map((piece) => piece.d);
  return (
    <>
      <path d={d} className={styles.casing} />
      {ds.map((piece) => (
        <path key={piece} d={piece} data-line={flow.line} className={lines.line} />
      ))}
      <path d={end} data-ink={flow.line} className={`${styles.end} ${lines.ink}`} />
    </>
  );
});
