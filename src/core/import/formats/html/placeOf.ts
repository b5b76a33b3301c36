/** Where an element stands, or the one around it: a parser makes some that the source does not have. */
import type { Place } from '../../../model/place.ts';
import type { HtmlContext } from './htmlContext.ts';
import type { HtmlElement } from './nodes.ts';

export function placeOf(context: HtmlContext, element: HtmlElement, around: HtmlElement): Place {
  return context.placeOf(element) ?? context.placeOf(around) ?? { ...context.start };
}
