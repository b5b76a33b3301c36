/** Cytoscape with many flows, where the layout's positions are given. */
import cytoscape from 'cytoscape';
import { fetchDrawing, isInHalf, labelOf } from './bigPeer.ts';
import { CYTOSCAPE_STYLE } from './cytoscapeStyle.ts';
import { stage } from './peerTable.ts';

const { groups, cards, flows } = await fetchDrawing();
const chart = cytoscape({
  container: stage(),
  elements: [
    ...groups.map(({ id, label, parent }) => ({
      data: { id: `group:${id}`, label, parent: parent === null ? undefined : `group:${parent}` },
    })),
    ...cards.map(({ id, label, group, box }) => ({
      data: { id, label, parent: group === null ? undefined : `group:${group}` },
      position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    })),
    ...flows.map((flow) => ({
      data: { id: `flow:${flow.id}`, source: flow.from, target: flow.to, label: labelOf(flow) },
    })),
  ],
  style: CYTOSCAPE_STYLE,
  layout: { name: 'preset' },
});
const middle = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
let fitted = 1;
window.bigPeer = {
  fit: () => {
    chart.fit();
    fitted = chart.zoom();
  },
  dim: (on) => {
    const half = chart.edges().filter((_, place) => isInHalf(place));
    chart.batch(() => half[on ? 'addClass' : 'removeClass']('dimmed'));
  },
  camera: {
    panBy: (x, y) => chart.panBy({ x, y }),
    zoomTo: (times) => chart.zoom({ level: times * fitted, renderedPosition: middle }),
  },
};
