/** What each setting of each option takes away and changes, in every document: just what its page says. */
import { describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import type { Entry, Flow, FlowDocument, Setting } from '../../model/document.ts';
import { settleOptions } from '../../model/settleOptions.ts';

function named(id: string): FlowDocument {
  const found = documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`no document ${id}`);
  return found;
}

const c2c = named('container-to-container');

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

function flowsOf({ flows }: FlowDocument, { id }: Entry): readonly Flow[] {
  return flows.filter(({ entry }) => entry === id);
}

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
