import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createExplorer } from '../../../state/explorer.ts';
import { libraryOf } from '../../../state/library.ts';
import { ExplorerContext } from '../../ExplorerContext.tsx';
import { PlainTable } from './PlainTable.tsx';
import { sampleDocument, sampleFamily } from './sampleTables.ts';

it('has every row in the page, in the document’s order, and counts none of them', () => {
  const library = libraryOf([sampleDocument]);
  const explorer = createExplorer(library, () => Promise.reject(new Error('not asked')));
  const text = renderToStaticMarkup(
    <ExplorerContext value={explorer}>
      <PlainTable family={sampleFamily} />
    </ExplorerContext>,
  );
  const shown = [...text.matchAll(/data-entry="([^"]+)"/g)].map(([, id]) => id);
  expect(shown).toEqual(sampleDocument.entries.map(({ id }) => id));
  expect(text).not.toContain('aria-row');
});
