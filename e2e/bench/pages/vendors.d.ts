/**
 * What the peers' pages use of packages that only the bench installs, so that the types of the whole
 * repository can be checked without them.
 */
declare module 'mermaid' {
  const mermaid: {
    readonly initialize: (options: { readonly startOnLoad: boolean }) => void;
    readonly run: () => Promise<void>;
  };
  export default mermaid;
}

declare module '@hpcc-js/wasm-graphviz' {
  export const Graphviz: {
    readonly load: () => Promise<{ readonly dot: (text: string) => string }>;
  };
}

declare module 'cytoscape-dagre' {
  const extension: object;
  export default extension;
}

declare module 'cytoscape' {
  interface Collection {
    readonly length: number;
    readonly addClass: (name: string) => void;
    readonly removeClass: (name: string) => void;
    readonly filter: (accepts: (one: unknown, index: number) => boolean) => Collection;
  }
  interface Core {
    readonly edges: () => Collection;
    readonly one: (event: string, then: () => void) => void;
    readonly batch: (change: () => void) => void;
    readonly fit: () => void;
    readonly panBy: (by: { readonly x: number; readonly y: number }) => void;
    readonly zoom: {
      (): number;
      (to: {
        readonly level: number;
        readonly renderedPosition: { readonly x: number; readonly y: number };
      }): void;
    };
  }
  interface Element {
    readonly data: Readonly<Record<string, string | undefined>>;
    readonly position?: { readonly x: number; readonly y: number };
  }
  function cytoscape(options: {
    readonly container: HTMLElement;
    readonly elements: readonly Element[];
    readonly style: readonly {
      readonly selector: string;
      readonly style: Readonly<Record<string, string | number>>;
    }[];
    readonly layout: Readonly<Record<string, string | number>>;
  }): Core;
  namespace cytoscape {
    function use(extension: object): void;
  }
  export default cytoscape;
}
