/** How a script that is loaded later reaches the one that has asked for it. */
import type { TablesPart } from './part.ts';

export const HANDED_OVER = 'portolan-part';

export function isHandedOver(event: Event): event is CustomEvent<TablesPart> {
  return event.type === HANDED_OVER && event instanceof CustomEvent;
}
