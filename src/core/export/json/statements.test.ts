/**
 * The pages of prose: how many relations each section states, that nothing is filled in which a page
 * leaves out, and what each choice takes away, here and in every other document.
 */
import { describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import type { Entry, Flow, FlowDocument, Setting } from '../../model/document.ts';
import { formatRange } from '../../model/ports.ts';
import { settleOptions } from '../../model/settleOptions.ts';

function named(id: string): FlowDocument {
  const found = documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`no document ${id}`);
  return found;
}

const PROSE = ['cf-networking', 'container-to-container', 'netman'].map(named);
const cfNetworking = named('cf-networking');
const c2c = named('container-to-container');
const netman = named('netman');

const rows = PROSE.flatMap((document) =>
  document.entries.map((entry) => ({
    name: `${document.id} ${entry.id}`,
    document,
    entry,
    flows: flowsOf(document, entry),
  })),
);

function flowsOf({ flows }: FlowDocument, { id }: Entry): readonly Flow[] {
  return flows.filter(({ entry }) => entry === id);
}

describe('a page of prose', () => {
  it('has a statement for each relation that a section states', () => {
    const counts = PROSE.map(({ id, tables, entries }) => [
      id,
      Object.fromEntries(
        tables.map((table) => [
          table.title,
          entries.filter((one) => one.table === table.id).length,
        ]),
      ),
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      'cf-networking': { 'Core components': 10, 'Batteries included, but swappable': 8 },
      'container-to-container': {
        'Container-to-container networking': 2,
        'Core components': 10,
        'Swappable components': 8,
        'App instance communication': 3,
        'Overlay network': 3,
        'Policies': 2,
        'App service discovery': 3,
        'Securing container-to-container traffic': 6,
      },
      'netman': { 'Core components': 10, 'Batteries included, but swappable': 8 },
    });
  });

  it.each(rows)('$name is one flow, unless its reading says why it is more', ({ entry, flows }) => {
    expect(flows.length === 1 || (flows.length === 2 && entry.reading !== null)).toBe(true);
  });

  it.each(rows)('$name tells what it states in a sentence', ({ entry }) => {
    expect(entry.description).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(rows)('$name leads from whom to whom its cells name, or says how it was read', (row) => {
    const { document, entry, flows } = row;
    const [, who = '', , whom = ''] = entry.written;
    const isNamed = (id: Flow['from'], cell: string) => {
      const names = document.components.find((one) => one.id === id)?.names ?? [];
      const asked = cell === 'each other' ? who : cell;
      return names.some((name) => name.toLowerCase() === asked.toLowerCase());
    };
    const isPlain = flows.every(({ from, to }) => isNamed(from, who) && isNamed(to, whom));
    expect(isPlain || entry.reading !== null).toBe(true);
  });
});

describe('what a page leaves out', () => {
  it.each(rows)('$name has the ports of its cells and no other', ({ entry, flows }) => {
    const written =
      entry.written
        .slice(2)
        .join(' ')
        .match(/\b\d{3,}\b/g) ?? [];
    const read = flows.flatMap(({ ports }) => {
      if (ports.kind === 'varies') return ports.possible.map(formatRange);
      return ports.kind === 'fixed' ? ports.ranges.map(formatRange) : [];
    });
    expect(read).toEqual([...written]);
  });

  it.each(rows)('$name has a port where it is traffic, and none stated elsewhere', ({ flows }) => {
    // Where data is kept may be another machine; a call or a rule stays where it is.
    const allowed = {
      traffic: ['fixed', 'varies', 'not-stated'],
      data: ['not-stated'],
      call: ['none'],
      rule: ['none'],
    };
    for (const { relation, ports } of flows) expect(allowed[relation]).toContain(ports.kind);
  });

  it('is not stated for all traffic of CF Networking and of Netman', () => {
    const traffic = [...cfNetworking.flows, ...netman.flows].filter(isTraffic);
    expect(traffic).toHaveLength(7 + 6);
    for (const { ports, transport, encryption, authentication } of traffic) {
      expect([ports.kind, transport, encryption.value, authentication.length]).toEqual([
        'not-stated',
        'not-stated',
        'not-stated',
        1,
      ]);
    }
  });

  it('is no authentication: none is stated, and verifying client certificates is only offered', () => {
    const stated = PROSE.flatMap(({ flows }) => flows.flatMap((flow) => flow.authentication));
    expect(new Set(stated.map(({ value }) => value))).toEqual(new Set(['not-stated']));
  });

  it('does not hide what the page does state of ports, protocols and encryption', () => {
    const stated = c2c.flows
      .filter(isTraffic)
      .flatMap(({ id, ports, protocol, transport, encryption }) => {
        const port = ports.kind === 'fixed' ? String(ports.ranges[0].from) : ports.kind;
        const said = [port, protocol, transport, encryption.value];
        return said.every((one) => one === 'not-stated') ? [] : [[id, ...said].join(' ')];
      });
    expect(stated).toEqual([
      'core-2.1 not-stated not-stated not-stated tls',
      'swappable-8.1 not-stated vxlan not-stated not-stated',
      'policies-2.1 varies not-stated udp not-stated',
      'policies-2.2 varies not-stated tcp not-stated',
      'discovery-1.1 not-stated dns not-stated not-stated',
      'securing-2.1 61443 https not-stated tls',
      'securing-3.1 8080 not-stated not-stated none',
      'securing-6.1 varies not-stated not-stated tls',
    ]);
  });
});

describe('a choice', () => {
  const SILK = [1, 2, 3, 4, 5, 6, 7, 8];
  const DIRECT = [
    'overview-1',
    'core-2',
    'core-3',
    'swappable-2',
    'swappable-8',
    'app-communication-1',
    'app-communication-2',
    'app-communication-3',
    'overlay-network-1',
    'policies-1',
    'policies-2',
    'discovery-2',
    'securing-1',
    'securing-2',
    'securing-3',
    'securing-5',
    'securing-6',
  ];
  const swappable = (numbers: readonly number[]) => numbers.map((number) => `swappable-${number}`);
  const under = (page: string, ids: readonly string[]) => ids.map((id) => `${page}-${id}`);
  const MYSQL = ['outbound-8', 'outbound-9'];
  const BLOBS = ['outbound-6'];
  const PLUGIN = ['core-4', 'core-5'];

  type Case = readonly [string, string, Setting, readonly string[], readonly string[]];
  const cases: readonly Case[] = [
    ['diego', 'internal-mysql', 'with', [], []],
    ['diego', 'internal-mysql', 'without', MYSQL, []],
    ['diego', 'internal-blobstore', 'with', [], BLOBS],
    ['diego', 'internal-blobstore', 'without', [], BLOBS],
    ['tap', 'gui-database-inside', 'with', [], []],
    ['tap', 'gui-database-inside', 'without', [], ['networking-15']],
    ['cf-networking', 'silk', 'with', [], []],
    ['cf-networking', 'silk', 'without', swappable(SILK), []],
    ['netman', 'flannel', 'with', [], []],
    ['netman', 'flannel', 'without', swappable(SILK), []],
    ['container-to-container', 'silk', 'with', [], []],
    ['container-to-container', 'silk', 'without', swappable(SILK), PLUGIN],
    ['container-to-container', 'container-networking', 'with', ['overview-2'], []],
    ['container-to-container', 'container-networking', 'without', DIRECT, []],
    ['cloud-foundry', 'internal-mysql', 'with', [], []],
    ['cloud-foundry', 'internal-mysql', 'without', under('diego', MYSQL), []],
    ['cloud-foundry', 'internal-blobstore', 'with', [], under('diego', BLOBS)],
    ['cloud-foundry', 'internal-blobstore', 'without', [], under('diego', BLOBS)],
    ['cloud-foundry', 'silk', 'with', [], []],
    [
      'cloud-foundry',
      'silk',
      'without',
      [
        ...under('cf-networking', swappable(SILK)),
        ...under('container-to-container', swappable(SILK)),
      ],
      under('container-to-container', PLUGIN),
    ],
    ['cloud-foundry', 'container-networking', 'with', ['container-to-container-overview-2'], []],
    [
      'cloud-foundry',
      'container-networking',
      'without',
      under('container-to-container', DIRECT),
      [],
    ],
  ];

  it.each(cases)(
    'in %s of %s %s switches off and changes just what the page says',
    (id, option, setting, off, changed) => {
      expect(effectOf(named(id), option, setting)).toEqual({ off, changed });
    },
  );

  it('is tried here for each setting of each option', () => {
    const settings = documents.flatMap(({ id, options }) =>
      options.flatMap((option) => [`${id} ${option.id} with`, `${id} ${option.id} without`]),
    );
    const tried = cases.map(([id, option, setting]) => `${id} ${option} ${setting}`);
    expect(new Set(tried)).toEqual(new Set(settings));
  });

  it('of the internal blobstore makes its port 4443, with TLS', () => {
    const { document } = settled(named('diego'), 'internal-blobstore', 'with');
    const flow = document.flows.find(({ entry }) => entry === 'outbound-6');
    expect(flow?.ports).toEqual({ kind: 'fixed', ranges: [{ from: 4443, to: 4443 }] });
    expect(flow?.encryption.value).toBe('tls');
  });

  it('of a GUI database elsewhere has its flow leave the cluster', () => {
    const { document } = settled(named('tap'), 'gui-database-inside', 'without');
    const flow = document.flows.find(({ entry }) => entry === 'networking-15');
    expect(document.components.find(({ id }) => id === flow?.to)?.group).toBeNull();
  });

  it('against container networking leaves the Gorouter as the only way between apps', () => {
    const { document } = settled(c2c, 'container-networking', 'without');
    const apps = new Set(['app-instances', 'app-a', 'app-b', 'app-c']);
    const ways = document.flows
      .filter(isTraffic)
      .filter(({ from, to }) => apps.has(from) || apps.has(to));
    expect(ways.filter(({ from, to }) => apps.has(from) && apps.has(to))).toEqual([]);
    expect(ways.map(({ from, to }) => `${from}→${to}`)).toContain('app-instances→gorouter');
  });

  it('for another network stack leaves nothing that Silk or the agent does', () => {
    const { document } = settled(c2c, 'silk', 'without');
    const gone = ['silk', 'vxlan-policy-agent', 'iptables-rules'];
    expect(document.components.filter(({ id }) => gone.includes(id))).toEqual([]);
    expect(document.components.map(({ id }) => id)).toContain('other-cni-plugin');
  });
});

describe('Netman and CF Networking', () => {
  const STACK = ['swappable-1', 'swappable-2', 'swappable-3'];
  const rest = ({ entries }: FlowDocument) => entries.filter(({ id }) => !STACK.includes(id));

  it('say the same in the same words of all but the network stack', () => {
    const wordings = (document: FlowDocument) =>
      rest(document).map(({ conditions, ...entry }) => [
        entry,
        conditions.map(({ effect }) => effect),
      ]);
    expect(wordings(netman)).toEqual(wordings(cfNetworking));
    const flows = (document: FlowDocument) =>
      rest(document).flatMap((entry) => flowsOf(document, entry));
    expect(flows(netman)).toEqual(flows(cfNetworking));
  });

  it('have the same parts and places but for Flannel, its backend, Silk and the cells it joins', () => {
    const others = ({ components }: FlowDocument) =>
      components.filter(({ id }) => !['silk', 'cell', 'flannel', 'vxlan-backend'].includes(id));
    expect(others(netman)).toEqual(others(cfNetworking));
    expect(netman.groups).toEqual(cfNetworking.groups);
    expect(netman.notes).toEqual(cfNetworking.notes);
  });

  it('differ in the backend of the one and the overlay of the other', () => {
    const second = (document: FlowDocument) =>
      document.flows
        .filter(({ entry }) => entry === 'swappable-2')
        .map(({ from, to, relation, protocol }) => [from, to, relation, protocol]);
    expect(second(netman)).toEqual([['flannel', 'vxlan-backend', 'call', 'not-stated']]);
    expect(second(cfNetworking)).toEqual([['cell', 'cell', 'traffic', 'vxlan']]);
  });
});

function isTraffic({ relation }: Flow): boolean {
  return relation === 'traffic';
}

function settled(document: FlowDocument, id: string, setting: Setting) {
  const option = document.options.find((one) => one.id === id);
  if (option === undefined) throw new Error(`${document.id} has no option ${id}`);
  return settleOptions(document, new Map([[option.id, setting]]));
}

/** The rows that go, and those whose flows are others than documented. */
function effectOf(source: FlowDocument, id: string, setting: Setting) {
  const { document, off } = settled(source, id, setting);
  const changed = source.entries.filter((entry) => {
    if (off.has(entry.id)) return false;
    return JSON.stringify(flowsOf(document, entry)) !== JSON.stringify(flowsOf(source, entry));
  });
  return { off: [...off.keys()], changed: changed.map((entry) => entry.id) };
}
