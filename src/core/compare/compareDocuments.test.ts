import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { diego } from '../../../data/diego.ts';
import { netman } from '../../../data/netman.ts';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { tap } from '../../../data/tap.ts';
import { defineDocument } from '../model/defineDocument.ts';
import type { EntryId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { nameFlow } from '../model/naming.ts';
import { compareDocuments } from './compareDocuments.ts';
import type { Comparison } from './comparison.ts';
import { sideOf, tell, tellDetails, kindOf, kindsOf, HTTPS, page } from './sampleComparison.ts';

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
