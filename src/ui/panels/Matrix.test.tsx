import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { makeSyntheticDocument } from '../../core/model/syntheticDocument.ts';
import { readQuery } from '../../core/query/readQuery.ts';
import { writeBetweenGroups } from '../../core/query/writeTrace.ts';
import { chooseLevel, countLevel } from '../../core/scene/matrixLevel.ts';
import { createExplorer } from '../../state/explorer.ts';
import { libraryOf } from '../../state/library.ts';
import { ExplorerContext } from '../ExplorerContext.tsx';
import { Matrix } from './Matrix.tsx';

const large = makeSyntheticDocument(1000);
const explorer = createExplorer(libraryOf([large]), () => Promise.reject(new Error('not asked')));

describe('the matrix of a document of many groups', () => {
  const text = renderToStaticMarkup(
    <ExplorerContext value={explorer}>
      <Matrix />
    </ExplorerContext>,
  );

  it('has the outermost groups, and says so', () => {
    const outermost = large.groups.filter(({ parent }) => parent === null);
    expect(text.match(/scope="row"/g)).toHaveLength(outermost.length + 1);
    expect(text).toContain(`the ${outermost.length} outermost, each with all that stands in it`);
  });

  it('counts all flows', () => {
    expect(text).toContain('aria-label="All flows: 1000 flows"');
  });

  it('has a query for each cell that selects as many flows as the cell says', () => {
    const { index } = explorer.store.getState();
    const { groups, lines } = countLevel(index, chooseLevel(index, null), { has: () => true });
    for (const { group: from, cells } of lines) {
      const asked = groups.map((to) => {
        const reading = readQuery(writeBetweenGroups(null, from, to), index);
        return reading.ok ? reading.selection.flows.size : reading.problems;
      });
      expect(asked).toEqual(cells.map(({ flows }) => flows));
    }
  });
});
