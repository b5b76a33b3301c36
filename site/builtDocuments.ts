/**
 * Each built-in document, read and drawn beforehand, as a module of its own: a page loads the one that it
 * is about, and knows of the others what a tab says. Takes the place of src/builtDocuments.ts.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { importDocuments } from './importSource.ts';

const TABLE = '/src/builtDocuments.ts';
const PREFIX = 'virtual:document/';
const ROOT = join(import.meta.dirname, '..');

/** @param isInPage whether the page brings its one document along, and there are no others. */
export function builtDocuments(isInPage: boolean): Plugin {
  let isServed = false;
  return {
    name: 'built-documents',
    configResolved({ command }) {
      isServed = command === 'serve';
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      const isTable = id.endsWith(TABLE);
      // The file itself says that there are none.
      if (isInPage || (!isTable && !id.startsWith(`\0${PREFIX}`))) return null;
      const { config } = this.environment;
      const { documents, drawDocument, dependencies } = await importDocuments(config, isServed);
      for (const file of dependencies) this.addWatchFile(join(ROOT, file));
      if (isTable) {
        const known = documents.map(({ id: one, title, shortTitle }) => ({
          id: one,
          title,
          shortTitle,
        }));
        const loaders = known.map((one) => `'${one.id}': () => import('${PREFIX}${one.id}'),`);
        return [
          `export const knownDocuments = ${JSON.stringify(known)};`,
          // Without a prototype: `constructor` is the id of no document, unless it is one's.
          `export const builtDocuments = { __proto__: null, ${loaders.join('')} };`,
        ].join('\n');
      }
      const document = documents.find((one) => id === `\0${PREFIX}${one.id}`);
      if (document === undefined) return null;
      const text = JSON.stringify({ document, drawing: await drawDocument(document) });
      return `export const { document, drawing } = JSON.parse(${JSON.stringify(text)});`;
    },
  };
}
