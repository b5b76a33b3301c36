import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { diego } from '../../../data/diego.ts';
import { netman } from '../../../data/netman.ts';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { tap } from '../../../data/tap.ts';
import { defineDocument } from '../model/defineDocument.ts';
import type { FlowDocument, Identity } from '../model/document.ts';
import type { ServiceSpec, TrafficSpec } from '../model/documentSpec.ts';
import { documentId, optionId } from '../model/ids.ts';
import type { ComponentId, EntryId, FlowId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { mergeDocuments } from '../model/mergeDocuments.ts';
import { nameFlow } from '../model/naming.ts';
import { settleOptions } from '../model/settleOptions.ts';
import { compareDocuments } from './compareDocuments.ts';
import type { Comparison, Side } from './comparison.ts';

function sideOf(document: FlowDocument, choices: Record<string, 'with' | 'without'> = {}): Side {
  const made = Object.entries(choices).map(([id, setting]) => [optionId(id), setting] as const);
  const label = made.map(([id, setting]) => `${setting} ${id}`).join(', ');
  const settled = settleOptions(document, new Map(made));
  return { ...settled, choicesLabel: label === '' ? null : label };
}

/** `outbound-8.1 removed`, what is unchanged left out. */
function tell({ flows }: Comparison): readonly string[] {
  const differing = [...flows].filter(([, { kind }]) => kind !== 'unchanged');
  return differing.map(([id, { kind }]) => `${id} ${kind}`).toSorted();
}

/** `port: 443 → 8443 (stronger)`, for all flows that changed. */
function tellDetails({ flows }: Comparison): readonly string[] {
  const details = [...flows.values()].flatMap((flow) =>
    flow.kind === 'changed' ? flow.details : [],
  );
  return details.map(
    ({ what, before, after, strength }) =>
      `${what}: ${before} → ${after}${strength === null ? '' : ` (${strength})`}`,
  );
}

function kindOf(comparison: Comparison, flow: string): string | undefined {
  return comparison.flows.get(flow as FlowId)?.kind;
}

function kindsOf(things: Comparison['components'] | Comparison['groups']): readonly string[] {
  const differing = [...things].filter(([, { kind }]) => kind !== 'unchanged');
  return differing.map(([id, { kind }]) => `${id} ${kind}`).toSorted();
}

const HTTPS = { port: 443, transport: 'tcp', protocol: 'https', security: ['tls'] } as const;
const CALL = { relation: 'call' } as const;

interface MadeUp {
  /** Component → label; one after a slash stands in the group before it. */
  readonly components?: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly ServiceSpec[])[];
  readonly written?: string;
  readonly to?: string;
  readonly kind?: 'vm' | 'cluster';
}

/** A page of one table; each row leads from `a` to `b`, on its services. */
function page(
  id: string,
  { components = {}, rows, written = 'A', to = 'b', kind = 'vm' }: MadeUp,
): FlowDocument {
  const named = { a: 'Alpha', b: 'Beta', ...components };
  return defineDocument({
    id,
    title: `Page ${id}`,
    shortTitle: id,
    summary: 'Made up.',
    groupWord: 'VM',
    notes: [`A note of ${id}.`],
    columns: ['Source'],
    groups: { vm: { label: 'VM', kind }, host: { label: 'Host', kind: 'host' } },
    components: Object.fromEntries(
      Object.entries(named).map(([key, name]) => {
        const [first = '', second] = name.split('/');
        const group = first === 'vm' || first === 'host' ? first : null;
        return [key, { label: second ?? first, group }] as const;
      }),
    ),
    footnotes: { '†': `What † means in ${id}.` },
    options: {},
    tables: {
      flows: {
        title: 'Flows',
        rows: rows.map((on) => ({
          written: [written] as const,
          between: [['a', to]] as const,
          on: on as [ServiceSpec, ...ServiceSpec[]],
          footnotes: ['†'] as const,
        })),
      },
    },
  });
}

