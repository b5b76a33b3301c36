/** What documents are called in addresses and files: by their files, so that the names last. */
import type { FlowDocument } from '../src/core/model/document.ts';
import { documentId } from '../src/core/model/ids.ts';

/** Folders and files of the site that no document's page or data may take the place of. */
const TAKEN: readonly string[] = ['assets', 'data', 'index', 'schema'];

/** Names of files that say nothing of what is in them: their folder does. */
const NAMELESS = ['index', 'readme', '_index'];

interface NamedFile {
  /** With `/` between folders. */
  readonly name: string;
  readonly title: string;
}

/**
 * An id for each file, in its order: the file's name, or its title where that has no letter for addresses;
 * where it is taken, the folder's name before it; where that is taken too, a number behind it.
 */
export function idsOfFiles(files: readonly NamedFile[], taken: readonly string[] = []): string[] {
  const used = new Set([...TAKEN, ...taken]);
  return files.map(({ name, title }) => {
    const segments = name.replace(/\.[^./]*$/, '').split('/');
    const isNameless = NAMELESS.includes(segments.at(-1)?.toLowerCase() ?? '');
    const [last = '', folder = ''] = (isNameless ? segments.slice(0, -1) : segments)
      .slice(-2)
      .map(idOfText)
      .toReversed();
    const base = last || idOfText(title) || 'page';
    const id = freeId(base, folder === '' ? base : `${folder}-${base}`, used);
    used.add(id);
    return id;
  });
}

/** An id made of a title; `''` where it has no letter of those that addresses are made of. */
export function idOfText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}

/** A file's name may have 255 bytes. */
const LONGEST = 80;

function freeId(base: string, longer: string, used: ReadonlySet<string>): string {
  if (!used.has(base)) return base;
  if (!used.has(longer)) return longer;
  let number = 2;
  while (used.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** The same document under another id, wherever the id stands in it. */
export function withId(document: FlowDocument, id: string): FlowDocument {
  const from = document.id;
  const to = documentId(id);
  const renamed = (one: FlowDocument['id']) => (one === from ? to : one);
  return {
    ...document,
    id: to,
    tables: document.tables.map((table) => ({ ...table, page: renamed(table.page) })),
    pages: document.pages.map((page) => ({ ...page, id: renamed(page.id) })),
    identities: document.identities.map((identity) => ({
      ...identity,
      is: identity.is.map((one) => ({ ...one, page: renamed(one.page) })),
    })),
  };
}
