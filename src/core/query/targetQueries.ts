/**
 * What can be asked from here: for whatever is pointed at, the queries that its menu offers, the most
 * telling first. A dead end is not offered: each selects one flow at least.
 */
import type { Flow, Group } from '../model/document.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex, Socket } from '../model/indexDocument.ts';
import { componentLabel } from '../model/naming.ts';
import { assertNever, componentsInGroup } from '../model/target.ts';
import type { Target } from '../model/target.ts';
import { isTraffic } from '../trace/wayGraph.ts';
import type { End, PortPattern, Query } from './ast.ts';
import { portPatterns } from './portPattern.ts';
import { targetQueriesAlone, termsForSocket } from './targetQueriesAlone.ts';
import { targetQueriesWays } from './targetQueriesWays.ts';
import { askTrace, selectsJust, termsOf } from './targetQuery.ts';
import type { Asking, TargetQuery, TargetQueryId } from './targetQuery.ts';
import { writeFlows } from './writeFlows.ts';
import { endFor, groupEndFor, traceNode, writeTrace } from './writeTrace.ts';

/** @param query the one that stands now: a trace takes the place of its traces, and its filters stay. */
export function targetQueries(
  index: DocumentIndex,
  query: Query,
  target: Target,
): readonly TargetQuery[] {
  const asking: Asking = { index, query };
  return [...traces(asking, target), ...targetQueriesAlone(asking, target)];
}

function traces(asking: Asking, target: Target): readonly TargetQuery[] {
  switch (target.kind) {
    case 'flow':
      return tracesOfFlow(asking, target.flow);
    case 'component':
      return tracesOfComponent(asking, target.component.id);
    case 'socket':
      return tracesOfSocket(asking, target.socket);
    case 'group':
      return tracesOfGroup(asking, target.group);
    case 'entry':
      return [];
    default:
      return assertNever(target);
  }
}

function tracesOfFlow(asking: Asking, flow: Flow): readonly TargetQuery[] {
  const { index } = asking;
  const hop = termsOf(writeFlows(index, flow, [flow]));
  const between = traceNode([endFor(index, flow.from), endFor(index, flow.to)], 'any');
  return [
    ...askTrace(asking, 'hop', 'This hop only', hop),
    ...(isTraffic(flow)
      ? askTrace(asking, 'ways-between', 'Every way between its ends', [between])
      : []),
  ];
}

function tracesOfComponent(asking: Asking, id: ComponentId): readonly TargetQuery[] {
  const end = endFor(asking.index, id);
  const here = { end, components: new Set([id]), name: 'here', ports: [] };
  return [...targetQueriesWays(asking, here), ...tracesBeyond(asking, id, 'it')];
}

function tracesOfGroup(asking: Asking, group: Group): readonly TargetQuery[] {
  const { index } = asking;
  const end = groupEndFor(index, group);
  if (end === null) return [];
  const components = new Set(componentsInGroup(index, group).map(({ id }) => id));
  const here = { end, components, name: 'here', ports: [] };
  return [...targetQueriesWays(asking, here), ...reach(asking, end, 'it')];
}

function tracesOfSocket(asking: Asking, socket: Socket): readonly TargetQuery[] {
  const { index } = asking;
  const { component, relation } = socket;
  const end = endFor(index, component);
  const name = componentLabel(index, component);
  const ports = surePorts(index, socket);
  const callers = relation === 'traffic' ? 'Who calls this port' : 'What ends in this';
  const here = { end, components: new Set([component]), name, ports };
  // Who calls the component calls the port, where it is the only one.
  const isOnly = ports !== null && index.sockets.get(component)?.length === 1;
  const same: readonly TargetQueryId[] = isOnly ? ['callers', 'trace-to'] : [];
  return [
    ...targetQueriesWays(asking, here),
    ...askTrace(asking, 'port-callers', callers, termsForSocket(index, socket)),
    ...(ports === null
      ? []
      : askTrace(asking, 'port-trace-to', 'What can reach this port', [
          traceNode([null, end], 'any', ports),
        ])),
    ...tracesBeyond(asking, component, name).filter(({ id }) => !same.includes(id)),
  ];
}

/** The ports by which this socket of its component is meant and no other; `null` where there are none. */
function surePorts(
  index: DocumentIndex,
  { component: to, ports, flows }: Socket,
): readonly PortPattern[] | null {
  // Silence names no port.
  if (ports.kind !== 'fixed' && ports.kind !== 'varies') return null;
  return selectsJust(index, writeTrace(index, { to, ports }), flows) ? portPatterns(ports) : null;
}

/** @param it what the labels call the component. */
function tracesBeyond(asking: Asking, id: ComponentId, it: string): readonly TargetQuery[] {
  const { index } = asking;
  const end = endFor(index, id);
  // Who writes a rule does not call.
  const areCalls = (flows: readonly Flow[] = []) => flows.every(isTraffic);
  const callers = areCalls(index.incoming.get(id)) ? `Who calls ${it}` : `What ends in ${it}`;
  const calls = areCalls(index.outgoing.get(id)) ? `Whom ${it} calls` : `What leaves from ${it}`;
  return [
    ...reach(asking, end, it),
    ...askTrace(asking, 'callers', callers, [traceNode([null, end], 'one')]),
    ...askTrace(asking, 'calls', calls, [traceNode([end, null], 'one')]),
  ];
}

function reach(asking: Asking, end: End | null, it: string): readonly TargetQuery[] {
  return [
    ...askTrace(asking, 'trace-from', `What ${it} can reach`, [traceNode([end, null], 'any')]),
    ...askTrace(asking, 'trace-to', `What can reach ${it}`, [traceNode([null, end], 'any')]),
  ];
}
