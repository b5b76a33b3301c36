/**
 * Values as the source text of a module. Whatever a page holds becomes a literal and nothing else: no text
 * of it ends its quotes, turns what stands beside it around, or names what every object has.
 */

/** `'Rep'`, with what nobody sees written out. */
export function printText(text: string): string {
  const escaped = text
    .replace(/[\\']/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replace(UNSEEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  return `'${escaped}'`;
}

/** Controls, signs of format, line ends of other scripts, and halves of signs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A part of an object: left out where it is `undefined`. */
export type Part = readonly [key: string, source: string | undefined];

/** @param parts in order; sources, not values. */
export function printObject(parts: readonly Part[]): string {
  const lines = parts.flatMap(([key, source]) =>
    source === undefined ? [] : [`${printKey(key)}: ${source}`],
  );
  return wrap('{', lines, '}', ' ');
}

export function printList(sources: readonly string[]): string {
  return wrap('[', sources, ']', '');
}

export function printTexts(texts: readonly string[]): string {
  return printList(texts.map(printText));
}

/** In brackets it is a key as any other; without, it would be the object's prototype. */
function printKey(key: string): string {
  if (key === '__proto__') return `[${printText(key)}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : printText(key);
}

/** Longer lines are broken, one part a line. */
const LONGEST = 140;

function wrap(open: string, parts: readonly string[], close: string, space: string): string {
  if (parts.length === 0) return `${open}${close}`;
  const line = `${open}${space}${parts.join(', ')}${space}${close}`;
  if (line.length <= LONGEST && !line.includes('\n')) return line;
  const lines = parts.map((part) => `  ${part.replaceAll('\n', '\n  ')},\n`);
  return `${open}\n${lines.join('')}${close}`;
}
