/**
 * How lines are drawn in diagrams of other tools, which know fewer looks than the chart: whether a line is
 * thick, dashed or dotted tells mutual TLS, cleartext and silence apart in all of them, and a word tells the rest.
 */
import type { LineKind } from '../scene/scene.ts';
import { PALETTES, inkOf } from './svg/palette.ts';

export interface DiagramLook {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly stroke: 'thick' | 'solid' | 'dashed' | 'dotted';
}

const STROKES: Readonly<Record<LineKind, DiagramLook['stroke']>> = {
  'mutual-tls': 'thick',
  'tls': 'solid',
  'ssh': 'solid',
  'encrypted': 'solid',
  'none': 'dashed',
  'not-stated': 'dotted',
  'call': 'solid',
  'rule': 'dashed',
  'data': 'dotted',
};

export function diagramLook(line: LineKind): DiagramLook {
  return { colour: PALETTES.light[inkOf(line)], stroke: STROKES[line] };
}

/** Quiet colours of what holds things, the same in each. */
export const DIAGRAM_COLOURS = {
  ground: PALETTES.light.group,
  surface: PALETTES.light.surface,
  edge: PALETTES.light['line-strong'],
  text: PALETTES.light.text,
} as const;
