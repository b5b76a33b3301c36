/**
 * A second point: where the query asks what X can reach, or what can reach Y, whatever is pointed at next
 * is where the ways between the two lead to, or begin.
 */
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { End, PortPattern, Query } from './ast.ts';
import { clausesOf } from './edit.ts';
import { ALL, findName } from './names.ts';
import { printPortPattern } from './portPattern.ts';
import { askTrace, isTraces } from './targetQuery.ts';
import type { Asking, TargetQuery } from './targetQuery.ts';
import { traceNode } from './writeTrace.ts';

/** What is pointed at, as an end of ways. */
export interface Place {
  readonly end: End | null;
  readonly components: ReadonlySet<ComponentId>;
  /** What a label calls it where ways begin at it. */
  readonly name: string;
  /** At which ways end in it, none for any; `null` where they cannot be asked for. */
  readonly ports: readonly PortPattern[] | null;
}

export function targetQueriesWays(asking: Asking, here: Place): readonly TargetQuery[] {
  const { index, query } = asking;
  const open = openTrace(query);
  if (open === null || overlaps(index, open.end, here)) return [];
  const { end, sense, ports } = open;
  const name = nameEnd(index, end) + printPorts(ports);
  if (sense === 'to') {
    const trace = traceNode([here.end, end], 'any', ports);
    return askTrace(asking, 'ways-from-here', `Ways from ${here.name} to ${name}`, [trace]);
  }
  if (here.ports === null) return [];
  const trace = traceNode([end, here.end], 'any', here.ports);
  return askTrace(asking, 'ways-to-here', `Ways from ${name} to here`, [trace]);
}

interface OpenTrace {
  readonly end: End;
  readonly sense: 'from' | 'to';
  readonly ports: readonly PortPattern[];
}

/** `X⇒` or `⇒Y:443`, where that is the one trace that the query asks. */
function openTrace(query: Query): OpenTrace | null {
  const [trace, ...more] = clausesOf(query).filter(isTraces);
  if (trace?.kind !== 'trace' || more.length > 0) return null;
  if (trace.arrows.length !== 1 || trace.arrows[0] !== 'any') return null;
  const [from = null, to = null] = trace.ends;
  const ports = trace.ports ?? [];
  if (from === null) return to === null ? null : { end: to, sense: 'to', ports };
  // The ports of `X⇒:443` are those of an end that another is about to take the place of.
  return to === null && ports.length === 0 ? { end: from, sense: 'from', ports } : null;
}

function overlaps(index: DocumentIndex, end: End, { components }: Place): boolean {
  const meaning = findName(index, end);
  return meaning === null || [...meaning.components].some((id) => components.has(id));
}

/** By its label, however it was typed; as typed where it means several. */
function nameEnd(index: DocumentIndex, end: End): string {
  const [first, ...more] = findName(index, end)?.named ?? [];
  if (first === undefined || more.length > 0) return end.name;
  return end.name === ALL ? `all in ${first.label}` : first.label;
}

function printPorts(ports: readonly PortPattern[]): string {
  return ports.length === 0 ? '' : `:${ports.map(printPortPattern).join(',')}`;
}
