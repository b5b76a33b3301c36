import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { layNetwork } from './network.ts';

const INDEX = indexDocument(diego);
const FLOWS = layNetwork(INDEX, false);
const BY_VM = layNetwork(INDEX, true);

describe.each([
  ['its flows', FLOWS],
  ['its flows and VMs', BY_VM],
])('the network of a document by %s', (_, network) => {
  it('has each flow on the one edge between its ends', () => {
    for (const [number, { from, to }] of diego.flows.entries()) {
      const edge = network.edges[network.edgeOf[number] ?? -1];
      expect(edge?.flows).toContain(number);
      expect([network.ids[edge?.from ?? -1], network.ids[edge?.to ?? -1]]).toEqual([from, to]);
    }
    expect(network.edges.flatMap(({ flows }) => flows)).toHaveLength(diego.flows.length);
    const pairs = network.edges.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('lists the edges at both of their ends, in the order of what they lead to', () => {
    const numbers = network.edges.map(({ number }) => number);
    for (const lists of [network.outgoing, network.incoming]) {
      const listed = lists.flat().map(({ number }) => number);
      expect(listed.toSorted((one, other) => one - other)).toEqual(numbers);
    }
    for (const [component, edges] of network.outgoing.entries()) {
      expect(edges.every(({ from }) => from === component)).toBe(true);
      const ends = edges.map(({ to }) => to);
      expect(ends).toEqual(ends.toSorted((one, other) => one - other));
    }
  });

  it('is laid once', () => {
    expect(layNetwork(INDEX, network === BY_VM)).toBe(network);
  });
});

it('has hops by the VM only where they are asked for', () => {
  expect(FLOWS.steps).toEqual([]);
  expect(BY_VM.steps.length).toBeGreaterThan(0);
  const alone = BY_VM.edges.filter(({ flows }) => flows.length === 0);
  expect(alone.length).toBeGreaterThan(0);
  expect(alone.every(({ number }) => BY_VM.steps.some(({ edge }) => edge === number))).toBe(true);
});