/** Two pages that agree in everything but the services of their one flow. */
function comparePages(before: readonly ServiceSpec[], after: readonly ServiceSpec[]): Comparison {
  return compareDocuments(
    sideOf(page('one', { rows: [before] })),
    sideOf(page('two', { rows: [after] })),
    [],
  );
}

function identity(one: string, two: string, kind: Identity['kind'] = 'component'): Identity {
  return {
    kind,
    id: one,
    label: one,
    is: [
      { page: documentId('one'), id: one, label: one },
      { page: documentId('two'), id: two, label: two },
    ],
    why: `${one} is ${two}.`,
  };
}

describe('a document against itself', () => {
  it.each([diego, tap, netman, cfNetworking, cloudFoundry])(
    'differs in nothing as long as no option is switched: $id',
    (document) => {
      const comparison = compareDocuments(sideOf(document), sideOf(document), []);
      expect(tell(comparison)).toEqual([]);
      expect(kindsOf(comparison.components)).toEqual([]);
      expect(kindsOf(comparison.groups)).toEqual([]);
      const rows = [...comparison.entries.values()];
      expect(rows.filter(({ kind, reworded }) => kind !== 'unchanged' || reworded)).toEqual([]);
      expect(comparison.document.entries.map(({ id }) => id)).toEqual(
        document.entries.map(({ id }) => id),
      );
      expect(comparison.document.flows).toEqual(document.flows);
    },
  );

  it('loses the rows that an option takes away, and the component that only they name', () => {
    const without = sideOf(diego, { 'internal-mysql': 'without' });
    const comparison = compareDocuments(sideOf(diego), without, []);
    expect(tell(comparison)).toEqual(['outbound-8.1 removed', 'outbound-9.1 removed']);
    expect(comparison.entries.get('outbound-8' as EntryId)).toMatchObject({
      kind: 'removed',
      before: { id: 'outbound-8' },
      after: null,
    });
    expect(kindsOf(comparison.components)).toEqual(['mysql_proxy-vm removed']);
    expect(comparison.document.entries).toHaveLength(25);
    expect(comparison.document.title).toBe('Diego → Diego (without internal-mysql)');
  });

  it('keeps the rows that an option takes away where the page has them', () => {
    const without = sideOf(diego, { 'internal-mysql': 'without' });
    const { document } = compareDocuments(sideOf(diego), without, []);
    expect(document.tables.map(({ id }) => id)).toEqual(['inbound', 'internal', 'outbound']);
    expect(document.entries.map(({ id }) => id)).toEqual(diego.entries.map(({ id }) => id));
  });

  it('shows a port that an option settles as changed, and nothing else', () => {
    const inside = sideOf(diego, { 'internal-blobstore': 'with' });
    const comparison = compareDocuments(sideOf(diego), inside, []);
    expect(tell(comparison)).toEqual(['outbound-6.1 changed']);
    expect(tellDetails(comparison)).toEqual([
      'port: varies, 4443 with the internal blobstore → 4443',
    ]);
  });

  it('shows a flow that ends elsewhere as removed and as added, in a row that changed', () => {
    const outside = sideOf(tap, { 'gui-database-inside': 'without' });
    const comparison = compareDocuments(sideOf(tap), outside, []);
    expect(tell(comparison)).toEqual(['before-networking-15.1 removed', 'networking-15.1 added']);
    const row = comparison.entries.get('networking-15' as EntryId);
    expect(row).toMatchObject({ kind: 'changed', reworded: false, elsewhere: [] });
    expect(kindsOf(comparison.components)).toEqual(
      expect.arrayContaining(['gui-database removed', 'gui-database-outside added']),
    );
  });

  it('names the rows that are left out on both sides', () => {
    const without = sideOf(diego, { 'internal-mysql': 'without' });
    const { document, notes } = compareDocuments(without, without, []);
    expect(document.entries).toHaveLength(23);
    expect(notes).toContain('Left out: Outbound from Diego, row 8, is switched off on both sides.');
  });

  it('says of a connection that goes from one row and stays in another that it stays', () => {
    const less = sideOf(page('one', { rows: [[HTTPS]] }));
    const { notes, ...comparison } = compareDocuments(
      sideOf(page('one', { rows: [[HTTPS], [HTTPS]] })),
      less,
      [],
    );
    expect(tell({ notes, ...comparison })).toEqual(['flows-2.1 removed']);
    expect(notes).toContain(
      '“Alpha → Beta:443” is removed as stated in Flows, row 2 (one), and stays: it is stated in Flows, row 1 (one) too.',
    );
  });
});

