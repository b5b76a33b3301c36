import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { Arrangement } from '../core/layout/arrange.ts';
import { addressOf, openAddress, openDocument } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import {
  endTypingQuery,
  goToQuery,
  redoQuery,
  toggleFacet,
  typeQuery,
  undoQuery,
} from './queryActions.ts';
import { chooseOption } from './subjectActions.ts';
import { goToWay, setByVm, showWays, stepAlong } from './wayActions.ts';
import { chooseWay } from './chooseWay.ts';
import { hoverTarget, selectTarget } from './viewActions.ts';

beforeAll(loadAll);

const SHORTEST = 'rep>bbs>mysql_proxy-vm';

let explorer: Explorer;
const state = () => explorer.store.getState();
const litFlows = () => [...(state().lit?.flows ?? [])];
const parameters = () => new URLSearchParams(addressOf(state()));

beforeEach(() => {
  explorer = createExplorer(libraryOf([diego, tap]), () => new Promise<Arrangement>(() => {}));
  void openAddress(explorer, '?doc=diego&q=Rep⇒mysql_proxy');
});

describe('a way', () => {
  it('is lit when it is chosen, stands in the address, and is a step back', () => {
    const { steps } = state();
    chooseWay(explorer, SHORTEST);
    expect(litFlows()).toEqual(['internal-10.1', 'outbound-8.1']);
    expect([...(state().lit?.components ?? [])]).toEqual(['rep', 'bbs', 'mysql_proxy-vm']);
    expect(parameters().get('way')).toBe(SHORTEST);
    expect(parameters().get('panel')).toBe('ways');
    expect(state().steps).toBe(steps + 1);
    chooseWay(explorer, null);
    expect(state().lit).toBeNull();
    expect(parameters().has('way')).toBe(false);
  });

  it('gives way to what is pointed at, and goes before what is selected', () => {
    chooseWay(explorer, SHORTEST);
    selectTarget(explorer, 'internal-11.1');
    expect(litFlows()).toEqual(['internal-10.1', 'outbound-8.1']);
    hoverTarget(explorer, 'internal-11.1');
    expect(litFlows()).toEqual(['internal-11.1']);
    hoverTarget(explorer, null);
    expect(litFlows()).toEqual(['internal-10.1', 'outbound-8.1']);
  });

  it('is gone along hop by hop, there and back, with all of it lit at either end', () => {
    chooseWay(explorer, SHORTEST);
    const walked = [1, 1, 1, -1, -1, -1].map((by) => {
      stepAlong(explorer, by === 1 ? 1 : -1);
      return [parameters().get('hop'), litFlows().join(' ')];
    });
    expect(walked).toEqual([
      ['1', 'internal-10.1'],
      ['2', 'outbound-8.1'],
      [null, 'internal-10.1 outbound-8.1'],
      ['2', 'outbound-8.1'],
      ['1', 'internal-10.1'],
      [null, 'internal-10.1 outbound-8.1'],
    ]);
  });

  it('is followed by the next one, and there is none behind the last', () => {
    const ids: (string | null)[] = [];
    while (goToWay(explorer, 1)) ids.push(state().way);
    expect(ids.length).toBe(7);
    expect(new Set(ids).size).toBe(7);
    expect(goToWay(explorer, -1)).toBe(true);
    expect(state().way).toBe(ids.at(-2));
  });

  it('is the first one for whoever steps along without having chosen', () => {
    expect(stepAlong(explorer, 1)).toBe(true);
    expect([state().way, state().hop]).toEqual([SHORTEST, 0]);
    goToQuery(explorer, 'port:8889');
    expect(stepAlong(explorer, 1)).toBe(false);
    expect(goToWay(explorer, 1)).toBe(false);
  });

  it('stays chosen under a query that has it, and is let go under one that has not', () => {
    chooseWay(explorer, SHORTEST);
    goToQuery(explorer, 'Rep⇒mysql_proxy -→Locket');
    expect(state().way).toBe(SHORTEST);
    goToQuery(explorer, 'Rep⇒mysql_proxy -→BBS');
    expect([state().way, state().lit]).toEqual([null, null]);
  });

  it('is let go where a choice takes it away', () => {
    chooseWay(explorer, SHORTEST);
    const [option] = diego.options;
    if (option !== undefined) chooseOption(explorer, option.id, 'without');
    expect(state().way).toBeNull();
  });

  it('is opened by its address, hop and all; one that is not there is said', () => {
    chooseWay(explorer, SHORTEST);
    stepAlong(explorer, 1);
    const other = createExplorer(libraryOf([diego, tap]), () => new Promise<Arrangement>(() => {}));
    void openAddress(other, addressOf(state()));
    expect(other.store.getState().lit).toEqual(state().lit);
    void openAddress(other, '?doc=diego&q=Rep⇒mysql_proxy&way=uaa>rep&hop=9');
    const { way, hop, notices } = other.store.getState();
    expect([way, hop]).toEqual([null, null]);
    expect(notices.map(({ message }) => message)).toEqual([
      'The query has no way “uaa>rep”, so none is chosen.',
    ]);
  });

  it('can be a ring of what can be reached', () => {
    goToQuery(explorer, '⇒BBS');
    goToWay(explorer, 1);
    expect(state().way).toBe('ring-1');
    expect(litFlows().length).toBe(5);
    expect(stepAlong(explorer, 1)).toBe(false);
    expect(state().hop).toBeNull();
    chooseWay(explorer, null);
    const { steps } = state();
    expect(stepAlong(explorer, 1)).toBe(false);
    expect([state().way, state().steps]).toEqual([null, steps]);
  });

  it('may go by a VM where that is switched on, and not where it is switched off', () => {
    setByVm(explorer, true);
    expect(state().text).toBe('Rep⇒mysql_proxy by:vm');
    setByVm(explorer, false);
    expect(state().text).toBe('Rep⇒mysql_proxy');
  });

  it('has its list opened by Enter, and only where a trace is asked', () => {
    showWays(explorer);
    expect(state().panel).toBe('ways');
    void openAddress(explorer, '?doc=diego&q=port:8889');
    showWays(explorer);
    expect(state().panel).toBeNull();
  });
});

