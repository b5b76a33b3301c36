/**
 * Two small pages in one document, and every way in which joining them would go wrong unnoticed. Longer than other
 * files, since the two pages are written out for all of them.
 */
import { describe, expect, it } from 'vitest';
import { defineDocument } from './defineDocument.ts';
import type { FlowDocument } from './document.ts';
import { mergeDocuments } from './mergeDocuments.ts';
import type { MergeSpec } from './mergeSpec.ts';

const HTTPS = { port: 443, transport: 'tcp', protocol: 'https', security: 'not-stated' } as const;
const SETTINGS = { text: 'At night.', with: 'On', without: 'Off' } as const;

const harbour = defineDocument({
  id: 'harbour',
  title: 'The harbour',
  shortTitle: 'Harbour',
  summary: 'Who talks to whom in the harbour.',
  groupWord: 'Quay',
  notes: ['Closed on Sundays.'],
  columns: ['Source', 'Destination'],
  groups: {
    quay: { label: 'Quay', kind: 'cluster' },
    shed: { label: 'Shed', kind: 'host', parent: 'quay' },
  },
  components: {
    crane: { label: 'Crane', group: 'quay', names: ['Big Crane'], about: 'It lifts.' },
    clerk: { label: 'Clerk', group: 'shed' },
  },
  footnotes: { '†': 'Only by day.' },
  options: { night: { label: 'Night shift', ...SETTINGS } },
  about: [
    {
      title: 'Parts',
      columns: ['Part'],
      rows: [{ cells: ['Crane'], concerns: ['crane'] }],
      wording: '',
    },
  ],
  tables: {
    flows: {
      title: 'Flows',
      direction: 'inbound',
      rows: [
        {
          written: ['Crane†', 'Clerk'],
          between: [['crane', 'clerk']],
          on: [HTTPS],
          footnotes: ['†'],
        },
        {
          written: ['Clerk', 'Crane'],
          between: [['clerk', 'crane']],
          on: [HTTPS],
          variesWith: {
            option: 'night',
            without: { on: [{ ...HTTPS, port: 80, protocol: 'http' }], change: 'The port is 80.' },
          },
        },
      ],
    },
  },
});

const shipping = defineDocument({
  id: 'shipping',
  title: 'Shipping lines',
  shortTitle: 'Shipping',
  summary: 'Who talks to whom at sea.',
  groupWord: 'Sea',
  notes: [],
  columns: ['Who', 'Does'],
  groups: { dock: { label: 'Dock', kind: 'host' }, sea: { label: 'Sea', kind: 'external' } },
  components: {
    hoist: { label: 'Hoist', group: 'dock', role: 'core', about: 'It hoists.' },
    ship: { label: 'Ship', group: 'sea' },
  },
  footnotes: {},
  options: { dark: { label: 'After dark', ...SETTINGS } },
  tables: {
    flows: {
      title: 'Flows',
      rows: [
        {
          written: ['Ship', 'calls the hoist'],
          between: [['ship', 'hoist']],
          on: [HTTPS],
          onlyUnder: 'dark',
        },
      ],
    },
  },
});

const SPEC = {
  id: 'coast',
  title: 'Coast',
  shortTitle: 'Coast',
  summary: 'Both.',
  groupWord: 'Place',
  notes: ['Two pages.'],
  members: [harbour, shipping],
  groups: { dock: { label: 'Dock', is: ['harbour/quay', 'shipping/dock'], why: 'One place.' } },
  components: {
    crane: { label: 'Crane', is: ['harbour/crane', 'shipping/hoist'], why: 'One machine.' },
  },
  options: { night: { label: 'Night', is: ['harbour/night', 'shipping/dark'], why: 'One time.' } },
} as const satisfies MergeSpec;

const coast = mergeDocuments(SPEC);