describe('the rows of one page', () => {
  const HTTP = { port: 80, transport: 'tcp', protocol: 'http', security: 'not-stated' } as const;
  const switching = defineDocument({
    id: 'switching',
    title: 'Switching',
    shortTitle: 'Switching',
    summary: 'Made up.',
    groupWord: 'VM',
    notes: [],
    columns: ['Source'],
    groups: {},
    components: { a: { label: 'A', group: null }, b: { label: 'B', group: null } },
    footnotes: {},
    options: {
      swap: { label: 'Swap', text: 'Two rows swap their services.', with: 'No', without: 'Yes' },
      move: { label: 'Move', text: 'A port moves.', with: 'No', without: 'Yes' },
    },
    tables: {
      swapped: {
        title: 'Swapped',
        rows: [
          {
            written: ['1'],
            between: [['a', 'b']],
            on: [HTTPS],
            variesWith: { option: 'swap', without: { on: [HTTP], change: 'It is HTTP.' } },
          },
          {
            written: ['2'],
            between: [['a', 'b']],
            on: [HTTP],
            variesWith: { option: 'swap', without: { on: [HTTPS], change: 'It is HTTPS.' } },
          },
        ],
      },
      moved: {
        title: 'Moved',
        rows: [
          {
            written: ['1'],
            between: [['b', 'a']],
            on: [HTTPS],
            variesWith: {
              option: 'move',
              without: { on: [{ ...HTTPS, port: 8443 }], change: 'The port is 8443.' },
            },
          },
          {
            written: ['2'],
            between: [['b', 'a']],
            on: [{ ...HTTPS, security: ['mutual-tls'] }],
            onlyWithout: 'move',
          },
        ],
      },
    },
  });
  const entryOf = ({ entries }: Comparison, id: string) => entries.get(id as EntryId);

  it('stay themselves where an option has them swap what they state, and no flow changes', () => {
    const swapped = sideOf(switching, { swap: 'without', move: 'with' });
    const comparison = compareDocuments(sideOf(switching, { move: 'with' }), swapped, []);
    expect(tell(comparison)).toEqual([]);
    expect(entryOf(comparison, 'swapped-1')?.before?.id).toBe('swapped-1');
    expect(entryOf(comparison, 'swapped-1')?.elsewhere.map(({ id }) => id)).toEqual([
      'swapped-2',
      'swapped-2',
    ]);
  });

  it('keep their flow, even where another row has one on the old port', () => {
    const moved = sideOf(switching, { move: 'without' });
    const comparison = compareDocuments(sideOf(switching, { move: 'with' }), moved, []);
    expect(tell(comparison)).toEqual(['moved-1.1 changed', 'moved-2.1 added']);
    expect(tellDetails(comparison)).toEqual(['port: 443 → 8443']);
  });

  it('are one row where a version of the page has other cells in it', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows: [[HTTPS]] })),
      sideOf(page('one', { rows: [[HTTP]], written: 'B' })),
      [],
    );
    expect(tell(comparison)).toEqual(['before-flows-1.1 removed', 'flows-1.1 added']);
    expect(entryOf(comparison, 'flows-1')).toMatchObject({
      kind: 'changed',
      reworded: true,
      before: { written: ['A'] },
      after: { written: ['B'] },
    });
  });

  it('say nothing of what stays where only the ends of a removed flow do', () => {
    const { notes } = compareDocuments(
      sideOf(page('one', { rows: [[HTTP], [HTTPS]] })),
      sideOf(page('one', { rows: [[HTTP]] })),
      [],
    );
    expect(notes.filter((note) => note.includes('stays'))).toEqual([]);
  });
});

