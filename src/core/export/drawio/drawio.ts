/**
 * A scope as a draw.io file. There everything stands where it is told to, so that it stands as on the chart: the
 * same boxes, ports on the cards' edges, and lines by the same corners, which then can be moved by hand.
 */
import type {
  Box,
  DrawnCard,
  DrawnFlow,
  DrawnSocket,
  Drawing,
  Point,
} from '../../layout/drawing.ts';
import { plainText } from '../../model/plainText.ts';
import { DIAGRAM_COLOURS, diagramLook } from '../diagramLooks.ts';
import type { DiagramLook } from '../diagramLooks.ts';
import type { Sketch, SketchCard, SketchFlow } from '../sketch.ts';
import { element } from '../svg/element.ts';

const LINE_HEIGHT = 18;
const MARGIN = 24;
const { ground, surface, edge, text } = DIAGRAM_COLOURS;

const STROKES: Readonly<Record<DiagramLook['stroke'], string>> = {
  thick: 'strokeWidth=2.5;',
  solid: 'strokeWidth=1.5;',
  dashed: 'strokeWidth=1.5;dashed=1;dashPattern=5 3;',
  dotted: 'strokeWidth=1.5;dashed=1;dashPattern=1 3;',
};

/** No label is read as HTML, and none of its signs as a placeholder. */
const PLAIN = `html=0;fontColor=${text};`;
const FRAME = `${PLAIN}rounded=1;absoluteArcSize=1;arcSize=12;container=1;collapsible=0;recursiveResize=0;align=left;verticalAlign=top;spacingLeft=8;spacingTop=2;strokeColor=${edge};`;
const ROW = `${PLAIN}fillColor=none;strokeColor=none;align=left;verticalAlign=top;spacingLeft=8;fontSize=11;`;
const SAID = `${PLAIN}text;align=left;verticalAlign=top;strokeColor=none;fillColor=none;fontSize=12;`;

/**
 * @param drawing of all that is in the sketch, nothing of it folded.
 * @returns a text that ends in a line break.
 */
export function drawioOf(sketch: Sketch, drawing: Drawing): string {
  const above = sketch.said.length * LINE_HEIGHT + MARGIN;
  const boxes = new Map<string, Box>(drawing.groups.map(({ id, box }) => [id, box]));
  const within = (box: Box, around: string | null): Box => {
    const outer = around === null ? undefined : boxes.get(around);
    if (outer === undefined) return { ...box, y: box.y + above };
    return { ...box, x: box.x - outer.x, y: box.y - outer.y };
  };
  const cells = cellsOf(sketch);
  const cellOf: CellOf = (id) => (id === null ? ROOT : (cells.get(id) ?? ROOT));
  const written = [
    element('mxCell', { id: '0' }),
    element('mxCell', { id: '1', parent: '0' }),
    vertex('said', sketch.said.join('\n'), SAID, '1', {
      x: 0,
      y: 0,
      width: Math.max(drawing.width, 480),
      height: above - MARGIN,
    }),
    ...drawing.groups.map(({ id, label, kind, parent, box }) =>
      named(
        cellOf(id).key,
        plainText(label) || cellOf(id).label,
        { group: id },
        frameStyle(ground, kind === 'external'),
        cellOf(parent).key,
        within(box, parent),
      ),
    ),
    ...drawing.cards.flatMap((card) => drawCard(card, cellOf, within(card.box, card.group))),
    ...drawLines(sketch.flows, drawing, cellOf, above),
  ];
  const model = element('mxGraphModel', { grid: '0', page: '0' }, element('root', {}, ...written));
  const page = element('diagram', { id: 'portolan', name: sketch.title }, model);
  return `${element('mxfile', { host: 'Portolan' }, page)}\n`;
}

/** A cell by whatever the drawing calls it: ids are unique across all that it draws. */
type CellOf = (id: string | null) => Pick<SketchCard, 'key' | 'label'>;

/** What all stands in. */
const ROOT = { key: '1', label: '' };

function cellsOf({ groups, cards }: Sketch): ReadonlyMap<string, ReturnType<CellOf>> {
  const cells = new Map<string, ReturnType<CellOf>>();
  const addCards = (all: Sketch['cards']) => {
    for (const card of all) {
      cells.set(card.id, card);
      for (const socket of card.sockets) cells.set(socket.id, socket);
    }
  };
  const addGroups = (all: Sketch['groups']) => {
    for (const group of all) {
      cells.set(group.id, group);
      addCards(group.cards);
      addGroups(group.groups);
    }
  };
  addCards(cards);
  addGroups(groups);
  return cells;
}

