/** The registry as a whole, over two small pages: what there is, what it does, and what is left out. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAddress } from '../../state/addressActions.ts';
import { createExplorer } from '../../state/explorer.ts';
import type { Explorer } from '../../state/explorer.ts';
import { libraryOf } from '../../state/library.ts';
import { createNotes } from '../../state/notes.ts';
import { notesSlot } from '../../state/notesSlot.ts';
import { loadAll } from '../../state/loadedFixture.ts';
import { goToQuery, undoQuery } from '../../state/queryActions.ts';
import { addNotice, selectTarget } from '../../state/viewActions.ts';
import { askCommand } from './askCommand.ts';
import { findCommand, listCommands } from './commands.ts';
import { KEY_BINDINGS } from './keys.ts';
import { rankCommands } from './rankCommands.ts';
import { offer } from './reach.ts';
import type { Reach } from './reach.ts';
import { HARBOUR, RIVER } from './twoPages.ts';

beforeAll(loadAll);

const NAMES: readonly (keyof Reach)[] = [
  'focusQuery',
  'fitChart',
  'zoomIn',
  'zoomOut',
  'reveal',
  'toggleFilters',
  'uncover',
  'toggleChartAbove',
  'openPalette',
  'openKeys',
  'openQueryHelp',
  'openShare',
  'openTake',
  'walk',
  'say',
];

let explorer: Explorer;
let reach: Reach;
let done: string[];
const state = () => explorer.store.getState();
const context = () => ({ explorer, state: state(), reach });
const ids = () => listCommands(context()).map(({ id }) => id);
const run = (id: string) => {
  const command = findCommand(context(), id);
  if (command === null) throw new Error(`there is no ${id} now`);
  command.run();
};

beforeEach(() => {
  done = [];
  reach = {};
  for (const name of NAMES) offer(reach, name, (words?: string) => done.push(words ?? name));
  explorer = createExplorer(libraryOf([HARBOUR, RIVER]), () =>
    Promise.resolve({
      kind: 'done',
      drawing: { width: 1, height: 1, groups: [], cards: [], flows: [] },
    }),
  );
  void openAddress(explorer, '?doc=harbour');
});

describe('every command', () => {
  it('has an id of its own, however things stand', () => {
    for (const search of [
      '?doc=harbour',
      '?doc=harbour&q=Crane⇒Office&select=crane',
      '?doc=harbour&without=night',
      '?doc=harbour&against=river',
      '?doc=river&against=river&with=night',
    ]) {
      void openAddress(explorer, search);
      addNotice(explorer, 'Something.');
      expect(ids().filter((id, place) => ids().indexOf(id) !== place)).toEqual([]);
    }
  });

  it('that a key is bound to is there when it can be done', () => {
    void openAddress(explorer, '?doc=harbour&q=Crane⇒Office');
    goToQuery(explorer, 'Crane⇒');
    goToQuery(explorer, 'Crane⇒Office');
    undoQuery(explorer);
    const notes = createNotes(explorer, () => '2026-11-30T12:00:00.000Z');
    notesSlot(explorer).setState({ notes });
    selectTarget(explorer, 'crane');
    const [walk] = HARBOUR.walks;
    if (walk !== undefined) explorer.store.setState({ walk: { walk, step: 0 } });
    const bound = KEY_BINDINGS.map(({ command }) => command);
    expect(bound.filter((id) => findCommand(context(), id) === null)).toEqual([]);
  });

  it('that nobody offers now is left out', () => {
    const take = offer(reach, 'fitChart', () => done.push('another'));
    run('fit');
    expect(done).toEqual(['another']);
    take();
    expect(findCommand(context(), 'fit')).toBeNull();
    reach = {};
    expect(ids().filter((id) => ['query', 'filters', 'zoom-in', 'keys'].includes(id))).toEqual([]);
  });

  it('that would change nothing is left out, or says that things stand so', () => {
    const none = ['clear-query', 'undo-query', 'redo-query', 'ways', 'next-way', 'let-go'];
    expect(ids().filter((id) => none.includes(id))).toEqual([]);
    const now = listCommands(context()).filter(({ detail }) => detail === 'now');
    expect(now.map(({ id }) => id)).toEqual([
      'open-harbour',
      'view-diagram',
      'option-night-open',
      'theme-system',
    ]);
  });
});

describe('what is found', () => {
  it('is selected, and what lies over it is put away first', () => {
    const [port] = rankCommands(listCommands(context()), '8889');
    expect(port?.title).toBe('Gate:8889');
    port?.run();
    expect(state().select).toBe('gate:8889/https/tcp');
    expect(done).toEqual(['uncover', 'reveal']);
  });

  it('is found by component, protocol and place', () => {
    const titles = (typed: string) =>
      rankCommands(listCommands(context()), typed).map(({ title }) => title);
    expect(titles('gate').slice(0, 2)).toEqual(['Gate', 'Gate:8889']);
    expect(titles('https')).toContain('Office:4222, 4223');
    expect(titles('north quay')[0]).toBe('North quay');
  });

  it('is not a port that a choice switches off', () => {
    const ports = () => ids().filter((id) => id.startsWith('find-office:'));
    expect(ports()).toHaveLength(1);
    run('option-night-without');
    expect(ports()).toEqual([]);
  });
});

describe('a document', () => {
  it('is opened, and the bench with it only where it has one', () => {
    expect(ids()).toContain('view-bench');
    run('open-river');
    expect(state().subject.opened.id).toBe('river');
    expect(ids()).not.toContain('view-bench');
  });

  it('is compared with another, the two swapped, and the comparison ended', () => {
    expect(ids()).not.toContain('compare-harbour');
    expect(ids()).not.toContain('end-comparison');
    run('compare-river');
    expect(state().subject.against?.id).toBe('river');
    run('swap');
    expect(state().subject.opened.id).toBe('river');
    run('end-comparison');
    expect(state().comparison).toBeNull();
  });

  it('is compared with itself once something is chosen, and not swapped then', () => {
    run('option-night-without');
    expect(state().index.off.size).toBe(1);
    run('compare-harbour');
    expect(state().comparison).not.toBeNull();
    expect(ids()).not.toContain('swap');
  });
});

describe('the ways of the query', () => {
  beforeEach(() => openAddress(explorer, '?doc=harbour&q=Crane⇒Office'));

  it('are listed, gone through, stepped along and let go of', () => {
    run('ways');
    expect(state().panel).toBe('ways');
    run('next-way');
    expect(state().way).toBe('crane>gate>office');
    run('next-way');
    expect(done).toEqual(['This is the last way.']);
    run('step');
    run('step');
    expect(state().hop).toBe(1);
    run('step-back');
    expect(state().hop).toBe(0);
    run('no-way');
    expect(state().way).toBeNull();
    run('ways');
    expect(state().panel).toBeNull();
  });
});

describe('the list of ways', () => {
  it('is put away by its key, whatever is asked by then', () => {
    void openAddress(explorer, '?doc=harbour&q=Crane⇒Office&panel=ways');
    goToQuery(explorer, 'port:8889');
    expect(findCommand(context(), 'next-way')).toBeNull();
    run('ways');
    expect(state().panel).toBeNull();
    expect(findCommand(context(), 'ways')).toBeNull();
  });
});

describe.each([
  ['about', '?doc=harbour&select=crane'],
  ['ways', '?doc=harbour&q=Crane⇒Office&select=crane'],
])('the panel of “%s”', (id, search) => {
  it('takes the place of what is selected, in one step, and is put away without one', () => {
    for (const panel of ['', `&panel=${id}`]) {
      void openAddress(explorer, search + panel);
      const { steps } = state();
      const seen: unknown[] = [];
      const end = explorer.store.subscribe((next) => seen.push([next.panel, next.select]));
      run(id);
      end();
      expect(seen).toEqual([[id, null]]);
      expect([state().steps, state().lit]).toEqual([steps + 1, null]);
      run(id);
      expect([state().steps, state().panel]).toEqual([steps + 1, null]);
    }
  });
});

describe('view and filters', () => {
  it('turn between dim and only', () => {
    run('show');
    expect(state().show).toBe('only');
    run('show');
    expect(state().show).toBe('dim');
  });

  it('write the query', () => {
    run('filter-cluster-north');
    expect(state().text).toBe('cluster:north');
    expect(findCommand(context(), 'filter-cluster-north')?.detail).toBe('on');
    run('leave-out-cluster-north');
    expect(state().text).toBe('-cluster:north');
    run('clear-query');
    run('undo-query');
    expect(state().text).toBe('-cluster:north');
  });

  it('put the notices and the selection away', () => {
    void openAddress(explorer, '?doc=harbour&select=crane');
    addNotice(explorer, 'Something.');
    run('notices');
    run('let-go');
    expect([state().notices, state().select]).toEqual([[], null]);
  });
});

describe('the help', () => {
  it('is found by the name that its button and its sheet have', () => {
    const [first] = rankCommands(listCommands(context()), 'how to ask');
    expect(first).toMatchObject({ id: 'query-help', title: 'How to ask' });
  });
});

describe('typed words as a query', () => {
  it('say how many rows they come to, and are asked', () => {
    const ask = askCommand(context(), ' port:8889 ');
    expect(ask).toMatchObject({
      title: 'Ask “port:8889” as a query',
      section: 'Ask',
      detail: '1 row',
    });
    ask?.run();
    expect(state().text).toBe('port:8889');
  });

  it('are none where they are empty or cannot be read', () => {
    expect(askCommand(context(), ' ')).toBeNull();
    expect(askCommand(context(), 'prt:8889')).toBeNull();
    expect(askCommand(context(), '(')).toBeNull();
  });
});
