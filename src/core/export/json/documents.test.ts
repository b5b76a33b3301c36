/**
 * The built-in documents: what was typed beside each row agrees with what the row's own cells say.
 * The reading is by hand, so this is where a slip of the hand is caught.
 */
import { describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import type { Component, Entry, Flow, FlowDocument } from '../../model/document.ts';
import { securityTerm } from '../../model/securityTerms.ts';
import { protocolLabel, transportLabel } from '../../model/vocabulary.ts';

/** The signs that pages commonly mark footnotes with. */
const MARKS = /[*†‡§¶⁂¹²³⁴⁵⁶⁷⁸⁹]+/g;

interface Row {
  readonly name: string;
  readonly document: FlowDocument;
  readonly entry: Entry;
  readonly flows: readonly Flow[];
  readonly columns: readonly string[];
  /** The cell under the heading, `''` where the table has no such column. */
  readonly cell: (heading: string) => string;
}

const rows: readonly Row[] = documents.flatMap((document) =>
  document.entries.map((entry) => {
    const columns = document.tables.find(({ id }) => id === entry.table)?.columns ?? [];
    return {
      name: `${document.id} ${entry.id}`,
      document,
      entry,
      flows: document.flows.filter((flow) => flow.entry === entry.id),
      columns,
      cell: (heading: string) => entry.written[columns.indexOf(heading)] ?? '',
    };
  }),
);
const rowsOf = (id: string) => rows.filter(({ document }) => document.id === id);

describe('every row', () => {
  const hasPortColumn = ({ columns }: Row) => columns.includes('Port');

  it.each(rows.filter(hasPortColumn))('$name has the ports of its cell', ({ cell, flows }) => {
    const written = cell('Port');
    const digits = new Set(written.match(/\d+/g)?.map(Number) ?? []);
    const read = new Set(flows.flatMap(fixedPorts));
    expect(read).toEqual(digits);
    expect(flows.some(({ ports }) => ports.kind === 'varies')).toBe(/varies/i.test(written));
  });

  it.each(rows)('$name bears the footnotes that its cells are marked with', ({ entry }) => {
    const marks = entry.written.flatMap((text) => text.match(MARKS) ?? []);
    expect(new Set(entry.footnotes)).toEqual(new Set(marks));
  });
});

describe('diego', () => {
  it('has 25 rows and 25 flows', () => {
    expect(rowsOf('diego').map(({ flows }) => flows.length)).toEqual(Array(25).fill(1));
  });

  it.each(rowsOf('diego'))('$name connects the ends of its cells', ({ document, cell, flows }) => {
    for (const { from, to } of flows) {
      expect(writeEnd(document, from)).toBe(cell('Source VM').replaceAll(MARKS, ''));
      expect(writeEnd(document, to)).toBe(cell('Destination VM').replaceAll(MARKS, ''));
    }
  });

  it.each(rowsOf('diego'))('$name has the protocols of its cells', ({ cell, flows }) => {
    for (const { protocol, transport } of flows) {
      expect(protocolLabel(protocol)).toBe(cell('App Layer Protocol'));
      expect(transportLabel(transport)).toBe(cell('Transport Layer Protocol'));
    }
  });

  it.each(rowsOf('diego'))('$name has the terms of its security cell', ({ cell, flows }) => {
    const written = cell('Security and Authentication').replaceAll(MARKS, '');
    for (const { security } of flows) {
      const read = security.map((term) => securityTerm(term).label);
      expect(read).toEqual(written.split(/ and |\//));
    }
  });
});

describe('what an option changes', () => {
  it('is what the footnotes and the description make conditional, and nothing else', () => {
    const conditional = [...rowsOf('diego'), ...rowsOf('tap')].flatMap(
      ({ name, entry: { conditions } }) =>
        conditions.map(({ effect, option }) => `${name}: ${effect} ${option}`),
    );
    expect(conditional).toEqual([
      'diego outbound-6: varies-with internal-blobstore',
      'diego outbound-8: only-under internal-mysql',
      'diego outbound-9: only-under internal-mysql',
      'tap networking-15: varies-with gui-database-inside',
    ]);
  });

  it('is named by the document', () => {
    const named = documents.flatMap(({ options }) => options.map(({ id }) => id));
    const used = rows.flatMap(({ entry }) => entry.conditions.map(({ option }) => option));
    expect(new Set(used)).toEqual(new Set(named));
  });
});

describe('tap', () => {
  it('has 23 rows and 46 flows', () => {
    expect(rowsOf('tap')).toHaveLength(23);
    expect(rowsOf('tap').flatMap(({ flows }) => flows)).toHaveLength(46);
  });

  it.each(rowsOf('tap'))('$name touches the clusters that its cells name', (row) => {
    const { document, cell, flows } = row;
    const groups = new Map(document.components.map(({ id, group }) => [id, group ?? 'none']));
    const touched = flows.flatMap(({ from, to }) => [groups.get(from), groups.get(to)]);
    const isCluster = (id: string | undefined) => id !== 'external';
    const written = `${cell('Source')} ${cell('Destination')}`.match(
      /\b(?:Build|Run|Iterate|View)\b/g,
    );
    const named = new Set(written?.map((name) => name.toLowerCase()));
    expect(new Set(touched.filter(isCluster))).toEqual(named);
  });

  it.each(rowsOf('tap'))('$name has on each port the protocol that its cell says', (row) => {
    const written = row.cell('Protocol');
    for (const flow of row.flows) {
      const [port] = fixedPorts(flow);
      const onPort = new RegExp(`(\\w+)\\(${port}\\)`).exec(written)?.[1];
      const word = onPort ?? /^\w+/.exec(written)?.[0];
      expect(flow.protocol === 'not-stated' ? flow.transport : flow.protocol).toBe(word);
      expect(flow.carries).toBe(written.split(' / ')[1] ?? null);
    }
  });

  it('states no authentication, which is not the same as none', () => {
    const stated = rowsOf('tap').flatMap(({ flows }) =>
      flows.flatMap((flow) => flow.authentication),
    );
    expect(new Set(stated.map(({ value }) => value))).toEqual(new Set(['not-stated']));
  });

  it('leads from the load balancer to tap-gui by way of the ingress', () => {
    const hops = documents.flatMap(({ flows }) => flows.map(({ from, to }) => `${from}→${to}`));
    expect(hops).toContain('load-balancer→contour-view');
    expect(hops).toContain('contour-view→tap-gui');
  });
});

function fixedPorts({ ports }: Flow): number[] {
  return ports.kind === 'fixed' ? ports.ranges.flatMap(({ from, to }) => [from, to]) : [];
}

/** The end as Diego's tables write it: `vm (Process)`, or the VM alone. */
function writeEnd(document: FlowDocument, id: Component['id']): string {
  const component = document.components.find((one) => one.id === id);
  const group = document.groups.find((one) => one.id === component?.group);
  const vm = group?.label ?? '';
  return component?.whole === true ? vm : `${vm} (${component?.label ?? ''})`;
}
