/** Text with markup, as far as it is short enough for its markup to be read. */
import type { Place } from '../../../model/place.ts';
import { plainText } from '../collectText.ts';
import type { PlainText } from '../collectText.ts';
import { MAX_MARKUP } from '../limits.ts';
import type { AdocContext } from './adocContext.ts';
import { readAdocInline } from './readAdocInline.ts';

/** Reads markup, or keeps what is too long for that and says so. */
export function readAdocText(context: AdocContext, source: string, place: Place): PlainText {
  if (source.length <= MAX_MARKUP) return readAdocInline(context, source, place);
  context.problems.tell('cell-as-written', place, source);
  return plainText(source);
}
