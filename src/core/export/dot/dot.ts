/**
 * A scope as Graphviz DOT. Of the four diagram texts this one has ports: a component is a table whose rows are
 * what it listens on, and a line ends in a row, as on the chart.
 */
import { DIAGRAM_COLOURS, diagramLook } from '../diagramLooks.ts';
import type { DiagramLook } from '../diagramLooks.ts';
import type { Sketch, SketchCard, SketchFlow, SketchGroup } from '../sketch.ts';
import { dotHtml, dotText } from './dotText.ts';

const STYLES: Readonly<Record<DiagramLook['stroke'], string>> = {
  thick: 'bold',
  solid: 'solid',
  dashed: 'dashed',
  dotted: 'dotted',
};

const { ground, surface, edge, text } = DIAGRAM_COLOURS;

/** @returns a text that ends in a line break. */
export function dotOf({ title, said, groups, cards, flows }: Sketch): string {
  const [, ...rest] = said;
  const heading = [title, ...rest].map((line) => `${dotText(line)}\\l`).join('');
  const lines = [
    ...said.map((line) => `// ${line}`),
    `digraph "${dotText(title)}" {`,
    `  graph [rankdir=LR, ranksep=1.4, fontname="Helvetica", labelloc=t, labeljust=l, label="${heading}"]`,
    `  node [shape=plain, fontname="Helvetica", fontsize=11, fontcolor="${text}"]`,
    '  edge [fontname="Helvetica", fontsize=9, arrowsize=0.7]',
    ...groups.flatMap((group) => drawGroup(group, '  ')),
    ...cards.map((card) => drawCard(card, '  ')),
    ...flows.map(drawFlow),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function drawGroup(group: SketchGroup, indent: string): readonly string[] {
  const deeper = `${indent}  `;
  const style = group.isExternal ? 'rounded,dashed' : 'rounded,filled';
  return [
    `${indent}subgraph cluster_${group.key} {`,
    `${deeper}graph [label="${dotText(group.label)}", id="${dotText(group.id)}", style="${style}", color="${edge}", fillcolor="${ground}"]`,
    ...group.groups.flatMap((one) => drawGroup(one, deeper)),
    ...group.cards.map((card) => drawCard(card, deeper)),
    `${indent}}`,
  ];
}

function drawCard({ key, id, label, sockets }: SketchCard, indent: string): string {
  const rows = [
    `<TR><TD ALIGN="LEFT"><B>${dotHtml(label)}</B></TD></TR>`,
    ...sockets.map(
      (socket) => `<TR><TD PORT="${socket.key}" ALIGN="LEFT">${dotHtml(socket.label)}</TD></TR>`,
    ),
  ];
  const table = `<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="4" COLOR="${edge}" BGCOLOR="${surface}">${rows.join('')}</TABLE>`;
  return `${indent}${key} [id="${dotText(id)}", label=<${table}>]`;
}

function drawFlow({ id, from, to, socket, line, words }: SketchFlow): string {
  const { colour, stroke } = diagramLook(line);
  return `  ${from} -> ${to}:${socket} [id="${dotText(id)}", label="${dotText(words)}", style=${STYLES[stroke]}, color="${colour}", fontcolor="${colour}"]`;
}
