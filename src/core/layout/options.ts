/** How ELK is asked to lay a chart out. Spacings are as tight as lines and cards can be told apart. */
import type { LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { Point } from './drawing.ts';
import { FLOW, GROUP, MARGIN } from './metrics.ts';

/** Between cards that stand on top of one another. */
const CARD_GAP = 8;

/**
 * ELK's coincidences: now and then two lines come out too near to one another, and a little more room
 * undoes that; on some graphs its compaction fails ("Invalid hitboxes"), and they do without.
 */
export interface Variant {
  /** Pixels more between cards. */
  readonly slack: number;
  readonly compact: boolean;
}

/** What holds inside each box as well as outside: ELK's options are not inherited. */
export function layerOptions({ slack, compact }: Variant): LayoutOptions {
  return {
    // It draws tightest; where there is too much for it, ELK is not asked.
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.compaction.postCompaction.strategy': compact ? 'EDGE_LENGTH' : 'NONE',
    'elk.spacing.nodeNode': String(CARD_GAP + slack),
    'elk.spacing.edgeNode': String(FLOW.clearance),
    'elk.spacing.edgeEdge': String(FLOW.gap),
    'elk.spacing.componentComponent': '16',
    'elk.layered.spacing.nodeNodeBetweenLayers': '20',
    'elk.layered.spacing.edgeNodeBetweenLayers': '11',
    'elk.layered.spacing.edgeEdgeBetweenLayers': String(FLOW.gap),
  };
}

export const ROOT_OPTIONS: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  // With ROOT, ELK answers with chart coordinates instead of offsets from the parent.
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': `[top=${MARGIN},left=${MARGIN},bottom=${MARGIN},right=${MARGIN}]`,
  'elk.randomSeed': '1',
  // Asked for inside a box as well, ELK 0.12 fails on ports in the box's own border.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.partitioning.activate': 'true',
};

/** Keeps things above and below one another as their positions before say. Asked for on each level. */
export const KEEP_ORDER: LayoutOptions = {
  'elk.layered.crossingMinimization.semiInteractive': 'true',
};

export function positionBefore({ x, y }: Point): LayoutOptions {
  return { 'elk.position': `(${x},${y})` };
}

export const GROUP_OPTIONS: LayoutOptions = {
  'elk.nodeSize.constraints': '[MINIMUM_SIZE]',
  'elk.padding': `[top=${GROUP.paddingTop},left=${GROUP.paddingX},bottom=${GROUP.paddingBottom},right=${GROUP.paddingX}]`,
};
