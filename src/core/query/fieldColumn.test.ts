import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { defineDocument } from '../model/defineDocument.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { PortSpec } from '../model/ports.ts';
import { columnOf, countRows, flowsByRow } from './fieldColumn.ts';
import { FIELD_NAMES } from './fieldNames.ts';
import { FIELDS } from './fields.ts';
import { matchPorts, readPortPattern } from './portPattern.ts';

/** Rows of several flows, with the flows of each row far from one another. */
const ordinal = ({ id }: { readonly id: string }) => Number(id.split('.').at(-1));
const SCATTERED = indexDocument({
  ...tap,
  // With options its flows would be put together row by row.
  options: [],
  flows: tap.flows.toSorted((one, other) => ordinal(one) - ordinal(other)),
});

const DOCUMENTS = { Diego: indexDocument(diego), TAP: indexDocument(tap), scattered: SCATTERED };

/** Counted by what the field says of each flow, row by row. */
function countAnew(index: DocumentIndex, field: (typeof FIELD_NAMES)[number]) {
  const read = FIELDS[field].reader(index);
  const rows = new Map<string, Set<string>>();
  for (const flow of index.document.flows) {
    for (const value of read(flow)) rows.set(value, (rows.get(value) ?? new Set()).add(flow.entry));
  }
  return new Map([...rows].map(([value, all]) => [value, all.size]));
}

describe.each(Object.entries(DOCUMENTS))('the columns of %s', (_, index) => {
  it.each(FIELD_NAMES)('count the rows of each value of %s', (field) => {
    const column = columnOf(field, index);
    const counts = countRows(column, flowsByRow(index), () => true);
    const counted = [...column.numbers].map(([value, number]) => [value, counts[number]] as const);
    expect(new Map(counted)).toEqual(countAnew(index, field));
    expect(column.options).toEqual(FIELDS[field].options(index));
  });

  it('are read once', () => {
    expect(columnOf('auth', index)).toBe(columnOf('auth', index));
  });

  it('count the flows that are wanted only', () => {
    const { flows } = flowsByRow(index);
    const column = columnOf('row', index);
    const [wanted] = flows.map(({ entry }) => entry);
    const counts = countRows(column, flowsByRow(index), (at) => flows[at]?.entry === wanted);
    expect([...counts].filter((count) => count > 0)).toEqual([1]);
    expect(counts[column.numbers.get(wanted ?? '') ?? -1]).toBe(1);
  });
});

it('is counted by rows whose flows stand apart', () => {
  const rows = SCATTERED.document.flows.map(({ entry }) => entry);
  const changes = rows.filter((row, at) => row !== rows[at - 1]).length;
  expect(changes).toBeGreaterThan(new Set(rows).size);
});

describe('the column of ports', () => {
  const tcp = { transport: 'tcp', protocol: 'https', security: 'not-stated' } as const;
  const ports: readonly PortSpec[] = [
    80,
    443,
    8889,
    8890,
    65_535,
    1,
    { from: 8000, to: 9999 },
    { from: 1, to: 65_535 },
    [443, { from: 8888, to: 8889 }, 8889],
    { varies: '', possible: [443, { from: 61_001, to: 65_535 }] },
    { varies: 'anything', possible: [] },
    'not-stated',
  ];
  const index = indexDocument(
    defineDocument({
      id: 'ports',
      title: 'Ports',
      shortTitle: 'Ports',
      summary: '',
      groupWord: 'VM',
      notes: [],
      columns: ['Port'],
      footnotes: {},
      options: {},
      groups: {},
      components: { a: { label: 'A', group: null }, b: { label: 'B', group: null } },
      tables: {
        all: {
          title: 'All',
          direction: 'internal',
          rows: ports.map((port) => ({
            written: [''] as const,
            between: [['a', 'b']] as const,
            on: [{ port, ...tcp }] as const,
          })),
        },
      },
    }),
  );

  it('says of each flow what asking for each of the document’s ports would', () => {
    const read = FIELDS.port.reader(index);
    const options = FIELDS.port.options(index);
    expect(options.length).toBeGreaterThan(8);
    for (const flow of index.document.flows) {
      const answered = options.filter(({ value }) => {
        const reading = readPortPattern(value);
        return reading.ok && matchPorts(flow.ports, [reading.pattern]) !== 'no';
      });
      expect(read(flow).toSorted()).toEqual(answered.map(({ value }) => value).toSorted());
    }
  });
});
