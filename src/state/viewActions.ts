/** What changes how the selection is seen: view, dim or only, theme, selection, hover, notices. */
import type { Panel, Show, Theme, View } from '../core/url/address.ts';
import { arrangeChart } from './arrangeChart.ts';
import type { Explorer } from './explorer.ts';
import { relight } from './relight.ts';
import { walking } from './walking.ts';

export function setShow(explorer: Explorer, show: Show): void {
  explorer.store.setState({ show });
  arrangeChart(explorer);
}

export function setView(explorer: Explorer, view: View): void {
  explorer.store.setState((state) => relight({ ...state, view, hovered: null }));
}

export function setTheme(explorer: Explorer, theme: Theme | null): void {
  explorer.store.setState({ theme });
}

export function setFilters(explorer: Explorer, filters: boolean): void {
  explorer.store.setState({ filters });
}

/** `null` puts it away. */
export function setPanel(explorer: Explorer, panel: Panel | null): void {
  explorer.store.setState({ panel });
}

/** Whatever lies there. What is selected lies over it, and makes way: one step. */
export function showPanel(explorer: Explorer, panel: Panel): void {
  explorer.store.setState((state) =>
    state.select === null
      ? { panel }
      : {
          ...relight({ ...state, panel, select: null, hovered: null }),
          steps: state.steps + 1,
        },
  );
}

/** Opens it, or puts it away where it lies open. */
export function togglePanel(explorer: Explorer, panel: Panel): void {
  const state = explorer.store.getState();
  // What a step of a walk selects lies beneath its words.
  const isLed = panel === 'walks' && walking.now()?.isOnPath(state) === true;
  if (state.select !== null && !isLed) showPanel(explorer, panel);
  else setPanel(explorer, state.panel === panel ? null : panel);
}

/** @param bench what stands on it, as text. */
export function setBench(explorer: Explorer, bench: string): void {
  explorer.store.setState({ bench });
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
