/** Works out what is lit: what is pointed at, else what is selected. */
import { findTarget, flowsOfTarget } from '../core/model/target.ts';
import type { ExplorerState, Lit } from './explorer.ts';

export function relight(state: ExplorerState): ExplorerState {
  const id = state.hovered ?? state.select;
  return { ...state, lit: id === null ? null : lightOf(state, id) };
}

function lightOf({ index }: ExplorerState, id: string): Lit | null {
  const target = findTarget(index, id);
  if (target === null) return null;
  const flows = flowsOfTarget(index, target);
  const components = new Set(flows.flatMap((flow) => [flow.from, flow.to]));
  if (target.kind === 'component') components.add(target.component.id);
  return { flows: new Set(flows.map((flow) => flow.id)), components };
}
