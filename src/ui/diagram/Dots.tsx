/**
 * The ground that the chart lies on: faint dots, so that it is seen to move. Drawn as a part of the chart;
 * a ground of its own would have to be painted anew in every frame.
 */
import { memo, useId } from 'react';
import type { Size } from '../kit/useElementSize.ts';
import styles from './Dots.module.css';

/** In chart pixels. */
const GAP = 24;
const RADIUS = 0.5;
/** How far it reaches beyond the chart: a few windows, and a whole number of gaps. */
const BEYOND = 125 * GAP;

export const Dots = memo(function Dots({ room }: { readonly room: Size }) {
  const id = useId();
  return (
    <svg
      aria-hidden="true"
      className={styles.dots}
      style={{ top: -BEYOND, left: -BEYOND }}
      width={room.width + 2 * BEYOND}
      height={room.height + 2 * BEYOND}
    >
      <pattern
        id={id}
        x={-GAP / 2}
        y={-GAP / 2}
        width={GAP}
        height={GAP}
        patternUnits="userSpaceOnUse"
      >
        <circle cx={RADIUS} cy={RADIUS} r={RADIUS} />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
});
