/**
 * How much of a document is taken away, and what is said of it: the same words before it is taken and inside
 * of what was. Whoever finds the file a year later has nothing else to tell a part from the whole.
 */
import type { EntryId, FlowId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { countLedger, sayAmong, sayCharted, sayRest } from '../query/ledger.ts';
import type { QueryReading } from '../query/readQuery.ts';
import type { Selected } from '../query/select.ts';
import { nameSource } from './nameSource.ts';

export type Extent = 'document' | 'query' | 'selected';

export interface Scope {
  readonly extent: Extent;
  /** Those that a query selects only possibly say so. */
  readonly flows: ReadonlyMap<FlowId, Selected>;
  /** Those that give no flow included. */
  readonly entries: ReadonlySet<EntryId>;
  /** The title of the document, and what is chosen on it. */
  readonly source: string;
  /** `Query: Rep→BBS:8889`, `Selected: Rep → BBS:8889`; `null` for all of the document. */
  readonly asked: string | null;
  /** `22 of 25 rows`, `24 of 27 flows`, `3 left out by the query`. */
  readonly ledger: readonly string[];
}

/** What a file bears beside its scope. */
export interface Provenance {
  /** `2026-11-30`. */
  readonly date: string;
  /** Where the same is seen; `null` where nobody else could follow it. */
  readonly address: string | null;
}

/** @param text the query that was read, for the words. */
export function scopeOfReading(
  index: DocumentIndex,
  reading: Pick<QueryReading, 'query' | 'selection'>,
  text: string,
): Scope {
  const { query, selection } = reading;
  const ledger = countLedger(index, reading);
  return {
    extent: query === null ? 'document' : 'query',
    flows: selection.flows,
    entries: new Set(selection.entries.keys()),
    source: nameSource(index),
    asked: query === null ? null : `Query: ${text}`,
    ledger: [
      sayCharted(ledger, query !== null) + sayAmong(ledger),
      countOf(selection.flows.size, index.document.flows.length, 'flows'),
      ...sayRest(ledger),
    ],
  };
}

/** @param name of what is selected. */
export function scopeOfSelected(
  index: DocumentIndex,
  name: string,
  flows: readonly FlowId[],
  rows: readonly EntryId[],
): Scope {
  const { document } = index;
  const entries = new Set([...rows, ...flows.flatMap((id) => index.flows.get(id)?.entry ?? [])]);
  return {
    extent: 'selected',
    flows: new Map(flows.map((id) => [id, 'yes'])),
    entries,
    source: nameSource(index),
    asked: `Selected: ${name}`,
    ledger: [
      countOf(entries.size, document.entries.length, 'rows'),
      countOf(flows.length, document.flows.length, 'flows'),
    ],
  };
}

/** `Query: Rep→BBS · 22 of 25 rows · 24 of 27 flows`: what is said where the title stands by itself. */
export function sayExtent({ asked, ledger }: Pick<Scope, 'asked' | 'ledger'>): string {
  return [...(asked === null ? ['All of it'] : [asked]), ...ledger].join(' · ');
}

/** What stands at the head or foot of whatever is taken away, each a line. */
export function sayScope(scope: Scope, { date, address }: Provenance): readonly string[] {
  return [
    scope.source,
    sayExtent(scope),
    `Taken on ${date}`,
    ...(address === null ? [] : [address]),
  ];
}

function countOf(some: number, all: number, noun: string): string {
  return `${some} of ${all} ${noun}`;
}
