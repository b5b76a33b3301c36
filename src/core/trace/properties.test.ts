/** The search against a naive one that tries every sequence of components, on small made-up documents. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../model/document.ts';
import type { ComponentId, FlowId } from '../model/ids.ts';
import { and } from '../model/truth.ts';
import type { Truth } from '../model/truth.ts';
import { arbitraryQuestion } from './arbitraryTrace.ts';
import type { Question } from './arbitraryTrace.ts';
import { findWays } from './findWays.ts';
import { flowsOnWays, reachedFrom } from './flowsOnWays.ts';
import { reachFrom, reachTo } from './reach.ts';
import { wayId } from './way.ts';
import type { Match, Ways } from './way.ts';
import { flowsOnWalks } from './walks.ts';
import { isTraffic, layWayGraph } from './wayGraph.ts';

const PLENTY = { most: 1_000_000, steps: 10_000_000 };

const search = ({ index, pattern, allowed, byVm }: Question, limits = PLENTY): Ways =>
  findWays(index, pattern, allowed, limits, { byVm });

/** One hop of a reading of a sequence: by a flow, or by the VM in one of the two directions. */
type Step = 'flow' | 'to-whole' | 'from-whole';

/** All sequences that fit, as the definition has it: written down first, asked afterwards. */
function tryEverything(question: Question): readonly string[] {
  const ids = question.index.document.components.map(({ id }) => id);
  const found: string[] = [];
  const extend = (stops: readonly ComponentId[]) => {
    if (stops.length > 1 && fits(question, stops)) found.push(stops.join('>'));
    if (stops.length > 1 && stops.at(-1) === stops[0]) return;
    const last = stops.at(-1);
    for (const id of ids) {
      const isNew = !stops.includes(id) || id === stops[0];
      if (isNew && (last === undefined || stepsBetween(question, last, id).length > 0)) {
        extend([...stops, id]);
      }
    }
  };
  extend([]);
  return found.toSorted();
}

function stepsBetween({ index, allowed, byVm }: Question, from: ComponentId, to: ComponentId) {
  const [one, other] = [index.components.get(from), index.components.get(to)];
  const steps: Step[] = [];
  if (index.document.flows.some((flow) => isBetween(flow, from, to) && allowed(flow) !== 'no')) {
    steps.push('flow');
  }
  if (!byVm || one === undefined || other === undefined || one.group === null) return steps;
  if (one.group !== other.group || one.whole === other.whole) return steps;
  return [...steps, one.whole ? 'from-whole' : 'to-whole'] as const;
}

const isBetween = (flow: Flow, from: ComponentId, to: ComponentId) =>
  flow.from === from && flow.to === to;

/** @param served the place of a hop that is to be made by a flow. */
function fits(question: Question, stops: readonly ComponentId[], served?: number): boolean {
  const hops = stops.slice(1).map((to, hop) => stepsBetween(question, stops[hop] ?? to, to));
  return everyReading(hops).some(
    (steps) => (served === undefined || steps[served] === 'flow') && fitsBy(question, stops, steps),
  );
}

function everyReading(hops: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const [first, ...rest] = hops;
  if (first === undefined) return [[]];
  return first.flatMap((step) => everyReading(rest).map((steps) => [step, ...steps]));
}

function fitsBy(
  { index, pattern, allowed }: Question,
  stops: readonly ComponentId[],
  steps: readonly Step[],
): boolean {
  const { ends, arrows, lastHop } = pattern;
  const isEnd = (end: number, stop: number) => {
    const id = stops[stop];
    return id !== undefined && (ends[end]?.has(id) ?? true);
  };
  const lastFlow = steps.lastIndexOf('flow');
  const serves = (hop: number, arrow: (typeof arrows)[number]) =>
    index.document.flows.some(
      (flow) =>
        flow.from === stops[hop] &&
        flow.to === stops[hop + 1] &&
        (arrow === 'one' || isTraffic(flow)) &&
        and(allowed(flow), hop === lastFlow ? lastHop(flow) : 'yes') !== 'no',
    );
  const isStepAt = (hop: number, from: number, to: number) => {
    const [before, step, after] = [steps[hop - 1], steps[hop], steps[hop + 1]];
    if (step === 'flow') return serves(hop, 'any');
    // Out by the VM: it is passed, and a flow follows. In by the VM: it is passed, and a flow came.
    if (step === 'to-whole') return hop + 1 < to && after === 'flow' && before !== 'from-whole';
    return hop > from && before === 'flow';
  };
  const goOn = (arrow: number, stop: number): boolean => {
    const kind = arrows[arrow];
    if (kind === undefined) return stop === stops.length - 1;
    if (kind === 'one') {
      if (stop >= steps.length || steps[stop] !== 'flow' || !serves(stop, 'one')) return false;
      return isEnd(arrow + 1, stop + 1) && goOn(arrow + 1, stop + 1);
    }
    for (let to = stop + 1; to < stops.length; to++) {
      const hops = Array.from({ length: to - stop }, (_, more) => stop + more);
      const isFree = hops
        .slice(1)
        .every((inner) =>
          [arrow, arrow + 1].every((end) => ends[end] === null || !isEnd(end, inner)),
        );
      if (!isFree || !isEnd(arrow + 1, to) || !hops.every((hop) => isStepAt(hop, stop, to)))
        continue;
      if (goOn(arrow + 1, to)) return true;
    }
    return false;
  };
  return isEnd(0, 0) && goOn(0, 0);
}

