/**
 * What a card or a line stands for. What is lit, dimmed or selected is a flow or a component of the
 * document; folded cards and bundles look as what they hold asks them to.
 */
import type { ComponentId, FlowId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { componentsWithin } from './boxes.ts';
import type { CardRef, SceneFlow } from './scene.ts';

/** The flow itself, or all that the bundle holds, in the document's order. */
export function flowsOfLine(line: SceneFlow): readonly FlowId[] {
  return line.bundle === null ? [line.id] : line.bundle.flows;
}

/** The component itself, or all that the folded group holds, whether or not they would be drawn. */
export function componentsOfCard(index: DocumentIndex, card: CardRef): readonly ComponentId[] {
  return card.fold === null ? [card.id] : componentsWithin(index, card.id);
}