describe('Netman against CF Networking', () => {
  const comparison = compareDocuments(
    sideOf(netman),
    sideOf(cfNetworking),
    cloudFoundry.identities,
  );
  const names = (kind: string) => {
    const index = indexDocument(comparison.document);
    const flows = comparison.document.flows.filter(({ id }) => kindOf(comparison, id) === kind);
    return flows.map((flow) => nameFlow(index, flow));
  };

  it('shows the network stack’s change, and nothing else', () => {
    expect(names('removed')).toEqual([
      'Flannel → App instances',
      'Flannel → flannel VXLAN backend',
      'Flannel → App instances',
    ]);
    expect(names('added')).toEqual([
      'Silk → App instances',
      'Diego cell → Diego cell',
      'Silk → App instances',
    ]);
    expect(names('changed')).toEqual([]);
    expect(names('unchanged')).toHaveLength(15);
    expect(kindsOf(comparison.components)).toEqual([
      'cell added',
      'flannel removed',
      'silk added',
      'vxlan-backend removed',
    ]);
    expect(kindsOf(comparison.groups)).toEqual([]);
  });

  it('rests on no name alone', () => {
    const matches = [...comparison.components.values(), ...comparison.groups.values()].map(
      ({ match }) => match?.by ?? null,
    );
    expect(new Set(matches)).toEqual(new Set(['identity', null]));
  });

  it('keeps Netman’s own rows in a table that cites Netman', () => {
    const tables = comparison.document.tables.map(({ title, page: one }) => [one, title]);
    expect(tables).toEqual([
      ['cf-networking', 'Core components'],
      ['cf-networking', 'Batteries included, but swappable'],
      ['netman', 'Batteries included, but swappable (Netman)'],
    ]);
  });
});

describe('two pages with tables of one title', () => {
  it('pair what several rows state in the tables of that title first', () => {
    const { entries } = compareDocuments(
      sideOf(cfNetworking),
      sideOf(containerToContainer),
      cloudFoundry.identities,
    );
    expect(entries.get('core-7' as EntryId)?.before?.id).toBe('core-7');
  });
});

describe('a document against one that it is part of', () => {
  it('goes by the page where both have it, and by an identity where they do not', () => {
    const byOf = (before: FlowDocument) =>
      compareDocuments(sideOf(before), sideOf(cloudFoundry), []).components.get(
        'app-instances' as ComponentId,
      )?.match?.by;
    expect(byOf(diego)).toBe('page');
    expect(byOf(netman)).toBe('identity');
  });

  it('knows a thing that it calls by another’s name', () => {
    const one = page('one', { rows: [[HTTPS]] });
    const two = page('two', { rows: [[HTTPS]], components: { c: 'Gamma' }, to: 'c' });
    const merged = mergeDocuments({
      id: 'both',
      title: 'Both',
      shortTitle: 'Both',
      summary: 'Made up.',
      groupWord: 'VM',
      notes: [],
      members: [{ ...one, footnotes: [] }, two],
      groups: {
        vm: { label: 'VM', is: ['one/vm', 'two/vm'], why: 'Made up.' },
        host: { label: 'Host', is: ['one/host', 'two/host'], why: 'Made up.' },
      },
      components: {
        a: { label: 'Alpha', is: ['one/a', 'two/a'], why: 'Made up.' },
        c: { label: 'Gamma', is: ['one/b', 'two/c'], why: 'Made up.' },
      },
      options: {},
    });
    const { components } = compareDocuments(sideOf(one), sideOf(merged), []);
    expect(components.get('c' as ComponentId)?.before).toMatchObject({ id: 'b' });
    expect(components.get('b' as ComponentId)?.kind).toBe('added');
  });

  it('finds the rows of the page that both have', () => {
    const comparison = compareDocuments(sideOf(diego), sideOf(cloudFoundry), []);
    const kept = [...comparison.entries.values()].filter(({ before }) => before !== null);
    expect(kept.map(({ before, after }) => `diego-${before?.id}` === after?.id)).toEqual(
      diego.entries.map(() => true),
    );
    expect(tell(comparison).filter((flow) => !flow.endsWith('added'))).toEqual([
      'diego-internal-5.1 changed',
    ]);
    expect(tellDetails(comparison)).toEqual(['destination-place: diego_cell → Overlay network']);
  });
});

