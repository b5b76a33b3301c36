/** How Cytoscape draws boxes, cards and labelled arrows; shared by its small and its large page. */
export const CYTOSCAPE_STYLE = [
  {
    selector: 'node',
    style: {
      'label': 'data(label)',
      'shape': 'round-rectangle',
      'width': 130,
      'height': 34,
      'font-size': 11,
      'text-valign': 'center',
      'text-wrap': 'wrap',
      'text-max-width': '120px',
      'background-color': '#eef2f6',
      'border-width': 1,
      'border-color': '#8899aa',
    },
  },
  {
    selector: ':parent',
    style: { 'text-valign': 'top', 'background-color': '#f8f8f8', 'border-color': '#cccccc' },
  },
  {
    selector: 'edge',
    style: {
      'label': 'data(label)',
      'width': 1.5,
      'curve-style': 'bezier',
      'target-arrow-shape': 'triangle',
      'font-size': 9,
      'line-color': '#557799',
      'target-arrow-color': '#557799',
    },
  },
  { selector: 'edge.dimmed', style: { 'line-color': '#dddddd', 'target-arrow-color': '#dddddd' } },
];
