/** What is folded, from the address to the picture and back, and what is asked of the layout for it. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { containerToContainer } from '../../data/container-to-container.ts';
import { diego } from '../../data/diego.ts';
import { tap } from '../../data/tap.ts';
import type { ArrangeRequest } from '../core/layout/arrange.ts';
import type { Drawing } from '../core/layout/drawing.ts';
import { groupId, optionId } from '../core/model/ids.ts';
import { makeSyntheticDocument } from '../core/model/syntheticDocument.ts';
import type { FlowBundle, Scene } from '../core/scene/scene.ts';
import { addressOf, openAddress, openDocument } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { foldAll, foldGroup, toggleFold, unfoldAll, unfoldGroup } from './foldActions.ts';
import { goToBundle } from './foldBundle.ts';
import { selectFolded, selectScene } from './folded.ts';
import { isCardAsked, isCardLit, isLineLit, matchOfLine } from './foldLight.ts';
import { selectFoldLedger, selectFoldWords } from './foldWords.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { goToQuery } from './queryActions.ts';
import { chooseOption } from './subjectActions.ts';
import { hoverTarget, selectTarget, setShow } from './viewActions.ts';

beforeAll(loadAll);

const LARGE = makeSyntheticDocument(1000);
const CELL = groupId('diego_cell');
const BRAIN = groupId('diego_brain');
const CLUSTER = groupId('cluster-3');

let explorer: Explorer;
let asked: ArrangeRequest[];
const state = () => explorer.store.getState();
const address = () => decodeURIComponent(addressOf(state()));
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
const foldedIn = ({ cards }: Scene) => cards.flatMap(({ id, fold }) => (fold === null ? [] : [id]));

function nothing(): never {
  throw new Error('it is there');
}

/** A drawing that shows what the scene holds, nowhere in particular. */
function draw({ groups, cards, flows }: Scene): Drawing {
  const box = { x: 0, y: 0, width: 1, height: 1 };
  return {
    width: flows.length,
    height: cards.length,
    groups: groups.map((group) => ({ ...group, box, depth: 0 })),
    cards: cards.map((card) => ({ ...card, box, lines: [card.label], sockets: [] })),
    flows: flows.map((flow) => ({ ...flow, points: [] })),
  };
}

function begin(): void {
  asked = [];
  explorer = createExplorer(libraryOf([diego, tap, containerToContainer, LARGE]), (request) => {
    asked.push(request);
    return Promise.resolve({ kind: 'done', drawing: draw(request.scene) });
  });
}

async function open(search: string): Promise<void> {
  await openAddress(explorer, search);
  await settle();
}

function bundle(from: string, to: string): FlowBundle {
  const lines = selectScene(state()).flows.flatMap((line) =>
    line.bundle !== null && line.from === from && line.to === to ? [line] : [],
  );
  expect(lines).toHaveLength(1);
  const [line] = lines;
  return line ?? nothing();
}

beforeEach(begin);

