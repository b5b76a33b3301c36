/** The examples of traces over any number of hops. */
import { groupBy } from '../../model/groupBy.ts';
import type { ComponentId, FlowId } from '../../model/ids.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import type { Way } from '../../trace/way.ts';
import { byLength, examplesOf, tryExample } from './tryExample.ts';
import type { HelpExample, Tried } from './tryExample.ts';
import { proposePair, waysBetween } from './chooseTrace.ts';
import type { ChosenTrace, PairProposal } from './chooseTrace.ts';
import { sayGroupWord } from './sayEnds.ts';
import type { NamedEnd } from './sayEnds.ts';

type EndOf = (id: ComponentId) => NamedEnd;

/** @param chosen the trace whose ends the others are about, too. */
export function anyHopsExamples(
  index: DocumentIndex,
  endOf: EndOf,
  chosen: ChosenTrace | null,
): readonly HelpExample[] {
  if (chosen === null) return [];
  const { from, to } = chosen.proposal;
  return examplesOf(
    chosen,
    tryExample(index, {
      query: `⇒${to.text}`,
      means: `All that leads to ${to.said}, over any number of hops`,
    }),
    tryExample(index, {
      query: `${from.text}⇒`,
      means: `All that can be reached from ${from.said}, over any number of hops`,
    }),
    byVmExample(index, endOf),
  );
}

/** Each is a search of its own. */
const MOST_COMPARED = 16;

/** A trace that leads further, or along other flows, where a VM as a whole may be gone through. */
function byVmExample(index: DocumentIndex, endOf: EndOf): Tried | null {
  const proposals = proposeByVm(index, endOf).toSorted(byLength).slice(0, MOST_COMPARED);
  const wider = proposals.find((pair) => {
    const flows = flowsOn(waysBetween(index, pair));
    return flowsOn(waysBetween(index, pair, { byVm: true })).size > flows.size;
  });
  return wider === undefined ? null : tryExample(index, wider);
}

function flowsOn(ways: readonly Way[]): ReadonlySet<FlowId> {
  return new Set(
    ways.flatMap(({ hops }) => hops.flatMap(({ flows }) => flows.map(({ id }) => id))),
  );
}

function proposeByVm(index: DocumentIndex, endOf: EndOf): readonly PairProposal[] {
  const { components } = index.document;
  const groups = groupBy(components, ({ group }) => group);
  return components
    .filter(({ whole, group }) => whole && group !== null)
    .flatMap(({ id: whole, group }) => {
      const processes = (groups.get(group) ?? []).filter((one) => !one.whole);
      const callers = (index.incoming.get(whole) ?? []).map(({ from }) => from);
      const called = (index.outgoing.get(whole) ?? []).map(({ to }) => to);
      return processes.flatMap(({ id: process }) => {
        const pairs = [
          ...callers.map((from) => [from, process] as const),
          ...called.map((to) => [process, to] as const),
        ];
        return pairs.map(([from, to]) =>
          widen(index, proposePair(endOf(from), endOf(to)), endOf(whole)),
        );
      });
    });
}

function widen(index: DocumentIndex, pair: PairProposal, whole: NamedEnd): PairProposal {
  const group = `a ${sayGroupWord(index)} as a whole, such as ${whole.said}`;
  return {
    ...pair,
    query: `${pair.query} by:vm`,
    means: `Every way from ${pair.from.said} to ${pair.to.said}, where a row about ${group}, counts for all that is in it`,
  };
}
