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
import type { Ways } from '../trace/way.ts';
import { selectedBy, WAY_LIMITS } from './askedTrace.ts';
import type { AskedTrace } from './askedTrace.ts';
import { keepAnswers } from './keepAnswers.ts';
import type { Matches } from './matches.ts';
import type { Note } from './problem.ts';

type Asked = Omit<AskedTrace, 'found'>;

export interface CompiledWays {
  readonly found: FlowsOnWays;
  readonly matches: Matches;
  readonly notes: readonly Note[];
}

/** @param text the trace with what is ruled out: what is asked so of the same index has the same answer. */
export function compileWays(asked: Asked, text: string, index: DocumentIndex): CompiledWays {
  const { found, notes } = knownWays(index, text, () => answerWays(asked, index));
  return {
    found,
    matches: ({ id }) => found.flows.get(id) ?? 'no',
    notes: notes.map((note) => ({ ...note, at: asked.node.at })),
  };
}

interface Answer {
  readonly found: FlowsOnWays;
  readonly notes: readonly Omit<Note, 'at'>[];
}

const knownWays = keepAnswers<Answer>(16);

function answerWays(asked: Asked, index: DocumentIndex): Answer {
  const found = selectedBy(index, asked);
  const { flows, isExact, ways } = found;
  return {
    found,
    notes: [
      ...(isExact || ways === null ? [] : [boundedNote(ways)]),
      ...trafficNotes(asked, index, flows),
    ],
  };
}

function boundedNote({ atLeast }: Ways): Answer['notes'][number] {
  const many =
    atLeast > WAY_LIMITS.most ? `More than ${WAY_LIMITS.most} ways` : 'Too many ways to try';
  const message = `${many}; selected is every flow that can be reached from the start and leads on to the end.`;
  return { code: 'ways-bounded', message };
}

/** Where ways would be there if a `⇒` went over what is no traffic too. */
function trafficNotes(
  { pattern, allowed, byVm }: Asked,
  index: DocumentIndex,
  found: FlowsOnWays['flows'],
): Answer['notes'] {
  const usable = index.document.flows.filter((flow) => allowed(flow) !== 'no');
  const others = usable.filter((flow) => !isTraffic(flow));
  if (others.length === 0 || !pattern.arrows.includes('any')) return [];
  const served = new Set(usable.filter(isTraffic).map(endsOf));
  const wider = flowsOnWays(index, pattern, allowed, WAY_LIMITS, {
    byVm,
    follows: () => true,
  }).flows;
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
