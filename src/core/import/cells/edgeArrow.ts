/**
 * An arrow at the edge of a cell for one end: `web →` beside `db` draws the row, and is no part of the name.
 * An arrow that leads the other way than its column contradicts the heading, and one both ways says more than it.
 */
const FORWARD = '→⇒⟶➔➜➝➞➡⇨⭢';
const BACKWARD = '←⇐⟵⬅⇦';
const BOTH = '↔⇔⟷⇄⇆';

const AT_END = new RegExp(
  `^(.*[^\\s<=-])\\s*(<?[-=]{1,3}>|<[-=]{1,3}|[${FORWARD}${BACKWARD}${BOTH}]\ufe0f?)$`,
  'u',
);
const AT_START = new RegExp(
  `^(<?[-=]{1,3}>|<[-=]{1,3}|[${FORWARD}${BACKWARD}${BOTH}]\ufe0f?)\\s*([^\\s>=-].*)$`,
  'u',
);

export type EdgeArrow =
  | { readonly kind: 'none' }
  /** The name alone. */
  | { readonly kind: 'named'; readonly name: string }
  /** The arrow does not say what the column says. */
  | { readonly kind: 'against' };

/** @param side the end that the column is for. */
export function takeEdgeArrow(text: string, side: 'source' | 'destination'): EdgeArrow {
  if (text.includes('\n') || text.length > LONGEST) return NONE;
  const [, before, behind] = AT_END.exec(text) ?? [];
  const [, ahead, after] = AT_START.exec(text) ?? [];
  const arrow = behind ?? ahead;
  const name = before ?? after;
  if (arrow === undefined || name === undefined || (behind !== undefined && ahead !== undefined))
    return NONE;
  // One within the name as well draws more than this row.
  if (ANY_ARROW.test(name)) return NONE;
  const isForward = wayOf(arrow);
  if (isForward === null) return { kind: 'against' };
  // What points away from a name at its end, and to it from its beginning: from a source, to a destination.
  const isFrom = isForward === (behind !== undefined);
  return isFrom === (side === 'source') ? { kind: 'named', name } : { kind: 'against' };
}

/** The arrow at the edge of a text that is no name, and the text without it: `443 →`. `null`: there is none. */
export function edgeArrowOf(
  text: string,
): { readonly text: string; readonly way: 'forward' | 'backward' | 'both' } | null {
  if (text.length > LONGEST) return null;
  const [, before, behind] = AT_END.exec(text) ?? [];
  const [, ahead, after] = AT_START.exec(text) ?? [];
  const arrow = behind ?? ahead;
  const own = before ?? after;
  if (arrow === undefined || own === undefined || ANY_ARROW.test(own)) return null;
  const isForward = wayOf(arrow);
  return { text: own, way: isForward === null ? 'both' : isForward ? 'forward' : 'backward' };
}

const NONE: EdgeArrow = { kind: 'none' };
const LONGEST = 300;
const ANY_ARROW = new RegExp(`[-=]>|<[-=]|[${FORWARD}${BACKWARD}${BOTH}]`, 'u');

/** Whether it leads on; `null`: both ways. */
function wayOf(arrow: string): boolean | null {
  const [sign = ''] = arrow;
  if (BOTH.includes(sign) || (sign === '<' && arrow.endsWith('>'))) return null;
  return FORWARD.includes(sign) || arrow.endsWith('>');
}
