/** Reads DOT by Graphviz itself: what it made of the text, and what it drew. */
import { readXml } from '../../src/readXml.ts';
import type { XmlElement } from '../../src/readXml.ts';
import { inPackage } from './readDiagram.ts';
import type { ReadDiagram } from './readDiagram.ts';

interface Made {
  readonly objects: readonly { readonly _gvid: number; readonly name: string }[];
  readonly edges: readonly {
    readonly id: string;
    readonly tail: number;
    readonly head: number;
    readonly headport: string;
    readonly style: string;
  }[];
}

interface GraphvizModule {
  readonly Graphviz: {
    readonly load: () => Promise<{
      readonly layout: (text: string, format: 'json' | 'svg', engine: 'dot') => string;
    }>;
  };
}

export async function openGraphviz() {
  const { Graphviz } = (await import(
    inPackage('@hpcc-js/wasm-graphviz/dist/index.js').href
  )) as GraphvizModule;
  const graphviz = await Graphviz.load();
  return (text: string): ReadDiagram => {
    const { objects, edges } = JSON.parse(graphviz.layout(text, 'json', 'dot')) as Made;
    const drawn = readDrawn(graphviz.layout(text, 'svg', 'dot'));
    const names = new Map(objects.map(({ _gvid, name }) => [_gvid, name]));
    const cards = drawn('node');
    const cardOf = (id: number) => cards.get(names.get(id) ?? '') ?? [];
    const ports = portsIn(text);
    const lines = drawn('edge');
    return {
      flows: edges.map(({ id, tail, head, headport, style }) => ({
        from: cardOf(tail)[0] ?? '',
        to: cardOf(head)[0] ?? '',
        port: cardOf(head)[1 + ports.indexOf(headport, names.get(head) ?? '')] ?? '',
        words: lines.get(id)?.[0] ?? '',
        look: style,
      })),
      groups: [...drawn('cluster').values()].map(([label = '']) => label),
      components: [...cards.values()].map(([label = '']) => label),
    };
  };
}

/** The texts of each: of an edge by its own id, of all else by the name that the text has for it. */
function readDrawn(svg: string) {
  const elements = readXml(svg);
  return (kind: 'node' | 'edge' | 'cluster'): ReadonlyMap<string, readonly string[]> => {
    const groups = elements.filter(({ attributes }) => attributes['class'] === kind);
    return new Map(
      groups.map((group) => {
        const within = (element: XmlElement): boolean =>
          element.parent !== null && (element.parent === group || within(element.parent));
        const inside = elements.filter(within);
        const title = inside.find(({ name }) => name === 'title')?.text ?? '';
        const texts = inside.filter(({ name }) => name === 'text').map(({ text }) => text);
        return [kind === 'edge' ? (group.attributes['id'] ?? '') : title, texts];
      }),
    );
  };
}

/** In which row of its card a port is: of that Graphviz tells nothing but by where it draws. */
function portsIn(text: string) {
  const rows = new Map(
    [...text.matchAll(/^ *(c\d+) \[/gm)].map((card) => {
      const [line = ''] = text.slice(card.index).split('\n');
      return [card[1] ?? '', [...line.matchAll(/<TD PORT="(s\d+)"/g)].map(([, port]) => port)];
    }),
  );
  return { indexOf: (port: string, card: string) => rows.get(card)?.indexOf(port) ?? -1 };
}
