/** Makes the explorer of a page: its document, the others, and what lays them out. Part of the composition root. */
import { builtDocuments, knownDocuments } from './builtDocuments.ts';
import type { BuiltDocument } from './builtDocuments.ts';
import type { Arrange } from './core/layout/arrange.ts';
import type { WrittenPage } from './readPage.ts';
import { createExplorer } from './state/explorer.ts';
import type { Explorer } from './state/explorer.ts';
import { createLibrary, libraryOf, loadedOnce } from './state/library.ts';
import { addNotice } from './state/viewActions.ts';

export function compose({ site }: WrittenPage, start: BuiltDocument): Explorer {
  const loadBuilt = async (id: string): Promise<BuiltDocument | null> =>
    id === start.document.id ? start : ((await builtDocuments[id]?.()) ?? null);
  const parts = Object.entries(builtDocuments).map(
    ([id, load]) =>
      [
        id,
        loadedOnce(
          async () => (await load()).document,
          id === start.document.id ? start.document : null,
        ),
      ] as const,
  );
  const arranging = loadedOnce(async () => {
    const { composeArrange } = await import('./composeArrange.ts');
    return composeArrange({
      findBuilt: async (id) => (await loadBuilt(id))?.drawing ?? null,
      isBuilt: (id) => id === start.document.id || id in builtDocuments,
      say: (words) => addNotice(explorer, words),
    });
  });
  const arrange: Arrange = async (request) => {
    try {
      return await (
        await arranging.load()
      )(request);
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  };
  // A page that is one file has one document.
  const library =
    parts.length === 0
      ? libraryOf([start.document])
      : createLibrary(knownDocuments, new Map(parts));
  const explorer = createExplorer(library, arrange, start, site);
  return explorer;
}
