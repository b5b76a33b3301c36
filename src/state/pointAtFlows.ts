/** Lights several flows at once, as a list does whose lines stand for more than one thing. */
import type { FlowId } from '../core/model/ids.ts';
import type { Explorer } from './explorer.ts';
import { relight } from './relight.ts';

/** All else steps back. @param ids at least one; `null` points at nothing again. */
export function pointAtFlows({ store }: Explorer, ids: readonly FlowId[] | null): void {
  store.setState((state) => {
    const flows = ids?.flatMap((id) => state.index.flows.get(id) ?? []) ?? [];
    const [first] = flows;
    if (first === undefined) return relight({ ...state, hovered: null });
    const lit = {
      flows: new Set(flows.map(({ id }) => id)),
      components: new Set(flows.flatMap(({ from, to }) => [from, to])),
    };
    return { hovered: first.id, lit };
  });
}