describe('a document of documents', () => {
  it('has every row of its members as it was written, under its page’s name', () => {
    expect(
      coast.entries.map(({ id, table, number, written }) => [id, table, number, written]),
    ).toEqual([
      ['harbour-flows-1', 'harbour-flows', 1, ['Crane†', 'Clerk']],
      ['harbour-flows-2', 'harbour-flows', 2, ['Clerk', 'Crane']],
      ['shipping-flows-1', 'shipping-flows', 1, ['Ship', 'calls the hoist']],
    ]);
  });

  it('leads each flow to the thing that its row speaks of, whatever its page calls it', () => {
    expect(
      coast.flows.map(({ id, entry, from, to, socket }) => [id, entry, from, to, socket]),
    ).toEqual([
      ['harbour-flows-1.1', 'harbour-flows-1', 'crane', 'clerk', 'clerk:443/https/tcp'],
      ['harbour-flows-2.1', 'harbour-flows-2', 'clerk', 'crane', 'crane:443/https/tcp'],
      ['shipping-flows-1.1', 'shipping-flows-1', 'ship', 'crane', 'crane:443/https/tcp'],
    ]);
    for (const { id, flows } of coast.entries) {
      expect(flows).toEqual(coast.flows.filter((flow) => flow.entry === id).map((flow) => flow.id));
    }
  });

  it('leaves to each flow what its row states, and the direction that its own page sees', () => {
    const stated = ({ ports, security, direction }: FlowDocument['flows'][number]) => [
      ports,
      security,
      direction,
    ];
    const own = [harbour, shipping].flatMap(({ flows }) => flows.map(stated));
    expect(coast.flows.map(stated)).toEqual(own);
  });

  it('carries conditions and alternatives over to the joined option', () => {
    const [, second, third] = coast.entries;
    expect(second?.conditions).toEqual([{ option: 'night', effect: 'varies-with' }]);
    expect(second?.alternatives[0]?.flows.map(({ id, socket }) => [id, socket])).toEqual([
      ['harbour-flows-2.1', 'crane:80/http/tcp'],
    ]);
    expect(third?.conditions).toEqual([{ option: 'night', effect: 'only-under' }]);
    expect(coast.options).toEqual([{ id: 'night', label: 'Night', footnote: null, ...SETTINGS }]);
  });

  it('knows a joined component by all its names, and by all that is said about it', () => {
    expect(coast.components.find(({ id }) => id === 'crane')).toEqual({
      id: 'crane',
      label: 'Crane',
      group: 'dock',
      whole: false,
      role: 'core',
      names: ['Crane', 'crane', 'Quay (Crane)', 'Big Crane', 'Hoist', 'hoist', 'Dock (Hoist)'],
      about: 'It lifts. It hoists.',
    });
  });

  it('keeps what stands in a joined group inside it', () => {
    expect(coast.groups).toEqual([
      { id: 'dock', label: 'Dock', kind: 'cluster', parent: null },
      { id: 'shed', label: 'Shed', kind: 'host', parent: 'dock' },
      { id: 'sea', label: 'Sea', kind: 'external', parent: null },
    ]);
  });

  it('cites the page of each table, note and list', () => {
    expect(coast.tables.map(({ page, title }) => [page, title])).toEqual([
      ['harbour', 'Harbour: Flows'],
      ['shipping', 'Shipping: Flows'],
    ]);
    expect(coast.pages.map(({ title }) => title)).toEqual(['The harbour', 'Shipping lines']);
    expect(coast.notes).toEqual(['Two pages.', 'Harbour: Closed on Sundays.']);
    expect(coast.about).toMatchObject([
      { title: 'Harbour: Parts', rows: [{ concerns: ['crane'] }] },
    ]);
    expect(coast.footnotes).toEqual(harbour.footnotes);
  });

  it('says which names it takes for one thing, and why', () => {
    expect(coast.identities.map(({ kind, id, is, why }) => [kind, id, is, why])).toEqual([
      [
        'group',
        'dock',
        [
          { page: 'harbour', id: 'quay', label: 'Quay' },
          { page: 'shipping', id: 'dock', label: 'Dock' },
        ],
        'One place.',
      ],
      [
        'component',
        'crane',
        [
          { page: 'harbour', id: 'crane', label: 'Crane' },
          { page: 'shipping', id: 'hoist', label: 'Hoist' },
        ],
        'One machine.',
      ],
      [
        'option',
        'night',
        [
          { page: 'harbour', id: 'night', label: 'Night shift' },
          { page: 'shipping', id: 'dark', label: 'After dark' },
        ],
        'One time.',
      ],
    ]);
  });

  it('puts a component where its identity says, when the pages differ', () => {
    const components = { crane: { ...SPEC.components.crane, group: 'sea' } };
    const merged = mergeDocuments({ ...SPEC, components });
    expect(merged.components.find(({ id }) => id === 'crane')?.group).toBe('sea');
  });

  it('names a relative’s things in its identities, and has nothing else of it', () => {
    const { id: _id, ...other } = shipping;
    const relative: FlowDocument = { ...other, id: 'old' as never };
    const is = [...SPEC.components.crane.is, 'old/hoist'];
    const merged = mergeDocuments({
      ...SPEC,
      relatives: [relative],
      components: { crane: { ...SPEC.components.crane, is } },
    });
    expect(merged.identities[1]?.is.map(({ page }) => page)).toEqual([
      'harbour',
      'shipping',
      'old',
    ]);
    expect({ ...merged, identities: [] }).toEqual({ ...coast, identities: [] });
  });
});