function frameStyle(fill: string, isExternal: boolean): string {
  return `${FRAME}fillColor=${isExternal ? 'none' : fill};${isExternal ? 'dashed=1;dashPattern=3 3;' : ''}`;
}

function drawCard(card: DrawnCard, cellOf: CellOf, box: Box): readonly string[] {
  const { id, external, caption, lines, sockets } = card;
  const name = [...lines, ...(caption === null ? [] : [caption])].map(plainText).join('\n');
  const style = `${frameStyle(surface, external)}fontStyle=1;fontSize=12;`;
  return [
    named(
      cellOf(id).key,
      name.trim() || cellOf(id).label,
      { component: id },
      style,
      cellOf(card.group).key,
      box,
    ),
    ...sockets.map((socket) =>
      named(cellOf(socket.id).key, wordsOf(socket), { port: socket.id }, ROW, cellOf(id).key, {
        x: 0,
        y: socket.top,
        width: card.box.width,
        height: socket.height,
      }),
    ),
  ];
}

function wordsOf({ ports, protocol, hint, badgeLines }: DrawnSocket): string {
  return [
    [ports, protocol].filter((words) => words !== '').join('  '),
    ...(hint === null ? [] : [hint]),
    ...badgeLines.map((badges) => badges.map(({ label }) => label).join(', ')),
  ]
    .map(plainText)
    .join('\n');
}

function drawLines(
  flows: readonly SketchFlow[],
  drawing: Drawing,
  cellOf: CellOf,
  above: number,
): readonly string[] {
  const drawn = new Map<string, DrawnFlow>(drawing.flows.map((flow) => [flow.id, flow]));
  const cards = new Map<string, DrawnCard>(drawing.cards.map((card) => [card.id, card]));
  return flows.flatMap((flow, place) => {
    const route = drawn.get(flow.id);
    const [from, to] = [cards.get(route?.from ?? ''), cards.get(route?.to ?? '')];
    const socket = to?.sockets.find(({ id }) => id === route?.socket);
    if (route === undefined || from === undefined || to === undefined || socket === undefined) {
      return [];
    }
    const [start, end] = [route.points[0], route.points.at(-1)];
    const exit = start === undefined ? 0.5 : (start.y - from.box.y) / from.box.height;
    const entry = end === undefined ? 0.5 : (end.y - to.box.y - socket.top) / socket.height;
    const corners = route.points
      .slice(1, -1)
      .map(({ x, y }) => element('mxPoint', { x, y: y + above }));
    const { colour, stroke } = diagramLook(flow.line);
    const style = `edgeStyle=none;rounded=1;${PLAIN}fontSize=9;labelBackgroundColor=${surface};strokeColor=${colour};${STROKES[stroke]}endArrow=block;endSize=4;exitX=1;exitY=${round(exit)};exitPerimeter=0;entryX=0;entryY=${round(entry)};entryPerimeter=0;`;
    const ends = { source: cellOf(from.id).key, target: cellOf(socket.id).key };
    return element(
      'UserObject',
      { id: `f${place + 1}`, label: flow.words, flow: flow.id },
      element(
        'mxCell',
        { style, edge: '1', parent: '1', ...ends },
        element(
          'mxGeometry',
          { relative: '1', x: labelPlace(route.points), as: 'geometry' },
          element('Array', { as: 'points' }, ...corners),
        ),
      ),
    );
  });
}

/**
 * The middle of the longest level stretch, where a word hides no card: as draw.io tells places on a line, from
 * −1 at its beginning to 1 at its end.
 */
function labelPlace(points: readonly Point[]): number {
  let length = 0;
  let longest = { length: 0, middle: 0 };
  for (const [place, to] of points.entries()) {
    const from = points[place - 1] ?? to;
    const stretch = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (to.y === from.y && stretch > longest.length) {
      longest = { length: stretch, middle: length + stretch / 2 };
    }
    length += stretch;
  }
  return length === 0 ? 0 : round((2 * longest.middle) / length - 1);
}

function vertex(id: string, value: string, style: string, parent: string, box: Box): string {
  return element('mxCell', { id, value, style, vertex: '1', parent }, geometry(box));
}

/** A cell that also bears the id that it has in the document. */
function named(
  id: string,
  label: string,
  data: Readonly<Record<string, string>>,
  style: string,
  parent: string,
  box: Box,
): string {
  const cell = element('mxCell', { style, vertex: '1', parent }, geometry(box));
  return element('UserObject', { id, label, ...data }, cell);
}

function geometry({ x, y, width, height }: Box): string {
  return element('mxGeometry', { x, y, width, height, as: 'geometry' });
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
