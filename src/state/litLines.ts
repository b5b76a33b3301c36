/** Which lines of the chart a presentation is about: what is asked and chosen, wherever the pointer is. Pure. */
import type { Drawing, DrawnFlow } from '../core/layout/drawing.ts';
import type { ExplorerState } from './explorer.ts';
import { isLineLit, matchOfLine } from './foldLight.ts';
import { relight } from './relight.ts';

/**
 * What the query asks for, and the flows of what is selected besides; of a way that is chosen, its flows alone.
 * @returns none where nothing is asked and nothing chosen: then all of the chart is looked at.
 */
export function litLines(state: ExplorerState, { flows }: Drawing): readonly DrawnFlow[] {
  const calm = state.hovered === null ? state : relight({ ...state, hovered: null });
  const isAsked = state.reading.query !== null && state.way === null;
  return flows.filter(
    (line) => isLineLit(calm, line) || (isAsked && matchOfLine(calm, line) !== 'no'),
  );
}