describe('a group that is folded', () => {
  it('is drawn as a card on the picture that was there, and stands in the address', async () => {
    await open('?doc=diego');
    const { steps } = state();
    foldGroup(explorer, CELL);
    await settle();
    expect(asked.map(({ whole }) => whole)).toEqual(['diego', null]);
    expect(asked.map(({ scene }) => foldedIn(scene))).toEqual([[], ['diego_cell']]);
    expect(asked[1]?.before).toEqual(draw(asked[0]?.scene ?? nothing()));
    expect(address()).toBe('?doc=diego&fold=diego_cell');
    expect(state().steps).toBe(steps);
    expect(state().chart).toMatchObject({ kind: 'ready', drawing: draw(selectScene(state())) });
  });

  it('gives the same picture by its address as by clicks, whatever was clicked before', async () => {
    await open('?doc=diego');
    for (const id of [CELL, BRAIN]) foldGroup(explorer, id);
    await settle();
    unfoldGroup(explorer, CELL);
    await settle();
    const clicked = asked.at(-1);
    const link = address();
    begin();
    await open(link);
    expect(link).toBe('?doc=diego&fold=diego_brain');
    expect(asked.at(-1)).toEqual(clicked);
  });

  it('is drawn as the document opens once it is open again, without a new layout', async () => {
    await open('?doc=diego');
    toggleFold(explorer, CELL);
    await settle();
    toggleFold(explorer, CELL);
    await settle();
    expect(asked).toHaveLength(2);
    expect(address()).toBe('?doc=diego');
    expect(state().chart).toEqual({ kind: 'ready', drawing: state().whole });
  });

  it('changes nothing, not even the reference, where it is folded already', async () => {
    await open('?doc=diego&fold=diego_cell');
    const before = state();
    foldGroup(explorer, CELL);
    unfoldGroup(explorer, BRAIN);
    expect(state()).toBe(before);
  });

  it('keeps what is folded inside of it for when it is opened again', async () => {
    await open('?doc=container-to-container&fold=overlay');
    foldGroup(explorer, groupId('diego-cell'));
    expect(foldedIn(selectScene(state()))).toEqual(['diego-cell']);
    expect(address()).toBe('?doc=container-to-container&fold=diego-cell,overlay');
    unfoldGroup(explorer, groupId('diego-cell'));
    expect(foldedIn(selectScene(state()))).toEqual(['overlay']);
  });

  it('holds under “only these”, for what is left', async () => {
    await open('?doc=diego&fold=diego_cell&q=port:8889');
    setShow(explorer, 'only');
    await settle();
    const scene = asked.at(-1)?.scene;
    expect(scene?.flows.flatMap(({ bundle: held }) => held?.flows ?? []).length).toBe(2);
    expect(selectFoldLedger(state())).toBe('2 flows in 1 bundle, 0 inside folded groups');
  });

  it('stays so when a choice is made, and is not taken along to another document', async () => {
    await open('?doc=diego&fold=diego_cell');
    const [option] = diego.options;
    chooseOption(explorer, optionId(option?.id ?? ''), 'without');
    await settle();
    expect(foldedIn(asked.at(-1)?.scene ?? nothing())).toEqual(['diego_cell']);
    openDocument(explorer, tap);
    await settle();
    expect(selectFolded(state()).size).toBe(0);
    expect(address()).toBe('?doc=tap');
  });
});

describe('a large document', () => {
  it('opens folded, says so, and is never laid out open unless asked', async () => {
    await open('?doc=synthetic-1000');
    expect(asked).toHaveLength(1);
    expect(foldedIn(asked[0]?.scene ?? nothing())).toHaveLength(10);
    expect(asked[0]).toMatchObject({ before: null, whole: null });
    expect(address()).toBe('?doc=synthetic-1000');
    expect(selectFoldWords(state())).toBe(
      'Opened folded: 1,000 flows are more than can be read at once. 10 clusters are folded; unfold one by its +, or all by the command “Unfold all groups”.',
    );
    expect(selectFoldLedger(state())).toMatch(
      /^\d+ flows in \d+ bundles, \d+ inside folded groups$/,
    );
  });

  it('has a group opened on the picture that it opens with', async () => {
    await open('?doc=synthetic-1000');
    unfoldGroup(explorer, CLUSTER);
    await settle();
    expect(asked).toHaveLength(2);
    expect(asked[1]?.before).toEqual(draw(asked[0]?.scene ?? nothing()));
    expect(asked[1]?.scene.groups.map(({ id }) => id)).toContain('cluster-3');
    expect(address()).toMatch(/^\?doc=synthetic-1000&fold=cluster-0,.*cluster-9$/);
    expect(address()).not.toContain('cluster-3');
    expect(selectFoldWords(state())).toContain(' 9 clusters are folded');
  });

  it('is open where the address says so, and folded where it does not', async () => {
    await open('?doc=synthetic-1000&fold=none');
    expect(asked.map(({ scene }) => foldedIn(scene).length)).toEqual([10, 0]);
    expect(asked.at(-1)?.scene.flows).toHaveLength(1000);
    expect(asked.at(-1)?.whole).toBeNull();
    expect(address()).toBe('?doc=synthetic-1000&fold=none');
    expect(selectFoldWords(state())).toBeNull();
    foldAll(explorer);
    expect(address()).toBe('?doc=synthetic-1000');
    unfoldAll(explorer);
    expect(address()).toBe('?doc=synthetic-1000&fold=none');
  });

  it('says how many are folded by what they are', async () => {
    await open('?doc=synthetic-1000&fold=cluster-1');
    expect(selectFoldWords(state())).toContain(' 1 cluster is folded');
    foldGroup(explorer, groupId('vm-0'));
    expect(selectFoldWords(state())).toContain(' 2 groups are folded');
    foldGroup(explorer, groupId('cluster-0'));
    expect(selectFoldWords(state())).toContain(' 2 clusters are folded');
  });
});

