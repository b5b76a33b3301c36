/** What a reader of diagrams understood, the same for all of them. */

export interface ReadFlow {
  /** The name of the component that it leaves. */
  readonly from: string;
  /** The name of the component in which the port is that it ends in; and what stands at that port. */
  readonly to: string;
  readonly port: string;
  /** On the line. */
  readonly words: string;
  /** How the line is drawn, in the reader's own words. */
  readonly look: string;
}

export interface ReadDiagram {
  /** In the order of the text. */
  readonly flows: readonly ReadFlow[];
  /** The names of the boxes around components. */
  readonly groups: readonly string[];
  /** The names of all components, those that no line touches included. */
  readonly components: readonly string[];
}

const PACKAGES = new URL('./node_modules/', import.meta.url);

/** @param file from the folder of packages on. @returns its address. */
export function inPackage(file: string): URL {
  return new URL(file, PACKAGES);
}