describe('flows between the same ends', () => {
  it.each<[string, TrafficSpec, TrafficSpec, readonly string[]]>([
    ['a port', HTTPS, { ...HTTPS, port: 8443 }, ['port: 443 → 8443']],
    [
      'a port that is stated now',
      { ...HTTPS, port: 'not-stated' },
      HTTPS,
      ['port: not stated → 443 (now-stated)'],
    ],
    [
      'TLS that is gone',
      { ...HTTPS, protocol: 'not-stated' },
      { ...HTTPS, protocol: 'not-stated', security: ['cleartext'] },
      ['encryption: TLS → None (weaker)'],
    ],
    [
      'mutual TLS where TLS was',
      HTTPS,
      { ...HTTPS, security: ['mutual-tls'] },
      [
        'encryption: TLS → Mutual TLS (stronger)',
        'authentication: not stated → Client certificate (now-stated)',
      ],
    ],
    [
      'TLS that was implied',
      { ...HTTPS, security: 'not-stated' },
      HTTPS,
      ['encryption: TLS (implied by HTTPS) → TLS (now-stated)'],
    ],
    [
      'encryption that is stated no longer',
      { ...HTTPS, protocol: 'nats' },
      { ...HTTPS, protocol: 'nats', security: 'not-stated' },
      ['encryption: TLS → not stated (no-longer-stated)'],
    ],
    [
      'SSH and TLS, which are not compared',
      { ...HTTPS, protocol: 'not-stated' },
      { ...HTTPS, protocol: 'not-stated', security: ['ssh', 'basic'] },
      ['encryption: TLS → SSH', 'authentication: not stated → SSH and Basic (now-stated)'],
    ],
    [
      'a proof less',
      { ...HTTPS, security: ['tls', 'oauth-2.0', 'basic'] },
      { ...HTTPS, security: ['tls', 'basic'] },
      ['authentication: OAuth 2.0 and Basic → Basic (weaker)'],
    ],
    [
      'one proof for another',
      { ...HTTPS, security: ['tls', 'oauth-2.0'] },
      { ...HTTPS, security: ['tls', 'basic'] },
      ['authentication: OAuth 2.0 → Basic'],
    ],
    [
      'a protocol and a transport',
      { ...HTTPS, security: ['basic'], protocol: 'nats' },
      { ...HTTPS, security: ['basic'], protocol: 'mysql', transport: 'not-stated' },
      ['protocol: NATS → MySQL', 'transport: TCP → not stated (no-longer-stated)'],
    ],
    [
      'what it carries',
      { ...HTTPS, carries: 'names' },
      HTTPS,
      ['carries: names → not stated (no-longer-stated)'],
    ],
  ])('are one that changed, with %s', (_what, before, after, details) => {
    const comparison = comparePages([before], [after]);
    expect(tell(comparison)).toEqual(['flows-1.1 changed']);
    expect(tellDetails(comparison)).toEqual(details);
  });

  it('are the same however their ports and proofs are written', () => {
    const comparison = comparePages(
      [{ ...HTTPS, port: [4222, 4223], security: ['basic', 'oauth-2.0'], carries: 'a_b' }],
      [
        {
          ...HTTPS,
          port: { from: 4222, to: 4223 },
          security: ['oauth-2.0', 'basic'],
          carries: 'A B',
        },
      ],
    );
    expect(tell(comparison)).toEqual([]);
  });

  const MUTUAL = { ...HTTPS, port: 9023, security: ['mutual-tls'] } as const;
  const OAUTH = { ...HTTPS, port: 9024, security: ['oauth-2.0'] } as const;

  it('are never mixed up: each port keeps its own lock', () => {
    expect(tell(comparePages([MUTUAL, OAUTH], [OAUTH, MUTUAL]))).toEqual([]);
    const weaker = comparePages([MUTUAL, OAUTH], [{ ...OAUTH, security: ['basic'] }, MUTUAL]);
    expect(tellDetails(weaker)).toEqual(['authentication: OAuth 2.0 → Basic']);
    expect(kindOf(weaker, 'flows-1.2')).toBe('unchanged');
  });

  it('are two where both the port and the lock are others', () => {
    const comparison = comparePages([MUTUAL], [OAUTH]);
    expect(tell(comparison)).toEqual(['before-flows-1.1 removed', 'flows-1.1 added']);
  });

  it('pair by the port before anything else', () => {
    const comparison = comparePages([MUTUAL, OAUTH], [{ ...OAUTH, port: 9023 }]);
    expect(tell(comparison)).toEqual(['flows-1.1 changed', 'flows-1.2 removed']);
    expect(tellDetails(comparison)).toEqual([
      'encryption: Mutual TLS → TLS (implied by HTTPS) (weaker)',
      'authentication: Client certificate → OAuth 2.0',
    ]);
  });

  it('are removed and added where one could have become either of two', () => {
    const comparison = comparePages(
      [HTTPS],
      [
        { ...HTTPS, port: 8443 },
        { ...HTTPS, port: 9443 },
      ],
    );
    expect(tell(comparison)).toEqual([
      'before-flows-1.1 removed',
      'flows-1.1 added',
      'flows-1.2 added',
    ]);
  });

  it('are two where one is traffic and the other a call', () => {
    expect(tell(comparePages([HTTPS], [CALL]))).toEqual([
      'before-flows-1.1 removed',
      'flows-1.1 added',
    ]);
  });

  it('are known by what they carry where the port is left out', () => {
    const silent = { ...HTTPS, port: 'not-stated', protocol: 'not-stated' } as const;
    const open: TrafficSpec = { ...silent, security: ['cleartext'] };
    const comparison = comparePages(
      [
        { ...silent, carries: 'Public API' },
        { ...open, carries: 'Internal API' },
      ],
      [{ ...silent, carries: 'Internal API' }],
    );
    expect(tellDetails(comparison)).toEqual(['encryption: None → TLS (stronger)']);
    const other = comparePages([{ ...silent, carries: 'a' }], [{ ...open, carries: 'b' }]);
    expect(tell(other)).toEqual(['before-flows-1.1 removed', 'flows-1.1 added']);
  });
});

