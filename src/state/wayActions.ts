/** What changes which of the query's ways is looked at, and which of its hops. */
import { listWays } from '../core/query/listWays.ts';
import type { Listed } from '../core/query/listWays.ts';
import { writeByVm } from '../core/query/writeByVm.ts';
import { chooseWay } from './chooseWay.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { goToQuery } from './queryActions.ts';
import { endTyping } from './queryHistory.ts';
import { relight } from './relight.ts';
import { selectListed } from './selectors.ts';

/** What was asked is done being written: the list of its ways opens, where it asks for a trace. */
export function showWays(explorer: Explorer): void {
  explorer.store.setState((state) => {
    const history = endTyping(state.history);
    if (state.reading.traces.length === 0 || state.problems.length > 0) return { history };
    return { history, panel: 'ways' };
  });
}

/** Whether the query's ways may go on through a VM as a whole. */
export function setByVm(explorer: Explorer, on: boolean): void {
  const { reading } = explorer.store.getState();
  goToQuery(explorer, writeByVm(reading.query, on));
}

/**
 * The way behind the chosen one, or before it; the first or the last where none is chosen.
 * @returns whether there is one.
 */
export function goToWay(explorer: Explorer, by: 1 | -1): boolean {
  const state = explorer.store.getState();
  const all = allListed(state);
  const place = all.findIndex(({ id }) => id === state.way);
  const next = place < 0 ? all.at(by === 1 ? 0 : -1) : all[place + by];
  if (next === undefined) return false;
  chooseWay(explorer, next.id);
  return true;
}

/**
 * Steps along the chosen way, hop by hop; with none chosen, along the first. Before the first hop and
 * behind the last the whole way is lit.
 * @returns whether there is a hop to go to.
 */
export function stepAlong(explorer: Explorer, by: 1 | -1): boolean {
  const before = explorer.store.getState();
  // Rings have no hops, so none of them is chosen for the sake of stepping.
  const first = selectListed(before) ?? allListed(before)[0];
  if (first?.of.kind !== 'way') return false;
  if (before.way === null) chooseWay(explorer, first.id);
  const { hop } = explorer.store.getState();
  const listed = selectListed(explorer.store.getState());
  if (listed?.of.kind !== 'way') return false;
  const hops = listed.of.way.hops.length;
  const next = hop === null ? (by === 1 ? 0 : hops - 1) : hop + by;
  setHop(explorer, next >= 0 && next < hops ? next : null);
  return true;
}

/** @param hop counted from zero; `null` lights all of the way. */
export function setHop(explorer: Explorer, hop: number | null): void {
  explorer.store.setState((state) => relight({ ...state, hop, hovered: null }));
}

function allListed({ index, reading }: ExplorerState): readonly Listed[] {
  return listWays(index, reading).flatMap(({ listed }) => listed);
}
