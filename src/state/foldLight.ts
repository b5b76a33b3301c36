/** How a card or a line looks that may stand for several things: as what it stands for asks it to. */
import type { Truth } from '../core/model/truth.ts';
import type { CardRef, SceneFlow } from '../core/scene/scene.ts';
import { componentsOfCard, flowsOfLine } from '../core/scene/standsFor.ts';
import type { ExplorerState } from './explorer.ts';

/** Of a bundle, the best of its flows: it is dimmed only where the query leaves all of them out. */
export function matchOfLine({ reading }: ExplorerState, line: SceneFlow): Truth {
  const { flows } = reading.selection;
  if (line.bundle === null) return flows.get(line.id) ?? 'no';
  let best: Truth = 'no';
  for (const id of line.bundle.flows) {
    const match = flows.get(id);
    if (match === 'yes') return match;
    if (match === 'possible') best = match;
  }
  return best;
}

/** How many of the line's flows the query selects, those that are only possible included. */
export function countAskedInLine({ reading }: ExplorerState, line: SceneFlow): number {
  return flowsOfLine(line).filter((id) => reading.selection.flows.has(id)).length;
}

/** Whether one of its flows steps forward. */
export function isLineLit({ lit }: ExplorerState, line: SceneFlow): boolean {
  if (lit === null) return false;
  if (line.bundle === null) return lit.flows.has(line.id);
  return line.bundle.flows.some((id) => lit.flows.has(id));
}

/** Whether a component that it stands for steps forward. */
export function isCardLit({ lit, index }: ExplorerState, card: CardRef): boolean {
  return lit !== null && componentsOfCard(index, card).some((id) => lit.components.has(id));
}

/** Whether the query selects one that it stands for: else it is dimmed. */
export function isCardAsked({ reading, index }: ExplorerState, card: CardRef): boolean {
  return componentsOfCard(index, card).some((id) => reading.selection.components.has(id));
}