describe('the things of two pages', () => {
  const rows = [[HTTPS]];

  it('are one by an identity under another name, and the flow says so', () => {
    const before = page('one', { rows });
    const after = page('two', { rows, components: { b: 'Gamma' } });
    expect(tell(compareDocuments(sideOf(before), sideOf(after), []))).toHaveLength(2);
    const comparison = compareDocuments(sideOf(before), sideOf(after), [identity('b', 'b')]);
    expect(tellDetails(comparison)).toEqual(['destination-name: Beta → Gamma']);
    expect(comparison.components.get('b' as ComponentId)).toMatchObject({
      kind: 'changed',
      match: { by: 'identity', why: 'b is b.' },
    });
    const renamed = comparison.document.components.find(({ id }) => id === 'b');
    expect(renamed?.names).toEqual(expect.arrayContaining(['Gamma', 'Beta']));
  });

  it('are one by name alone, and the notes say so', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components: { b: 'Big_beta' } })),
      sideOf(page('two', { rows, components: { b: 'big Beta' } })),
      [],
    );
    expect(tell(comparison)).toEqual([]);
    expect(comparison.components.get('b' as ComponentId)?.match).toEqual({ by: 'name', why: null });
    expect(comparison.notes).toContain(
      'By name only: the component “Big_beta” (one) and “big Beta” (two) are taken for one, since they are called alike and stand in the same place.',
    );
  });

  it('are not one where several share the name in one place', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows })),
      sideOf(page('two', { rows, components: { c: 'beta' } })),
      [],
    );
    expect(tell(comparison)).toEqual(['before-flows-1.1 removed', 'flows-1.1 added']);
    expect(comparison.notes.filter((note) => note.startsWith('Not matched'))).toHaveLength(1);
  });

  it('are not one where the places differ, or the groups’ kinds', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components: { b: 'vm/Beta' } })),
      sideOf(page('two', { rows, components: { b: 'host/Beta' } })),
      [],
    );
    expect(comparison.components.get('before-b' as ComponentId)?.kind).toBe('removed');
    expect(comparison.components.get('b' as ComponentId)?.kind).toBe('added');
  });

  it('are one in the same place, even where the name stands elsewhere too', () => {
    const components = { b: 'vm/Beta', c: 'host/Beta' };
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components })),
      sideOf(page('two', { rows, components })),
      [],
    );
    expect(tell(comparison)).toEqual([]);
  });

  it('are not one by name where an identity says otherwise', () => {
    const components = { c: 'Gamma' };
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components })),
      sideOf(page('two', { rows, components })),
      [identity('b', 'c')],
    );
    expect(comparison.components.get('c' as ComponentId)?.before).toMatchObject({ id: 'b' });
    expect(comparison.components.get('b' as ComponentId)?.kind).toBe('added');
    expect(comparison.components.get('before-c' as ComponentId)?.kind).toBe('removed');
  });

  it('are not one by name where an identity gives the page’s thing another id', () => {
    const pages = [sideOf(page('one', { rows })), sideOf(page('two', { rows }))] as const;
    const other = compareDocuments(...pages, [identity('b', 'unheard-of')]);
    expect(other.components.get('b' as ComponentId)?.kind).toBe('added');
    const mirrored = compareDocuments(...pages, [identity('unheard-of', 'b')]);
    expect(mirrored.components.get('b' as ComponentId)?.kind).toBe('added');
  });

  it('are not one by name where each is named by an identity of its own', () => {
    const elsewhere = (id: string) => ({ page: documentId(id), id: 'x', label: 'X' });
    const [one, two] = [identity('b', 'none'), identity('none', 'b')];
    const comparison = compareDocuments(
      sideOf(page('one', { rows })),
      sideOf(page('two', { rows })),
      [
        { ...one, is: [...one.is.slice(0, 1), elsewhere('three')] },
        { ...two, is: [elsewhere('four'), ...two.is.slice(1)] },
      ],
    );
    expect(comparison.components.get('b' as ComponentId)?.kind).toBe('added');
  });

  it('are not one by name where one page has given them two ids', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components: { b: 'Beta', c: 'Gamma' } })),
      sideOf(page('one', { rows, components: { b: 'Delta', d: 'Gamma' } })),
      [],
    );
    expect(kindsOf(comparison.components)).toEqual(
      ['c removed', 'b changed', 'd added'].toSorted(),
    );
  });

  it('are not one by name where what they stand in is of another kind', () => {
    const components = { b: 'vm/Beta' };
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components })),
      sideOf(page('two', { rows, components, kind: 'cluster' })),
      [],
    );
    expect(kindsOf(comparison.groups)).toEqual(['before-vm removed', 'vm added']);
    expect(comparison.components.get('b' as ComponentId)?.kind).toBe('added');
  });

  it('are not one where identities join one with two', () => {
    const components = { c: 'Gamma' };
    const comparison = compareDocuments(
      sideOf(page('one', { rows })),
      sideOf(page('two', { rows, components })),
      [identity('b', 'b'), identity('b', 'c')],
    );
    expect(tell(comparison)).toEqual(['before-flows-1.1 removed', 'flows-1.1 added']);
  });

  it('are one by two identities that meet', () => {
    const third = { page: documentId('three'), id: 'x', label: 'X' };
    const [one, two] = [identity('b', 'nothing'), identity('nothing', 'c')];
    const meeting = [
      { ...one, is: [...one.is.slice(0, 1), third] },
      { ...two, is: [third, ...two.is.slice(1)] },
    ];
    const comparison = compareDocuments(
      sideOf(page('one', { rows })),
      sideOf(page('two', { rows, components: { b: 'Delta', c: 'Gamma' }, to: 'c' })),
      meeting,
    );
    expect(tellDetails(comparison)).toEqual(['destination-name: Beta → Gamma']);
  });

  it('that moved to another place say so, with every flow that they end', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows, components: { b: 'vm/Beta' } })),
      sideOf(page('two', { rows, components: { b: 'host/Beta' } })),
      [identity('b', 'b')],
    );
    expect(tellDetails(comparison)).toEqual(['destination-place: VM → Host']);
  });
});

