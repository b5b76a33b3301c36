/** What documents are called in addresses and files: by their files, so that the names last. */
import { freeIds, plainSlugOf } from '../src/core/import/build/freeIds.ts';
import type { FlowDocument } from '../src/core/model/document.ts';
import { documentId } from '../src/core/model/ids.ts';

/**
 * Folders and files of the site that no document's page or data may take the place of; and `host`, by which a
 * frame calls the document that the page around it will send.
 */
const TAKEN: readonly string[] = ['assets', 'data', 'diagrams', 'embed', 'host', 'index', 'schema'];

/** Names of files that say nothing of what is in them: their folder does. */
const NAMELESS = ['index', 'readme', '_index'];

interface NamedFile {
  /** With `/` between folders; `''` for what is made of several. */
  readonly name: string;
  readonly title: string;
}

/**
 * An id for each file, in its order: the file's name, or its title where that has no letter for addresses;
 * where it is taken, the folder's name before it; where that is taken too, a number behind it.
 */
export function idsOfFiles(files: readonly NamedFile[]): string[] {
  const take = freeIds(TAKEN);
  const ids = files.map(({ name, title }) => {
    const segments = name.replace(/\.[^./]*$/, '').split('/');
    const isNameless = NAMELESS.includes(segments.at(-1)?.toLowerCase() ?? '');
    const [last = '', folder = ''] = (isNameless ? segments.slice(0, -1) : segments)
      .slice(-2)
      .map(plainSlugOf)
      .toReversed();
    const base = last || plainSlugOf(title) || 'page';
    return take(base, folder === '' ? base : `${folder}-${base}`);
  });
  return ids.map((id) => (isDarkOf(id, ids) ? take(id) : id));
}

/** The picture of one would be written over the dark one of another. */
function isDarkOf(id: string, ids: readonly string[]): boolean {
  return id.endsWith(DARK) && ids.includes(id.slice(0, -DARK.length));
}

const DARK = '-dark';

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
