import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import { defineDocument } from '../../model/defineDocument.ts';
import type { FlowDocument } from '../../model/document.ts';
import { otherProtocol, otherSecurityTerm, otherTransport } from '../../model/knownWords.ts';
import { sampleBrought } from '../../model/sampleBrought.ts';
import { makeSyntheticDocument } from '../../model/syntheticDocument.ts';
import { publishDocument } from './publishDocument.ts';
import { readPublished } from './readPublished.ts';

const written = (document: FlowDocument) => JSON.stringify(publishDocument(document), null, 2);

const odd = defineDocument({
  id: 'odd',
  title: 'Odd',
  shortTitle: 'Odd',
  summary: '',
  groupWord: 'Zone',
  notes: [],
  columns: ['Row'],
  groups: { zone: { label: '__proto__', kind: 'zone' } },
  components: { one: { label: 'constructor', group: 'zone' }, two: { label: 'Two', group: null } },
  footnotes: {},
  options: {},
  tables: {
    flows: {
      title: 'Flows',
      rows: [
        {
          written: ['1'],
          between: [['one', 'two']],
          on: [
            {
              port: 'none',
              transport: otherTransport('Pigeon Post'),
              protocol: otherProtocol('FooWire 2'),
              security: [otherSecurityTerm('Secret Handshake'), 'ipsec'],
            },
            {
              port: [80, { from: 90, to: 99 }],
              transport: 'icmp',
              protocol: 'ldaps',
              security: 'not-stated',
            },
          ],
        },
      ],
    },
  },
});

describe('what was published', () => {
  it.each([...documents, sampleBrought, odd].map((document) => [document.id, document] as const))(
    'reads back as the document that it was: %s',
    (_id, document) => {
      expect(readPublished(written(document), 'a.json')).toEqual({ ok: true, document });
    },
  );

  it('reads back whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(1000), (flows, seed) => {
        const document = makeSyntheticDocument(flows, seed);
        expect(readPublished(written(document), 'a.json')).toEqual({ ok: true, document });
      }),
      { numRuns: 25 },
    );
  });

  it('reads without what was not published before rows could wait', () => {
    const { problems: _problems, ...rest } = publishDocument(odd);
    const entries = rest.entries.map(({ standing: _standing, place: _place, ...entry }) => entry);
    const text = JSON.stringify({ ...rest, entries });
    expect(readPublished(text, 'a.json')).toEqual({ ok: true, document: odd });
  });
});

type Published = ReturnType<typeof publishDocument>;

/** What is said of the document once something in it is wrong. */
function faultsOf(spoil: (document: Published) => void, of: FlowDocument = odd): readonly string[] {
  const published = publishDocument(of);
  spoil(published);
  const reading = readPublished(JSON.stringify(published), 'a.json');
  if (reading.ok) throw new Error('nothing is wrong with it');
  return reading.problems.map(({ message }) => message);
}

