/**
 * Ways where two documents are compared: the chart holds the flows of both, so a way through it may be
 * there before, or after, or be put together of both and in neither.
 */
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Way } from '../trace/way.ts';

export type Side = 'both' | 'before' | 'after' | 'neither';

/** `null` where nothing is compared. */
export function sideOfWay({ changes }: DocumentIndex, { hops }: Pick<Way, 'hops'>): Side | null {
  if (changes === null) return null;
  const isThere = (gone: 'added' | 'removed') =>
    hops.every(({ by, flows }) => by === 'vm' || flows.some(({ id }) => changes.get(id) !== gone));
  const [before, after] = [isThere('added'), isThere('removed')];
  if (before) return after ? 'both' : 'before';
  return after ? 'after' : 'neither';
}

const WORDS: Readonly<Record<Side, string>> = {
  both: '',
  before: 'only in the earlier one: a row that it needs was removed',
  after: 'only in the later one: a row that it needs was added',
  neither: 'in neither of the two: it takes rows that were removed and rows that were added',
};

/** Empty where nothing is compared, and for what both have. */
export function saySide(index: DocumentIndex, way: Pick<Way, 'hops'>): string {
  const side = sideOfWay(index, way);
  return side === null ? '' : WORDS[side];
}

/** `7 before, none now`; empty where nothing is compared. */
export function countSides(index: DocumentIndex, ways: readonly Pick<Way, 'hops'>[]): string {
  if (index.changes === null || ways.length === 0) return '';
  const sides = ways.map((way) => sideOfWay(index, way));
  const count = (one: Side) => sides.filter((side) => side === one || side === 'both').length;
  const number = (many: number) => (many === 0 ? 'none' : String(many));
  return `${number(count('before'))} before, ${number(count('after'))} now.`;
}
