/** Lines in few paths: those that step back, those that do not, and all of them from afar. */
import type { LineKind } from '../../core/scene/scene.ts';
import lines from '../styles/lines.module.css';
import { gatherPaths } from './gatherPaths.ts';
import type { GatheredPath, Look, ShapeToGather } from './gatherPaths.ts';
import styles from './Lines.module.css';
import type { GatheredShape } from './lineShape.ts';

/** As drawn by itself; as what one points at or selected; as that, where the query leaves it out. */
export type LineLook = 'plain' | 'strong' | 'half';

/** How a line is drawn, with its end or without; `null`: not at all. */
export type DrawnLine = { readonly look: LineLook; readonly hasEnd: boolean } | null;

/** The same from afar: where a line ends like all others, its end is a speck. */
export function fromAfar(drawn: DrawnLine): DrawnLine {
  return drawn?.look === 'plain' ? { ...drawn, hasEnd: false } : drawn;
}

export function linePaths(
  shapes: readonly GatheredShape[],
  drawnOf: (shape: GatheredShape) => DrawnLine,
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

const looks = new Map<string, Look>();

/** Made once, for it is asked for of each line. */
function lookOf(line: LineKind, look: LineLook | 'end'): Look {
  const key = `${line} ${look}`;
  const known = looks.get(key);
  if (known !== undefined) return known;
  const made = { key, attributes: attributesOf(line, look) };
  looks.set(key, made);
  return made;
}

function attributesOf(line: LineKind, look: LineLook | 'end'): Look['attributes'] {
  if (look === 'end') return { 'class': `${styles['end']} ${lines['ink']}`, 'data-ink': line };
  return { 'class': lines['line'] ?? '', 'data-line': line, 'data-look': look };
}
