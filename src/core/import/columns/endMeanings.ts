/** Meanings of a heading by which somebody in its column may call or be called. */
import type { MeaningKind } from './headingMeaning.ts';

export const END_MEANINGS: ReadonlySet<MeaningKind> = new Set([
  'source',
  'destination',
  'endpoint',
  'peer',
  'both',
  'thing',
  'service',
  'name',
]);
