/**
 * The host's colour in place of the explorer's own. Text is written in it, so that it is made darker on a
 * light ground and lighter on a dark one, as far as it has to be.
 */
import type { CSSProperties } from 'react';

/** Of OKLCH: on the explorer's grounds, text of this lightness has a contrast of 4.5 and more. */
const DARK_ENOUGH = 0.52;
const LIGHT_ENOUGH = 0.72;

/** A colour by its name, number or function; no reference and no address, which CSS would take for one. */
const COLOUR = /^(?!.*(?:var|env|attr|url|image)\()[#\w\s(),.%/+*-]{1,200}$/i;

/** @param accent what is no colour leaves everything as it is. */
export function accentStyle(accent: string | null): CSSProperties & Record<`--${string}`, string> {
  if (accent === null || !COLOUR.test(accent) || !CSS.supports('color', accent)) return {};
  const readable = [
    'light-dark(',
    `oklch(from ${accent} min(l, ${DARK_ENOUGH}) c h), `,
    `oklch(from ${accent} max(l, ${LIGHT_ENOUGH}) c h))`,
  ].join('');
  return {
    // An older browser knows no colours from colours.
    '--accent': CSS.supports('color', readable) ? readable : accent,
    '--accent-soft': 'color-mix(in srgb, var(--accent) 13%, var(--surface))',
    '--on-accent': 'light-dark(#fff, #000)',
  };
}
