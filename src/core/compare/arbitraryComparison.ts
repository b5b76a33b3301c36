/** Made-up documents for the property tests: few names and few ports, so that much is nearly the same. */
import fc from 'fast-check';
import { defineDocument } from '../model/defineDocument.ts';
import type { FlowDocument, Identity } from '../model/document.ts';
import type { RowSpec, ServiceSpec, TrafficSpec } from '../model/documentSpec.ts';
import { documentId, optionId } from '../model/ids.ts';
import type { PortSpec } from '../model/ports.ts';
import { settleOptions } from '../model/settleOptions.ts';
import type { Side } from './comparison.ts';

const COMPONENTS = ['c1', 'c2', 'c3', 'c4'] as const;
const GROUPS = ['g1', 'g2'] as const;
type Row = RowSpec<
  readonly ['Cell'],
  { component: (typeof COMPONENTS)[number]; footnote: never; option: 'o' }
>;

const LABELS = ['Rep', 'BBS', 'rep', 'Locket'] as const;

const port = fc.constantFrom<PortSpec>(
  443,
  8443,
  [4222, 4223],
  { from: 4222, to: 4223 },
  'not-stated',
  { varies: 'typically 61001', possible: [61001] },
);

const security = fc.constantFrom<TrafficSpec['security']>(
  'not-stated',
  ['mutual-tls'],
  ['tls', 'oauth-2.0'],
  ['basic'],
  ['basic', 'signed-url'],
  ['cleartext'],
);

const service: fc.Arbitrary<ServiceSpec> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      port,
      transport: fc.constantFrom('tcp', 'not-stated'),
      protocol: fc.constantFrom('https', 'http', 'not-stated'),
      security,
    }),
  },
  fc.record({
    relation: fc.constantFrom('call', 'rule'),
    carries: fc.constantFrom('rules', 'names'),
  }),
);

const component = fc.constantFrom(...COMPONENTS);
const pair = fc.tuple(component, component);
const pairs = fc.tuple(pair, fc.array(pair, { maxLength: 1 })).map(someOf);
const services = fc.tuple(service, fc.array(service, { maxLength: 1 })).map(someOf);

function someOf<Item>([first, rest]: [Item, readonly Item[]]): readonly [Item, ...Item[]] {
  return [first, ...rest];
}

const row: fc.Arbitrary<Row> = fc
  .record({
    written: fc.tuple(fc.constantFrom('a', 'b')),
    between: pairs,
    on: services,
    depends: fc.constantFrom('no', 'no', 'only-under', 'only-without', 'varies'),
    instead: services,
  })
  .map(({ written, between, on, depends, instead }) => ({
    written,
    between,
    on,
    ...(depends === 'only-under' ? { onlyUnder: 'o' } : {}),
    ...(depends === 'only-without' ? { onlyWithout: 'o' } : {}),
    ...(depends === 'varies'
      ? { variesWith: { option: 'o', without: { on: instead, change: 'It varies.' } } }
      : {}),
  }));

const place = fc.record({
  label: fc.constantFrom(...LABELS),
  group: fc.constantFrom(...GROUPS, null),
});

function arbitraryDocument(id: string): fc.Arbitrary<FlowDocument> {
  const table = (title: string) =>
    fc.record({ title: fc.constant(title), rows: fc.array(row, { minLength: 1, maxLength: 3 }) });
  const group = fc.record({
    label: fc.constantFrom(...LABELS),
    kind: fc.constantFrom('vm', 'host'),
  });
  return fc
    .record({
      groups: fc.record({ g1: group, g2: group }),
      components: fc.record({ c1: place, c2: place, c3: place, c4: place }),
      tables: fc.record({ t1: table('Inside'), t2: fc.oneof(table('Inside'), table('Outside')) }),
    })
    .map((parts) =>
      defineDocument({
        id,
        title: `Page ${id}`,
        shortTitle: id,
        summary: 'Made up.',
        groupWord: 'VM',
        notes: [],
        columns: ['Cell'],
        footnotes: {},
        options: { o: { label: 'O', text: 'An option.', with: 'On', without: 'Off' } },
        ...parts,
      }),
    );
}

/** The document under a choice, or as documented. */
function arbitrarySide(document: fc.Arbitrary<FlowDocument>): fc.Arbitrary<Side> {
  return fc.tuple(document, fc.constantFrom('with', 'without', null)).map(([one, setting]) => ({
    ...settleOptions(one, new Map(setting === null ? [] : [[optionId('o'), setting]])),
    choicesLabel: setting,
  }));
}

/** Identities of any two things of the pages `one` and `two`; some join too much. */
export const arbitraryIdentities: fc.Arbitrary<readonly Identity[]> = fc.array(
  fc
    .oneof(
      fc.tuple(fc.constant('component' as const), component, component),
      fc.tuple(
        fc.constant('group' as const),
        fc.constantFrom(...GROUPS),
        fc.constantFrom(...GROUPS),
      ),
    )
    .map(([kind, one, two]) => ({
      kind,
      id: `${one}-${two}`,
      label: one,
      is: [
        { page: documentId('one'), id: one, label: one },
        { page: documentId('two'), id: two, label: two },
      ],
      why: 'Made up.',
    })),
  { maxLength: 4 },
);

/** Two pages, or two versions of one. */
export const arbitrarySides: fc.Arbitrary<readonly [Side, Side]> = fc.oneof(
  fc.tuple(arbitrarySide(arbitraryDocument('one')), arbitrarySide(arbitraryDocument('two'))),
  fc.tuple(arbitrarySide(arbitraryDocument('one')), arbitrarySide(arbitraryDocument('one'))),
  arbitraryDocument('one').chain((document) => {
    const side = arbitrarySide(fc.constant(document));
    return fc.tuple(side, side);
  }),
);
