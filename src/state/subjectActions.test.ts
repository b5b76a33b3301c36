import { beforeEach, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { ArrangeRequest, Arrangement } from '../core/layout/arrange.ts';
import { optionId } from '../core/model/ids.ts';
import { addressOf, openAddress, openDocument } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { chooseOption, compareWith, swapCompared } from './subjectActions.ts';
import { setBench, setPanel } from './viewActions.ts';

const MYSQL = optionId('internal-mysql');
const BLOBSTORE = optionId('internal-blobstore');

let explorer: Explorer;
let asked: ArrangeRequest[];
const state = () => explorer.store.getState();
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

beforeEach(() => {
  asked = [];
  explorer = createExplorer([diego, tap], (request) => {
    asked.push(request);
    const drawing = { width: asked.length, height: 1, groups: [], cards: [], flows: [] };
    return Promise.resolve<Arrangement>({ kind: 'done', drawing });
  });
});

describe('a choice', () => {
  it('takes rows away, stands in the address, and is taken back', () => {
    openAddress(explorer, '?doc=diego');
    chooseOption(explorer, MYSQL, 'without');
    expect(state().index.document.flows).toHaveLength(23);
    expect([...state().index.off.keys()]).toEqual(['outbound-8', 'outbound-9']);
    expect(addressOf(state())).toBe('?doc=diego&without=internal-mysql');
    chooseOption(explorer, MYSQL, null);
    expect(addressOf(state())).toBe('?doc=diego');
    expect(state().index.document.flows).toHaveLength(25);
  });

  it('is no step for the back button, and keeps the query', () => {
    openAddress(explorer, '?doc=diego&q=protocol:mysql');
    const { steps } = state();
    chooseOption(explorer, MYSQL, 'without');
    expect(state().steps).toBe(steps);
    expect(state().text).toBe('protocol:mysql');
    expect(state().reading.selection.entries.size).toBe(0);
  });

  it('leaves the row selected whose flow it takes away', () => {
    openAddress(explorer, '?doc=diego&select=outbound-8.1');
    chooseOption(explorer, MYSQL, 'without');
    expect(state().select).toBe('outbound-8');
  });

  it('is drawn after the page as documented, which is asked for once', async () => {
    openAddress(explorer, '?doc=diego&without=internal-mysql');
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
    openAddress(explorer, '?doc=diego');
    await settle();
    chooseOption(explorer, MYSQL, 'with');
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('is dropped with its document', () => {
    openAddress(explorer, '?doc=diego&without=internal-mysql');
    openDocument(explorer, tap);
    expect(addressOf(state())).toBe('?doc=tap');
  });
});

describe('a comparison', () => {
  it('of a page with itself shows what a choice does', () => {
    openAddress(explorer, '?doc=diego&without=internal-mysql&against=diego');
    const kinds = [...(state().index.changes?.values() ?? [])];
    expect(kinds.filter((kind) => kind === 'removed')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'unchanged')).toHaveLength(23);
    expect(addressOf(state())).toBe('?doc=diego&without=internal-mysql&against=diego');
  });

  it('asks for what differs unless something else is asked, and takes that back', () => {
    openAddress(explorer, '?doc=diego&without=internal-mysql');
    compareWith(explorer, diego);
    expect(state().text).toBe('change:added,removed,changed');
    expect(state().reading.selection.flows.size).toBe(2);
    compareWith(explorer, null);
    expect(state().text).toBe('');
    openAddress(explorer, '?doc=diego&without=internal-mysql&q=protocol:mysql');
    compareWith(explorer, diego);
    expect(state().text).toBe('protocol:mysql');
  });

  it('is turned round: what was removed is then added', () => {
    openAddress(explorer, '?doc=diego&against=tap');
    const count = (wanted: string) =>
      [...(state().index.changes?.values() ?? [])].filter((kind) => kind === wanted).length;
    const [added, removed] = [count('added'), count('removed')];
    swapCompared(explorer);
    expect([count('removed'), count('added')]).toEqual([added, removed]);
    expect(state().subject.opened).toBe(tap);
  });

  it('with a document that is not there is said, and the page is shown by itself', () => {
    openAddress(explorer, '?doc=diego&against=nowhere');
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
    openAddress(explorer, '?doc=diego');
    setPanel(explorer, 'about');
    setBench(explorer, 'cells:1');
    expect(addressOf(state())).toBe('?doc=diego&panel=about&bench=cells:1');
  });

  it('is no bench where the page has none', () => {
    openAddress(explorer, '?doc=diego&view=bench');
    expect(state().view).toBe('diagram');
    expect(state().notices).toHaveLength(1);
  });
});
