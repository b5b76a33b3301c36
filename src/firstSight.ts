/**
 * Runs right behind the chart in a page that is written beforehand: puts it where the explorer will have it
 * once it comes alive, in the window that there is. The build writes this into each page, with the
 * drawing's size beside it.
 */
import { firstSight } from './ui/diagram/camera.ts';

const { width, height } = document.currentScript?.dataset ?? {};
const chart = document.querySelector('.react-flow');

if (chart !== null) {
  const drawing = { width: Number(width), height: Number(height) };
  const room = { width: chart.clientWidth, height: chart.clientHeight };
  const { x, y, zoom } = firstSight(drawing, room);
  const style = document.createElement('style');
  style.id = 'first-sight';
  style.textContent = `.react-flow__viewport{transform:translate(${x}px,${y}px) scale(${zoom})!important}`;
  document.head.append(style);
}
document.documentElement.setAttribute('data-sighted', '');
