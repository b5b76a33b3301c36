/** A short sample of the line that a flow is drawn with, for legends and lists. */
import type { LineKind } from '../../core/scene/scene.ts';
import lines from '../styles/lines.module.css';

export function LineSample({ line }: { readonly line: LineKind }) {
  return (
    <svg width="30" height="8" aria-hidden="true" className={lines.sample}>
      <line x1="1" y1="4" x2="29" y2="4" className={lines.line} data-line={line} />
    </svg>
  );
}
