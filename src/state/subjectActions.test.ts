import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { ArrangeRequest, Arrangement } from '../core/layout/arrange.ts';
import { optionId } from '../core/model/ids.ts';
import { addressOf, openAddress, openDocument } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { typeQuery } from './queryActions.ts';
import { chooseOption, compareWith, swapCompared } from './subjectActions.ts';
import { setBench, setPanel } from './viewActions.ts';

beforeAll(loadAll);

const MYSQL = optionId('internal-mysql');
const BLOBSTORE = optionId('internal-blobstore');

let explorer: Explorer;
let asked: ArrangeRequest[];
const state = () => explorer.store.getState();
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

beforeEach(() => {
  asked = [];
  explorer = createExplorer(libraryOf([diego, tap]), (request) => {
    asked.push(request);
    const drawing = { width: asked.length, height: 1, groups: [], cards: [], flows: [] };
    return Promise.resolve<Arrangement>({ kind: 'done', drawing });
  });
});

describe('a choice', () => {
  it('takes rows away, stands in the address, and is taken back', () => {
    void openAddress(explorer, '?doc=diego');
    chooseOption(explorer, MYSQL, 'without');
    expect(state().index.document.flows).toHaveLength(23);
    expect([...state().index.off.keys()]).toEqual(['outbound-8', 'outbound-9']);
    expect(addressOf(state())).toBe('?doc=diego&without=internal-mysql');
    chooseOption(explorer, MYSQL, null);
    expect(addressOf(state())).toBe('?doc=diego');
    expect(state().index.document.flows).toHaveLength(25);
  });

  it('is no step for the back button, and keeps the query', () => {
    void openAddress(explorer, '?doc=diego&q=protocol:mysql');
    const { steps } = state();
    chooseOption(explorer, MYSQL, 'without');
    expect(state().steps).toBe(steps);
    expect(state().text).toBe('protocol:mysql');
    expect(state().reading.selection.entries.size).toBe(0);
  });

  it('leaves the row selected whose flow it takes away', () => {
    void openAddress(explorer, '?doc=diego&select=outbound-8.1');
    chooseOption(explorer, MYSQL, 'without');
    expect(state().select).toBe('outbound-8');
  });

  it('is drawn after the page as documented, which is asked for once', async () => {
    void openAddress(explorer, '?doc=diego&without=internal-mysql');
    await settle();
    expect(asked.map(({ whole, scene }) => [whole, scene.flows.length])).toEqual([
      ['diego', 25],
      [null, 23],
    ]);
    expect(asked[1]?.before).toMatchObject({ width: 1 });
    chooseOption(explorer, BLOBSTORE, 'with');
    await settle();
    expect(asked).toHaveLength(3);
    chooseOption(explorer, MYSQL, null);
    chooseOption(explorer, BLOBSTORE, null);
    await settle();
    expect(state().chart).toMatchObject({ kind: 'ready', drawing: { width: 1 } });
  });

  it('that only confirms what is drawn moves nothing', async () => {
    void openAddress(explorer, '?doc=diego');
    await settle();
    chooseOption(explorer, MYSQL, 'with');
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('is dropped with its document', () => {
    void openAddress(explorer, '?doc=diego&without=internal-mysql');
    openDocument(explorer, tap);
    expect(addressOf(state())).toBe('?doc=tap');
  });
});

describe('an address', () => {
  it('with a flow that its own choices take away selects its row', () => {
    void openAddress(explorer, '?doc=diego&select=outbound-8.1&without=internal-mysql');
    expect(state().select).toBe('outbound-8');
    expect(state().notices).toEqual([]);
  });

  it('that settles an option both ways leaves it open, and says so', () => {
    void openAddress(explorer, '?doc=diego&with=internal-mysql&without=internal-mysql');
    expect(state().subject.choices.size).toBe(0);
    expect(state().notices[0]?.message).toContain('both ways');
  });
});

describe('answers that come late', () => {
  it('never leave the newest picture waiting', async () => {
    const answers: { request: ArrangeRequest; answer: (one: Arrangement) => void }[] = [];
    explorer = createExplorer(
      libraryOf([diego, tap]),
      (request) => new Promise((answer) => answers.push({ request, answer })),
    );
    const drawing = (width: number) => ({ width, height: 1, groups: [], cards: [], flows: [] });
    void openAddress(explorer, '?doc=diego&without=internal-mysql');
    openDocument(explorer, tap);
    // The worker works for one request at a time: tap's is ended by a late one of Diego's.
    answers[0]?.answer({ kind: 'done', drawing: drawing(1) });
    await settle();
    expect(answers).toHaveLength(2);
    answers[1]?.answer({ kind: 'superseded' });
    await settle();
    answers[2]?.answer({ kind: 'done', drawing: drawing(3) });
    await settle();
    expect(state().chart).toMatchObject({ kind: 'ready', drawing: { width: 3 } });
  });
});

describe('a comparison', () => {
  it('of a page with itself shows what a choice does', () => {
    void openAddress(explorer, '?doc=diego&without=internal-mysql&against=diego');
    const kinds = [...(state().index.changes?.values() ?? [])];
    expect(kinds.filter((kind) => kind === 'removed')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'unchanged')).toHaveLength(23);
    expect(addressOf(state())).toBe('?doc=diego&without=internal-mysql&against=diego');
  });

  it('asks for what differs unless something else is asked, and takes that back', () => {
    void openAddress(explorer, '?doc=diego&without=internal-mysql');
    compareWith(explorer, diego);
    expect(state().text).toBe('change:added,removed,changed');
    expect(state().reading.selection.flows.size).toBe(2);
    compareWith(explorer, null);
    expect(state().text).toBe('');
    void openAddress(explorer, '?doc=diego&without=internal-mysql&q=protocol:mysql');
    compareWith(explorer, diego);
    expect(state().text).toBe('protocol:mysql');
  });

  it('is drawn after the later document, so that what both have keeps its order', async () => {
    void openAddress(explorer, '?doc=diego&against=tap');
    await settle();
    expect(asked.map(({ whole, scene }) => [whole, scene.flows.length])).toEqual([
      ['diego', 25],
      [null, 71],
    ]);
    expect(asked[1]?.before).toMatchObject({ width: 1 });
  });

  it('takes every question about changes with it when it ends, and nothing else', () => {
    void openAddress(explorer, '?doc=diego&without=internal-mysql&against=diego');
    typeQuery(explorer, 'change:removed,changed -change:added protocol:mysql');
    compareWith(explorer, null);
    expect(state().text).toBe('protocol:mysql');
    expect(state().problems).toEqual([]);
  });

  it('drops the picture of other documents at once, and keeps that under other choices', async () => {
    void openAddress(explorer, '?doc=diego');
    await settle();
    chooseOption(explorer, MYSQL, 'without');
    expect(state().chart.drawing).not.toBeNull();
    compareWith(explorer, tap);
    expect(state().chart).toEqual({ kind: 'arranging', slow: false, drawing: null });
  });

  it('keeps selected what both sides have when it is turned round', () => {
    void openAddress(explorer, '?doc=diego&against=tap&select=rep');
    swapCompared(explorer);
    expect(state().select).toBeNull();
    expect(state().subject.opened).toBe(tap);
  });

  it('is turned round in one step, what is selected along with it', () => {
    void openAddress(explorer, '?doc=diego&against=tap&select=rep');
    const { steps } = state();
    const seen: string[] = [];
    explorer.store.subscribe((next, before) => {
      if (next.select !== before.select || next.steps !== before.steps) seen.push(addressOf(next));
    });
    swapCompared(explorer);
    expect(seen).toEqual(['?doc=tap&against=diego']);
    expect(state().steps).toBe(steps + 1);
  });

  it('is not turned round while something is chosen, which would be lost', () => {
    void openAddress(explorer, '?doc=diego&without=internal-mysql&against=tap');
    const before = state();
    swapCompared(explorer);
    expect(state()).toBe(before);
  });

  it('is turned round: what was removed is then added', () => {
    void openAddress(explorer, '?doc=diego&against=tap');
    const count = (wanted: string) =>
      [...(state().index.changes?.values() ?? [])].filter((kind) => kind === wanted).length;
    const [added, removed] = [count('added'), count('removed')];
    swapCompared(explorer);
    expect([count('removed'), count('added')]).toEqual([added, removed]);
    expect(state().subject.opened).toBe(tap);
  });

  it('with a document that is not there is said, and the page is shown by itself', () => {
    void openAddress(explorer, '?doc=diego&against=nowhere');
    expect(state().comparison).toBeNull();
    expect(
      state()
        .notices.map(({ message }) => message)
        .join(),
    ).toContain('“nowhere”');
  });
});

describe('what lies beside the view', () => {
  it('stands in the address', () => {
    void openAddress(explorer, '?doc=diego');
    setPanel(explorer, 'about');
    setBench(explorer, 'cells:1');
    expect(addressOf(state())).toBe('?doc=diego&panel=about&bench=cells:1');
  });

  it('is no bench where the page has none', () => {
    void openAddress(explorer, '?doc=diego&view=bench');
    expect(state().view).toBe('diagram');
    expect(state().notices).toHaveLength(1);
  });
});
