/** Reads Mermaid and draw.io files by what draws them, in a page, for both need one. */
import type { Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { inPackage } from './readDiagram.ts';
import type { ReadDiagram } from './readDiagram.ts';

interface MermaidDatabase {
  readonly getEdges: () => readonly {
    readonly start: string;
    readonly end: string;
    readonly stroke: string;
    readonly style: readonly string[];
  }[];
  readonly getVertices: () => ReadonlyMap<string, { readonly domId: string }>;
  readonly getSubGraphs: () => readonly {
    readonly id: string;
    readonly nodes: readonly string[];
  }[];
}

interface Mermaid {
  readonly initialize: (settings: object) => void;
  readonly mermaidAPI: {
    readonly getDiagramFromText: (text: string) => Promise<{ readonly db: MermaidDatabase }>;
  };
  readonly render: (id: string, text: string) => Promise<{ readonly svg: string }>;
}

interface Cell {
  readonly id: string;
  readonly value: Element | string | null;
  readonly style: string;
  readonly edge: boolean;
  readonly vertex: boolean;
  readonly parent: Cell | null;
  readonly source: Cell | null;
  readonly target: Cell | null;
}

declare global {
  interface Window {
    mermaid: Mermaid;
    mxUtils: { readonly parseXml: (text: string) => Document };
    mxCodec: new (document: Document) => { readonly decode: (node: Element, into: object) => void };
    mxGraphModel: new () => { readonly cells: Readonly<Record<string, Cell>> };
  }
}

/** @param page one of its own, which loads nothing else. */
export async function openMermaid(page: Page) {
  await page.setContent('<main></main>');
  await page.addScriptTag({ path: fileURLToPath(inPackage('mermaid/dist/mermaid.min.js')) });
  return (text: string): Promise<ReadDiagram> => page.evaluate(readMermaid, text);
}

async function readMermaid(text: string): Promise<ReadDiagram> {
  const { mermaid } = window;
  mermaid.initialize({ startOnLoad: false });
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const { svg } = await mermaid.render('read', text);
  const main = document.querySelector('main');
  if (main === null) throw new Error('a page without a place to draw');
  main.innerHTML = svg;
  const wordsOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const found = (key: string, kind: string) =>
    [...main.querySelectorAll(kind)].find(({ id }) => id.split('-').includes(key));
  const nodeWords = (key: string) => wordsOf(found(key, 'g.node')?.querySelector('.nodeLabel'));
  const frameWords = (key: string) =>
    wordsOf(
      [...main.querySelectorAll('g.cluster')]
        .find(({ id }) => id === key || id.endsWith(`-${key}`))
        ?.querySelector('.cluster-label'),
    );
  const frames = db.getSubGraphs();
  const frameOf = (key: string) =>
    frames.find(({ id, nodes }) => /^c\d+f$/.test(id) && nodes.includes(key))?.id ?? null;
  const nameOf = (key: string) => {
    const frame = frameOf(key);
    return frame === null ? nodeWords(key) : frameWords(frame);
  };
  const labels = [...main.querySelectorAll('g.edgeLabels g.edgeLabel')].map(wordsOf);
  return {
    flows: db.getEdges().map(({ start, end, stroke, style }, place) => ({
      from: nameOf(start),
      to: nameOf(end),
      port: nodeWords(end),
      words: labels[place] ?? '',
      look: [stroke, ...style].join(' '),
    })),
    groups: frames.filter(({ id }) => /^g\d+$/.test(id)).map(({ id }) => frameWords(id)),
    components: [
      ...frames.filter(({ id }) => /^c\d+f$/.test(id)).map(({ id }) => frameWords(id)),
      ...[...db.getVertices().keys()]
        .filter((key) => /^c\d+$/.test(key) && frameOf(key) === null)
        .map(nodeWords),
    ],
  };
}

/** @param page as for Mermaid. */
export async function openMxGraph(page: Page) {
  await page.setContent('<main></main>');
  // It would look for its own pictures and words beside the page.
  await page.evaluate('window.mxLoadResources = false; window.mxLoadStylesheets = false;');
  await page.addScriptTag({ path: fileURLToPath(inPackage('mxgraph/javascript/mxClient.min.js')) });
  return (text: string): Promise<ReadDiagram> => page.evaluate(readDrawio, text);
}

function readDrawio(text: string): ReadDiagram {
  const { mxUtils, mxCodec, mxGraphModel } = window;
  const file = mxUtils.parseXml(text);
  const node = file.querySelector('mxGraphModel');
  if (node === null) throw new Error('no model in the file');
  const model = new mxGraphModel();
  new mxCodec(file).decode(node, model);
  const cells = Object.values(model.cells);
  const attribute = (cell: Cell | null | undefined, name: string) =>
    cell?.value instanceof Element ? cell.value.getAttribute(name) : null;
  const words = (cell: Cell | null | undefined) =>
    (attribute(cell, 'label') ?? '').replaceAll('\n', ' ');
  const withData = (name: string) => cells.filter((cell) => attribute(cell, name) !== null);
  return {
    flows: cells
      .filter((cell) => cell.edge)
      .map((cell) => ({
        from: words(cell.source),
        to: words(cell.target?.parent),
        port: words(cell.target),
        words: words(cell),
        look: /strokeWidth=[^;]*;(?:dashed=1;dashPattern=[^;]*;)?/.exec(cell.style)?.[0] ?? '',
      })),
    groups: withData('group').map(words),
    components: withData('component').map(words),
  };
}
