/** Turns a trace of one hop into a test for flows; longer ones are read, but not answered yet. */
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { askName } from './askName.ts';
import type { End, TraceNode } from './ast.ts';
import type { Compiled } from './matches.ts';
import { unsurePortNotes } from './portField.ts';
import { matchPorts } from './portPattern.ts';
import { printQuery } from './print.ts';
import type { Note, Problem } from './problem.ts';

export function compileTrace(trace: TraceNode, index: DocumentIndex): Compiled {
  const { ends, arrows, ports } = trace;
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const [from, to] = ends.map((end) => compileEnd(end, index, problems, notes));
  if (arrows.length !== 1 || arrows[0] === 'any') problems.push(multiHop(trace));
  if (problems.length > 0) return { ok: false, problems };
  const isBetween = (flow: { readonly from: ComponentId; readonly to: ComponentId }) =>
    (from?.has(flow.from) ?? true) && (to?.has(flow.to) ?? true);
  if (ports === null) {
    return { ok: true, matches: (flow) => (isBetween(flow) ? 'yes' : 'no'), notes };
  }
  return {
    ok: true,
    matches: (flow) => (isBetween(flow) ? matchPorts(flow.ports, ports) : 'no'),
    notes: [...notes, ...unsurePortNotes(index.document.flows.filter(isBetween), ports, trace.at)],
  };
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

function multiHop(trace: TraceNode): Problem {
  const suggestions = oneHops(trace).map(printQuery).slice(0, 3);
  return {
    code: 'multi-hop',
    message: 'Traces over several hops are not there yet.',
    at: trace.at,
    hint: suggestions.length === 0 ? null : `Ask hop by hop: ${suggestions.join(' or ')}`,
    suggestions,
  };
}

/** What can be asked instead: each hop by itself; for `⇒`, which hides its hops, the first and last. */
function oneHops({ ends, arrows, ports, at }: TraceNode): readonly TraceNode[] {
  const last = arrows.length - 1;
  return arrows.flatMap((arrow, hop) => {
    const [from = null, to = null] = ends.slice(hop, hop + 2);
    const pairs =
      arrow === 'one'
        ? [[from, to]]
        : [
            [from, null],
            [null, to],
          ];
    return pairs
      .filter((pair) => pair.some((end) => end !== null))
      .map((pair): TraceNode => {
        const isEnding = hop === last && pair[1] === to && to !== null;
        return { kind: 'trace', ends: pair, arrows: ['one'], ports: isEnding ? ports : null, at };
      });
  });
}
