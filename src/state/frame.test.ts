import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { readFromFrame } from '../core/embed/messages.ts';
import type { FrameMessage } from '../core/embed/messages.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { obeyLight, obeySet } from './obeyHost.ts';
import { typeQuery } from './queryActions.ts';
import { tellHost } from './tellHost.ts';
import { hoverTarget, selectTarget, setTheme } from './viewActions.ts';

beforeAll(loadAll);

const SITE = {
  home: 'https://docs.example/flows/',
  relative: '../',
  pages: ['diego'],
  data: null,
};

let explorer: Explorer;
let told: FrameMessage[];
const state = () => explorer.store.getState();
const tell = (message: FrameMessage) => told.push(message);

/** What has been told since it was last looked at. */
const takeTold = () => told.splice(0);

beforeEach(() => {
  told = [];
  const never = () => new Promise<never>(() => {});
  explorer = createExplorer(libraryOf([diego]), never, { document: diego, drawing: null }, SITE);
});

describe('what a host is told', () => {
  it('is at first that the frame listens, and how things stand', () => {
    tellHost(explorer, tell);
    expect(takeTold()).toEqual([
      { portolan: 1, type: 'ready', document: 'diego', title: diego.title },
      { portolan: 1, type: 'query', query: '', rows: { selected: 25, all: 25 } },
      { portolan: 1, type: 'select', id: null, kind: null, entries: [] },
      { portolan: 1, type: 'address', address: 'diego/' },
    ]);
  });

  it('is the query that is on screen, canonical, and not the one that is being typed', () => {
    tellHost(explorer, tell);
    takeTold();
    typeQuery(explorer, 'rep->bbs');
    expect(takeTold()).toContainEqual({
      portolan: 1,
      type: 'query',
      query: 'rep→bbs',
      rows: { selected: 1, all: 25 },
    });
    typeQuery(explorer, 'rep->bbs and (');
    expect(takeTold().filter(({ type }) => type === 'query')).toEqual([]);
  });

  it('is what is chosen, with its kind and its rows', () => {
    tellHost(explorer, tell);
    takeTold();
    selectTarget(explorer, 'internal-2');
    expect(takeTold()[0]).toMatchObject({ kind: 'row', entries: ['internal-2'] });
    selectTarget(explorer, 'bbs');
    const [chosen, address] = takeTold();
    expect(chosen).toMatchObject({ type: 'select', id: 'bbs', kind: 'component' });
    expect(address).toMatchObject({ address: 'diego/?select=bbs' });
    selectTarget(explorer, null);
    expect(takeTold()[0]).toMatchObject({ id: null, kind: null, entries: [] });
  });

  it('is what is pointed at, each thing once, and that nothing is any more', () => {
    tellHost(explorer, tell);
    takeTold();
    hoverTarget(explorer, 'internal-2');
    expect(takeTold()).toEqual([{ portolan: 1, type: 'point', entries: ['internal-2'] }]);
    hoverTarget(explorer, 'internal-2');
    expect(takeTold()).toEqual([]);
    hoverTarget(explorer, null);
    expect(takeTold()).toEqual([{ portolan: 1, type: 'point', entries: [] }]);
  });

  it('is nothing of what it has lit itself', () => {
    tellHost(explorer, tell, () => true);
    takeTold();
    obeyLight(explorer, { portolan: 1, type: 'light', entries: ['internal-2'] });
    expect(takeTold()).toEqual([]);
  });

  it('is nothing that concerns it not, and nothing at all after the end', () => {
    const end = tellHost(explorer, tell);
    takeTold();
    explorer.store.setState({ notices: [{ id: 1, message: 'Something.' }] });
    expect(takeTold()).toEqual([]);
    end();
    typeQuery(explorer, 'BBS');
    expect(takeTold()).toEqual([]);
  });

  it('is in messages that the host takes for messages', () => {
    tellHost(explorer, tell);
    typeQuery(explorer, 'BBS');
    selectTarget(explorer, 'diego_cell');
    hoverTarget(explorer, 'rep');
    const all = takeTold();
    expect(all.map(readFromFrame)).toEqual(all);
  });
});

describe('what a host may do', () => {
  it('is to ask, to choose, and to say how it is looked at', () => {
    obeySet(explorer, {
      portolan: 1,
      type: 'set',
      query: '→BBS',
      view: 'table',
      show: 'only',
      select: 'bbs',
      theme: 'dark',
    });
    expect(state()).toMatchObject({
      text: '→BBS',
      view: 'table',
      show: 'only',
      select: 'bbs',
      theme: 'dark',
    });
    obeySet(explorer, { portolan: 1, type: 'set', select: null, theme: 'auto' });
    expect(state()).toMatchObject({ text: '→BBS', view: 'table', select: null, theme: null });
  });

  it('changes nothing where it names what is not there, or says what is so already', () => {
    setTheme(explorer, 'dark');
    const before = state();
    obeySet(explorer, { portolan: 1, type: 'set', select: '<b>bbs</b>' });
    obeySet(explorer, { portolan: 1, type: 'set', query: '', view: 'diagram', show: 'dim' });
    expect(state()).toEqual(before);
    obeyLight(explorer, { portolan: 1, type: 'light', entries: ['bbs', 'nothing'] });
    expect(state().lit).toBeNull();
  });

  it('says of a query that cannot be read what a reader is told who types it', () => {
    obeySet(explorer, { portolan: 1, type: 'set', query: 'port:' });
    expect(state().text).toBe('port:');
    expect(state().problems).not.toEqual([]);
    expect(state().reading.query).toBeNull();
  });

  it('lights the flows of all the rows that it names, and lets them go', () => {
    const entries = ['internal-1', 'internal-2'];
    obeyLight(explorer, { portolan: 1, type: 'light', entries });
    const flows = diego.flows.filter(({ entry }) => entries.includes(entry));
    expect(state().lit?.flows).toEqual(new Set(flows.map(({ id }) => id)));
    expect(state().hovered).toBe('internal-1');
    obeyLight(explorer, { portolan: 1, type: 'light', entries: [] });
    expect(state()).toMatchObject({ lit: null, hovered: null });
  });
});
