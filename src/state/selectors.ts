/** What several components ask of the state. */
import type { Listed } from '../core/query/listWays.ts';
import { findWay } from './asking.ts';
import type { ExplorerState } from './explorer.ts';
import { redo, undo } from './queryHistory.ts';

/** The way, or ring, that is chosen; `null` where none is, or the query has none of that name. */
export function selectListed({ way, index, reading }: ExplorerState): Listed | null {
  if (way === null) return null;
  return findWay(index, reading, way);
}

/** Whether the query has a change to take back, or one that was taken back. */
export const selectCanUndo = ({ history, text }: ExplorerState) => undo(history, text) !== null;
export const selectCanRedo = ({ history, text }: ExplorerState) => redo(history, text) !== null;

/** Whether something is pointed at, or a way chosen: then all else steps back, asked for or not. */
export const selectIsPointed = (state: ExplorerState) =>
  state.hovered !== null || selectListed(state) !== null;

/** Whether the query, as typed, can be read and no row fits it. */
export const selectNothingFits = ({ problems, reading }: ExplorerState) =>
  problems.length === 0 && reading.selection.entries.size === 0;
