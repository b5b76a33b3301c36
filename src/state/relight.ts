/** Works out what is lit: what is pointed at, else the way that is chosen, else what is selected. */
import type { Flow } from '../core/model/document.ts';
import { findTarget, flowsOfTarget } from '../core/model/target.ts';
import { flowsOfLine } from '../core/scene/standsFor.ts';
import type { ExplorerState, Lit } from './explorer.ts';
import { selectListed } from './selectors.ts';

export function relight(state: ExplorerState): ExplorerState {
  const { hovered, select } = state;
  const lit =
    (hovered === null ? lightOfWay(state) : lightOf(state, hovered)) ??
    (select === null ? null : lightOf(state, select));
  return { ...state, lit };
}

/** All of the chosen way, or the hop of it that one stands at. */
function lightOfWay(state: ExplorerState): Lit | null {
  const listed = selectListed(state);
  if (listed === null) return null;
  const hop = listed.of.kind === 'way' ? listed.of.way.hops[state.hop ?? -1] : undefined;
  if (hop === undefined) return { flows: listed.flows, components: listed.components };
  return {
    flows: new Set(hop.flows.map(({ id }) => id)),
    components: new Set([hop.from, hop.to]),
  };
}

function lightOf(state: ExplorerState, id: string): Lit | null {
  const { index } = state;
  const target = findTarget(index, id);
  if (target === null) return lightOfBundles(state, id);
  const { flows, components } = lightFlows(flowsOfTarget(index, target));
  const alone = target.kind === 'component' ? [target.component.id] : [];
  return { flows, components: new Set([...components, ...alone]) };
}

/** A bundle, or the place in which all ends that enters a folded group: no things of the document. */
function lightOfBundles({ index, chart }: ExplorerState, id: string): Lit | null {
  const lines = chart.drawing?.flows.filter((line) => line.id === id || line.socket === id) ?? [];
  if (lines.length === 0) return null;
  return lightFlows(lines.flatMap(flowsOfLine).flatMap((flow) => index.flows.get(flow) ?? []));
}

function lightFlows(flows: readonly Flow[]): Lit {
  return {
    flows: new Set(flows.map((flow) => flow.id)),
    components: new Set(flows.flatMap((flow) => [flow.from, flow.to])),
  };
}
