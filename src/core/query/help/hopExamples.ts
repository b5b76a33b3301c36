/** The examples of traces that name their hops: one of them, or several one after the other. */
import type { ComponentId } from '../../model/ids.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { exampleFlow } from '../exampleQueries.ts';
import { writeTrace } from '../writeTrace.ts';
import type { ChosenTrace } from './chooseTrace.ts';
import { plainStarts } from './sayEnds.ts';
import type { NamedEnd } from './sayEnds.ts';
import { byLength, examplesOf, firstExample, tryExample } from './tryExample.ts';
import type { HelpExample, Proposal, Tried } from './tryExample.ts';

type EndOf = (id: ComponentId) => NamedEnd;

/** `Rep→BBS:8889`, `Rep→BBS`, `→BBS`, `Rep→`. */
export function oneHopExamples(index: DocumentIndex, endOf: EndOf): readonly HelpExample[] {
  const flow = exampleFlow(index);
  if (flow === null) return [];
  const [from, to] = [endOf(flow.from), endOf(flow.to)];
  const between = `${from.text}→${to.text}`;
  const withPort = writeTrace(index, flow);
  const port = withPort.slice(between.length + 1);
  const means = `Every flow from ${from.said} to ${to.said}`;
  return examplesOf(
    port === '' ? null : tryExample(index, { query: withPort, means: means + sayPort(port) }),
    tryExample(index, { query: between, means: `${means}, whatever its port` }),
    firstExample(index, byRows(index.incoming, endOf).map(proposeTo)),
    firstExample(index, byRows(index.outgoing, endOf).map(proposeFrom)),
  );
}

function proposeTo({ text, said }: NamedEnd): Proposal {
  return { query: `→${text}`, means: `Every flow that ends at ${said}` };
}

function proposeFrom({ text, said }: NamedEnd): Proposal {
  return { query: `${text}→`, means: `Every flow that starts at ${said}` };
}

/** Those with the most rows first; of as many, the shortest name. */
export function byRows(flows: DocumentIndex['incoming'], endOf: EndOf): readonly NamedEnd[] {
  return [...flows]
    .map(([id, all]) => ({ end: endOf(id), rows: new Set(all.map(({ entry }) => entry)).size }))
    .toSorted((one, other) => other.rows - one.rows || one.end.text.length - other.end.text.length)
    .map(({ end }) => end);
}

function sayPort(port: string): string {
  if (port === 'varies') return ', on a port that varies';
  if (port === 'not-stated') return ', on a port that is not stated';
  return ` on port ${port.replaceAll(',', ' or ')}`;
}

/** @param chosen a trace over any number of hops, whose first hop is then named. */
export function hopByHopExamples(
  index: DocumentIndex,
  endOf: EndOf,
  chosen: ChosenTrace | null,
): readonly HelpExample[] {
  const chain = firstExample(index, proposeChains(index, endOf));
  return examplesOf(
    chain,
    chain === null ? null : tryExample(index, proposeTwoHops(chain.proposal)),
    chain === null ? null : tryExample(index, proposeThrough(chain.proposal)),
    chosen === null ? null : tryFirstHop(index, endOf, chosen),
  );
}

interface Chain extends Proposal {
  readonly stops: readonly [NamedEnd, NamedEnd, NamedEnd];
}

/** `Auctioneer→Rep→BBS:8889`: two hops that follow each other, and lead on; the shortest first. */
function proposeChains(index: DocumentIndex, endOf: EndOf): readonly Chain[] {
  const firsts = plainStarts(index, endOf).flatMap(({ id }) => index.outgoing.get(id) ?? []);
  const chains = firsts.flatMap(({ from, to }) =>
    (index.outgoing.get(to) ?? [])
      .filter((next) => new Set([from, to, next.to]).size === 3)
      .map((next): Chain => {
        const stops = [endOf(from), endOf(to), endOf(next.to)] as const;
        const last = writeTrace(index, { to: next.to, ports: next.ports });
        const port = last.slice(stops[2].text.length + 2);
        const [start, middle, end] = stops.map(({ said }) => said);
        return {
          stops,
          query: `${stops[0].text}→${stops[1].text}${last}`,
          means: `From ${start} to ${middle}, and from there to ${end}${port === '' ? '' : sayPort(port)}`,
        };
      }),
  );
  return chains.toSorted(byLength);
}

function proposeTwoHops({ stops: [from, , to] }: Chain): Proposal {
  return {
    query: `${from.text}→→${to.text}`,
    means: `Every way from ${from.said} to ${to.said} of just two hops`,
  };
}

function proposeThrough({ stops: [, middle] }: Chain): Proposal {
  return {
    query: `→${middle.text}→`,
    means: `Every way of two hops that has ${middle.said} in the middle`,
  };
}

function tryFirstHop(index: DocumentIndex, endOf: EndOf, chosen: ChosenTrace): Tried | null {
  const { from, to } = chosen.proposal;
  const proposals = chosen.ways.flatMap(({ stops }): readonly Proposal[] => {
    const [, second, third] = stops;
    if (second === undefined || third === undefined) return [];
    const next = endOf(second);
    return [
      {
        query: `${from.text}→${next.text}⇒${to.text}`,
        means: `Every way that goes straight from ${from.said} to ${next.said}, and on to ${to.said} over any number of hops`,
      },
    ];
  });
  return firstExample(index, proposals);
}
