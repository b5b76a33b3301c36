/**
 * Each document has a page of its own: `diego/?q=…` is the same address as `?doc=diego&q=…` at the root
 * of the site. Inside, addresses are always written the second way; the first is how they are shown.
 */
import { readParameters, writeParameters } from './searchParameters.ts';

export interface Page {
  /** From the root of the site on, with a slash at its end: `diego/`; empty for the root. */
  readonly path: string;
  readonly search: string;
}

/** @param pages the ids of the documents that have a page. */
export function pageOfAddress(search: string, pages: readonly string[]): Page {
  const parameters = readParameters(search);
  const doc = parameters.findLast(([name]) => name === 'doc')?.[1];
  if (doc === undefined || !pages.includes(doc)) return { path: '', search };
  const rest = parameters.filter(([name]) => name !== 'doc');
  return { path: `${encodeURIComponent(doc)}/`, search: writeParameters(rest) };
}

/** @param path from the root of the site on; what is no page there is taken for the root. */
export function addressOfPage({ path, search }: Page, pages: readonly string[]): string {
  const [, name = ''] = /^([^/]+)\/(?:index\.html)?$/.exec(path) ?? [];
  const doc = pages.find((id) => encodeURIComponent(id) === name);
  if (doc === undefined) return search;
  const parameters = readParameters(search);
  // What the address says of itself goes before the place where it stands.
  if (parameters.some(([key, value]) => key === 'doc' && value !== '')) return search;
  return writeParameters([['doc', doc], ...parameters]);
}

/**
 * From a link as somebody copied it, or wrote it by hand, to the address: `https://…/diego/?q=BBS`, `diego/?q=BBS`,
 * `?doc=diego&q=BBS`. What no page is called is a document that is not there, unless a whole link has it:
 * the site may lie in any folder.
 */
export function addressOfLink(link: string, pages: readonly string[]): string {
  const [place = ''] = link.split('#');
  const start = place.indexOf('?');
  const search = start < 0 ? '' : place.slice(start);
  const [, host, path = ''] =
    /^([a-z][a-z\d+.-]*:\/\/[^/]*)?(.*)$/is.exec(start < 0 ? place : place.slice(0, start)) ?? [];
  const name = path.split('/').findLast((part) => !NO_NAMES.includes(part));
  if (name === undefined) return search;
  const page = pages.find((id) => id === name || encodeURIComponent(id) === name);
  if (page === undefined && host !== undefined) return search;
  const doc = page ?? name;
  return addressOfPage({ path: `${encodeURIComponent(doc)}/`, search }, [doc]);
}

/** Parts of a path that say nothing of what is there. */
const NO_NAMES = ['', '.', '..', 'index.html'];
