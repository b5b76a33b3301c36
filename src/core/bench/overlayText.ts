/**
 * What is typed into the overlay calculator, as words beside those of the scenario:
 *
 *     overlay:10.255.0.0/20 cell-prefix:26 in-use:10.0.0.0/9_172.16.0.0/12
 *
 * A word at its default is left out. What is typed need not be a range, and comes back as it was typed
 * all the same: a line's end is `_`, and any other sign that would end the word, or that an address
 * would escape, is its code between two `~`. So these words can always be read, even beside a
 * scenario that cannot.
 */
import { DEFAULT_OVERLAY } from './overlay.ts';
import type { OverlayInput } from './overlay.ts';
import { cutPart, splitWords } from './textParts.ts';
import type { Part } from './textParts.ts';

export const OVERLAY_WORDS = ['overlay', 'cell-prefix', 'in-use'] as const;

export type OverlayWord = (typeof OVERLAY_WORDS)[number];

const FIELDS = {
  'overlay': 'range',
  'cell-prefix': 'cellPrefix',
  'in-use': 'others',
} as const satisfies Record<OverlayWord, keyof OverlayInput>;

/** Where a word stands twice, the first holds; `readScenario` says that the other is one too many. */
export function readOverlayInput(text: string): OverlayInput {
  const input = { ...DEFAULT_OVERLAY };
  for (const part of splitWords(text).toReversed()) {
    const [, body] = cutPart(part, ':');
    const word = overlayWordOf(part);
    if (word !== null && body !== null) input[FIELDS[word]] = decode(body.text);
  }
  return input;
}

/** @returns `text` with these words in place of those it had; its others stay, good or bad. */
export function withOverlayInput(text: string, input: OverlayInput): string {
  const words = OVERLAY_WORDS.flatMap((word) => {
    const typed = input[FIELDS[word]];
    return typed === DEFAULT_OVERLAY[FIELDS[word]] ? [] : [`${word}:${encode(typed)}`];
  });
  const others = withoutOverlayInput(text);
  return [...(others === '' ? [] : [others]), ...words].join(' ');
}

/** @returns the scenario's own words; the very same text where there are no others. */
export function withoutOverlayInput(text: string): string {
  const parts = splitWords(text);
  const own = parts.filter((part) => overlayWordOf(part) === null);
  return own.length === parts.length ? text : own.map((part) => part.text).join(' ');
}

function overlayWordOf(part: Part): OverlayWord | null {
  const [name, body] = cutPart(part, ':');
  if (body === null) return null;
  return OVERLAY_WORDS.find((word) => word === name.text.toLowerCase()) ?? null;
}

/** Half of a surrogate pair has a code of its own here: an address would replace it. */
function encode(typed: string): string {
  return typed.replace(/[^A-Za-z0-9.,:/-]/g, (sign) =>
    sign === '\n' ? '_' : `~${sign.charCodeAt(0).toString(16)}~`,
  );
}

function decode(written: string): string {
  return written.replace(/_|~([0-9a-f]{1,4})~/gi, (_sign, code: string | undefined) =>
    code === undefined ? '\n' : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
