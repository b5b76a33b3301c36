/** Which part of a query's text is what, for colouring it while it is typed. */
import { parseTokens } from './parse.ts';
import type { Role } from './reader.ts';

export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly kind: Role;
}

/** In order and without overlap; all of the text but the white space between the parts. */
export function highlightQuery(text: string): readonly Highlight[] {
  const { tokens, roles } = parseTokens(text);
  return tokens.map(({ at }, index) => ({ ...at, kind: roles[index] ?? 'error' }));
}
