/**
 * The flows that a trace over several hops selects: those on at least one of its ways. A `→` in it goes
 * over whatever relation there is, since it names its hop; a `⇒` goes over traffic only, since nothing
 * else carries packets, and says so where something else would have led on.
 */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { RELATIONS } from '../model/vocabulary.ts';
import { flowsOnWays } from '../trace/flowsOnWays.ts';
import type { FlowsOnWays } from '../trace/flowsOnWays.ts';
import { isTraffic } from '../trace/wayGraph.ts';
import type { TracePattern, WayLimits, Ways } from '../trace/way.ts';
import type { Span } from './ast.ts';
import type { Matches } from './matches.ts';
import type { Note } from './problem.ts';

/** Asked anew with each letter typed: enough for what can be looked through, and done in a moment. */
const LIMITS: WayLimits = { most: 500, steps: 50_000 };

interface Asked {
  readonly pattern: TracePattern;
  /** The trace that asks so. */
  readonly at: Span;
  /** Trace and limits as text: what is asked so of the same document has the same answer. */
  readonly text: string;
}

export interface CompiledWays {
  readonly matches: Matches;
  readonly notes: readonly Note[];
}

/** @param allowed the flows that the ways may go over. */
export function compileWays(asked: Asked, index: DocumentIndex, allowed: Matches): CompiledWays {
  const answers = answersFor(index);
  const answer = answers.get(asked.text) ?? answerWays(asked.pattern, index, allowed);
  answers.delete(asked.text);
  answers.set(asked.text, answer);
  for (const oldest of [...answers.keys()].slice(0, -MOST_REMEMBERED)) answers.delete(oldest);
  return {
    matches: ({ id }) => answer.flows.get(id) ?? 'no',
    notes: answer.notes.map((note) => ({ ...note, at: asked.at })),
  };
}

interface Answer {
  readonly flows: FlowsOnWays['flows'];
  readonly notes: readonly Omit<Note, 'at'>[];
}

// The facets ask for the same ways once for each field. The answer is the same for the same text and
// index, so that keeping it changes nothing but the time it takes.
const MOST_REMEMBERED = 16;
const remembered = new WeakMap<DocumentIndex, Map<string, Answer>>();

function answersFor(index: DocumentIndex): Map<string, Answer> {
  const answers = remembered.get(index) ?? new Map<string, Answer>();
  remembered.set(index, answers);
  return answers;
}

function answerWays(pattern: TracePattern, index: DocumentIndex, allowed: Matches): Answer {
  const { flows, isExact, ways } = flowsOnWays(index, pattern, allowed, LIMITS);
  return {
    flows,
    notes: [
      ...(isExact || ways === null ? [] : [boundedNote(ways)]),
      ...trafficNotes(pattern, index, allowed, flows),
    ],
  };
}

function boundedNote({ atLeast }: Ways): Answer['notes'][number] {
  const many = atLeast > LIMITS.most ? `More than ${LIMITS.most} ways` : 'Too many ways to try';
  const message = `${many}; selected is every flow that can be reached from the start and leads on to the end.`;
  return { code: 'ways-bounded', message };
}

/** Where ways would be there if a `⇒` went over what is no traffic too. */
function trafficNotes(
  pattern: TracePattern,
  index: DocumentIndex,
  allowed: Matches,
  found: FlowsOnWays['flows'],
): Answer['notes'] {
  const usable = index.document.flows.filter((flow) => allowed(flow) !== 'no');
  const others = usable.filter((flow) => !isTraffic(flow));
  if (others.length === 0 || !pattern.arrows.includes('any')) return [];
  const served = new Set(usable.filter(isTraffic).map(endsOf));
  const wider = flowsOnWays(index, pattern, allowed, LIMITS, { follows: () => true }).flows;
  const missed = others.filter(
    (flow) => wider.has(flow.id) && !found.has(flow.id) && !served.has(endsOf(flow)),
  );
  if (missed.length === 0) return [];
  const kinds = new Set(missed.map(({ relation }) => RELATIONS[relation].label.toLowerCase()));
  const message = `⇒ goes over traffic only. Rows of other kinds would lead on: ${[...kinds].join(', ')}. A → goes over those too.`;
  return [{ code: 'ways-are-traffic', message }];
}

function endsOf({ from, to }: Flow): string {
  return JSON.stringify([from, to]);
}
