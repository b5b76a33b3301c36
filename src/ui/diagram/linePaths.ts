/** Lines in few paths: those that step back, those that do not, and all of them from afar. */
import type { LineKind } from '../../core/scene/scene.ts';
import lines from '../styles/lines.module.css';
import { gatherPaths } from './gatherPaths.ts';
import type { GatheredPath, Look, ShapeToGather } from './gatherPaths.ts';
import styles from './Lines.module.css';
import type { LineShape } from './lineShape.ts';

/** As drawn by itself; as what one points at or selected; as that, where the query leaves it out. */
export type LineLook = 'plain' | 'strong' | 'half';

/** How a line is drawn, with its end or without; `null`: not at all. */
export type DrawnLine = { readonly look: LineLook; readonly hasEnd: boolean } | null;

export function linePaths(
  shapes: readonly LineShape[],
  drawnOf: (shape: LineShape) => DrawnLine,
): ReadonlyMap<string, GatheredPath> {
  const gathered: ShapeToGather[] = [];
  for (const shape of shapes) {
    const drawn = drawnOf(shape);
    if (drawn === null) continue;
    const { line } = shape.flow;
    const look = lookOf(line, drawn.look);
    for (const { d, part } of shape.pieces) gathered.push({ look, part, d });
    if (drawn.hasEnd) gathered.push({ look: lookOf(line, 'end'), part: '', d: shape.end });
  }
  return gatherPaths(gathered);
}

function lookOf(line: LineKind, look: LineLook | 'end'): Look {
  const key = `${line} ${look}`;
  if (look === 'end') {
    const classes = `${styles['end']} ${lines['ink']}`;
    return { key, attributes: { 'class': classes, 'data-ink': line } };
  }
  return {
    key,
    attributes: { 'class': lines['line'] ?? '', 'data-line': line, 'data-look': look },
  };
}
