/**
 * The least that any chart can do: one SVG moved as a whole and restyled flow by flow, or, at
 * `?canvas`, one canvas painted anew.
 */
import type { Drawing } from '../../../src/core/layout/drawing.ts';
import { cameraOver, fetchDrawing, isInHalf } from './bigPeer.ts';
import type { BigPeer, Camera } from './bigPeer.ts';
import { stage } from './peerTable.ts';

const drawing = await fetchDrawing();
window.bigPeer = window.location.search === '?canvas' ? onCanvas(drawing) : inSvg(drawing);

function inSvg({ width, height, cards, flows }: Drawing): BigPeer {
  const text = (x: number, y: number, words: string) => `<text x="${x}" y="${y}">${words}</text>`;
  const lines = flows.map(
    ({ points }) => `<path class="flow" d="M${points.map(({ x, y }) => `${x} ${y}`).join('L')}"/>`,
  );
  const things = cards.map(({ box, label, sockets }) =>
    [
      `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>`,
      text(box.x + 11, box.y + 18, label),
      ...sockets.map(({ top, ports }) => text(box.x + 11, box.y + top + 14, ports)),
    ].join(''),
  );
  document.body.insertAdjacentHTML(
    'beforeend',
    '<style>body{overflow:hidden}svg{max-width:none!important;max-height:none!important;transform-origin:0 0}.flow{fill:none;stroke:#579}.dimmed{stroke:#ddd}rect{fill:#fff;stroke:#89a}text{font:13px sans-serif}</style>',
  );
  stage().innerHTML = `<svg width="${width}" height="${height}">${lines.join('')}${things.join('')}</svg>`;
  const svg = stage().querySelector('svg');
  if (svg === null) throw new Error('the drawing is not there');
  const half = [...svg.querySelectorAll('.flow')].filter((_, place) => isInHalf(place));
  const camera: Camera = { x: 0, y: 0, zoom: 1 };
  return {
    dim: (on) => {
      for (const flow of half) flow.classList.toggle('dimmed', on);
    },
    ...cameraOver(drawing, camera, () => {
      svg.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.zoom})`;
    }),
  };
}

function onCanvas({ cards, flows }: Drawing): BigPeer {
  const canvas = document.createElement('canvas');
  canvas.width = window.innerWidth;
  canvas.height = window.innerHeight;
  stage().append(canvas);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the page has no canvas');
  const camera: Camera = { x: 0, y: 0, zoom: 1 };
  let isDimmed = false;
  const paint = () => {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.setTransform(camera.zoom, 0, 0, camera.zoom, camera.x, camera.y);
    for (const [place, { points }] of flows.entries()) {
      pen.strokeStyle = isDimmed && isInHalf(place) ? '#ddd' : '#579';
      pen.beginPath();
      for (const { x, y } of points) pen.lineTo(x, y);
      pen.stroke();
    }
    pen.strokeStyle = '#89a';
    pen.font = '13px sans-serif';
    for (const { box, label, sockets } of cards) {
      pen.fillStyle = '#fff';
      pen.fillRect(box.x, box.y, box.width, box.height);
      pen.strokeRect(box.x, box.y, box.width, box.height);
      pen.fillStyle = '#000';
      pen.fillText(label, box.x + 11, box.y + 18);
      for (const { top, ports } of sockets) pen.fillText(ports, box.x + 11, box.y + top + 14);
    }
  };
  // Asked twice in a frame, it is painted once.
  let asked = 0;
  const show = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(paint);
  };
  return {
    dim: (on) => {
      isDimmed = on;
      show();
    },
    ...cameraOver(drawing, camera, show),
  };
}
