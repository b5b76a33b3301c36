/** Which character parts the cells of a text: the one that parts most lines into as many cells each. */
import { splitDelimited } from '../splitDelimited.ts';

const SEPARATORS = ['\t', ';', ',', '|'] as const;

/** How many lines are looked at, and how much of the text. */
const SAMPLE_ROWS = 60;
const SAMPLE_TEXT = 100_000;

export interface Separation {
  readonly separator: string;
  /** Lines with as many cells as most lines have, of all lines with text; 0 where nothing is parted. */
  readonly share: number;
  readonly columns: number;
}

export function findSeparator(text: string, preferred: string | null): Separation {
  const sample = text.slice(0, SAMPLE_TEXT);
  const found = SEPARATORS.map((separator) => separate(sample, separator));
  const wanted = found.find(({ separator }) => separator === preferred);
  if (wanted !== undefined && wanted.columns > 1) return wanted;
  const best = found.toSorted((one, other) => score(other) - score(one))[0];
  return best ?? { separator: ',', share: 0, columns: 1 };
}

/** Steady lines first; a comma inside cells is steady now and then, and gives fewer cells. */
function score({ share, columns }: Separation): number {
  return columns < 2 ? 0 : share * Math.log2(columns + 1);
}

function separate(sample: string, separator: string): Separation {
  const counts = new Map<number, number>();
  let rows = 0;
  const ignore = () => undefined;
  const options = { separator, onOpenQuote: ignore, onTooMany: ignore };
  for (const { cells, count } of splitDelimited(sample, options)) {
    if (cells.length === 0) continue;
    counts.set(count, (counts.get(count) ?? 0) + 1);
    rows += 1;
    if (rows === SAMPLE_ROWS) break;
  }
  const parted = [...counts].filter(([columns]) => columns > 1);
  const [columns, times] = parted.toSorted((one, other) => other[1] - one[1])[0] ?? [1, 0];
  return { separator, share: rows === 0 ? 0 : times / rows, columns };
}
