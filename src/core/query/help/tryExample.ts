/**
 * An example of the help: a query, what it means, and how many rows it selects. What is proposed becomes
 * one only once it was read and found something, so that no example of the sheet disappoints.
 */
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { printQuery } from '../print.ts';
import { readQuery } from '../readQuery.ts';
import type { QueryReading } from '../readQuery.ts';

export interface Proposal {
  readonly query: string;
  /** One sentence without its full stop, in the document's own names. */
  readonly means: string;
}

export interface HelpExample extends Proposal {
  /** At least one. */
  readonly rows: number;
}

/** An example with its reading, for what looks further into it. */
export interface Tried<Kind extends Proposal = Proposal> {
  readonly proposal: Kind;
  readonly example: HelpExample;
  readonly reading: QueryReading;
}

/** So many proposals are tried where nothing else is said: the rest would be no better. */
const MOST_TRIED = 12;

/** `null` for what cannot be read here, or selects nothing. The example's query is canonical. */
export function tryExample<Kind extends Proposal>(
  index: DocumentIndex,
  proposal: Kind,
): Tried<Kind> | null {
  const reading = readQuery(proposal.query, index);
  if (!reading.ok || reading.selection.entries.size === 0) return null;
  // Where there are too many ways, what is selected is more than is on them.
  if (reading.notes.some(({ code }) => code === 'ways-bounded')) return null;
  const { entries } = reading.selection;
  const possible = [...entries.values()].filter((match) => match === 'possible').length;
  const unsure =
    possible === 0 ? '' : `; ${possible === 1 ? '1 row' : `${possible} rows`} only possible`;
  const example = {
    query: printQuery(reading.query),
    means: proposal.means + unsure,
    rows: entries.size,
  };
  return { proposal, example, reading };
}

/** The first that holds and fits; where there is one, the first that needs no note on what it means here. */
export function firstExample<Kind extends Proposal>(
  index: DocumentIndex,
  proposals: readonly Kind[],
  fits: (tried: Tried<Kind>) => boolean = () => true,
): Tried<Kind> | null {
  let noted: Tried<Kind> | null = null;
  for (const proposal of proposals.slice(0, MOST_TRIED)) {
    const tried = tryExample(index, proposal);
    if (tried === null || !fits(tried)) continue;
    if (tried.reading.notes.length === 0) return tried;
    noted ??= tried;
  }
  return noted;
}

/** What was found of them. */
export function examplesOf(...all: readonly (Tried | null)[]): readonly HelpExample[] {
  return all.flatMap((tried) => (tried === null ? [] : [tried.example]));
}

export function byLength(one: Proposal, other: Proposal): number {
  return one.query.length - other.query.length;
}
