/**
 * A scope as D2: a group is a container, a component is one in it, and each port that it listens on a shape in
 * that. A line leaves from the component as a whole and ends in the port.
 */
import { DIAGRAM_COLOURS, diagramLook } from '../diagramLooks.ts';
import type { DiagramLook } from '../diagramLooks.ts';
import type { Sketch, SketchCard, SketchFlow, SketchGroup } from '../sketch.ts';

const STROKES: Readonly<Record<DiagramLook['stroke'], string>> = {
  thick: 'style.stroke-width: 4',
  solid: 'style.stroke-width: 2',
  dashed: 'style.stroke-dash: 5',
  dotted: 'style.stroke-dash: 2',
};

/** Where a key stands: `g1.g2.c3`. */
type Paths = ReadonlyMap<string, string>;

/** @returns a text that ends in a line break. */
export function d2Of({ title, said, groups, cards, flows }: Sketch): string {
  const paths = new Map<string, string>();
  const own = new Set(flows.filter(({ from, to }) => from === to).map(({ from }) => from));
  const lines = [
    ...said.map((line) => `# ${line}`),
    'direction: right',
    `title: ${d2Text(title)} {`,
    '  shape: text',
    '  near: top-center',
    '  style.font-size: 24',
    '}',
    ...groups.flatMap((group) => drawGroup(group, { paths, own, around: '', indent: '' })),
    ...cards.flatMap((card) => drawCard(card, { paths, own, around: '', indent: '' })),
    ...flows.flatMap((flow) => drawFlow(flow, paths)),
  ];
  return `${lines.join('\n')}\n`;
}

/** All between single quotes is what it is, but for these themselves. */
export function d2Text(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

interface Place {
  readonly paths: Map<string, string>;
  /** The keys of cards that call themselves: a line from a container into itself D2 refuses. */
  readonly own: ReadonlySet<string>;
  readonly around: string;
  readonly indent: string;
}

function drawGroup(group: SketchGroup, place: Place): readonly string[] {
  const { indent } = place;
  const inside = { ...place, around: `${place.around}${group.key}.`, indent: `${indent}  ` };
  return [
    `${indent}${group.key}: ${d2Text(group.label)} {`,
    `${indent}  style.fill: '${DIAGRAM_COLOURS.ground}'`,
    `${indent}  style.stroke: '${DIAGRAM_COLOURS.edge}'`,
    ...(group.isExternal ? [`${indent}  style.stroke-dash: 3`] : []),
    ...group.groups.flatMap((one) => drawGroup(one, inside)),
    ...group.cards.flatMap((card) => drawCard(card, inside)),
    `${indent}}`,
  ];
}

function drawCard(card: SketchCard, { paths, own, around, indent }: Place): readonly string[] {
  const { key, label, sockets } = card;
  const path = around + key;
  paths.set(key, path);
  if (own.has(key)) paths.set(`${key} itself`, `${path}.calls`);
  for (const socket of sockets) paths.set(socket.key, `${path}.${socket.key}`);
  return [
    `${indent}${key}: ${d2Text(label)} {`,
    `${indent}  style.fill: '${DIAGRAM_COLOURS.surface}'`,
    `${indent}  style.stroke: '${DIAGRAM_COLOURS.edge}'`,
    ...(own.has(key) ? [`${indent}  calls: 'calls itself'`] : []),
    ...sockets.map((socket) => `${indent}  ${socket.key}: ${d2Text(socket.label)}`),
    `${indent}}`,
  ];
}

function drawFlow({ from, to, socket, line, words }: SketchFlow, paths: Paths): readonly string[] {
  const { colour, stroke } = diagramLook(line);
  const start = paths.get(from === to ? `${from} itself` : from) ?? from;
  return [
    `${start} -> ${paths.get(socket) ?? socket}: ${d2Text(words)} {`,
    `  style.stroke: '${colour}'`,
    `  ${STROKES[stroke]}`,
    '}',
  ];
}