describe('what cannot be read', () => {
  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['[1,\n 2,,]', 2, 4],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{"a": tru}', 1, 7],
    ['{"a": 01}', 1, 7],
    ['{"a": "b\n"}', 1, 7],
    ['{"a": "\\x"}', 1, 7],
    ["{'a': 1}", 1, 2],
    ['{"a": 1}\r\n{"b": 2}', 2, 1],
    ['| a | b |', 1, 1],
  ])('is pointed at where %j is no JSON', (text, line, column) => {
    expect(readPublished(text, 'a.json')).toMatchObject({
      ok: false,
      problems: [
        { code: 'json-broken', severity: 'error', place: { file: 'a.json', line, column } },
      ],
    });
  });

  it('is named by its path where the shape is another', () => {
    expect(faultsOf((one) => Object.assign(one, { title: 5 }))[0]).toMatch(/^title: /);
    expect(faultsOf((one) => Object.assign(one.flows[0] ?? {}, { relation: 'x' }))[0]).toMatch(
      /^flows\.0\.relation: /,
    );
    expect(faultsOf((one) => Object.assign(one, { further: 1 }))[0]).toMatch(/^further: /);
    expect(faultsOf((one) => Object.assign(one.flows[0] ?? {}, { ports: [0] }))[0]).toMatch(
      /^flows\.0\.ports/,
    );
    for (const text of ['null', '5', '[]', '"text"', '{}']) {
      expect(readPublished(text, 'a.json')).toMatchObject({ ok: false });
    }
  });

  it.each<[string, (document: Published) => void]>([
    [
      'flows.0.to: there is no component “x”.',
      ({ flows: [one] }) => Object.assign(one ?? {}, { to: 'x' }),
    ],
    [
      'flows.0.from: there is no component “x”.',
      ({ flows: [one] }) => Object.assign(one ?? {}, { from: 'x' }),
    ],
    [
      'entries.0.table: there is no table “x”.',
      ({ entries: [one] }) => Object.assign(one ?? {}, { table: 'x' }),
    ],
    [
      'components.0.group: there is no group “x”.',
      ({ components: [one] }) => Object.assign(one ?? {}, { group: 'x' }),
    ],
    [
      'groups.0.parent: there is no group “x”.',
      ({ groups: [one] }) => Object.assign(one ?? {}, { parent: 'x' }),
    ],
    [
      'groups.0.parent: the group “zone” contains itself.',
      ({ groups: [one] }) => Object.assign(one ?? {}, { parent: 'zone' }),
    ],
    [
      'tables.0.page: there is no page “x”.',
      ({ tables: [one] }) => Object.assign(one ?? {}, { page: 'x' }),
    ],
    [
      'components.1.id: the id “one” stands twice.',
      ({ components: [, two] }) => Object.assign(two ?? {}, { id: 'one' }),
    ],
    [
      'flows.1.id: the id “flows-1.1” stands twice.',
      ({ flows: [, two] }) => Object.assign(two ?? {}, { id: 'flows-1.1' }),
    ],
    [
      'flows.0.entry: its row is not charted, and so gives no flow.',
      ({ entries: [one] }) => Object.assign(one ?? {}, { standing: 'waits' }),
    ],
    ['entries.0: it is charted, and gives no flow.', (one) => Object.assign(one, { flows: [] })],
    [
      'flows.0.ports: what is no number stands alone in it.',
      ({ flows: [one] }) => Object.assign(one ?? {}, { ports: [80, 'not-stated'] }),
    ],
    [
      'flows.0.ports: a range runs backwards.',
      ({ flows: [one] }) => Object.assign(one ?? {}, { ports: [{ from: 9, to: 8 }] }),
    ],
    [
      'flows.0.authenticationBasis: it has not one item for each authentication.',
      ({ flows: [one] }) => Object.assign(one ?? {}, { authentication: ['other', 'none'] }),
    ],
  ])('is said where something is named that is not there, or twice: %s', (message, spoil) => {
    expect(faultsOf(spoil)).toContain(message);
  });

  it('is said of problems and of what hangs on choices, too', () => {
    const [withOptions] = documents.filter(({ id }) => id === 'diego');
    const spoil = ({ entries }: Published) =>
      entries.map(({ conditions }) => conditions.map((one) => Object.assign(one, { option: 'x' })));
    expect(faultsOf((one) => void spoil(one), withOptions)[0]).toMatch(
      /^entries\.\d+\.conditions\.0\.option: there is no option “x”\.$/,
    );
    const wrong = ({ problems: [one] }: Published) => Object.assign(one ?? {}, { entry: 'x' });
    expect(faultsOf(wrong, sampleBrought)).toEqual(['problems.0.entry: there is no row “x”.']);
  });

  it('is said twenty times at most', () => {
    const all = faultsOf(
      ({ flows }) => flows.forEach((one) => Object.assign(one, { to: 'x' })),
      makeSyntheticDocument(50),
    );
    expect(all).toHaveLength(20);
  });

  it('never throws, whatever the text', () => {
    const text = written(odd);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 8 }), (at, cut, put) => {
        const reading = readPublished(text.slice(0, at) + put + text.slice(at + cut), 'a.json');
        expect(reading.ok || reading.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(readPublished('['.repeat(200_000), 'a.json')).toMatchObject({ ok: false });
  });
});
