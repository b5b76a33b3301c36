/** Cytoscape with the layout that is mostly used for directed graphs; groups are its compound nodes. */
import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import { CYTOSCAPE_STYLE } from './cytoscapeStyle.ts';
import { readTable, stage, tellDrawn } from './peerTable.ts';

cytoscape.use(dagre);
const { groups, nodes, edges } = readTable();
const chart = cytoscape({
  container: stage(),
  elements: [
    ...groups.map(({ id, label, parent }) => ({
      data: { id: `group:${id}`, label, parent: parent === null ? undefined : `group:${parent}` },
    })),
    ...nodes.map(({ id, label, group }) => ({
      data: { id, label, parent: group === null ? undefined : `group:${group}` },
    })),
    ...edges.map(({ id, from, to, label }) => ({
      data: { id: `flow:${id}`, source: from, target: to, label },
    })),
  ],
  style: CYTOSCAPE_STYLE,
  layout: { name: 'dagre', rankDir: 'LR', nodeSep: 12, rankSep: 120 },
});
// The layout is done when the constructor returns; the first frame that shows it is not.
chart.one('render', () => tellDrawn(chart.edges().length));