describe('what is lit and asked', () => {
  beforeEach(() => open('?doc=diego&fold=diego_cell,diego_database'));

  it('inside of a fold shows on its card, and is not unfolded', () => {
    selectTarget(explorer, 'rep');
    const lit = selectScene(state()).cards.filter((card) => isCardLit(state(), card));
    expect(lit.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['diego_cell', 'diego_database', 'auctioneer']),
    );
    expect(selectFolded(state())).toContain(CELL);
    expect(address()).toContain('select=rep');
  });

  it('is a bundle’s while it is pointed at: its flows and their ends', () => {
    const line = bundle('diego_cell', 'diego_database');
    hoverTarget(explorer, line.id);
    expect([...(state().lit?.flows ?? [])]).toEqual(line.bundle.flows);
    expect(isLineLit(state(), line)).toBe(true);
    hoverTarget(explorer, 'fold(diego_database)');
    const entering = selectScene(state()).flows.filter(({ to }) => to === 'diego_database');
    expect(entering.length).toBeGreaterThan(1);
    expect(entering.every((one) => isLineLit(state(), one))).toBe(true);
    hoverTarget(explorer, null);
    expect(state().lit).toBeNull();
  });

  it('dims a bundle and a card only where the query leaves all of theirs out', () => {
    const line = bundle('diego_cell', 'diego_database');
    const card = () => selectScene(state()).cards.find(({ id }) => id === 'diego_database');
    goToQuery(explorer, 'Rep→BBS');
    expect(matchOfLine(state(), line)).toBe('yes');
    goToQuery(explorer, 'port:22');
    expect(matchOfLine(state(), line)).toBe('no');
    const database = card() ?? nothing();
    expect(isCardAsked(state(), database)).toBe(false);
    goToQuery(explorer, 'BBS→Locket');
    expect(isCardAsked(state(), database)).toBe(true);
  });

  it('is, by a click on a bundle, just what is in it: one step', () => {
    const line = bundle('diego_cell', 'diego_database');
    const { steps } = state();
    expect(goToBundle(explorer, line)).toBe(true);
    expect(state().text).toBe('diego_cell→diego_database');
    expect([...state().reading.selection.flows.keys()]).toEqual(line.bundle.flows);
    expect(state().steps).toBe(steps + 1);
  });
});

describe('what is made of the state', () => {
  it('is the same for the same state, so that nothing is drawn for nothing', async () => {
    await open('?doc=diego&fold=diego_cell&q=port:8889&show=only');
    expect(selectFolded(state())).toBe(selectFolded(state()));
    const scene = selectScene(state());
    hoverTarget(explorer, 'rep');
    expect(selectScene(state())).toBe(scene);
  });

  it('says nothing of folds where there are none', async () => {
    await open('?doc=diego');
    expect(selectFoldWords(state())).toBeNull();
    expect(selectFoldLedger(state())).toBeNull();
  });
});
