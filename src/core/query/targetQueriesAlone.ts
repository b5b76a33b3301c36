/**
 * "Show only this" and "hide this", or "go around this" where ways are asked for: by terms that mean the
 * flows of what is pointed at and no others. Where there are none that mean just them, nothing is offered.
 */
import type { Flow } from '../model/document.ts';
import type { FlowId } from '../model/ids.ts';
import type { DocumentIndex, Socket } from '../model/indexDocument.ts';
import { assertNever, flowsOfTarget } from '../model/target.ts';
import type { Target } from '../model/target.ts';
import { NOWHERE, allOf } from './ast.ts';
import type { Query, QueryNode } from './ast.ts';
import { isLongTrace } from './compileTrace.ts';
import { addTerm, clausesOf } from './edit.ts';
import { sureName } from './names.ts';
import { printQuery } from './print.ts';
import { isSound, selectsJust, termsOf } from './targetQuery.ts';
import type { Asking, TargetQuery } from './targetQuery.ts';
import { writeFlows } from './writeFlows.ts';
import { fieldNode } from './writeTrace.ts';

export function targetQueriesAlone(
  { index, query }: Asking,
  target: Target,
): readonly TargetQuery[] {
  const flows = flowsOfTarget(index, target);
  const terms = termsFor(index, target);
  const offered: TargetQuery[] = [];
  const only = printQuery(allOf(terms, NOWHERE));
  if (flows.length > 0 && selectsJust(index, only, flows)) {
    offered.push({ id: 'only', label: 'Show only this', query: only, show: 'only', lists: false });
  }
  // No trace tells two flows of one row apart that say the same; the row may hold them alone.
  const row = target.kind === 'flow' ? [[fieldNode('row', target.flow.entry)]] : [];
  const hiding = [terms, ...row].flatMap((one) => without(one) ?? []);
  const exact = hiding.find((one) => leavesAllBut(index, one, flows));
  const hide = exact === undefined ? null : printQuery(addTerm(query, exact));
  if (hide !== null && isSound(index, hide)) {
    const label = goesAround(query) ? 'Go around this' : 'Hide this';
    offered.push({ id: 'hide', label, query: hide, show: 'only', lists: false });
  }
  return offered;
}

/** Whether ways are asked for: they go around what is ruled out beside them, and leave more than that. */
function goesAround(query: Query): boolean {
  return clausesOf(query).some((clause) => clause.kind === 'trace' && isLongTrace(clause));
}

function termsFor(index: DocumentIndex, target: Target): readonly QueryNode[] {
  switch (target.kind) {
    case 'flow':
      return termsOf(writeFlows(index, target.flow, [target.flow]));
    case 'component':
      return [fieldNode('component', sureName(index, target.component))];
    case 'socket':
      return termsForSocket(index, target.socket);
    case 'group':
      return [fieldNode('cluster', target.group.id)];
    case 'entry':
      return [fieldNode('row', target.entry.id)];
    default:
      return assertNever(target);
  }
}

export function termsForSocket(
  index: DocumentIndex,
  { component, flows }: Socket,
): readonly QueryNode[] {
  const [first, ...rest] = flows;
  return first === undefined ? [] : termsOf(writeFlows(index, { to: component }, [first, ...rest]));
}

function without(terms: readonly QueryNode[]): QueryNode | null {
  const of = allOf(terms, NOWHERE);
  return of === null ? null : { kind: 'not', of, at: NOWHERE };
}

function leavesAllBut(index: DocumentIndex, hiding: QueryNode, flows: readonly Flow[]): boolean {
  const hidden = new Set<FlowId>(flows.map(({ id }) => id));
  const left = index.document.flows.filter(({ id }) => !hidden.has(id));
  return flows.length > 0 && selectsJust(index, printQuery(hiding), left);
}
