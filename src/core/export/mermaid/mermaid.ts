/**
 * A scope as a Mermaid flowchart. Its nodes have no ports, so that each component is a frame, and each port
 * that it listens on a node in it; lines leave from a node of their own, since a line out of a frame into
 * itself is more than Mermaid can draw.
 */
import { groupBy } from '../../model/groupBy.ts';
import { DIAGRAM_COLOURS, diagramLook } from '../diagramLooks.ts';
import type { DiagramLook } from '../diagramLooks.ts';
import type { Sketch, SketchCard, SketchFlow, SketchGroup } from '../sketch.ts';
import { mermaidComment, mermaidText } from './mermaidText.ts';

const ARROWS: Readonly<Record<DiagramLook['stroke'], string>> = {
  thick: '==>',
  solid: '-->',
  dashed: '-->',
  dotted: '-.->',
};

const DASHES: Readonly<Record<DiagramLook['stroke'], string>> = {
  thick: '',
  solid: '',
  dashed: ',stroke-dasharray:6 4',
  dotted: ',stroke-dasharray:2 4',
};

/** @returns a text that ends in a line break. */
export function mermaidOf({ title, said, groups, cards, flows }: Sketch): string {
  const lines = [
    '---',
    // A JSON text is one that YAML reads; what Mermaid looks for in all of its text is not in it.
    `title: ${JSON.stringify(title).replaceAll(/[<>{}%]/g, escapeSign)}`,
    '---',
    ...said.map(mermaidComment),
    'flowchart LR',
    ...groups.flatMap((group) => drawGroup(group, '  ')),
    ...cards.flatMap((card) => drawCard(card, '  ')),
    ...flows.map(drawFlow),
    ...stylesOf(groups, flows),
  ];
  return `${lines.join('\n')}\n`;
}

function drawGroup(group: SketchGroup, indent: string): readonly string[] {
  const deeper = `${indent}  `;
  return [
    `${indent}subgraph ${group.key}["${mermaidText(group.label)}"]`,
    ...group.groups.flatMap((one) => drawGroup(one, deeper)),
    ...group.cards.flatMap((card) => drawCard(card, deeper)),
    `${indent}end`,
  ];
}

/** A component that listens nowhere is one node, and a line leaves from it. */
function drawCard({ key, label, sockets, calls }: SketchCard, indent: string): readonly string[] {
  const name = mermaidText(label);
  if (sockets.length === 0) return [`${indent}${key}["${name}"]:::card`];
  return [
    `${indent}subgraph ${key}f["${name}"]`,
    ...sockets.map((socket) => `${indent}  ${socket.key}["${mermaidText(socket.label)}"]:::port`),
    ...(calls ? [`${indent}  ${key}(["calls"]):::card`] : []),
    `${indent}end`,
  ];
}

function drawFlow({ from, socket, line, words }: SketchFlow): string {
  return `  ${from} ${ARROWS[diagramLook(line).stroke]}|"${mermaidText(words)}"| ${socket}`;
}

function stylesOf(groups: readonly SketchGroup[], flows: readonly SketchFlow[]): readonly string[] {
  const { ground, surface, edge, text } = DIAGRAM_COLOURS;
  const places = flows.map(({ line }, place) => ({ line, place }));
  const lines = groupBy(places, ({ line }) => line);
  const external = groups.flatMap(withInner).filter(({ isExternal }) => isExternal);
  return [
    `  classDef card fill:${surface},stroke:${edge},color:${text}`,
    `  classDef port fill:${ground},stroke:${edge},color:${text}`,
    ...[...lines].map(([line, those]) => {
      const { colour, stroke } = diagramLook(line);
      const which = those.map(({ place }) => place).join(',');
      return `  linkStyle ${which} stroke:${colour}${DASHES[stroke]}`;
    }),
    ...external.map(({ key }) => `  style ${key} stroke-dasharray:3 3`),
  ];
}

function withInner(group: SketchGroup): readonly SketchGroup[] {
  return [group, ...group.groups.flatMap(withInner)];
}

function escapeSign(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
