import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { ArrangeRequest, Arrangement } from '../core/layout/arrange.ts';
import { addressOf, openAddress, openDocument } from './addressActions.ts';
import { retryArrange } from './arrangeChart.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { clearQuery, goToQuery, toggleFacet, typeQuery } from './queryActions.ts';
import { selectFacets } from './querySelectors.ts';
import { hoverTarget, selectTarget, setShow } from './viewActions.ts';

beforeAll(loadAll);

/** Answers each request only when told to, so that tests choose the order. */
function manualLayout() {
  const asked: (ArrangeRequest & { answer: (arrangement: Arrangement) => void })[] = [];
  const arrange = (request: ArrangeRequest) =>
    new Promise<Arrangement>((answer) => {
      asked.push({ ...request, answer });
    });
  return { asked, arrange };
}

const drawing = (width: number) => ({ width, height: 1, groups: [], cards: [], flows: [] });
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

let layout: ReturnType<typeof manualLayout>;
let explorer: Explorer;
const state = () => explorer.store.getState();

beforeEach(() => {
  layout = manualLayout();
  explorer = createExplorer(libraryOf([diego, tap]), layout.arrange);
});

describe('the query', () => {
  it('keeps the last good picture while what is typed cannot be read', () => {
    void openAddress(explorer, '?doc=diego');
    typeQuery(explorer, 'port:8889');
    const good = state().reading;
    typeQuery(explorer, 'port:8889 (');
    expect(state().reading).toBe(good);
    expect(state().problems).not.toEqual([]);
    typeQuery(explorer, 'port:8889');
    expect(state().problems).toEqual([]);
  });

  it('is written by a facet, and unwritten by the same facet', () => {
    void openAddress(explorer, '?doc=diego&q=port:8889');
    toggleFacet(explorer, 'cluster', 'diego_cell');
    expect(state().text).toBe('port:8889 cluster:diego_cell');
    toggleFacet(explorer, 'cluster', 'diego_cell');
    expect(state().text).toBe('port:8889');
  });

  it('makes a step for a trace, none for typing', () => {
    void openAddress(explorer, '?doc=diego');
    const { steps } = state();
    typeQuery(explorer, 'uaa');
    expect(state().steps).toBe(steps);
    goToQuery(explorer, '→BBS');
    expect(state().steps).toBe(steps + 1);
    clearQuery(explorer);
    expect(state().steps).toBe(steps + 2);
  });

  it('counts facets once for each reading', () => {
    void openAddress(explorer, '?doc=diego');
    expect(selectFacets(state())).toBe(selectFacets(state()));
  });
});

describe('the chart', () => {
  it('is not laid out again for dimming, and is for "only these", on the whole', async () => {
    void openAddress(explorer, '?doc=diego');
    layout.asked[0]?.answer({ kind: 'done', drawing: drawing(1) });
    await settle();
    typeQuery(explorer, 'port:8889');
    expect(layout.asked).toHaveLength(1);
    setShow(explorer, 'only');
    expect(layout.asked).toHaveLength(2);
    expect(layout.asked[1]?.scene.flows).toHaveLength(5);
    expect(layout.asked[1]?.before).toEqual(drawing(1));
  });

  it('of a part asks for the whole first, so that an address gives one picture', async () => {
    void openAddress(explorer, '?doc=diego&q=port:8889&show=only');
    expect(layout.asked.map(({ scene }) => scene.flows.length)).toEqual([25]);
    layout.asked[0]?.answer({ kind: 'done', drawing: drawing(1) });
    await settle();
    expect(layout.asked.map(({ scene }) => scene.flows.length)).toEqual([25, 5]);
    expect(layout.asked[1]?.before).toEqual(drawing(1));
  });

  it('shows the newest picture, however the answers come in', async () => {
    void openAddress(explorer, '?doc=diego');
    openDocument(explorer, tap);
    layout.asked[1]?.answer({ kind: 'done', drawing: drawing(2) });
    layout.asked[0]?.answer({ kind: 'done', drawing: drawing(1) });
    await settle();
    expect(state().chart).toEqual({ kind: 'ready', drawing: drawing(2) });
  });

  it('drops the picture of another document at once', async () => {
    void openAddress(explorer, '?doc=diego');
    layout.asked[0]?.answer({ kind: 'done', drawing: drawing(1) });
    await settle();
    openDocument(explorer, tap);
    expect(state().chart).toEqual({ kind: 'arranging', slow: false, drawing: null });
  });

  it('keeps the last picture when a layout fails, and tries again when asked', async () => {
    void openAddress(explorer, '?doc=diego&q=port:8889');
    layout.asked[0]?.answer({ kind: 'done', drawing: drawing(1) });
    await settle();
    setShow(explorer, 'only');
    layout.asked[1]?.answer({ kind: 'failed', reason: 'the worker died' });
    await settle();
    expect(state().chart).toEqual({
      kind: 'failed',
      reason: 'the worker died',
      drawing: drawing(1),
    });
    retryArrange(explorer);
    expect(layout.asked).toHaveLength(3);
  });

  it('says that it is slow after 300 ms, and not before', async () => {
    vi.useFakeTimers();
    void openAddress(explorer, '?doc=diego');
    vi.advanceTimersByTime(299);
    expect(state().chart).toMatchObject({ slow: false });
    vi.advanceTimersByTime(1);
    expect(state().chart).toMatchObject({ slow: true });
    layout.asked[0]?.answer({ kind: 'done', drawing: drawing(1) });
    await vi.runAllTimersAsync();
    expect(state().chart.kind).toBe('ready');
    vi.useRealTimers();
  });
});

describe('pointing and selecting', () => {
  it('lights what is pointed at before what is selected', () => {
    void openAddress(explorer, '?doc=diego&select=rep');
    expect(state().lit?.flows.size).toBe(8);
    hoverTarget(explorer, 'internal-10.1');
    expect([...(state().lit?.flows ?? [])]).toEqual(['internal-10.1']);
    hoverTarget(explorer, null);
    expect(state().lit?.flows.size).toBe(8);
  });

  it('changes nothing, not even the reference, when nothing changes', () => {
    void openAddress(explorer, '?doc=diego&select=rep');
    const before = state();
    selectTarget(explorer, 'rep');
    hoverTarget(explorer, null);
    expect(state()).toBe(before);
  });
});

describe('the address', () => {
  it('is the same after it was opened', () => {
    const address =
      '?doc=tap&q=cluster:Iterate&show=only&view=table&select=appsso-run&theme=dark&utm=3';
    void openAddress(explorer, address);
    expect(addressOf(state())).toBe(address);
    expect(state().notices).toEqual([]);
  });

  it('says what it got wrong, each thing once, and shows the rest', () => {
    void openAddress(explorer, '?doc=nowhere&q=clusterr:x&select=nothing&view=pie');
    const said = state().notices.map((notice) => notice.message);
    expect(said).toHaveLength(4);
    expect(said.join(' ')).toMatch(/view=pie.*“nowhere”.*“nothing”.*“clusterr:x”/);
    expect(state().index.source).toBe(diego);
    expect(state().text).toBe('clusterr:x');
    expect(state().reading.selection.entries.size).toBe(25);
  });

  it('of another document keeps the way of looking, not the query', () => {
    void openAddress(explorer, '?doc=diego&q=port:8889&view=matrix&select=rep&theme=dark');
    openDocument(explorer, tap);
    expect(addressOf(state())).toBe('?doc=tap&view=matrix&theme=dark');
  });
});

it('needs a document', () => {
  expect(() => createExplorer(libraryOf([]), layout.arrange)).toThrow(/at least one document/);
});
