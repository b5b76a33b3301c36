/** Folds in an address: what it may name, what it says of what it may not, and that it stays the same. */
import { beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import { makeSyntheticDocument } from '../core/model/syntheticDocument.ts';
import { outermostFolds } from '../core/scene/foldsAtOpening.ts';
import { addressOf, openAddress } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { selectFolded } from './folded.ts';
import { libraryOf } from './library.ts';

const LIBRARY = libraryOf([diego, makeSyntheticDocument(1000)]);

let explorer: Explorer;
const state = () => explorer.store.getState();
const address = () => decodeURIComponent(addressOf(state()));
const said = () => state().notices.map(({ message }) => message);
const open = (search: string) => openAddress(explorer, search);

beforeEach(() => {
  explorer = createExplorer(LIBRARY, () => new Promise<Arrangement>(() => undefined));
});

describe('an address with folds', () => {
  it('is the same after it was opened', async () => {
    for (const search of [
      '?doc=diego&fold=cloud_controller,diego_cell',
      '?doc=synthetic-1000&fold=none',
      '?doc=synthetic-1000&fold=cluster-1,vm-0',
      '?doc=diego&q=port:8889&show=only&select=rep&fold=diego_cell',
    ]) {
      await open(search);
      expect(address()).toBe(search);
      expect(said()).toEqual([]);
    }
  });

  it('says what is no group, naming near ones, and folds the rest', async () => {
    await open('?doc=diego&fold=diego_cel,diego_brain,uaa');
    expect([...selectFolded(state())]).toEqual(['diego_brain']);
    expect(said()).toEqual([
      'Diego network communications has no group “diego_cel”, so nothing is folded by that name. Near it: diego_cell.',
      '“uaa” in Diego network communications cannot be folded: no two components stand in a box of that name.',
    ]);
  });

  it('that names nothing it can fold is one without folds', async () => {
    await open('?doc=synthetic-1000&fold=nowhere');
    expect(selectFolded(state())).toEqual(outermostFolds(state().index));
    expect(said()).toHaveLength(1);
  });

  it('that folds what is folded anyway leaves it out', async () => {
    await open('?doc=synthetic-1000');
    const opened = [...selectFolded(state())].toReversed();
    expect(opened.length).toBeGreaterThan(1);
    await open(`?doc=synthetic-1000&fold=${opened.join(',')}`);
    expect(address()).toBe('?doc=synthetic-1000');
  });
});
