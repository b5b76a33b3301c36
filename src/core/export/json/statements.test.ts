/**
 * The pages of prose: how many relations each section states, and that nothing is filled in which a
 * page leaves out.
 */
import { describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import type { Entry, Flow, FlowDocument } from '../../model/document.ts';
import { formatRange } from '../../model/ports.ts';

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
