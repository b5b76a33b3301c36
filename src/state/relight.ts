/** Works out what is lit: what is pointed at, else the way that is chosen, else what is selected. */
import { findTarget, flowsOfTarget } from '../core/model/target.ts';
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

function lightOf({ index }: ExplorerState, id: string): Lit | null {
  const target = findTarget(index, id);
  if (target === null) return null;
  const flows = flowsOfTarget(index, target);
  const components = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  if (target.kind === 'component') components.add(target.component.id);
  return { flows: new Set(flows.map((flow) => flow.id)), components };
}
