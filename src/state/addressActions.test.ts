/** What an address leads to, and which address leads to what is seen. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import { addressOf, addressOfTarget, openAddress, openDocument } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';

beforeAll(loadAll);

let explorer: Explorer;
const state = () => explorer.store.getState();
const address = () => decodeURIComponent(addressOf(state()));

beforeEach(() => {
  explorer = createExplorer(
    libraryOf([diego, tap]),
    () => new Promise<Arrangement>(() => undefined),
  );
});

describe('an address', () => {
  it('with a hop of no way has none', () => {
    void openAddress(explorer, '?doc=diego&q=⇒BBS&hop=3');
    expect(address()).toBe('?doc=diego&q=⇒BBS');
  });

  it('of one thing lights it, and no way in its place', () => {
    void openAddress(explorer, '?doc=diego&q=Rep⇒mysql_proxy&way=rep>bbs>mysql_proxy-vm&hop=2');
    expect(state().hop).toBe(1);
    const link = addressOfTarget(state(), 'locket');
    expect(decodeURIComponent(link)).toBe('?doc=diego&q=Rep⇒mysql_proxy&select=locket');
    const before = state().lit;
    void openAddress(explorer, link);
    expect(state().lit).not.toEqual(before);
    expect(state().lit?.components).toContain('locket');
  });
});

describe('a document that is opened', () => {
  it('with a query is one step', () => {
    void openAddress(explorer, '?doc=diego&q=port:8889&select=rep&theme=dark');
    const { steps } = state();
    openDocument(explorer, tap, 'port:22');
    expect(address()).toBe('?doc=tap&q=port:22&theme=dark');
    expect(state().steps).toBe(steps + 1);
    expect(state().reading.selection.entries.size).toBe(1);
  });

  it('while it is open stays as it is', () => {
    void openAddress(explorer, '?doc=diego&q=port:8889&select=rep');
    const before = state();
    openDocument(explorer, diego);
    expect(state()).toBe(before);
  });
});
