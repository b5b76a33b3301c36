/** What changes how the selection is seen: view, dim or only, theme, selection, hover, notices. */
import { findTarget, flowsOfTarget } from '../core/model/target.ts';
import type { Show, Theme, View } from '../core/url/address.ts';
import { arrangeChart } from './arrangeChart.ts';
import type { Explorer, ExplorerState, Lit } from './explorer.ts';

export function setShow(explorer: Explorer, show: Show): void {
  explorer.store.setState({ show });
  arrangeChart(explorer);
}

export function setView(explorer: Explorer, view: View): void {
  explorer.store.setState({ view, hovered: null });
}

export function setTheme(explorer: Explorer, theme: Theme | null): void {
  explorer.store.setState({ theme });
}

/** `null` selects nothing. Selecting is a step that back undoes. */
export function selectTarget(explorer: Explorer, select: string | null): void {
  explorer.store.setState((state) =>
    state.select === select
      ? state
      : { ...relight({ ...state, select, hovered: null }), steps: state.steps + 1 },
  );
}

/** While something is pointed at, it is lit instead of what is selected. */
export function hoverTarget(explorer: Explorer, hovered: string | null): void {
  explorer.store.setState((state) =>
    state.hovered === hovered ? state : relight({ ...state, hovered }),
  );
}

export function addNotice(explorer: Explorer, message: string): void {
  explorer.store.setState((state) => ({
    notices: [
      ...state.notices.filter((notice) => notice.message !== message),
      { id: 1 + Math.max(0, ...state.notices.map((notice) => notice.id)), message },
    ],
  }));
}

export function dismissNotice(explorer: Explorer, id: number): void {
  explorer.store.setState((state) => ({
    notices: state.notices.filter((notice) => notice.id !== id),
  }));
}

/** Works out what is lit from what is hovered or selected. */
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