describe('the ways that are found', () => {
  it('are all that there are, each once, whatever the pattern', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const found = search(question);
        expect(found.ways.map(wayId).toSorted()).toEqual(tryEverything(question));
        expect(found).toMatchObject({ isComplete: true, atLeast: found.ways.length });
      }),
      { numRuns: 1000 },
    );
  });

  it('pass nothing twice, begin and end where they should, and go over flows that are allowed', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const { index, pattern, allowed } = question;
        for (const { stops, hops, match } of search(question).ways) {
          expect(new Set(stops.slice(1)).size).toBe(stops.length - 1);
          expect(new Set(stops.slice(0, -1)).size).toBe(stops.length - 1);
          const [first, last] = [stops[0], stops.at(-1)];
          expect(first !== undefined && (pattern.ends[0]?.has(first) ?? true)).toBe(true);
          expect(last !== undefined && (pattern.ends.at(-1)?.has(last) ?? true)).toBe(true);
          for (const [place, hop] of hops.entries()) {
            expect([hop.from, hop.to]).toEqual(stops.slice(place, place + 2));
            expect(hop.flows.length > 0).toBe(hop.by === 'flow');
            for (const flow of hop.flows) {
              expect(isBetween(flow, hop.from, hop.to)).toBe(true);
              expect(allowed(flow)).not.toBe('no');
            }
            expect(hop.flows).toEqual(
              index.document.flows.filter((one) => hop.flows.includes(one)),
            );
          }
          const unsure = hops.some((hop) => hop.match === 'possible');
          expect(unsure && match === 'yes').toBe(false);
        }
      }),
    );
  });

  it('list for each hop all flows that can serve it there, and no others', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const { index, allowed } = question;
        for (const { stops, hops } of search(question).ways) {
          for (const [place, { from, to, flows }] of hops.entries()) {
            const serving = index.document.flows.filter((flow) => {
              if (!isBetween(flow, from, to)) return false;
              const isOther = (one: Flow) => isBetween(one, from, to) && one !== flow;
              const alone = (one: Flow): Truth => (isOther(one) ? 'no' : allowed(one));
              return fits({ ...question, allowed: alone }, stops, place);
            });
            expect(flows).toEqual(serving);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are listed shortest first, then in the order of their components', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const { ways } = search(question);
        const places = new Map(question.index.document.components.map(({ id }, at) => [id, at]));
        const keys = ways.map(({ stops }) =>
          [stops.length, ...stops.map((id) => places.get(id))].map(String).join(' '),
        );
        expect(keys).toEqual(keys.toSorted());
      }),
    );
  });

  it('are the first of all, where fewer are wanted, and called complete only if they are', () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.nat({ max: 5 }), (question, most) => {
        const all = search(question).ways;
        const some = search(question, { ...PLENTY, most });
        expect(some.ways).toEqual(all.slice(0, most));
        expect(some.isComplete).toBe(all.length <= most);
        expect(some.atLeast).toBe(Math.min(all.length, most + 1));
      }),
    );
  });
});

describe('the flows that are selected', () => {
  const options = ({ byVm }: Question) => ({ byVm });
  const walked = (question: Question) =>
    flowsOnWalks(
      layWayGraph(question.index, question.pattern, question.allowed, options(question)),
    );
  const selected = (question: Question, limits = PLENTY) =>
    flowsOnWays(question.index, question.pattern, question.allowed, limits, options(question));

  it('are on walks if they are on ways, and as surely', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const walks = walked(question);
        for (const { hops, match } of search(question).ways) {
          for (const { flows } of hops) {
            for (const { id } of flows) expect(walks.has(id)).toBe(true);
          }
          const sure = hops.every(({ flows }) =>
            flows.every(({ id }) => walks.get(id) === 'possible'),
          );
          expect(sure && match === 'yes' && hops.some(({ by }) => by === 'flow')).toBe(false);
        }
      }),
    );
  });

  it('are those on the ways, sure where one way with them is', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        fc.pre(reachedFrom(question.pattern) === null);
        const sure: Question = {
          ...question,
          allowed: (flow) => (question.allowed(flow) === 'yes' ? 'yes' : 'no'),
        };
        const flowsOf = ({ ways }: Ways) =>
          new Set(
            ways.flatMap(({ hops }) => hops.flatMap(({ flows }) => flows.map(({ id }) => id))),
          );
        const [all, certain] = [flowsOf(search(question)), flowsOf(search(sure))];
        const expected = new Map<FlowId, Match>(
          [...all].map((id) => [id, certain.has(id) ? 'yes' : 'possible']),
        );
        const { flows, isExact } = selected(question);
        expect(isExact).toBe(true);
        expect(flows).toEqual(expected);
      }),
    );
  });

  it('are those on walks where there are more ways than can be gone through', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        fc.pre(reachedFrom(question.pattern) === null && search(question).ways.length > 0);
        const { flows, isExact, ways } = selected(question, { ...PLENTY, most: 0 });
        expect([isExact, ways?.atLeast]).toEqual([false, 1]);
        expect(flows).toEqual(walked(question));
      }),
    );
  });

  it('are what is reached ring by ring, where the other side is open', () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.boolean(), fc.boolean(), (question, isOut, byVm) => {
        const { index, allowed, pattern } = question;
        const [start = null] = pattern.ends;
        fc.pre(start !== null);
        const ends = isOut ? [start, null] : [null, start];
        const everything = (): Truth => 'yes';
        const asked = { ends, arrows: ['any'], lastHop: everything } as const;
        const reach = isOut ? reachFrom : reachTo;
        const rings = reach(index, start ?? new Set(), allowed, { byVm });
        const reached = rings.flatMap(({ flows }) => flows.map(({ id }) => id));
        expect(new Set(reached).size).toBe(reached.length);
        const { flows } = flowsOnWays(index, asked, allowed, PLENTY, { byVm });
        expect([...flows.keys()].toSorted()).toEqual(reached.toSorted());
      }),
    );
  });
});
