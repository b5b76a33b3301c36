import { describe, expect, it } from 'vitest';
import { defineDocument } from './defineDocument.ts';

const HTTPS = {
  port: 443,
  transport: 'tcp',
  protocol: 'https',
  security: 'not-stated',
} as const;
const HTTP = { ...HTTPS, port: 80, protocol: 'http' } as const;

const HEAD = {
  id: 'harbour',
  title: 'Harbour',
  shortTitle: 'Harbour',
  summary: 'Who talks to whom in the harbour.',
  groupWord: 'Quay',
  notes: [],
  columns: ['Source', 'Port'],
} as const;

const harbour = defineDocument({
  ...HEAD,
  groups: {
    sea: { label: 'Sea', kind: 'external' },
    quay: { label: 'Quay', kind: 'cluster' },
    shed: { label: 'Shed', kind: 'host', parent: 'quay' },
  },
  components: {
    'ship': { label: 'Ship', group: 'sea' },
    'crane': { label: 'Crane', group: 'quay', names: ['Big Crane', 'Crane'] },
    'shed-vm': { label: 'Shed', group: 'shed', whole: true },
    'master': { label: 'Harbour Master', group: null },
  },
  footnotes: { '†': 'Only by day.' },
  options: {
    night: {
      label: 'Night shift',
      text: 'The harbour works at night.',
      with: 'On',
      without: 'Off',
    },
  },
  tables: {
    flows: {
      title: 'Flows',
      rows: [
        {
          written: ['Ship', '443,80'],
          between: [
            ['ship', 'crane'],
            ['ship', 'master'],
          ],
          on: [HTTPS, HTTP],
        },
        { written: ['Crane†', '443'], between: [['crane', 'ship']], on: [HTTPS], footnotes: ['†'] },
        {
          written: ['Crane', '443'],
          between: [['crane', 'shed-vm']],
          on: [HTTPS],
          onlyUnder: 'night',
        },
        {
          written: ['Master', '443'],
          between: [['master', 'crane']],
          on: [HTTPS],
          variesWith: { option: 'night', without: { on: [HTTP], change: 'By day it is 80.' } },
        },
      ],
    },
    arrivals: {
      title: 'Arrivals',
      direction: 'inbound',
      rows: [{ written: ['Crane', '443'], between: [['crane', 'shed-vm']], on: [HTTPS] }],
    },
  },
});

describe('defineDocument', () => {
  it('opens a row into one flow for each pair and service, pair by pair', () => {
    const flows = harbour.flows.filter((flow) => flow.entry === harbour.entries[0]?.id);
    expect(flows.map(({ id, socket }) => [id, socket])).toEqual([
      ['flows-1.1', 'crane:443/https/tcp'],
      ['flows-1.2', 'crane:80/http/tcp'],
      ['flows-1.3', 'master:443/https/tcp'],
      ['flows-1.4', 'master:80/http/tcp'],
    ]);
    expect(harbour.entries[0]?.flows).toEqual(flows.map(({ id }) => id));
  });

  it('numbers the rows of each table from one', () => {
    expect(harbour.entries.map(({ id }) => id)).toEqual([
      'flows-1',
      'flows-2',
      'flows-3',
      'flows-4',
      'arrivals-1',
    ]);
  });

  it('gives flows to the same service one socket', () => {
    const sockets = harbour.flows.filter(({ to }) => to === 'shed-vm').map(({ socket }) => socket);
    expect(new Set(sockets).size).toBe(1);
  });

  it('takes the direction from what is external, unless the table’s heading states it', () => {
    const directions = harbour.flows.map(({ id, direction }) => [id, direction]);
    expect(Object.fromEntries(directions)).toEqual({
      'flows-1.1': 'inbound',
      'flows-1.2': 'inbound',
      'flows-1.3': 'inbound',
      'flows-1.4': 'inbound',
      'flows-2.1': 'outbound',
      'flows-3.1': 'internal',
      'flows-4.1': 'internal',
      'arrivals-1.1': 'inbound',
    });
  });

  it('knows a component by its label, its key, its place and its other spellings, once each', () => {
    const names = harbour.components.map((component) => component.names);
    expect(names).toEqual([
      ['Ship', 'ship', 'Sea (Ship)'],
      ['Crane', 'crane', 'Quay (Crane)', 'Big Crane'],
      ['Shed', 'shed-vm'],
      ['Harbour Master', 'master'],
    ]);
  });

  it('tells a row that an option brings from one that it changes', () => {
    expect(harbour.entries.map(({ conditions }) => conditions[0]?.effect ?? null)).toEqual([
      null,
      null,
      'only-under',
      'varies-with',
      null,
    ]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(harbour))).toEqual(harbour);
  });
});

describe('a document that its types cannot fault', () => {
  const row = { written: ['A', '443'], between: [['a', 'a']], on: [HTTPS] } as const;
  const rest = { ...HEAD, footnotes: {}, options: {} };

  it('is refused where an id stands twice', () => {
    const twice = () =>
      defineDocument({
        ...rest,
        groups: { a: { label: 'A', kind: 'vm' } },
        components: { a: { label: 'A', group: 'a' } },
        tables: { flows: { title: 'Flows', rows: [row] } },
      });
    expect(twice).toThrow('document "harbour": the id "a" stands twice');
  });

  it('is refused where a group stands in one that is not there', () => {
    const orphan = () =>
      defineDocument({
        ...rest,
        groups: { shed: { label: 'Shed', kind: 'host', parent: 'quay' } },
        components: { a: { label: 'A', group: 'shed' } },
        tables: { flows: { title: 'Flows', rows: [row] } },
      });
    expect(orphan).toThrow('group "shed" stands in "quay", which is not defined');
  });

  it('is refused where a group contains itself', () => {
    const ring = () =>
      defineDocument({
        ...rest,
        groups: {
          quay: { label: 'Quay', kind: 'cluster', parent: 'shed' },
          shed: { label: 'Shed', kind: 'host', parent: 'quay' },
        },
        components: { a: { label: 'A', group: 'shed' } },
        tables: { flows: { title: 'Flows', rows: [row] } },
      });
    expect(ring).toThrow('contains itself');
  });

  it('is refused where a number is no port', () => {
    const noPort = () =>
      defineDocument({
        ...rest,
        groups: {},
        components: { a: { label: 'A', group: null } },
        tables: { flows: { title: 'Flows', rows: [{ ...row, on: [{ ...HTTPS, port: 70_000 }] }] } },
      });
    expect(noPort).toThrow(RangeError);
  });
});
