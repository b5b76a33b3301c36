/** The examples of asking for ports: by number, by several, by a range, and where no number stands. */
import type { DocumentIndex } from '../../model/indexDocument.ts';
import type { FieldTerm } from './fieldTerms.ts';
import { fieldTerms } from './fieldTerms.ts';
import { examplesOf, firstExample, tryExample } from './tryExample.ts';
import type { HelpExample, Proposal, Tried } from './tryExample.ts';

export function portExamples(index: DocumentIndex): readonly HelpExample[] {
  const ports = fieldTerms(index, 'port').filter(({ value }) => /^\d+$/.test(value));
  const [first, second] = ports;
  return examplesOf(
    first === undefined
      ? null
      : tryExample(index, { query: first.query, means: `Every flow to port ${first.value}` }),
    first === undefined || second === undefined
      ? null
      : tryExample(index, {
          query: `port:${first.value},${second.value}`,
          means: `Every flow to port ${first.value} or ${second.value}`,
        }),
    rangeExample(index, ports),
    tryExample(index, { query: 'port:varies', means: 'Every flow whose port varies' }),
    possibleExample(index),
    tryExample(index, {
      query: 'port:not-stated',
      means: 'Every flow whose port the page does not state',
    }),
  );
}

/** The thousand that holds the most rows, or the ports below 1024. */
function rangeExample(index: DocumentIndex, ports: readonly FieldTerm[]): Tried | null {
  const thousands = ports
    .map(({ value }) => Math.floor(Number(value) / 1000) * 1000)
    .filter((from) => from > 0);
  const ranges = [{ from: 1, to: 1023 }, ...thousands.map((from) => ({ from, to: from + 999 }))];
  const held = ranges.map(({ from, to }) => {
    const inside = ports.filter(({ value }) => from <= Number(value) && Number(value) <= to);
    const rows = new Set(inside.flatMap(({ flows }) => [...flows])).size;
    return { from, to, rows };
  });
  const best = held.toSorted((one, other) => other.rows - one.rows || one.from - other.from);
  return firstExample(
    index,
    best.map(({ from, to }) => ({
      query: `port:${from}-${to}`,
      means: `Every flow to a port from ${from} to ${to}`,
    })),
  );
}

/** A number that the page names where it says that a port varies. */
function possibleExample(index: DocumentIndex): Tried | null {
  const proposals = index.document.flows.flatMap(({ ports }): readonly Proposal[] => {
    const [range] = ports.kind === 'varies' ? ports.possible : [];
    if (range === undefined) return [];
    // A round number inside of a range is easier to tell from its bounds.
    const round = Math.ceil(range.from / 500) * 500;
    const port = round <= range.to ? round : range.from;
    return [
      {
        query: `port:${port}`,
        means: `Every flow that may go to port ${port}`,
      },
    ];
  });
  return firstExample(index, proposals);
}
