import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { diego } from '../../../data/diego.ts';
import { defineDocument } from '../model/defineDocument.ts';
import type { FlowId, SocketId } from '../model/ids.ts';
import { componentId, groupId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { buildScene } from './buildScene.ts';
import { walkFlows, walkableOf } from './walkFlows.ts';
import type { Among, Place, Walkable, WalkKey } from './walkFlows.ts';

const on = (port: number) =>
  [{ port, transport: 'tcp', protocol: 'https', security: 'not-stated' }] as const;

/** The crane has two sockets, calls itself, and is called by two others; the buoy talks to nobody. */
const HARBOUR = indexDocument(
  defineDocument({
    id: 'harbour',
    title: 'Harbour',
    shortTitle: 'Harbour',
    summary: '',
    groupWord: 'Quay',
    notes: [],
    columns: ['Row'],
    groups: {},
    components: {
      ship: { label: 'Ship', group: null },
      crane: { label: 'Crane', group: null },
      master: { label: 'Harbour Master', group: null },
      buoy: { label: 'Buoy', group: null },
    },
    footnotes: {},
    options: {},
    tables: {
      row: {
        title: '',
        rows: [
          { written: ['1'], between: [['ship', 'crane']], on: on(443) },
          { written: ['2'], between: [['ship', 'master']], on: on(80) },
          { written: ['3'], between: [['master', 'crane']], on: on(443) },
          { written: ['4'], between: [['crane', 'crane']], on: on(80) },
          { written: ['5'], between: [['master', 'crane']], on: on(80) },
          { written: ['6'], between: [['crane', 'ship']], on: on(22) },
        ],
      },
    },
  }),
);

/** All at one height: then the document's order is the one that counts. */
const all: Among = { has: () => true, heightOf: () => 0 };
const none: Among = { ...all, has: () => false };
/** The flows of these rows. */
const only = (...numbers: readonly number[]): Among => ({
  ...all,
  has: (id) => numbers.some((number) => id === `row-${number}.1`),
});

const component = (id: string): Place => ({ kind: 'component', id: componentId(id) });
const flow = (number: number, beside: string): Place => ({
  kind: 'flow',
  id: `row-${number}.1` as FlowId,
  beside: componentId(beside),
});
const socket = (of: string, number: number): Place => {
  const { id } = HARBOUR.sockets.get(componentId(of))?.[number - 1] ?? { id: 'none' as SocketId };
  return { kind: 'socket', id, component: componentId(of) };
};

/** Where the keys lead one after the other, up to the first that leads nowhere. */
function walk(at: Place, keys: string, among = all, index: Walkable = HARBOUR) {
  const places: (Place | null)[] = [];
  let place: Place | null = at;
  for (const key of keys.split(' ')) {
    place = walkFlows(index, place, key as WalkKey, among);
    places.push(place);
    if (place === null) break;
  }
  return places;
}

/** Where each of the keys leads: left, right, up and down. */
const ways = (at: Place, among = all) =>
  (['left', 'right', 'up', 'down'] as const).map((key) => walkFlows(HARBOUR, at, key, among));
const NOWHERE = [null, null, null, null];

describe('from a component', () => {
  it('leads right to the first flow that goes out, left to the first that comes in', () => {
    expect(walk(component('ship'), 'right')).toEqual([flow(1, 'ship')]);
    expect(walk(component('crane'), 'left')).toEqual([flow(1, 'crane')]);
  });

  it('leads down to the first socket, and up to nothing', () => {
    expect(walk(component('crane'), 'down')).toEqual([socket('crane', 1)]);
    expect(walk(component('crane'), 'up')).toEqual([null]);
  });

  it('leads nowhere where it has no such flow or no socket', () => {
    expect(ways(component('buoy'))).toEqual(NOWHERE);
  });
});

describe('from a socket', () => {
  it('leads down and up through the sockets, and from the first to the component', () => {
    expect(walk(socket('crane', 1), 'down up up')).toEqual([
      socket('crane', 2),
      socket('crane', 1),
      component('crane'),
    ]);
    expect(walk(socket('crane', 2), 'down')).toEqual([null]);
  });

  it('leads left to the first flow that ends in it, which then lies beside the component', () => {
    expect(walk(socket('crane', 1), 'left down')).toEqual([flow(1, 'crane'), flow(3, 'crane')]);
    expect(walk(socket('crane', 2), 'left', only(5))).toEqual([flow(5, 'crane')]);
  });

  it('leads right to the first flow that goes out of the component', () => {
    expect(walk(socket('ship', 1), 'right')).toEqual([flow(1, 'ship')]);
  });
});

describe('from a flow', () => {
  it('leads right to where it goes and left to where it comes from, whence ever one came', () => {
    for (const beside of ['ship', 'crane']) {
      expect(walk(flow(1, beside), 'right')).toEqual([component('crane')]);
      expect(walk(flow(1, beside), 'left')).toEqual([component('ship')]);
    }
  });

  it('leads up and down through the flows on the same side of the end that one came from', () => {
    expect(walk(flow(1, 'ship'), 'down down')).toEqual([flow(2, 'ship'), null]);
    expect(walk(flow(1, 'crane'), 'down down down')).toEqual([
      flow(3, 'crane'),
      flow(5, 'crane'),
      null,
    ]);
    expect(walk(flow(5, 'crane'), 'up up up')).toEqual([flow(3, 'crane'), flow(1, 'crane'), null]);
  });

  it('counts a flow to itself to those that go out', () => {
    expect(walk(component('crane'), 'right down')).toEqual([flow(4, 'crane'), flow(6, 'crane')]);
    expect(walk(flow(4, 'crane'), 'right')).toEqual([component('crane')]);
    expect(walk(flow(4, 'crane'), 'left')).toEqual([component('crane')]);
    expect(walk(component('crane'), 'left', only(4))).toEqual([null]);
  });

  it('leads nowhere from one that the document does not have', () => {
    expect(ways(flow(7, 'ship'))).toEqual(NOWHERE);
  });
});

describe('where only some flows take part', () => {
  it('passes the others over', () => {
    expect(walk(component('ship'), 'right', only(2, 5))).toEqual([flow(2, 'ship')]);
    expect(walk(component('crane'), 'left', only(3, 5))).toEqual([flow(3, 'crane')]);
    expect(walk(flow(1, 'crane'), 'down', only(1, 5))).toEqual([flow(5, 'crane')]);
  });

  it('passes over the sockets in which none of them ends', () => {
    expect(walk(component('crane'), 'down', only(5))).toEqual([socket('crane', 2)]);
    expect(walk(socket('crane', 2), 'up', only(5))).toEqual([component('crane')]);
  });

  it('leads on from a place that takes no part itself', () => {
    expect(walk(flow(3, 'crane'), 'up', only(1, 5))).toEqual([flow(1, 'crane')]);
    expect(walk(flow(3, 'crane'), 'down', only(1, 5))).toEqual([flow(5, 'crane')]);
    expect(walk(socket('crane', 1), 'down', only(5))).toEqual([socket('crane', 2)]);
  });

  it('leads nowhere, and to no component, without any of their flows', () => {
    for (const place of [component('crane'), socket('crane', 1), flow(1, 'ship')]) {
      expect(ways(place, none)).toEqual(NOWHERE);
    }
    expect(walk(flow(1, 'crane'), 'right', only(2))).toEqual([null]);
  });
});

describe.each([diego, cloudFoundry])('in $shortTitle', (document) => {
  const index = indexDocument(document);
  const far = `${'down '.repeat(index.document.flows.length)}down`;
  /** The ids passed on the way until it ends. */
  const passed = (start: Place, first: string) =>
    walk(start, `${first} ${far}`, all, index).flatMap((place) => place?.id ?? []);

  it('every flow is passed on the way out of one end, and into the other', () => {
    for (const { id } of index.document.components) {
      const { flows } = index.document;
      const out = flows.filter(({ from }) => from === id);
      const into = flows.filter(({ from, to }) => to === id && from !== id);
      expect(passed(component(id), 'right')).toEqual(out.map((one) => one.id));
      expect(passed(component(id), 'left')).toEqual(into.map((one) => one.id));
    }
  });

  it('every socket is passed on the way down from its component', () => {
    for (const { id } of index.document.components) {
      const sockets = index.sockets.get(id) ?? [];
      expect(passed(component(id), 'down')).toEqual(sockets.map((one) => one.id));
    }
  });

  it('up undoes down', () => {
    const starts = index.document.flows.flatMap(({ id, from, to }) =>
      [from, to].map((beside): Place => ({ kind: 'flow', id, beside })),
    );
    const withBelow = starts.filter((start) => walk(start, 'down', all, index)[0] !== null);
    expect(withBelow.length).toBeGreaterThan(0);
    for (const start of withBelow) expect(walk(start, 'down up', all, index)[1]).toEqual(start);
  });

  it('goes from the highest line down, as it is drawn', () => {
    const rows: readonly string[] = HARBOUR.document.flows.map(({ id }) => id);
    const upsideDown: Among = { ...all, heightOf: (id) => -rows.indexOf(id) };
    const below = walk(component('ship'), 'right down', all).flatMap((place) => place?.id ?? []);
    const turned = walk(component('ship'), `right ${Array(9).fill('down').join(' ')}`, upsideDown);
    const ids = turned.flatMap((place) => place?.id ?? []);
    expect(below.length).toBe(2);
    expect(ids.slice(-2)).toEqual(below.toReversed());
  });
});

describe('through what a scene draws', () => {
  const index = indexDocument(diego);
  const folded = new Set([groupId('diego_brain'), groupId('diego_database')]);
  const scene = buildScene(index, null, folded);
  const drawn = walkableOf(scene);

  it('leads along every line of every card, folded ones and bundles among them', () => {
    for (const { id } of scene.cards) {
      const out = scene.flows.filter(({ from }) => from === id);
      const start: Place = { kind: 'component', id };
      const downs = Array(out.length).fill('down').join(' ');
      const passed = walk(start, `right ${downs}`, all, drawn).flatMap((place) => place?.id ?? []);
      expect(passed).toEqual(out.map((line) => line.id));
    }
  });

  it('leads from a bundle to the cards at its ends, and to the row that counts what enters', () => {
    const bundle = scene.flows.find(
      ({ from, to }) => from === 'diego_brain' && to === 'diego_database',
    );
    expect(bundle?.bundle).not.toBeNull();
    if (bundle === undefined) return;
    const at: Place = { kind: 'flow', id: bundle.id, beside: bundle.from };
    const [right] = walk(at, 'right', all, drawn);
    expect(right).toEqual({ kind: 'component', id: 'diego_database' });
    expect(walk(at, 'left', all, drawn)).toEqual([{ kind: 'component', id: 'diego_brain' }]);
    expect(walk(right ?? at, 'down', all, drawn)).toEqual([
      { kind: 'socket', id: 'fold(diego_database)', component: 'diego_database' },
    ]);
  });

  it('leads as through the document, where nothing is folded', () => {
    const open = walkableOf(buildScene(index, null));
    for (const { id, from } of index.document.flows) {
      const at: Place = { kind: 'flow', id, beside: from };
      for (const key of ['left', 'right', 'up', 'down'] as const) {
        expect(walkFlows(open, at, key, all)).toEqual(walkFlows(index, at, key, all));
      }
    }
  });
});
