/** Where the explorer lies, and what of it a frame shows. */

export interface Framed {
  /** The folder in which the explorer lies, with its scripts. */
  readonly home: URL;
  /** `null` where the page brings the document. */
  readonly document: string | null;
  /** The explorer's own parameters of what is to be seen. */
  readonly seen: URLSearchParams;
}

/** @returns `null` for what holds no pages: an address of a script would run in the host's. */
export function homeOf(src: string | null, base: string, fallback: URL | null): URL | null {
  if (src === null || src === '') return fallback;
  const folder = /[/?#]$|\.[a-z]+$/i.test(src) ? src : `${src}/`;
  if (!URL.canParse(folder, base)) return null;
  const home = new URL('./', new URL(folder, base));
  return /^(?:https?|file):$/.test(home.protocol) ? home : null;
}

/** The whole explorer at the same place, which the frame's corner opens as well. */
export function fullAddress({ home, document, seen }: Framed): string {
  const name = document === null ? null : encodeURIComponent(document);
  const page = isDisk(home) ? `${name ?? 'embed'}.html` : name === null ? '' : `${name}/`;
  return addressOf(new URL(page, home), seen);
}

/**
 * The site has a page for frames. Its documents' own pages can be framed as well, but hold styles and scripts,
 * which a strict host does not allow its pages.
 */
export function frameAddress(framed: Framed, theme: 'light' | 'dark'): string {
  const { home, document } = framed;
  const parameters = new URLSearchParams(framed.seen);
  parameters.set('theme', theme);
  parameters.set('embed', '');
  if (document === null || !isDisk(home)) parameters.set('doc', document ?? 'host');
  // From disk nobody answers a folder with the page in it: there each document is a file of its own.
  const page = isDisk(home) ? `${encodeURIComponent(document ?? 'embed')}.html` : 'embed/';
  return addressOf(new URL(page, home), parameters);
}

function isDisk(home: URL): boolean {
  return home.protocol === 'file:';
}

function addressOf(page: URL, parameters: URLSearchParams): string {
  const address = new URL(page);
  address.search = parameters.toString();
  return address.href;
}

/** A picture of the whole document, which the build lays beside the pages. */
export function pictureAddress(home: URL, document: string, theme: 'light' | 'dark'): string {
  const dark = theme === 'dark' ? '-dark' : '';
  return new URL(`diagrams/${encodeURIComponent(document)}${dark}.svg`, home).href;
}
