import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import { addressOf, openAddress, openDocument, returnToAddress } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import {
  clearQuery,
  endTypingQuery,
  goToQuery,
  redoQuery,
  toggleFacet,
  toggleFacetExcluded,
  typeQuery,
  undoQuery,
} from './queryActions.ts';
import { endTyping, NO_HISTORY, redo, rememberQuery, undo } from './queryHistory.ts';
import { selectCanRedo, selectCanUndo } from './selectors.ts';
import { compareWith, swapCompared } from './subjectActions.ts';

beforeAll(loadAll);

describe('the history of the query', () => {
  it('goes back through what stood there, and forward again', () => {
    const history = rememberQuery(rememberQuery(NO_HISTORY, '', 'written'), 'a', 'written');
    const back = undo(history, 'b');
    expect(back).toMatchObject({ text: 'a', history: { past: [''], future: ['b'] } });
    const further = undo(back?.history ?? NO_HISTORY, 'a');
    expect(further).toMatchObject({ text: '', history: { past: [], future: ['a', 'b'] } });
    expect(undo(further?.history ?? NO_HISTORY, '')).toBeNull();
    const forward = redo(further?.history ?? NO_HISTORY, '');
    expect(forward).toMatchObject({ text: 'a', history: { past: [''], future: ['b'] } });
  });

  it('takes what is typed in one go as one step, until the typing ends', () => {
    const typed = ['', 'a', 'ab'].reduce(
      (history, before) => rememberQuery(history, before, 'typed'),
      NO_HISTORY,
    );
    expect(typed.past).toEqual(['']);
    const again = rememberQuery(endTyping(typed), 'abc', 'typed');
    expect(again.past).toEqual(['', 'abc']);
    expect(endTyping(NO_HISTORY)).toBe(NO_HISTORY);
  });

  it('remembers a hundred steps', () => {
    const many = Array.from({ length: 130 }, (_, number) => String(number));
    const { past } = many.reduce(
      (history, before) => rememberQuery(history, before, 'written'),
      NO_HISTORY,
    );
    expect(past).toHaveLength(100);
    expect(past[0]).toBe('30');
  });

  it('forgets what was undone when something else is asked', () => {
    const back = undo(rememberQuery(NO_HISTORY, 'a', 'written'), 'b');
    expect(rememberQuery(back?.history ?? NO_HISTORY, 'a', 'typed').future).toEqual([]);
  });
});

describe('undo and redo', () => {
  let explorer: Explorer;
  const state = () => explorer.store.getState();
  const text = () => state().text;
  const type = (typed: string) => {
    for (let end = 1; end <= typed.length; end += 1) typeQuery(explorer, typed.slice(0, end));
  };
  const undoAll = () => {
    const seen: string[] = [];
    while (selectCanUndo(state())) {
      undoQuery(explorer);
      seen.push(text());
    }
    return seen;
  };

  beforeEach(() => {
    explorer = createExplorer(
      libraryOf([diego, tap]),
      () => new Promise<Arrangement>(() => undefined),
    );
  });

  it('take back facets and typing alike, what was typed in one go at once', () => {
    type('port:8889');
    toggleFacet(explorer, 'cluster', 'diego_cell');
    toggleFacetExcluded(explorer, 'protocol', 'nats');
    goToQuery(explorer, '→BBS');
    clearQuery(explorer);
    const undone = [
      '→BBS',
      'port:8889 cluster:diego_cell -protocol:nats',
      'port:8889 cluster:diego_cell',
      'port:8889',
      '',
    ];
    expect(undoAll()).toEqual(undone);
    const redone: string[] = [];
    while (state().history.future.length > 0) {
      redoQuery(explorer);
      redone.push(text());
    }
    expect(redone).toEqual([...undone.slice(0, -1).toReversed(), '']);
  });

  it('divide what was typed where the field was left', () => {
    type('uaa');
    endTypingQuery(explorer);
    typeQuery(explorer, 'uaa port:443');
    expect(undoAll()).toEqual(['uaa', '']);
  });

  it('bring back what the text selects, and what is wrong with it', () => {
    typeQuery(explorer, 'port:8889 (');
    clearQuery(explorer);
    expect(state().problems).toEqual([]);
    undoQuery(explorer);
    expect(state().problems).not.toEqual([]);
    undoQuery(explorer);
    expect(state().problems).toEqual([]);
    expect(state().reading.selection.entries.size).toBe(25);
  });

  it('change nothing where there is nothing to take back', () => {
    typeQuery(explorer, 'uaa');
    redoQuery(explorer);
    expect(text()).toBe('uaa');
    undoQuery(explorer);
    undoQuery(explorer);
    expect(text()).toBe('');
  });

  it('are no steps of the browser’s back button, and stand in the address', () => {
    goToQuery(explorer, '→BBS');
    const { steps } = state();
    undoQuery(explorer);
    expect(addressOf(state())).toBe('?doc=diego');
    redoQuery(explorer);
    expect(addressOf(state())).toBe(`?doc=diego&q=${encodeURIComponent('→')}BBS`);
    expect(state().steps).toBe(steps);
  });

  it('take the browser’s back button for a change like any other', () => {
    goToQuery(explorer, '→BBS');
    returnToAddress(explorer, '?doc=diego');
    undoQuery(explorer);
    expect(text()).toBe('→BBS');
  });

  it('say nothing of another document', () => {
    goToQuery(explorer, '→BBS');
    openDocument(explorer, tap);
    undoQuery(explorer);
    expect(text()).toBe('');
  });

  it('lead to no text that only a comparison could read, once that has ended', () => {
    goToQuery(explorer, '→BBS');
    compareWith(explorer, tap);
    goToQuery(explorer, 'Rep→BBS (');
    goToQuery(explorer, 'change:added');
    compareWith(explorer, null);
    expect(text()).toBe('');
    // What never could be read was still being written.
    expect(undoAll()).toEqual(['Rep→BBS (', '→BBS', '']);
    expect(selectCanUndo(state())).toBe(false);
  });

  it('do so neither forward, nor where the browser’s back button ended it', () => {
    void openAddress(explorer, '?doc=diego&against=tap');
    goToQuery(explorer, 'change:added');
    goToQuery(explorer, 'change:removed');
    undoQuery(explorer);
    returnToAddress(explorer, '?doc=diego');
    expect(selectCanRedo(state())).toBe(false);
    expect(undoAll()).toEqual([]);
  });

  it('say nothing once a comparison is turned round: another document is open', () => {
    void openAddress(explorer, '?doc=diego&against=tap');
    goToQuery(explorer, 'port:8889');
    swapCompared(explorer);
    expect(state().history).toEqual(NO_HISTORY);
    expect(text()).toBe('port:8889');
  });
});
