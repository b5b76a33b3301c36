/** How ELK is asked to lay a chart out: what always holds, and what the candidates try. */
import type { LayoutOptions } from 'elkjs/lib/elk-api.js';
import { FLOW, GROUP, MARGIN } from './metrics.ts';

export interface Candidate {
  readonly name: string;
  readonly options: LayoutOptions;
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
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeEdge': String(FLOW.gap),
  'elk.spacing.edgeNode': String(FLOW.clearance),
  'elk.spacing.componentComponent': '16',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeEdgeBetweenLayers': String(FLOW.gap),
  'elk.layered.spacing.edgeNodeBetweenLayers': '10',
};

export const GROUP_OPTIONS: LayoutOptions = {
  'elk.padding': `[top=${GROUP.paddingTop},left=${GROUP.paddingX},bottom=${GROUP.paddingBottom},right=${GROUP.paddingX}]`,
};

const NODE_PLACEMENT = 'elk.layered.nodePlacement.strategy';

export const CANDIDATES: readonly Candidate[] = [
  { name: 'tight', options: { [NODE_PLACEMENT]: 'NETWORK_SIMPLEX' } },
  { name: 'straight', options: { [NODE_PLACEMENT]: 'BRANDES_KOEPF' } },
];

/** The one for scenes so large that trying several would take seconds. */
export const CHEAP_CANDIDATE: Candidate = {
  name: 'cheap',
  options: { [NODE_PLACEMENT]: 'BRANDES_KOEPF' },
};
