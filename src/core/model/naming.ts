/** How flows, ends and rows are called, on screen and by screen readers: one wording for all. */
import type { Component, Entry, Flow, Reading } from './document.ts';
import { groupBy } from './groupBy.ts';
import type { TableId } from './ids.ts';
import type { DocumentIndex } from './indexDocument.ts';
import { oncePerIndex } from './oncePerIndex.ts';
import { describePorts, formatPorts } from './ports.ts';
import type { Ports } from './ports.ts';
import {
  AUTHENTICATIONS,
  ENCRYPTIONS,
  GROUP_KINDS,
  RELATIONS,
  protocolLabel,
  transportLabel,
} from './vocabulary.ts';
import type { Authentication, Encryption } from './vocabulary.ts';

export function componentLabel(index: DocumentIndex, id: Component['id']): string {
  return index.components.get(id)?.label ?? id;
}

/** The label of the group that the component stands in; `null` for one that stands in none. */
export function groupLabel(index: DocumentIndex, id: Component['id']): string | null {
  const group = index.components.get(id)?.group ?? null;
  return group === null ? null : (index.groups.get(group)?.label ?? group);
}

/**
 * `the VM as a whole`, `the cluster as a whole`: what the component stands in, by the kind of that group
 * and not by what the page's groups are called in general, which may be no more than "Place".
 */
export function wholeWords(
  { components, groups, document }: DocumentIndex,
  id: Component['id'],
): string {
  const group = components.get(id)?.group ?? null;
  const kind = group === null ? undefined : groups.get(group)?.kind;
  const word = kind === undefined ? document.groupWord : GROUP_KINDS[kind].label;
  return `the ${lowerFirst(word)} as a whole`;
}

/** `BBS:8889`; the name alone where the document states no port. */
export function nameListener(label: string, ports: Ports): string {
  const isKnown = ports.kind === 'fixed' || ports.kind === 'varies';
  return isKnown ? `${label}:${formatPorts(ports)}` : label;
}

/** `8889`, `Internal API, port not stated`, `no ports`, `Local call`: a socket without its component. */
export function describeSocket({
  relation,
  ports,
  carries,
}: Pick<Flow, 'relation' | 'ports' | 'carries'>): string {
  if (relation !== 'traffic') return RELATIONS[relation].label;
  if (ports.kind === 'none') return carries ?? 'no ports';
  if (ports.kind !== 'not-stated') return describePorts(ports);
  return carries === null ? 'port not stated' : `${carries}, port not stated`;
}

/** `Rep → BBS:8889`. */
export function nameFlow(index: DocumentIndex, { from, to, ports }: Flow): string {
  return `${componentLabel(index, from)} → ${nameListener(componentLabel(index, to), ports)}`;
}

/** `HTTPS over TCP`, `TCP`, `HTTPS`, `Local call`; words are left out where the document is silent. */
export function nameService(flow: Pick<Flow, 'relation' | 'protocol' | 'transport'>): string {
  if (flow.relation !== 'traffic') return RELATIONS[flow.relation].label;
  const transport = transportLabel(flow.transport);
  if (flow.protocol === 'not-stated') {
    return flow.transport === 'not-stated' ? 'protocol not stated' : transport;
  }
  const protocol = protocolLabel(flow.protocol);
  return flow.transport === 'not-stated' ? protocol : `${protocol} over ${transport}`;
}

/** The whole flow in a sentence, for those who hear the chart. Begins as `nameFlow`. */
export function describeFlow(index: DocumentIndex, flow: Flow): string {
  const entry = index.entries.get(flow.entry);
  return [
    nameFlow(index, flow),
    nameService(flow),
    ...(flow.carries === null ? [] : [flow.carries]),
    ...(flow.relation === 'traffic' ? describeSecurity(flow) : []),
    ...(entry === undefined ? [] : [nameEntry(index, entry)]),
  ].join(', ');
}

function describeSecurity({ ports, encryption, authentication }: Flow): readonly string[] {
  const implied = encryption.basis.kind === 'implied' ? ' (implied)' : '';
  const proofs = authentication.map(nameAuthentication);
  return [
    ...portWords(ports),
    `encryption ${nameEncryption(encryption)}${implied}`,
    `authentication ${proofs.join(' and ')}`,
  ];
}

/** `port varies`, `port not stated`: nothing where a number says it, or where there is no port. */
export function portWords(ports: Ports): readonly string[] {
  const isPlain = ports.kind === 'fixed' || ports.kind === 'none';
  return isPlain ? [] : [`port ${describePorts(ports)}`];
}

/** `TLS`, `Encrypted (IPsec)`, `Not stated`. */
export function nameEncryption({ value, basis }: Reading<Encryption>): string {
  const { label } = ENCRYPTIONS[value];
  const isNamed = value === 'encrypted' && basis.kind === 'stated' && basis.as !== label;
  return isNamed ? `${label} (${basis.as})` : label;
}

/**
 * `Client certificate`, `Not stated`: an authentication where no heading says that it is one; in the
 * page's own words where no table here knows them.
 */
export function nameAuthentication({ value, basis }: Reading<Authentication>): string {
  if (value === 'none') return 'No authentication';
  if (value === 'other' && basis.kind === 'stated') return basis.as;
  return AUTHENTICATIONS[value].label;
}

/** `Internal to Diego, row 10 of 14`; without the count where the table is here only in part. */
export function nameEntry(index: DocumentIndex, entry: Entry): string {
  const table = index.tables.get(entry.table);
  const rows = wholeTables(index).get(entry.table);
  const count = rows === undefined ? '' : ` of ${rows}`;
  return `${table?.title ?? entry.table}, row ${entry.number}${count}`;
}

/** How many rows the tables have that are here from the first row to the last. */
const wholeTables = oncePerIndex(({ changes, document }): ReadonlyMap<TableId, number> => {
  // A comparison has rows of both pages, and of neither all that stand around them.
  if (changes !== null) return new Map();
  const tables = [...groupBy(document.entries, ({ table }) => table)].map(
    ([table, entries]) => [table, entries.map(({ number }) => number)] as const,
  );
  const isWhole = (numbers: readonly number[]) =>
    new Set(numbers).size === numbers.length && numbers.every((number) => number <= numbers.length);
  return new Map(
    tables
      .filter(([, numbers]) => isWhole(numbers))
      .map(([table, numbers]) => [table, numbers.length]),
  );
});

/**
 * A label in the middle of a sentence: `not stated`, `client certificate`; names and abbreviations stay
 * as they are (`TLS`, `OAuth 2.0`, `MySQL native password`).
 */
export function lowerFirst(label: string): string {
  const isName = /^\p{L}+\p{Lu}/u.test(label);
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
