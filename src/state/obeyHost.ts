/** What the page around a frame may do to the explorer in it: what its reader could do, and nothing else. */
import type { LightMessage, SetMessage } from '../core/embed/messages.ts';
import type { Flow } from '../core/model/document.ts';
import { findTarget, flowsOfTarget } from '../core/model/target.ts';
import type { Explorer } from './explorer.ts';
import { goToQuery } from './queryActions.ts';
import { relight } from './relight.ts';
import { selectTarget, setShow, setTheme, setView } from './viewActions.ts';

/** What names nothing in this document changes nothing. `accent` is none of the explorer's. */
export function obeySet(explorer: Explorer, message: Omit<SetMessage, 'accent'>): void {
  const { query, view, show, select, theme } = message;
  const { index, text, view: seen, show: shown } = explorer.store.getState();
  if (query !== undefined && query !== text) goToQuery(explorer, query);
  if (show !== undefined && show !== shown) setShow(explorer, show);
  if (view !== undefined && view !== seen) setView(explorer, view);
  if (theme !== undefined) setTheme(explorer, theme === 'auto' ? null : theme);
  if (select === null) selectTarget(explorer, null);
  else if (select !== undefined && findTarget(index, select) !== null) {
    selectTarget(explorer, select);
  }
}

/** As if the pointer were on all of these rows at once. */
export function obeyLight(explorer: Explorer, { entries }: LightMessage): void {
  explorer.store.setState((state) => {
    const { index } = state;
    const targets = entries.flatMap((id) => {
      const target = findTarget(index, id);
      return target?.kind === 'entry' ? target : [];
    });
    const [first] = targets;
    if (first === undefined) return relight({ ...state, hovered: null });
    const flows: readonly Flow[] = targets.flatMap((target) => flowsOfTarget(index, target));
    const lit = {
      flows: new Set(flows.map(({ id }) => id)),
      components: new Set(flows.flatMap(({ from, to }) => [from, to])),
    };
    return { ...state, hovered: first.id, lit };
  });
}
