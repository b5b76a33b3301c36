/** A piece of a text that remembers where it stands, so that a problem can point at it. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function partOf(text: string, start: number): Part {
  return { text, start, end: start + text.length };
}

export function splitWords(text: string): readonly Part[] {
  return [...text.matchAll(/\S+/g)].map((match) => partOf(match[0], match.index));
}

/** As `String.split`: one part more than there are separators, and parts may be empty. */
export function splitPart(part: Part, separator: string): readonly Part[] {
  let start = part.start;
  return part.text.split(separator).map((text) => {
    const piece = partOf(text, start);
    start = piece.end + separator.length;
    return piece;
  });
}

/** Cuts at the first separator; the second piece is `null` where there is none. */
export function cutPart(part: Part, separator: string): readonly [Part, Part | null] {
  const place = part.text.indexOf(separator);
  if (place < 0) return [part, null];
  const rest = place + separator.length;
  return [
    partOf(part.text.slice(0, place), part.start),
    partOf(part.text.slice(rest), part.start + rest),
  ];
}
