/** Where in the drawing a target is to be looked for. */
import type { Box, Drawing } from './drawing.ts';

/**
 * The box of a component, socket or group; for a flow the card that it ends at, since the whole of it
 * may be larger than any window. `null` for what is not drawn.
 */
export function placeOf(drawing: Drawing, id: string): Box | null {
  const card = drawing.cards.find(
    (one) => one.id === id || one.sockets.some((socket) => socket.id === id),
  );
  if (card !== undefined) return card.box;
  const group = drawing.groups.find((one) => one.id === id);
  if (group !== undefined) return group.box;
  const flow = drawing.flows.find((one) => one.id === id);
  return drawing.cards.find((one) => one.id === flow?.to)?.box ?? null;
}