describe('undo', () => {
  it('takes back what was typed in one go, facets one by one, and redo brings them again', () => {
    void openAddress(explorer, '?doc=diego');
    for (const text of ['p', 'po', 'port:8889']) typeQuery(explorer, text);
    toggleFacet(explorer, 'cluster', 'diego_cell');
    undoQuery(explorer);
    expect(state().text).toBe('port:8889');
    undoQuery(explorer);
    expect(state().text).toBe('');
    expect(state().reading.query).toBeNull();
    redoQuery(explorer);
    redoQuery(explorer);
    expect(state().text).toBe('port:8889 cluster:diego_cell');
    redoQuery(explorer);
    expect(state().text).toBe('port:8889 cluster:diego_cell');
  });

  it('parts what is typed before and after the field was left', () => {
    void openAddress(explorer, '?doc=diego');
    typeQuery(explorer, 'uaa');
    endTypingQuery(explorer);
    typeQuery(explorer, 'uaa nats');
    undoQuery(explorer);
    expect(state().text).toBe('uaa');
  });

  it('knows nothing from before an address was opened', () => {
    undoQuery(explorer);
    expect(state().text).toBe('Rep⇒mysql_proxy');
  });

  it('has nothing ahead once something else is asked', () => {
    goToQuery(explorer, '→BBS');
    undoQuery(explorer);
    goToQuery(explorer, '→Locket');
    redoQuery(explorer);
    expect(state().text).toBe('→Locket');
  });

  it('stays within a document', () => {
    goToQuery(explorer, '→BBS');
    openDocument(explorer, tap);
    undoQuery(explorer);
    expect(state().text).toBe('');
    expect(state().subject.opened).toBe(tap);
  });
});
