/**
 * Which flow of one side is which of the other: first those that are the same in everything, then those
 * that changed. A flow has one partner at most, and none where several would do equally well: shown as
 * removed and as added, both sides are still told truly, while a wrong pair would mix up two ports.
 */
import type { Flow } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId } from '../model/ids.ts';
import type { Detail } from './comparison.ts';
import { compareServices } from './compareServices.ts';

export interface FlowPair {
  readonly before: Flow;
  readonly after: Flow;
}

/** Two that may be one, the closer the lower. */
interface Candidate extends FlowPair {
  readonly distance: number;
}

// Each weighs more than all that stand below it together.
const OTHER_ROW = 10_000;
const OTHER_MARK = 1000;
const MARK_NEWLY_STATED = 100;
const OTHER_WORD = 10;
const WORD_NEWLY_STATED = 1;

/** Whether two flows are stated in one row of one page, or in tables of one title; the rest says nothing. */
export type Kinship = (before: Flow, after: Flow) => 'row' | 'table' | null;

/** @param componentOf the component of `after` that a component of `before` is. */
export function matchFlows(
  before: readonly Flow[],
  after: readonly Flow[],
  componentOf: (id: ComponentId) => ComponentId | null,
  kinship: Kinship,
): readonly FlowPair[] {
  const endsOf = ({ relation }: Flow, from: ComponentId | null, to: ComponentId | null) =>
    from === null || to === null ? null : JSON.stringify([from, to, relation]);
  const had = groupBy(before, (flow) => endsOf(flow, componentOf(flow.from), componentOf(flow.to)));
  const has = groupBy(after, (flow) => endsOf(flow, flow.from, flow.to));
  return [...had].flatMap(([ends, flows]) => {
    const others = ends === null ? [] : (has.get(ends) ?? []);
    return others.length === 0 ? [] : matchBetween(flows, others, kinship);
  });
}

/** All between the same two ends, in one direction, of one relation. */
function matchBetween(
  before: readonly Flow[],
  after: readonly Flow[],
  kinship: Kinship,
): readonly FlowPair[] {
  const pairs: FlowPair[] = [];
  const isFree = ({ before: had, after: has }: FlowPair) =>
    pairs.every((pair) => pair.before !== had && pair.after !== has);
  const isExact = (one: Flow, other: Flow) => compareServices(one, other).length === 0;
  const all = before.flatMap((one) => after.map((other) => ({ before: one, after: other })));
  const exact = all.filter((pair) => isExact(pair.before, pair.after));
  const of = (kin: ReturnType<Kinship>) =>
    exact.filter((pair) => kinship(pair.before, pair.after) === kin);
  for (const pair of [...of('row'), ...of('table'), ...of(null)]) {
    if (isFree(pair)) pairs.push(pair);
  }
  const candidates = all.filter(isFree).flatMap((pair) => {
    const distance = distanceOf(pair, kinship(pair.before, pair.after) === 'row');
    return distance === null ? [] : [{ ...pair, distance }];
  });
  return [...pairs, ...pairClosest(candidates)];
}

/**
 * Closest first. Of those that are equally close, the ones with one partner in question are paired; the
 * others are out of the question from then on, for a farther partner would be no better founded.
 */
function pairClosest(candidates: readonly Candidate[]): readonly FlowPair[] {
  const pairs: FlowPair[] = [];
  const spent = { before: new Set<Flow>(), after: new Set<Flow>() };
  const ranks = [...groupBy(candidates, ({ distance }) => distance)];
  for (const [, rank] of ranks.toSorted(([one], [other]) => one - other)) {
    const open = rank.filter(
      ({ before, after }) => !spent.before.has(before) && !spent.after.has(after),
    );
    const sure = open.filter(
      (one) => open.filter((o) => o.before === one.before || o.after === one.after).length === 1,
    );
    pairs.push(...sure);
    for (const { before, after } of open) {
      spent.before.add(before);
      spent.after.add(after);
    }
  }
  return pairs;
}

/**
 * What a connection is known by is its port; where the page leaves that out, what it carries; and where
 * an option changes a row, the row. If that stays, all else may have changed. If not, nothing else may:
 * another port with another lock is another connection. A word that a page adds contradicts nothing.
 */
function distanceOf({ before, after }: FlowPair, inOneRow: boolean): number | null {
  const details = compareServices(before, after);
  const isSilent = before.ports.kind === 'not-stated' || before.ports.kind === 'none';
  const known = isSilent && before.ports.kind === after.ports.kind ? 'carries' : 'port';
  const mark = details.find(({ what }) => what === known);
  const others = details.filter((detail) => detail !== mark);
  const contradicting = others.filter(contradicts).length;
  if (!inOneRow && mark !== undefined && contradicting > 0) return null;
  return (
    (inOneRow ? 0 : OTHER_ROW) +
    distanceOfMark(mark) +
    contradicting * OTHER_WORD +
    (others.length - contradicting) * WORD_NEWLY_STATED
  );
}

function distanceOfMark(mark: Detail | undefined): number {
  if (mark === undefined) return 0;
  return contradicts(mark) ? OTHER_MARK : MARK_NEWLY_STATED;
}

function contradicts({ strength }: Detail): boolean {
  return strength !== 'now-stated' && strength !== 'no-longer-stated';
}
