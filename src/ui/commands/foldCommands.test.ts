/** Which folds are offered, and what they are called, as things stand. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openAddress } from '../../state/addressActions.ts';
import { createExplorer } from '../../state/explorer.ts';
import type { Explorer } from '../../state/explorer.ts';
import { selectFolded } from '../../state/folded.ts';
import { libraryOf } from '../../state/library.ts';
import { selectTarget } from '../../state/viewActions.ts';
import { foldCommands } from './foldCommands.ts';
import { HARBOUR } from './twoPages.ts';

let explorer: Explorer;
const state = () => explorer.store.getState();
const commands = () => foldCommands({ explorer, state: state(), reach: {} });
const titles = () => commands().map(({ title }) => title);
const run = (id: string) =>
  commands()
    .find((one) => one.id === id)
    ?.run();
const folded = () => [...selectFolded(state())];

beforeEach(async () => {
  explorer = createExplorer(libraryOf([HARBOUR]), () =>
    Promise.resolve({ kind: 'failed', reason: 'nobody draws here' }),
  );
  await openAddress(explorer, '?doc=harbour');
});

describe('folding by command', () => {
  it('folds all, then opens all, and offers only what would change something', () => {
    expect(titles()).toEqual(['Fold all groups']);
    run('fold-all');
    expect(folded()).toEqual(['south']);
    expect(titles()).toEqual(['Unfold all groups']);
    run('unfold-all');
    expect(folded()).toEqual([]);
  });

  it('folds the group that is selected, or that a selected component stands in', () => {
    selectTarget(explorer, 'south');
    expect(titles()[0]).toBe('Fold VM South quay');
    run('fold-selected');
    expect(folded()).toEqual(['south']);
    selectTarget(explorer, 'gate');
    expect(titles()[0]).toBe('Unfold VM South quay');
    run('fold-selected');
    expect(folded()).toEqual([]);
  });

  it('offers nothing for what cannot be folded', () => {
    for (const id of ['north', 'crane', 'rows-1', 'rows-1.1']) {
      selectTarget(explorer, id);
      expect(titles()).toEqual(['Fold all groups']);
    }
  });
});
