/**
 * Documents of any size that look like real ones, for benchmarks and for tests of what only large
 * documents show: VMs of a few processes each, in clusters where there are many, most flows to a neighbour,
 * some to what everybody calls, all kinds of security. The same size and seed give the same document, so that figures can be compared.
 */
import { defineDocument } from './defineDocument.ts';
import type { FlowDocument } from './document.ts';
import type { ComponentSpec, GroupSpec, TrafficSpec } from './documentSpec.ts';
import { protocolLabel } from './vocabulary.ts';
import type { KnownProtocol } from './vocabulary.ts';

/** How many flows a VM takes part in as a caller, about as in the documents of real platforms. */
const FLOWS_PER_GROUP = 10;
const COMPONENTS_PER_GROUP = 4;
/** VMs that all others call: message bus, database, log collector, secrets. Small platforms have fewer. */
const MOST_HUBS = 4;
/** More VMs than this stand in clusters. */
const FEW_GROUPS = 30;

const SECURITIES = [
  ['mutual-tls'],
  ['tls'],
  ['oauth-2.0'],
  ['basic'],
  'not-stated',
] as const satisfies readonly TrafficSpec['security'][];
/** Beside the security of the same place, as a page would have it. */
const PROTOCOLS = [
  'https',
  'https',
  'http',
  'http',
  'nats',
] as const satisfies readonly KnownProtocol[];

/** @param flows how many rows it has, each of one flow. */
export function makeSyntheticDocument(flows: number, seed = 1): FlowDocument {
  const random = randomNumbers(seed);
  const groups = Math.max(2, Math.round(flows / FLOWS_PER_GROUP));
  const components = groups * COMPONENTS_PER_GROUP;
  const pick = (below: number) => Math.floor(random() * below);
  const hubs = Math.min(MOST_HUBS, Math.ceil(groups / 12));
  const clusters = groups > FEW_GROUPS ? Math.round(Math.sqrt(groups)) : 0;
  const pickTarget = (from: number): number => {
    const home = Math.floor(from / COMPONENTS_PER_GROUP);
    const chance = random();
    if (chance < 0.15) return Math.floor((pick(hubs) * groups) / hubs) * COMPONENTS_PER_GROUP;
    const group = chance < 0.35 ? home : chance < 0.97 ? home + pick(7) - 3 : pick(groups);
    return (
      (((group % groups) + groups) % groups) * COMPONENTS_PER_GROUP + pick(COMPONENTS_PER_GROUP)
    );
  };
  const rows = Array.from({ length: flows }, (_, row) => {
    const from = row < components ? row : pick(components);
    const met = pickTarget(from) % components;
    const to = met === from ? (from + 1) % components : met;
    const service = (to * 3 + pick(2)) % 5;
    const port = 1024 + to * 2 + (service % 2);
    const security = SECURITIES[service] ?? 'not-stated';
    const protocol = PROTOCOLS[service] ?? 'not-stated';
    return {
      written: [nameOf(from), nameOf(to), String(port), protocolLabel(protocol)] as const,
      between: [[keyOf(from), keyOf(to)]] as const,
      on: [{ port, transport: 'tcp', protocol, security }] as const,
    };
  });
  return defineDocument({
    id: `synthetic-${flows}`,
    title: `A made-up platform of ${flows} flows`,
    shortTitle: `${flows} flows`,
    summary: 'Made up, to see how large a document may be.',
    groupWord: 'VM',
    notes: [],
    columns: ['Source', 'Destination', 'Port', 'Protocol'],
    footnotes: {},
    options: {},
    groups: Object.fromEntries([
      ...Array.from({ length: clusters }, (_, cluster): [string, GroupSpec] => [
        `cluster-${cluster}`,
        { label: `cluster_${cluster}`, kind: 'cluster' },
      ]),
      ...Array.from({ length: groups }, (_, group): [string, GroupSpec] => {
        const vm = { label: `vm_${group}`, kind: 'vm' } as const;
        const parent = `cluster-${Math.floor((group * clusters) / groups)}`;
        return [`vm-${group}`, clusters === 0 ? vm : { ...vm, parent }];
      }),
    ]),
    components: Object.fromEntries(
      Array.from({ length: components }, (_, one): [string, ComponentSpec<string>] => [
        keyOf(one),
        { label: nameOf(one), group: `vm-${Math.floor(one / COMPONENTS_PER_GROUP)}` },
      ]),
    ),
    tables: { flows: { title: 'Flows', direction: 'internal', rows } },
  });
}

const keyOf = (component: number) => `process-${component}`;
const nameOf = (component: number) => `process_${component}`;

/** Numbers from 0 up to 1, the same for the same seed: a linear congruential generator. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
