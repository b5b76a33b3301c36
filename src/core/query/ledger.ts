/**
 * Where every row of the document is: the count that always adds up. Rows that wait, and rows that state no
 * flow, are counted by themselves unless the query finds them; where nothing is asked they are no part of
 * what is charted.
 */
import type { DocumentIndex } from '../model/indexDocument.ts';
import { isWaiting, rowsApart } from '../model/rowsApart.ts';
import type { QueryReading } from './readQuery.ts';

export interface Ledger {
  readonly all: number;
  /** What the query selects; where nothing is asked, what is charted. */
  readonly selected: number;
  /** Among those: what is selected only possibly, waits, or states no flow. */
  readonly of: { readonly possible: number; readonly waiting: number; readonly noFlow: number };
  /** The rest, each in one of these. */
  readonly leftOut: number;
  readonly off: number;
  readonly waiting: number;
  readonly noFlow: number;
}

export function countLedger(
  index: DocumentIndex,
  { query, selection }: Pick<QueryReading, 'query' | 'selection'>,
): Ledger {
  const all = index.document.entries.length;
  const apart = rowsApart(index);
  const isFound = ({ id }: (typeof apart)[number]) => query !== null && selection.entries.has(id);
  const [found, others] = [apart.filter(isFound), apart.filter((row) => !isFound(row))];
  const countWaiting = (rows: typeof apart) => rows.filter(isWaiting).length;
  const selected = selection.entries.size - (query === null ? apart.length : 0);
  const possible = [...selection.entries.values()].filter((match) => match === 'possible').length;
  const off = index.off.size;
  return {
    all,
    selected,
    of: {
      possible,
      waiting: countWaiting(found),
      noFlow: found.length - countWaiting(found),
    },
    leftOut: all - selected - off - others.length,
    off,
    waiting: countWaiting(others),
    noFlow: others.length - countWaiting(others),
  };
}

/** `25 of 25 rows`; `31 of 33 rows charted` where nothing is asked and some are not. */
export function sayCharted(ledger: Ledger, isAsked: boolean): string {
  const { all, selected, waiting, noFlow } = ledger;
  const rows = `${selected} of ${all} rows`;
  return isAsked || waiting + noFlow === 0 ? rows : `${rows} charted`;
}

/** ` (3 only possible, 1 needs you)`; nothing where there is nothing to say. */
export function sayAmong({ of }: Ledger): string {
  const words = [...(of.possible > 0 ? [`${of.possible} only possible`] : []), ...sayApart(of)];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** `26 left out by the query`, `2 need you`, `1 states no flow`: where the other rows are. */
export function sayRest(ledger: Ledger): readonly string[] {
  const { leftOut, off } = ledger;
  return [
    ...(leftOut > 0 ? [`${leftOut} left out by the query`] : []),
    ...(off > 0 ? [`${off} switched off by an option`] : []),
    ...sayApart(ledger),
  ];
}

function sayApart({ waiting, noFlow }: Pick<Ledger, 'waiting' | 'noFlow'>): readonly string[] {
  return [
    ...(waiting > 0 ? [waiting === 1 ? '1 needs you' : `${waiting} need you`] : []),
    ...(noFlow > 0 ? [noFlow === 1 ? '1 states no flow' : `${noFlow} state no flow`] : []),
  ];
}