describe('the rows of two pages', () => {
  const rows = [[HTTPS]];

  it('are one where they have most flows in common', () => {
    const [other, third] = [
      { ...HTTPS, port: 80 },
      { ...HTTPS, port: 22 },
    ];
    const { entries } = compareDocuments(
      sideOf(page('one', { rows: [[HTTPS, other, third]] })),
      sideOf(page('two', { rows: [[HTTPS], [other, third]] })),
      [],
    );
    expect(entries.get('flows-2' as EntryId)?.before?.id).toBe('flows-1');
    expect(entries.get('flows-1' as EntryId)).toMatchObject({ kind: 'unchanged', before: null });
  });

  it('that say the same in other words are unchanged, and reworded', () => {
    const comparison = compareDocuments(
      sideOf(page('one', { rows })),
      sideOf(page('two', { rows, written: 'Alpha' })),
      [],
    );
    expect(comparison.entries.get('flows-1' as EntryId)).toMatchObject({
      kind: 'unchanged',
      reworded: true,
      before: { written: ['A'] },
      after: { written: ['Alpha'] },
    });
  });

  it('that are two on one side and one on the other lose no flow', () => {
    const other = { ...HTTPS, port: 80 };
    const comparison = compareDocuments(
      sideOf(page('one', { rows: [[HTTPS], [other]] })),
      sideOf(page('two', { rows: [[HTTPS, other]] })),
      [],
    );
    expect(tell(comparison)).toEqual([]);
    const [row, ...more] = [...comparison.entries.values()];
    expect(more).toEqual([]);
    expect([row?.kind, row?.before?.id]).toEqual(['unchanged', 'flows-1']);
    expect(row?.elsewhere.map(({ id }) => id)).toEqual(['flows-2']);
  });

  it('of the earlier page keep their number, and what their footnote marks mean', () => {
    const { document } = compareDocuments(
      sideOf(page('one', { rows: [[HTTPS], [{ ...HTTPS, port: 'not-stated' }, CALL]] })),
      sideOf(page('two', { rows: [[HTTPS]] })),
      [],
    );
    const removed = document.entries.find(({ id }) => id === 'before-flows-2');
    expect(removed).toMatchObject({ number: 2, footnotes: ['† (one)'] });
    expect(document.footnotes).toContainEqual({ mark: '† (one)', text: 'What † means in one.' });
    expect(document.footnotes).toContainEqual({ mark: '†', text: 'What † means in two.' });
  });

  it('bring the notes of both pages, and say whose they are', () => {
    const { document } = comparePages([HTTPS], [HTTPS]);
    expect(document.notes).toEqual(['one: A note of one.', 'two: A note of two.']);
    expect(document.pages.map(({ id }) => id)).toEqual(['one', 'two']);
  });
});
