/** The table in the words of each tool, as it stands in the tool's page. */
import type { Drawing } from '../../../src/core/layout/drawing.ts';
import type { PeerTable } from '../pages/peerTable.ts';

type Group = PeerTable['groups'][number];

export function writeMermaid(table: PeerTable): string {
  const number = new Map(table.nodes.map(({ id }, place) => [id, `n${place}`]));
  const body = nest(table, {
    open: ({ label }, place) => `subgraph g${place}["${label}"]`,
    node: ({ id, label }) => `${number.get(id)}["${label}"]`,
    close: 'end',
  });
  const edges = table.edges.map(
    ({ from, to, label }) => `${number.get(from)} -->|"${label}"| ${number.get(to)}`,
  );
  const text = ['flowchart LR', ...body, ...edges].join('\n');
  return `<pre class="mermaid">${escapeHtml(text)}</pre>`;
}

export function writeDot(table: PeerTable): string {
  const quote = (text: string) => JSON.stringify(text);
  const body = nest(table, {
    open: ({ label }, place) => `subgraph cluster_${place} { label=${quote(label)};`,
    node: ({ id, label }) => `${quote(id)} [label=${quote(label)}];`,
    close: '}',
  });
  const edges = table.edges.map(
    ({ from, to, label }) => `${quote(from)} -> ${quote(to)} [label=${quote(label)}];`,
  );
  const head = 'digraph { rankdir=LR; node [shape=box, fontname=sans]; edge [fontname=sans];';
  return asScript('text/vnd.graphviz', [head, ...body, ...edges, '}'].join('\n'));
}

export function writeJson(table: PeerTable): string {
  return asScript('application/json', JSON.stringify(table));
}

/** Boxes, cards, everything that is written on them, and lines; nothing else: what any chart has to send. */
export function writeSvg(drawing: Drawing): string {
  const { width, height, groups, cards, flows } = drawing;
  const rect = (look: string, { x, y, width: w, height: h }: Drawing['cards'][number]['box']) =>
    `<rect class="${look}" x="${x}" y="${y}" width="${w}" height="${h}" rx="6"/>`;
  const text = (x: number, y: number, words: string) =>
    `<text x="${x}" y="${y}">${escapeHtml(words)}</text>`;
  const boxes = groups.map(
    ({ box, label }) => rect('group', box) + text(box.x + 12, box.y + 18, label),
  );
  const lines = flows.map(({ id, line, points }) => {
    const path = points.map(({ x, y }) => `${x} ${y}`).join('L');
    return `<path data-flow="${id}" class="${line}" d="M${path}" marker-end="url(#tip)"/>`;
  });
  const things = cards.map(({ box, lines: names, caption, sockets }) => {
    const written = caption === null ? names : [...names, caption];
    const rows = sockets.map(({ top, ports, protocol, hint, badgeLines }) => {
      const badges = badgeLines.map((line) => line.map(({ label }) => label).join(' '));
      return [`${ports} ${protocol}`.trim(), hint ?? [], ...badges]
        .flat()
        .map((words, line) => text(box.x + 11, box.y + top + 14 + 15 * line, words))
        .join('');
    });
    const heading = written.map((words, line) => text(box.x + 11, box.y + 18 + 15 * line, words));
    return [rect('card', box), ...heading, ...rows].join('');
  });
  return `<svg viewBox="0 0 ${width} ${height}" style="width:100vw;height:100vh"><defs><marker id="tip" viewBox="0 0 8 8" refX="11" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>${boxes.join('')}${lines.join('')}${things.join('')}</svg>`;
}

/** The whole page, for it is the only one that is not built. */
export function writeSvgPage(drawing: Drawing, title: string): string {
  const style =
    'body{margin:0;font:13px sans-serif}[data-flow]{fill:none;stroke:#557799;stroke-width:1.5}.none{stroke:#bb4433}.group{fill:#f8f8f8;stroke:#cccccc}.card{fill:#ffffff;stroke:#8899aa}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>${writeSvg(drawing)}</body></html>`;
}

interface Words {
  readonly open: (group: Group, place: number) => string;
  readonly node: (node: PeerTable['nodes'][number]) => string;
  readonly close: string;
}

function nest({ groups, nodes }: PeerTable, words: Words): string[] {
  const inside = (parent: string | null): string[] => [
    ...groups.flatMap((group, place) =>
      group.parent === parent ? [words.open(group, place), ...inside(group.id), words.close] : [],
    ),
    ...nodes.filter(({ group }) => group === parent).map(words.node),
  ];
  return inside(null);
}

function asScript(type: string, text: string): string {
  return `<script type="${type}" id="table">${text.replaceAll('</', String.raw`<\/`)}</script>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
