/**
 * Where a menu is opened: what one points at, known by the attributes that each drawn thing has, the point
 * on screen, and what the focus goes back to.
 */

/** What may take the focus in a chart: buttons, and flows, which are no HTML. */
export type Focusable = HTMLElement | SVGElement;

export interface MenuPlace {
  /** The id of what is pointed at. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly origin: Focusable | null;
}

/** In CSS pixels of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type PlaceKind = (typeof KINDS)[number];

/** A socket stands in its card, so what is nearest counts. */
const KINDS = ['flow', 'socket', 'component', 'group', 'entry'] as const;

const PLACES = KINDS.map((kind) => `[data-${kind}]`).join();

/** `null` where nothing is pointed at that has a menu. */
export function menuPlace(target: EventTarget | null): MenuPlace | null {
  const element = target instanceof Element ? target.closest(PLACES) : null;
  if (element === null) return null;
  const found = KINDS.map((kind) => ({ kind, id: element.getAttribute(`data-${kind}`) })).find(
    ({ id }) => id !== null,
  );
  if (found === undefined || found.id === null) return null;
  return { id: found.id, kind: found.kind, origin: focusableIn(element) };
}

/** Cards, groups and rows hold the button that stands for them; sockets and flows are it. */
function focusableIn(element: Element): Focusable | null {
  const inside = element.querySelector<HTMLElement>('button');
  if (inside !== null) return inside;
  return element instanceof HTMLElement || element instanceof SVGElement ? element : null;
}

/** Where a menu opens by keyboard: on the line, or below. */
export function spotOn(element: Element): Spot {
  const line = element.querySelector('path[data-line]');
  const matrix = line instanceof SVGPathElement ? line.getScreenCTM() : null;
  if (line instanceof SVGPathElement && matrix !== null) {
    return line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(matrix);
  }
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom };
}