describe('what would join pages wrongly', () => {
  const joins = (change: Partial<MergeSpec>) => () => mergeDocuments({ ...SPEC, ...change });
  const crane = SPEC.components.crane;

  it('is refused where an identity names what no page has', () => {
    const is = ['harbour/crane', 'shipping/winch'];
    expect(joins({ components: { crane: { ...crane, is } } })).toThrow(
      'document "coast": no component is “shipping/winch”',
    );
    expect(joins({ groups: { dock: { ...crane, is: ['railway/dock'] } } })).toThrow(
      'no group is “railway/dock”',
    );
  });

  it('is refused where two identities claim one thing', () => {
    const components = { crane, hoist: { ...crane, is: ['shipping/hoist'] } };
    expect(joins({ components })).toThrow('“shipping/hoist” is named by two identities');
  });

  it('is refused where two pages use one id and nobody says whether it is one thing', () => {
    const namesake: FlowDocument = {
      ...shipping,
      groups: harbour.groups,
      components: [],
      flows: [],
    };
    expect(
      joins({ members: [harbour, namesake], groups: {}, components: {}, options: {} }),
    ).toThrow(
      'the group “quay” of shipping is called as that of harbour: say whether they are one',
    );
  });

  it('is refused where a thing is called as an identity that it is no part of', () => {
    const components = { ship: { ...crane, is: ['harbour/crane', 'shipping/hoist'] } };
    expect(joins({ components })).toThrow(
      'the component “ship” of shipping is called as that of an identity',
    );
  });

  it('is refused where a joined component would stand in a group that no page has', () => {
    expect(joins({ components: { crane: { ...crane, group: 'moon' } } })).toThrow(
      '“Crane” stands in “moon”, which no page has',
    );
  });

  it('is refused where one footnote mark would have two meanings', () => {
    const footnotes = harbour.footnotes.map((one) => ({ ...one, text: 'Something else.' }));
    const marked: FlowDocument = { ...shipping, footnotes };
    expect(joins({ members: [harbour, marked] })).toThrow('two pages use the footnote mark');
  });

  it('is not refused where both pages mean the same by a mark', () => {
    const marked: FlowDocument = { ...shipping, footnotes: harbour.footnotes };
    expect(mergeDocuments({ ...SPEC, members: [harbour, marked] }).footnotes).toEqual(
      harbour.footnotes,
    );
  });

  it('is refused where the settings of one option have other names on another page', () => {
    const options = shipping.options.map((option) => ({ ...option, with: 'Sometimes' }));
    const renamed: FlowDocument = { ...shipping, options };
    expect(joins({ members: [harbour, renamed] })).toThrow('settings of other names');
  });
});
