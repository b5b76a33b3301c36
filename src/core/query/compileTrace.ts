/**
 * Turns a trace into a test for flows. One hop, `Rep→BBS`, is asked of each flow by itself. A chain, or
 * an arrow for any number of hops, asks of a flow whether it is on a way, and that depends on all other
 * flows: such a trace is only read here, and answered by `compileWays` once it is known which flows its
 * ways may go over.
 */
import type { Flow } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { isTraffic } from '../trace/wayGraph.ts';
import type { TracePattern } from '../trace/way.ts';
import { askName } from './askName.ts';
import type { End, TraceNode } from './ast.ts';
import type { Matches } from './matches.ts';
import { unsurePortNotes } from './portField.ts';
import { matchPorts } from './portPattern.ts';
import type { Note, Problem } from './problem.ts';

export type CompiledPattern =
  | { readonly ok: true; readonly pattern: TracePattern; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Whether its flows can only be told by a search for ways. */
export function isLongTrace({ arrows }: TraceNode): boolean {
  return arrows.length > 1 || arrows.includes('any');
}

/** For a trace of one hop, by whatever relation. */
export function hopTest(pattern: TracePattern): Matches {
  return (flow) => (isLastHop(flow, pattern) ? pattern.lastHop(flow) : 'no');
}

/** Looks up the names of the ends, in the order in which they stand. */
export function compilePattern(trace: TraceNode, index: DocumentIndex): CompiledPattern {
  const { arrows, ports, at } = trace;
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const ends = trace.ends.map((end) => compileEnd(end, index, problems, notes));
  if (problems.length > 0) return { ok: false, problems };
  const lastHop: Matches = ports === null ? () => 'yes' : (flow) => matchPorts(flow.ports, ports);
  const pattern: TracePattern = { ends, arrows, lastHop };
  if (ports === null) return { ok: true, pattern, notes };
  const asked = index.document.flows.filter((flow) => isLastHop(flow, pattern));
  return { ok: true, pattern, notes: [...notes, ...unsurePortNotes(asked, ports, at)] };
}

/** Whether the flow stands where the trace's last hop does; the ports of the trace are its business. */
function isLastHop(flow: Flow, { ends, arrows }: TracePattern): boolean {
  if (!(ends.at(-1)?.has(flow.to) ?? true)) return false;
  return arrows.at(-1) === 'any' ? isTraffic(flow) : (ends.at(-2)?.has(flow.from) ?? true);
}

/** `null`: any component. */
function compileEnd(
  end: End | null,
  index: DocumentIndex,
  problems: Problem[],
  notes: Note[],
): ReadonlySet<ComponentId> | null {
  if (end === null) return null;
  const answer = askName(index, end, 'either');
  if (!answer.ok) {
    problems.push(answer.problem);
    return null;
  }
  notes.push(...answer.notes);
  return answer.meaning.components;
}
