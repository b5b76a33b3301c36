import { describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { createExplorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { pointAtFlows } from './pointAtFlows.ts';
import { selectIsPointed } from './selectors.ts';
import { selectTarget } from './viewActions.ts';

const pending = { arrange: () => new Promise<never>(() => undefined) };

describe('pointing at several flows', () => {
  it('lights them and their ends, and gives way to what is selected', () => {
    const explorer = createExplorer(libraryOf([diego]), pending.arrange);
    const state = () => explorer.store.getState();
    selectTarget(explorer, 'rep');
    const selected = state().lit;
    const [one, two] = diego.flows;
    pointAtFlows(
      explorer,
      [one, two].flatMap((flow) => flow?.id ?? []),
    );
    expect(selectIsPointed(state())).toBe(true);
    expect([...(state().lit?.flows ?? [])]).toEqual([one?.id, two?.id]);
    expect([...(state().lit?.components ?? [])]).toEqual([
      'cloud_controller-vm',
      'bbs',
      'routing-api',
      'locket',
    ]);
    pointAtFlows(explorer, null);
    expect(selectIsPointed(state())).toBe(false);
    expect(state().lit).toEqual(selected);
  });
});
