/** Reads D2 by D2 itself. */
import { inPackage } from './readDiagram.ts';
import type { ReadDiagram } from './readDiagram.ts';

interface Compiled {
  readonly diagram: {
    readonly shapes: readonly { readonly id: string; readonly label: string }[];
    readonly connections: readonly {
      readonly src: string;
      readonly dst: string;
      readonly label: string;
      readonly strokeDash: number;
      readonly strokeWidth: number;
    }[];
  };
}

interface D2Module {
  readonly D2: new () => {
    readonly compile: (text: string, options: { readonly layout: 'dagre' }) => Promise<Compiled>;
  };
}

export async function openD2() {
  const { D2 } = (await import(
    inPackage('@terrastruct/d2/dist/node-esm/index.js').href
  )) as D2Module;
  const d2 = new D2();
  return async (text: string): Promise<ReadDiagram> => {
    const { diagram } = await d2.compile(text, { layout: 'dagre' });
    const labels = new Map(diagram.shapes.map(({ id, label }) => [id, label]));
    const labelOf = (id: string) => labels.get(id) ?? '';
    const lastOf = (id: string) => id.slice(id.lastIndexOf('.') + 1);
    const around = (id: string) => id.slice(0, id.lastIndexOf('.'));
    return {
      flows: diagram.connections.map(({ src, dst, label, strokeDash, strokeWidth }) => ({
        from: labelOf(lastOf(src) === 'calls' ? around(src) : src),
        to: labelOf(around(dst)),
        port: labelOf(dst),
        words: label,
        look: `${strokeWidth} wide, dashes of ${strokeDash}`,
      })),
      groups: [...labels].filter(([id]) => lastOf(id).startsWith('g')).map(([, label]) => label),
      components: [...labels].filter(([id]) => /^c\d/.test(lastOf(id))).map(([, label]) => label),
    };
  };
}
