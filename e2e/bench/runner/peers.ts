/** Whose pages are measured, and how one sees in each that its flows are drawn. */

export interface Peer {
  readonly id: string;
  readonly label: string;
  /** The package of the bench whose version is shown, where it has one of its own. */
  readonly packages: readonly string[];
  /** Each element that it finds is a drawn flow; `null` for a canvas, whose page tells. */
  readonly flows: string | null;
}

export const OURS: Peer = { id: 'ours', label: 'Portolan', packages: [], flows: '[data-flow]' };

export const SVG: Peer = { id: 'svg', label: 'bare SVG', packages: [], flows: '[data-flow]' };

export const CYTOSCAPE: Peer = {
  id: 'cytoscape',
  label: 'Cytoscape + dagre',
  packages: ['cytoscape', 'cytoscape-dagre'],
  flows: null,
};

export const NAIVE: Peer = {
  id: 'naive',
  label: 'React Flow + ELK',
  packages: ['@xyflow/react', 'elkjs'],
  flows: '.react-flow__edge-path',
};

export const MERMAID: Peer = {
  id: 'mermaid',
  label: 'Mermaid',
  packages: ['mermaid'],
  flows: 'pre.mermaid > svg .edgePaths path',
};

export const GRAPHVIZ: Peer = {
  id: 'graphviz',
  label: 'Graphviz (wasm)',
  packages: ['@hpcc-js/wasm-graphviz'],
  flows: '#stage svg .edge',
};

export const PEERS: readonly Peer[] = [OURS, SVG, CYTOSCAPE, NAIVE, GRAPHVIZ, MERMAID];
